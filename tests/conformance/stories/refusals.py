"""Refusals by the table, by consent, by the choice, by the reason and by the history: one case each. A refusal changes nothing."""

from telling import (
    CHOOSES,
    CONFIRMS,
    OFFERS,
    SAYS,
    STEPS,
    TALKS,
    Story,
    accepted,
    active,
    address,
    chosen,
    completed,
    consent,
    do,
    follow_up,
    hold,
    identify,
    listed,
    look,
    offered,
    recheck,
    tried,
)

TABLE = [
    Story("refused-not-begun", "A referral begins with somebody who is brought", [TALKS], "!referral.not-begun"),
    Story(
        "refused-begun-by-provider",
        "A provider cannot begin a referral",
        [do("provider", "identify", client="c-104", need="low", route="voluntary_sector")],
        "!referral.wrong-role",
    ),
    Story("refused-begun", "A referral begins once", [identify(), identify()], "!referral.begun", shows={"state": "identified"}),
    Story(
        "refused-closed",
        "Nothing leads out of a state that is closed",
        [identify(), do("client", "withdraw", reason="moved"), TALKS],
        "!referral.closed",
        shows={"state": "withdrawn"},
    ),
    Story(
        "refused-illegal-transition",
        "A place cannot be confirmed that nobody holds",
        [*offered(), CONFIRMS],
        "!referral.illegal-transition",
        shows={"state": "offered"},
    ),
    Story(
        "refused-before-a-choice",
        "Nothing is sent before an activity is chosen",
        [*listed("low", look()), OFFERS],
        "!referral.illegal-transition",
    ),
    Story(
        "refused-wrong-role",
        "A link worker cannot address a barrier: only the provider's side can",
        [*accepted(plan=[STEPS]), address(who="worker")],
        "!referral.wrong-role",
        shows={"barriers": {STEPS: "open planned"}},
    ),
    Story(
        "refused-choice-by-worker",
        "Nobody chooses for the client",
        [*listed("low", look()), do("worker", "choose", activity="tapes")],
        "!referral.wrong-role",
    ),
    Story(
        "refused-wrong-provider",
        "Another partner cannot accept",
        [*offered(), hold(who="stranger")],
        "!referral.wrong-provider",
        shows={"state": "offered"},
    ),
    Story(
        "refused-provider-without-partner",
        "Who speaks for the provider names the partner",
        [*offered(), hold(who="nobody")],
        "!referral.wrong-provider",
    ),
    Story(
        "refused-feedback-of-another",
        "Feedback is read by the partner it is about",
        [*active(co_partners=["museum"]), SAYS | {"id": "says"}, do("museum", "read_feedback", feedback="says")],
        "!referral.wrong-provider",
        shows={"feedback": ["unread"]},
    ),
]

CONSENT = [
    Story(
        "refused-discuss-missing",
        "Matches are shown to who wants to talk about it",
        [identify(), TALKS, do("worker", "shortlist", proposals=[look()])],
        "!referral.consent-missing",
        shows={"state": "conversation"},
    ),
    Story(
        "refused-sharing-missing",
        "Nothing is sent without consent to sharing",
        [*chosen(), OFFERS],
        "!referral.consent-missing",
        shows={"state": "shortlisted"},
    ),
    Story(
        "refused-risk-missing",
        "Where the need is high, consent to share risks is needed too",
        [*listed("high", look()), CHOOSES, consent("share_minimum"), OFFERS],
        "!referral.consent-missing",
    ),
    Story(
        "refused-consent-run-out",
        "A consent past its end blocks what needs it",
        [*chosen(), consent("share_minimum", until="2026-11-24"), "2026-11-25", OFFERS],
        "!referral.consent-missing",
    ),
    Story(
        "refused-consent-withdrawn",
        "A consent taken back blocks what needs it",
        [*offered(), do("client", "withdraw_consent", scope="share_minimum"), hold()],
        "!referral.consent-missing",
        shows={"state": "offered"},
    ),
    Story(
        "refused-follow-up-without-consent",
        "Nobody is asked after three months who has not agreed",
        [*completed(), "2027-03-01", follow_up("month_3", in_contact=True)],
        "!referral.consent-missing",
    ),
]

CHOICE = [
    Story(
        "refused-not-on-shortlist",
        "What was not shown cannot be chosen",
        [*listed("low", look(activity="archive")), CHOOSES],
        "!referral.not-on-shortlist",
    ),
    Story(
        "refused-unsuitable",
        "What does not suit cannot be chosen",
        [*listed("low", look(verdict="unsuitable")), CHOOSES],
        "!referral.unsuitable",
    ),
    Story(
        "refused-recheck-of-another",
        "Another look is at the activity chosen",
        [*chosen(), recheck(activity="archive")],
        "!referral.other-activity",
    ),
    Story(
        "refused-stamp-of-another",
        "A match and its stamp are of one activity",
        [
            identify(),
            TALKS,
            consent("discuss"),
            do("worker", "shortlist", proposals=[look() | {"stamp": look(activity="archive")["stamp"]}]),
        ],
        "!referral.other-activity",
    ),
]

REASONS = [
    Story(
        "refused-decline-with-a-clients-reason",
        "A provider declines with a provider's reason",
        [*offered(), do("provider", "decline", reason="not_interested")],
        "!referral.reason",
    ),
    Story(
        "refused-withdraw-with-a-providers-reason",
        "A client withdraws with a client's reason",
        [identify(), do("client", "withdraw", reason="at_capacity")],
        "!referral.reason",
    ),
    Story(
        "refused-decline-offer-with-a-providers-reason",
        "A client turns a place down with a client's reason",
        [*accepted(), do("client", "decline_offer", reason="duplicate")],
        "!referral.reason",
    ),
    Story(
        "refused-pause-with-a-reason-of-recording",
        "A pause has a reason of client or provider",
        [*active(), do("worker", "pause", return_by="2026-12-15", reason="trial_entry")],
        "!referral.reason",
    ),
    Story(
        "refused-end-with-a-reason-of-contact",
        "An early end has a reason of client or provider",
        [*active(), do("worker", "end_early", reason="no_answer")],
        "!referral.reason",
    ),
    Story(
        "refused-unreached-with-a-clients-reason",
        "Who was not reached is closed with a reason about contact",
        [identify(), tried(), tried(), tried(), do("worker", "close_unreached", reason="moved")],
        "!referral.reason",
    ),
    Story(
        "refused-error-with-a-clients-reason",
        "An entry in error has a reason about recording",
        [identify(), do("worker", "enter_in_error", reason="moved")],
        "!referral.reason",
    ),
    Story(
        "refused-attempts",
        "Two attempts are too few",
        [identify(), tried(), tried(), do("worker", "close_unreached", reason="no_answer")],
        "!referral.attempts",
    ),
    Story(
        "refused-attempts-not-in-a-row",
        "Who was reached in between has been reached",
        [identify(), tried(), tried(), tried(reached=True), tried(), do("worker", "close_unreached", reason="no_answer")],
        "!referral.attempts",
    ),
]

HISTORIES = [
    Story(
        "refused-other-referral",
        "An event of another referral does not belong here",
        [identify(), TALKS | {"referral": "r-2"}],
        "!referral.other-referral",
    ),
    Story(
        "refused-event-differs",
        "One id is one event",
        [identify() | {"id": "same"}, TALKS | {"id": "same"}],
        "!referral.event-differs",
    ),
    Story(
        "refused-not-on-head",
        "What was recorded after other events is put together, not recorded",
        [identify() | {"id": "first"}, TALKS, consent("photo") | {"after": ["first"]}],
        "!referral.not-on-head",
    ),
    Story(
        "refused-first-after-another",
        "The first event comes after no other",
        [identify() | {"after": ["elsewhere"]}],
        "!referral.history-incomplete",
    ),
]

CASES = [*TABLE, *CONSENT, *CHOICE, *REASONS, *HISTORIES]
