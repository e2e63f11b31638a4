"""Every refusal to settle a barrier or a question, one case a guard, and what just passes."""

from telling import (
    LIFT,
    PRICE,
    STEPS,
    Story,
    accepted,
    address,
    agree,
    answer,
    cleared,
    evidence,
    find_none,
    recheck,
    reopen,
    waive,
)

SETTLING = [
    Story(
        "refused-barrier-unknown",
        "A barrier nobody has opened cannot be addressed",
        [*accepted(plan=[STEPS]), address(PRICE)],
        "!referral.barrier-unknown",
    ),
    Story(
        "refused-addressed-after-waiving",
        "What is waived is opened again before it is addressed",
        [*accepted(plan=[PRICE]), waive(PRICE), address(PRICE)],
        "!referral.barrier-not-open",
    ),
    Story(
        "refused-waived-after-accepting",
        "What is settled is not settled again in another way",
        [*cleared(plan=[PRICE]), waive(PRICE)],
        "!referral.barrier-not-open",
    ),
    Story(
        "refused-title-missing",
        "A commitment names the role at the provider",
        [*accepted(plan=[STEPS]), address(who="untitled")],
        "!referral.title-missing",
    ),
    Story(
        "refused-stale-version",
        "A commitment is for the activity as it is now",
        [*accepted(plan=[STEPS]), recheck(plan=[STEPS], version="v2", says={"times": "fri 10:00"}), address()],
        "!referral.stale-version",
    ),
    Story(
        "refused-commitment-elsewhere",
        "A commitment is for the activity chosen",
        [*accepted(plan=[STEPS]), address(activity="archive")],
        "!referral.stale-version",
    ),
    Story(
        "refused-finding-of-an-old-version",
        "A finding is about the activity as it is now",
        [*accepted(plan=[STEPS]), find_none(version="v0")],
        "!referral.stale-version",
    ),
    Story(
        "refused-accommodation-unfit",
        "Large print removes no steps",
        [*accepted(plan=[STEPS]), address(way="large_print")],
        "!referral.accommodation-unfit",
    ),
    Story(
        "refused-coverage",
        "A commitment covers at least the first session",
        [*accepted(plan=[STEPS]), address(first_sessions=0)],
        "!referral.coverage",
    ),
    Story(
        "refused-evidence-of-tomorrow",
        "Evidence is not of a day to come",
        [*accepted(plan=[STEPS]), address(shown=evidence(on="2026-11-24"))],
        "!referral.evidence",
    ),
    Story(
        "refused-statement-too-old",
        "A statement is believed for ninety days",
        [*accepted(plan=[STEPS]), address(shown=evidence("statement", "2026-08-24"))],
        "!referral.evidence",
    ),
    Story(
        "statement-on-its-last-day",
        "A statement is believed on its ninetieth day",
        [*accepted(plan=[STEPS]), address(shown=evidence("statement", "2026-08-25"))],
        "accepted",
        shows={"barriers": {STEPS: "addressed planned"}},
    ),
    Story(
        "refused-past-client-too-old",
        "A past client's word is believed for a hundred and eighty days",
        [*accepted(plan=[STEPS]), address(shown=evidence("past_client", "2026-05-26"))],
        "!referral.evidence",
    ),
    Story(
        "refused-survey-too-old",
        "A survey is believed for a year",
        [*accepted(plan=[STEPS]), find_none(shown=evidence("survey", "2025-11-22"))],
        "!referral.evidence",
    ),
    Story(
        "refused-evidence-weak",
        "A link worker finds nothing to be no barrier by hearsay",
        [*accepted(plan=[STEPS]), find_none(shown=evidence("statement"))],
        "!referral.evidence-weak",
        shows={"barriers": {STEPS: "open planned"}},
    ),
    Story(
        "finding-by-the-provider",
        "The provider's side may say so",
        [*accepted(plan=[STEPS]), find_none(who="provider", shown=evidence("statement"))],
        "accepted",
        shows={"barriers": {STEPS: "not_a_barrier planned"}},
    ),
    Story(
        "refused-nothing-to-accept",
        "The client accepts what somebody has promised",
        [*accepted(plan=[STEPS]), agree()],
        "!referral.nothing-to-accept",
    ),
    Story(
        "refused-accepted-twice", "A promise is accepted once", [*cleared(plan=[STEPS]), agree()], "!referral.nothing-to-accept"
    ),
    Story(
        "refused-waiver-of-steps",
        "Steps at the entrance cannot be waived",
        [*accepted(plan=[STEPS]), waive(STEPS)],
        "!referral.not-waivable",
        shows={"barriers": {STEPS: "open planned"}},
    ),
    Story(
        "refused-waiver-of-the-way-there",
        "The way there cannot be waived",
        [*accepted(plan=[LIFT]), waive(LIFT)],
        "!referral.not-waivable",
    ),
    Story(
        "refused-waiver-without-words",
        "A waiver has the client's words",
        [*accepted(plan=[PRICE]), waive(PRICE, "  ")],
        "!referral.words-missing",
    ),
    Story(
        "refused-reopened-twice",
        "What is open cannot be opened again",
        [*accepted(plan=[STEPS]), reopen()],
        "!referral.barrier-open",
    ),
    Story(
        "refused-no-such-question",
        "A question is answered once",
        [*accepted(asks=["running"]), answer("running"), answer("running")],
        "!referral.no-such-question",
        shows={"questions": {"running": True}},
    ),
    Story(
        "refused-safeguarding-by-provider",
        "A provider does not answer about its own safeguarding record",
        [*accepted(asks=["safeguarding_record"]), answer("safeguarding_record", who="provider")],
        "!referral.link-worker-only",
        shows={"questions": {"safeguarding_record": False}},
    ),
    Story(
        "refused-place-by-client",
        "Where it takes place is for a link worker to look into",
        [*accepted(asks=["distance"]), answer("distance", who="client")],
        "!referral.link-worker-only",
    ),
    Story(
        "refused-answer-of-tomorrow",
        "An answer rests on evidence that is there",
        [*accepted(asks=["running"]), answer("running", shown=evidence(on="2026-12-24"))],
        "!referral.evidence",
    ),
]

CASES = [*SETTLING]
