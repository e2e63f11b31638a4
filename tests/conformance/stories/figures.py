"""Every refusal because of a day, a figure or something missing: one case a guard, and what just passes."""

from telling import (
    COMPLETES,
    LAST_STEP,
    PAUSES,
    WORRIES,
    Story,
    accepted,
    active,
    check,
    chosen,
    completed,
    confirmed,
    consent,
    correct,
    do,
    exit_plan,
    follow_up,
    hold,
    identify,
    offered,
    paused,
    session,
)

FIGURES = [
    Story(
        "refused-answer-by-yesterday",
        "An answer is not asked for by a day that has passed",
        [*chosen(), do("worker", "plan_barriers", respond_by="2026-11-22")],
        "!referral.date",
    ),
    Story(
        "refused-offer-by-yesterday",
        "An offer is not to be answered by a day that has passed",
        [*chosen(), consent("share_minimum"), do("worker", "offer", respond_by="2026-11-22")],
        "!referral.date",
    ),
    Story(
        "refused-hold-that-has-ended", "A hold ends after it begins", [*offered(), hold("2026-11-23T09:06:00Z")], "!referral.date"
    ),
    Story(
        "refused-hold-extended-backwards",
        "A hold is not extended into the past",
        [*accepted(), do("provider", "extend_hold", hold_until="2026-11-20T17:00:00Z")],
        "!referral.date",
    ),
    Story(
        "refused-review-yesterday",
        "The waiting list is looked at on a day to come",
        [*offered(), do("provider", "waitlist", position=1, review_on="2026-11-22", alternative="a walk")],
        "!referral.date",
    ),
    Story(
        "refused-position",
        "Places on a waiting list count from one",
        [*offered(), do("provider", "waitlist", position=0, review_on="2026-12-07", alternative="a walk")],
        "!referral.position",
    ),
    Story(
        "refused-first-session-yesterday",
        "The first session is not in the past",
        [*accepted(), do("worker", "confirm", first_session="2026-11-22")],
        "!referral.date",
    ),
    Story(
        "refused-session-to-come",
        "A session is recorded after it took place",
        [*confirmed(), session("2026-12-01")],
        "!referral.date",
        shows={"state": "confirmed"},
    ),
    Story(
        "refused-return-yesterday",
        "The day of return is to come",
        [*active(), do("client", "pause", return_by="2026-11-30", reason="health_worse")],
        "!referral.date",
    ),
    Story(
        "refused-next-session-yesterday",
        "The next session is not in the past",
        [*paused(), do("worker", "resume", next_session="2026-11-30")],
        "!referral.date",
    ),
    Story(
        "refused-last-session-to-come",
        "The last session has taken place",
        [*active(), exit_plan(), do("worker", "complete", last_session="2026-12-08")],
        "!referral.date",
    ),
    Story(
        "refused-consent-until-yesterday",
        "A consent does not end before it is given",
        [identify(), consent("photo", until="2026-11-22")],
        "!referral.date",
    ),
    Story(
        "refused-plan-for-yesterday",
        "What comes next begins on a day to come",
        [*active(), exit_plan(on="2026-11-30")],
        "!referral.date",
    ),
    Story(
        "refused-cost-below-nothing",
        "What comes next does not cost less than nothing",
        [*active(), exit_plan(cost=-1)],
        "!referral.amount",
    ),
    Story(
        "refused-session-recorded",
        "One session has one outcome",
        [*active(), session("2026-12-01", "no_notice")],
        "!referral.session-recorded",
        shows={"outcomes": ["attended"]},
    ),
    Story(
        "refused-no-such-session",
        "What is corrected was recorded",
        [*active(), correct("2026-11-30", "attended")],
        "!referral.no-such-session",
    ),
    Story(
        "refused-no-such-feedback",
        "Feedback that nobody gave cannot be read",
        [*active(), do("provider", "read_feedback", feedback="says")],
        "!referral.no-such-feedback",
    ),
    Story(
        "refused-no-such-concern",
        "A concern that nobody raised cannot be read",
        [*active(), do("worker", "read_concern", concern="worry")],
        "!referral.no-such-concern",
    ),
    Story(
        "refused-no-such-conflict",
        "A conflict that is not there cannot be decided",
        [*active(), do("worker", "resolve_conflict", conflict="e-1", decision="as it was")],
        "!referral.no-such-conflict",
    ),
]

ENDING = [
    Story(
        "refused-end-without-a-plan",
        "A referral is not completed without what comes next",
        [*active(), COMPLETES],
        "!referral.exit-missing",
        shows={"state": "active"},
    ),
    Story(
        "refused-check-without-a-plan", "What is not planned cannot be checked", [*active(), check()], "!referral.exit-missing"
    ),
    Story(
        "refused-next-step-unchecked",
        "Nobody has checked that the next step can be paid and reached",
        [*active(), exit_plan(step="volunteer"), COMPLETES],
        "!referral.next-step-unchecked",
    ),
    Story(
        "refused-next-step-out-of-reach",
        "The lift ends with the prescription, and the next step cannot be reached",
        [*active(), exit_plan(step="volunteer"), check(reachable="limited"), COMPLETES],
        "!referral.next-step-unchecked",
    ),
    Story(
        "refused-next-step-checked-long-ago",
        "A check of the next step is good for twenty-eight days",
        [*active(), exit_plan(on="2027-01-05", step="volunteer"), check(), "2026-12-30", COMPLETES],
        "!referral.next-step-unchecked",
    ),
    Story(
        "next-step-on-its-last-day",
        "On the twenty-eighth day the check still holds",
        [*active(), exit_plan(on="2027-01-05", step="volunteer"), check(), "2026-12-29", COMPLETES],
        "completed",
    ),
    Story(
        "refused-end-before-anybody-came",
        "What nobody came to ends early",
        [*confirmed(), PAUSES, exit_plan(on="2026-12-15"), do("worker", "complete", last_session="2026-11-23")],
        "!referral.no-such-session",
    ),
    Story(
        "refused-end-with-a-concern",
        "A referral is not completed while a concern is unread",
        [*active(), WORRIES, *LAST_STEP],
        "!referral.concern-unread",
        shows={"state": "active"},
    ),
    Story(
        "refused-early-end-with-a-concern",
        "Nobody but the client ends it early while a concern is unread",
        [*active(), WORRIES, do("provider", "end_early", reason="activity_cancelled")],
        "!referral.concern-unread",
    ),
    Story(
        "refused-follow-up-early",
        "A follow-up waits for its day",
        [*active(), consent("contact_at_3_months"), *LAST_STEP, "2027-02-28", follow_up("month_3", in_contact=True)],
        "!referral.follow-up-early",
    ),
    Story(
        "refused-follow-up-recorded",
        "A follow-up is recorded once",
        [*completed(), follow_up("end", in_contact=True), follow_up("end", in_contact=False)],
        "!referral.follow-up-recorded",
    ),
    Story(
        "refused-follow-up-without-an-answer",
        "Who was reached has an answer",
        [*completed(), follow_up("end")],
        "!referral.amount",
    ),
    Story(
        "refused-wellbeing",
        "Wellbeing is a number from 0 to 10",
        [*completed(), follow_up("end", in_contact=True, wellbeing=11)],
        "!referral.amount",
    ),
]

CASES = [*FIGURES, *ENDING]
