"""The places of an activity: who holds one and until when, who waits, and every refusal. None is given that is not there."""

import dataclasses

from claims import not_shown
from telling import ACTIVITY, PEOPLE, evening, told

UNTIL = "2026-12-07T17:00:00Z"


@dataclasses.dataclass
class Vacancy:
    slug: str
    name: str
    steps: list
    #: What each event comes to: places used and free (`-` where nobody has said how many there are), or a code.
    comes: list
    shows: dict = dataclasses.field(default_factory=dict)
    seen: str | None = None
    operation = "places"

    def given(self):
        events = told(self.steps, name="p")
        for event in events:
            event.pop("referral")
        return {"activity": ACTIVITY, "at": self.seen or evening(self.steps), "events": events}

    def wrong(self, expect):
        found = [became(one) for one in expect["events"]]
        claims = {"held": [], "taken": [], "waiting": []} | self.shows
        view = {"held": [], "taken": [], "waiting": []} | expect["view"]
        view["held"] = [one["referral"] for one in view["held"]]
        return ([] if found == self.comes else [f"comes to {found}, not to {self.comes}"]) + not_shown(claims, view)


def became(told):
    if "error" in told:
        return "!" + told["error"]["code"]
    return f"{told['used']} used, {'-' if told['free'] is None else told['free']} free"


def change(kind, who="provider", activity=ACTIVITY, **fields):
    return {"activity": activity, "actor": PEOPLE[who], "change": {kind: fields}}


def there_are(places, **more):
    return change("set", places=places, **more)


def hold(referral, until=UNTIL, **more):
    return change("hold", referral=referral, until=until, **more)


def take(referral, who="worker"):
    return change("take", who, referral=referral)


def release(referral):
    return change("release", referral=referral)


def wait(referral):
    return change("wait", referral=referral)


CASES = [
    Vacancy(
        "one-is-held",
        "A hold takes a place until it ends",
        [there_are(2), hold("r-1")],
        ["0 used, 2 free", "1 used, 1 free"],
        shows={"places": 2, "free": 1, "held": ["r-1"]},
    ),
    Vacancy(
        "full",
        "A second hold where there is one place is refused",
        [there_are(1), hold("r-1"), hold("r-2")],
        ["0 used, 1 free", "1 used, 0 free", "!places.full"],
        shows={"free": 0, "held": ["r-1"]},
    ),
    Vacancy(
        "held-and-confirmed-together",
        "Holds and confirmed places together never exceed the places there are",
        [there_are(2), hold("r-1"), take("r-1"), hold("r-2"), hold("r-3"), take("r-3"), take("r-2"), hold("r-4")],
        [
            "0 used, 2 free",
            "1 used, 1 free",
            "1 used, 1 free",
            "2 used, 0 free",
            "!places.full",
            "!places.not-held",
            "2 used, 0 free",
            "!places.full",
        ],
        shows={"free": 0, "taken": ["r-1", "r-2"]},
    ),
    Vacancy("no-places", "Where there is no place nobody gets one", [there_are(0), hold("r-1")], ["0 used, 0 free", "!places.full"]),
    Vacancy(
        "unknown-to-the-link-worker",
        "Where nobody has said how many there are a link worker cannot hold one: unknown is never yes",
        [hold("r-1", who="worker")],
        ["!places.unknown"],
        shows={"places": None, "free": None, "version": 0},
    ),
    Vacancy(
        "unknown-and-the-provider-accepts",
        "Where nobody has said how many there are a provider's acceptance speaks for one place",
        [hold("r-1"), hold("r-2"), take("r-1")],
        ["1 used, - free", "2 used, - free", "2 used, - free"],
        shows={"places": None, "free": None, "held": ["r-2"], "taken": ["r-1"]},
    ),
    Vacancy(
        "said-by-the-provider-only",
        "Only the provider's side says how many places there are",
        [there_are(4, who="worker"), there_are(4, who="client"), there_are(4)],
        ["!places.provider-only", "!places.provider-only", "0 used, 4 free"],
        shows={"places": 4, "version": 1},
    ),
    Vacancy(
        "of-another-activity",
        "The places of another activity are another history",
        [there_are(1), hold("r-1", activity="archive")],
        ["0 used, 1 free", "!places.other-activity"],
        shows={"free": 1},
    ),
    Vacancy(
        "hold-that-ends",
        "A hold takes its place to its last minute, and none from its end on",
        [
            there_are(1),
            hold("r-1", "2026-11-24T09:01:00Z"),
            "2026-11-24",
            hold("r-2"),
            hold("r-2"),
        ],
        ["0 used, 1 free", "1 used, 0 free", "!places.full", "1 used, 0 free"],
        shows={"held": ["r-2"], "free": 0},
    ),
    Vacancy(
        "hold-that-has-ended-in-a-view",
        "A view counts no hold that has ended",
        [there_are(1), hold("r-1")],
        ["0 used, 1 free", "1 used, 0 free"],
        shows={"free": 1, "version": 2},
        seen=UNTIL,
    ),
    Vacancy(
        "taken-after-the-hold-ended",
        "What is not held any more cannot be confirmed, nor what never was",
        [there_are(1), hold("r-1", "2026-11-24T09:00:00Z"), "2026-11-24", take("r-1"), take("r-2")],
        ["0 used, 1 free", "1 used, 0 free", "!places.not-held", "!places.not-held"],
        shows={"free": 1},
    ),
    Vacancy(
        "taken-stays",
        "A confirmed place stays after its hold would have ended, and confirming it again changes nothing",
        [there_are(1), hold("r-1"), take("r-1"), take("r-1"), "2026-12-08", hold("r-2")],
        ["0 used, 1 free", "1 used, 0 free", "1 used, 0 free", "1 used, 0 free", "!places.full"],
        shows={"taken": ["r-1"]},
    ),
    Vacancy(
        "held-longer",
        "Who holds a place and holds it again has one place, until the later day",
        [there_are(1), hold("r-1", "2026-11-24T09:00:00Z"), hold("r-1"), "2026-11-24", hold("r-2")],
        ["0 used, 1 free", "1 used, 0 free", "1 used, 0 free", "!places.full"],
        shows={"held": ["r-1"]},
    ),
    Vacancy(
        "confirmed-and-held-again",
        "A confirmed place that is only held again is one place",
        [there_are(1), hold("r-1"), take("r-1"), hold("r-1")],
        ["0 used, 1 free", "1 used, 0 free", "1 used, 0 free", "1 used, 0 free"],
        shows={"held": ["r-1"]},
    ),
    Vacancy(
        "released",
        "A place that is given back is free, and giving back what nobody has changes nothing",
        [there_are(1), hold("r-1"), release("r-2"), release("r-1"), hold("r-2"), take("r-2"), release("r-2")],
        ["0 used, 1 free", "1 used, 0 free", "1 used, 0 free", "0 used, 1 free", "1 used, 0 free", "1 used, 0 free", "0 used, 1 free"],
        shows={"free": 1},
    ),
    Vacancy(
        "queue",
        "Who waits longest comes first",
        [there_are(1), hold("r-1"), wait("r-2"), wait("r-3"), release("r-1"), hold("r-3"), hold("r-4"), hold("r-2")],
        [
            "0 used, 1 free",
            "1 used, 0 free",
            "1 used, 0 free",
            "1 used, 0 free",
            "0 used, 1 free",
            "!places.queue",
            "!places.queue",
            "1 used, 0 free",
        ],
        shows={"held": ["r-2"], "waiting": ["r-3"]},
    ),
    Vacancy(
        "queue-with-room-for-two",
        "Nobody is passed over either where there is a place for both",
        [there_are(2), wait("r-1"), hold("r-2"), hold("r-1"), hold("r-2")],
        ["0 used, 2 free", "0 used, 2 free", "!places.queue", "1 used, 1 free", "2 used, 0 free"],
        shows={"held": ["r-1", "r-2"]},
    ),
    Vacancy(
        "passed-over-with-a-reason",
        "To pass somebody over takes a written reason, and who was passed over still waits",
        [there_are(1), wait("r-1"), wait("r-2"), hold("r-2"), change("hold", referral="r-2", until=UNTIL, overtakes="it is a course for carers")],
        ["0 used, 1 free", "0 used, 1 free", "0 used, 1 free", "!places.queue", "1 used, 0 free"],
        shows={"held": ["r-2"], "waiting": ["r-1"]},
    ),
    Vacancy(
        "no-reason-makes-a-place",
        "A reason to pass somebody over makes no place that is not there",
        [there_are(1), hold("r-1"), wait("r-2"), change("hold", referral="r-3", until=UNTIL, overtakes="it is urgent")],
        ["0 used, 1 free", "1 used, 0 free", "1 used, 0 free", "!places.full"],
        shows={"held": ["r-1"], "waiting": ["r-2"]},
    ),
    Vacancy(
        "waiting-twice",
        "Who waits already keeps their place in the queue, and who does not wait any more leaves it",
        [there_are(0), wait("r-1"), wait("r-2"), wait("r-3"), wait("r-1"), release("r-2")],
        ["0 used, 0 free"] * 6,
        shows={"waiting": ["r-1", "r-3"]},
    ),
    Vacancy(
        "fewer-places",
        "Where there are fewer by now whoever has a place keeps it, and none is given until one is free",
        [
            there_are(2),
            hold("r-1"),
            take("r-1"),
            hold("r-2"),
            there_are(1),
            hold("r-3"),
            hold("r-2", "2026-12-14T17:00:00Z"),
            release("r-1"),
            hold("r-3"),
            release("r-2"),
            hold("r-3"),
        ],
        [
            "0 used, 2 free",
            "1 used, 1 free",
            "1 used, 1 free",
            "2 used, 0 free",
            "2 used, 0 free",
            "!places.full",
            "2 used, 0 free",
            "1 used, 0 free",
            "!places.full",
            "0 used, 1 free",
            "1 used, 0 free",
        ],
        shows={"places": 1, "free": 0, "held": ["r-3"]},
    ),
]
