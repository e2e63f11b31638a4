"""What comes after the prescription: the next step, and the questions a year long."""

from telling import LAST_STEP, Story, active, check, completed, confirmed, consent, do, exit_plan, follow_up

COMPLETES_WITH_A_STEP = [
    exit_plan(step="volunteer", activity="archive", cost=250),
    check(),
    do("worker", "complete", last_session="2026-12-01"),
]
ASKED = [consent("contact_at_3_months"), consent("contact_at_12_months")]
DAYS = ["2026-12-01", "2027-03-01", "2027-06-01", "2027-12-01"]


def points(*agreed_and_found):
    return [[day, *one] for day, one in zip(DAYS, agreed_and_found, strict=True)]


CASES = [
    Story(
        "complete-with-a-next-step",
        "Price and travel are checked for the next step, and the end is planned",
        [*active(), *COMPLETES_WITH_A_STEP],
        "completed",
    ),
    Story(
        "follow-up-at-the-end",
        "At the end people are still there: no consent is needed to ask",
        [*completed(), follow_up("end", in_contact=True, wellbeing=7)],
        "completed",
        shows={"follow_ups": points([True, True], [False, False], [False, False], [False, False])},
    ),
    Story(
        "follow-up-after-three-months",
        "On the day three months after, somebody asks who has agreed to be asked",
        [
            *active(),
            *ASKED,
            *LAST_STEP,
            "2027-03-01",
            follow_up("month_3", in_contact=True, barriers_back=["financial.travel_cost"], attempts=2),
        ],
        "completed",
        shows={"follow_ups": points([True, False], [True, True], [False, False], [True, False])},
    ),
    Story(
        "follow-up-not-reached",
        "Who was not reached is lost, and needs no answer",
        [*active(), *ASKED, *LAST_STEP, "2027-12-01", follow_up("month_12", reached=False, attempts=3)],
        "completed",
        shows={"follow_ups": points([True, False], [True, False], [False, False], [True, True])},
    ),
    Story(
        "follow-up-after-an-early-end",
        "Whoever ended early is asked too",
        [*active(), do("client", "end_early", reason="recovered"), follow_up("end", in_contact=False)],
        "ended_early",
        shows={"follow_ups": points([True, True], [False, False], [False, False], [False, False])},
    ),
    Story(
        "no-follow-up-of-what-never-began",
        "What ended before it had begun has no follow-ups",
        [*confirmed(), do("client", "withdraw", reason="moved")],
        "withdrawn",
        shows={"follow_ups": []},
    ),
    Story(
        "consent-after-the-end",
        "Consent may be given after the end, and a follow-up is asked then",
        [*completed(), "2027-03-01", consent("contact_at_3_months"), follow_up("month_3", in_contact=True)],
        "completed",
        shows={"follow_ups": points([True, False], [True, True], [False, False], [False, False])},
    ),
]
