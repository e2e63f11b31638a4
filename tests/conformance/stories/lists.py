"""What a caseload asks of somebody, every kind of work among it; and how many went on, at least and at most."""

from meeting import Bounds, Caseload
from telling import (
    COMPLETES,
    CONFIRMS,
    LAST_STEP,
    PLANS,
    PRICE,
    SAYS,
    STEPS,
    TALKS,
    WAITS,
    WORRIES,
    accepted,
    active,
    add,
    address,
    agree,
    chosen,
    completed,
    confirmed,
    consent,
    correct,
    do,
    evidence,
    exit_plan,
    find_none,
    follow_up,
    hold,
    identify,
    listed,
    look,
    offered,
    paused,
    recheck,
    reopen,
    session,
    tried,
)

WITHDRAWN = [identify(), do("client", "withdraw", reason="moved")]
ARRANGED = [*accepted(plan=[STEPS]), address(shown=evidence("statement", "2026-09-15")), agree(), CONFIRMS]
MISSED = [*confirmed(), "2026-12-01", session("2026-12-01", "no_notice")]
ASKED = [*active(), consent("contact_at_3_months")]
ENDED = [*ASKED, *LAST_STEP]

LISTS = [
    Caseload(
        "every-state",
        "Every open state has its day, and a closed one asks for nothing but what comes after",
        {
            "r-01": [identify()],
            "r-02": [identify(), TALKS],
            "r-03": listed("low", look()),
            "r-04": [*chosen(), PLANS],
            "r-05": offered(),
            "r-06": accepted(),
            "r-07": confirmed(),
            "r-08": active(),
            "r-09": paused(),
            "r-10": completed(),
            "r-11": WITHDRAWN,
            "r-12": [*offered(), WAITS],
        },
        "2026-12-01T17:00:00Z",
        "2026-12-31",
        [
            "2026-11-28 next_step r-01 overdue",
            "2026-11-30 next_step r-03 overdue",
            "2026-11-30 next_step r-04 overdue",
            "2026-11-30 next_step r-05 overdue",
            "2026-12-01 next_step r-07",
            "2026-12-01 follow_up r-10 end",
            "2026-12-07 hold_ends r-06",
            "2026-12-07 next_step r-02",
            "2026-12-07 next_step r-12",
            "2026-12-15 next_step r-09",
            "2026-12-29 next_step r-08",
        ],
    ),
    Caseload(
        "up-to-a-day",
        "A list ends with the day asked for, that day included",
        {"r-1": [identify()], "r-2": listed("low", look()), "r-3": [identify(), TALKS]},
        "2026-11-23T17:00:00Z",
        "2026-11-30",
        ["2026-11-28 next_step r-1", "2026-11-30 next_step r-2"],
    ),
    Caseload("of-nobody", "Nobody asks for nothing", {}, "2026-11-23T17:00:00Z", "2026-12-31", []),
    Caseload(
        "first-things-first",
        "On one day a worry comes before a call, a call before a conflict, and all before the next step",
        {
            "r-1": [*offered(), "2026-12-01", WORRIES],
            "r-2": MISSED,
            "r-3": ([*offered(), "2026-12-01"], [hold()], [do("provider", "decline", reason="at_capacity")]),
        },
        "2026-12-01T17:00:00Z",
        "2026-12-31",
        [
            "2026-11-30 next_step r-1 overdue",
            "2026-12-01 read_concern r-1 r-1-8",
            "2026-12-01 call_client r-2",
            "2026-12-01 decide_conflict r-3 r-3-b-1",
            "2026-12-01 next_step r-2",
            "2026-12-07 hold_ends r-3",
        ],
    ),
    Caseload(
        "concern-after-the-end",
        "A worry is to be read after the end too, and once it is read no more",
        {
            "r-1": [*WITHDRAWN, WORRIES],
            "r-2": [*WITHDRAWN, WORRIES | {"id": "r-2-worry"}, do("worker", "read_concern", concern="r-2-worry")],
        },
        "2026-11-24T17:00:00Z",
        "2026-12-31",
        ["2026-11-23 read_concern r-1 r-1-3 overdue"],
    ),
    Caseload(
        "call-that-was-made",
        "A call that reached the client settles it, one that did not reach them does not",
        {"r-1": [*MISSED, tried()], "r-2": [*MISSED, tried(reached=True)]},
        "2026-12-02T17:00:00Z",
        "2026-12-31",
        [
            "2026-12-01 call_client r-1 overdue",
            "2026-12-01 next_step r-1 overdue",
            "2026-12-01 next_step r-2 overdue",
        ],
    ),
    Caseload(
        "nobody-came-after-all",
        "Who had not come after all is called, and awaited from that day on",
        {"r-1": [*active(), correct("2026-12-01", "no_notice")]},
        "2026-12-01T17:00:00Z",
        "2026-12-31",
        ["2026-12-01 call_client r-1", "2026-12-01 next_step r-1"],
    ),
    Caseload(
        "conflict-after-the-end",
        "A conflict is listed after the end too",
        {"r-1": (completed(), [follow_up("end", in_contact=True)], [follow_up("end", reached=False)])},
        "2026-12-24T17:00:00Z",
        "2026-12-31",
        ["2026-12-24 decide_conflict r-1 r-1-b-1"],
    ),
    Caseload(
        "barriers-to-close",
        "What has opened since is to be closed within two days; what the match plans for is not news",
        {
            "r-1": [*confirmed(plan=[STEPS]), "2026-11-24", reopen()],
            "r-2": accepted(plan=[STEPS]),
            "r-3": [*chosen(), add()],
            "r-4": [*confirmed(plan=[STEPS]), "2026-11-24", recheck(plan=[STEPS, PRICE], version="v2")],
        },
        "2026-11-24T17:00:00Z",
        "2026-12-31",
        [
            f"2026-11-25 close_barriers r-3 {STEPS}",
            f"2026-11-26 close_barriers r-1 {STEPS}",
            f"2026-11-26 close_barriers r-4 {PRICE}",
            "2026-11-30 next_step r-3",
            "2026-12-07 hold_ends r-2",
            "2026-12-08 hold_ends r-1",
            "2026-12-08 hold_ends r-4",
        ],
    ),
    Caseload(
        "barriers-to-close-by-the-state-s-day",
        "Where the state is due sooner, what has opened is to be closed by then",
        {"r-1": [*chosen(), "2026-11-29", add()], "r-2": [*chosen(), add(), find_none()]},
        "2026-11-29T17:00:00Z",
        "2026-12-31",
        [f"2026-11-30 close_barriers r-1 {STEPS}", "2026-11-30 next_step r-1", "2026-11-30 next_step r-2"],
    ),
    Caseload(
        "what-runs-out-in-fourteen-days",
        "A hold, evidence and consent are listed from fourteen days before they end",
        {
            "r-1": ARRANGED,
            "r-2": [*offered(), hold("2026-12-14T17:00:00Z")],
            "r-3": [identify(), consent("photo", until="2026-12-14")],
        },
        "2026-11-30T17:00:00Z",
        "2026-12-31",
        [
            "2026-11-28 next_step r-3 overdue",
            "2026-12-01 next_step r-1",
            "2026-12-14 hold_ends r-2",
            f"2026-12-14 evidence_ends r-1 {STEPS}",
            "2026-12-14 consent_ends r-3 photo",
        ],
    ),
    Caseload(
        "what-runs-out-in-fifteen-days",
        "A day earlier nothing of it is listed yet",
        {
            "r-1": ARRANGED,
            "r-2": [*offered(), hold("2026-12-14T17:00:00Z")],
            "r-3": [identify(), consent("photo", until="2026-12-14")],
        },
        "2026-11-29T17:00:00Z",
        "2026-12-31",
        ["2026-11-28 next_step r-3 overdue", "2026-12-01 next_step r-1"],
    ),
    Caseload(
        "hold-that-has-ended",
        "Once a hold has ended the provider is to answer again within seven days",
        {"r-1": accepted()},
        "2026-12-07T17:00:00Z",
        "2026-12-31",
        ["2026-12-14 next_step r-1"],
    ),
    Caseload(
        "feedback-to-pass-on",
        "What a client said is for the provider to read within seven days",
        {
            "r-1": [*active(), SAYS],
            "r-2": [*active(), SAYS | {"id": "r-2-says"}, do("provider", "read_feedback", feedback="r-2-says")],
        },
        "2026-12-01T17:00:00Z",
        "2026-12-28",
        ["2026-12-08 pass_on_feedback r-1 r-1-11"],
    ),
    Caseload(
        "follow-ups",
        "Who has agreed to be asked is asked once at each point",
        {
            "r-1": ENDED,
            "r-2": completed(),
            "r-3": [*ENDED, follow_up("end", in_contact=True)],
            "r-4": [*ENDED, follow_up("end", in_contact=True), "2027-03-01", follow_up("month_3", reached=False)],
            "r-5": [*active(), consent("contact_at_6_months"), consent("contact_at_12_months"), *LAST_STEP],
        },
        "2027-03-02T17:00:00Z",
        "2027-12-31",
        [
            "2026-12-01 follow_up r-1 end overdue",
            "2026-12-01 follow_up r-2 end overdue",
            "2026-12-01 follow_up r-5 end overdue",
            "2027-03-01 follow_up r-1 month_3 overdue",
            "2027-03-01 follow_up r-3 month_3 overdue",
            "2027-06-01 follow_up r-5 month_6",
            "2027-12-01 follow_up r-5 month_12",
        ],
    ),
]

MARCH = "2027-03-01"
IN_CONTACT = [*ENDED, MARCH, follow_up("month_3", in_contact=True)]
STOPPED = [*ENDED, MARCH, follow_up("month_3", in_contact=False)]
NOT_REACHED = [*ENDED, MARCH, follow_up("month_3", reached=False, attempts=3)]
LATER = [*ASKED, "2026-12-02", exit_plan(), COMPLETES]
EARLY = [*ASKED, do("client", "end_early", reason="recovered"), MARCH, follow_up("month_3", in_contact=True)]

BOUNDS = [
    Bounds(
        "everybody-once",
        "Whoever was not reached, not asked or has not agreed is lost, and may have stopped or gone on",
        {
            "r-1": IN_CONTACT,
            "r-2": STOPPED,
            "r-3": NOT_REACHED,
            "r-4": ENDED,
            "r-5": completed(),
            "r-6": EARLY,
            "r-7": LATER,
            "r-8": active(),
            "r-9": [*confirmed(), do("client", "withdraw", reason="moved")],
        },
        "month_3",
        MARCH,
        [6, 3, 2, 3, 2, 5],
    ),
    Bounds(
        "not-due-yet",
        "A day before its day a follow-up is due for nobody",
        {"r-1": ENDED, "r-2": ENDED},
        "month_3",
        "2027-02-28",
        [0, 0, 0, 0, 0, 0],
    ),
    Bounds(
        "all-reached", "Where everybody was reached both bounds are the same", {"r-1": IN_CONTACT, "r-2": STOPPED}, "month_3", MARCH,
        [2, 2, 1, 0, 1, 1],
    ),
    Bounds(
        "all-lost", "Where nobody was reached anything may be true", {"r-1": NOT_REACHED, "r-2": ENDED}, "month_3", MARCH,
        [2, 0, 0, 2, 0, 2],
    ),
    Bounds(
        "another-point",
        "What was said at one point is no answer at another",
        {"r-1": IN_CONTACT, "r-2": [*ENDED, follow_up("end", in_contact=True)]},
        "end",
        MARCH,
        [2, 1, 1, 1, 1, 2],
    ),
    Bounds("of-nobody", "Of nobody there are none", {}, "month_12", "2027-12-31", [0, 0, 0, 0, 0, 0]),
]

CASES = [*LISTS, *BOUNDS]
