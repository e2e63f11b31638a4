"""What stories of several devices are made of: what each knew, what each recorded on its own, and what it comes to."""

import dataclasses

from claims import not_shown, outcome
from telling import days, evening, told

#: Minutes from one device to the next: the first is `a`, the second, later, is `b`.
APART = 60


@dataclasses.dataclass
class Meeting:
    slug: str
    name: str
    #: What every device knows.
    before: list
    #: What each of them records on its own.
    devices: list
    #: The conflicts: event, code, and the event it contradicts.
    conflicts: list = dataclasses.field(default_factory=list)
    #: What is recorded after they met, and what the last of it comes to.
    then: list = dataclasses.field(default_factory=list)
    comes: str | None = None
    #: Lists of events that arrive as they stand.
    received: list = dataclasses.field(default_factory=list)
    #: The code by which they do not belong together.
    fails: str | None = None
    shows: dict = dataclasses.field(default_factory=dict)
    seen: str | None = None
    operation = "merge"

    def given(self):
        every = [*self.before, *(step for own in self.devices for step in own), *self.then]
        begins = ["2026-11-23", *days(self.before)][-1]
        met = max(["2026-11-23", *days(every)])
        apart = [
            told(own, name=name, begins=begins, later=(place + 1) * APART)
            for place, (name, own) in enumerate(zip("abc", self.devices))
        ]
        given = {"at": self.seen or f"{met}T17:00:00Z", "events": told(self.before), "devices": apart}
        given["then"] = told(self.then, name="t", begins=met, later=5 * APART)
        return given | ({"received": self.received} if self.received else {})

    def wrong(self, expect):
        if self.fails or "error" in expect:
            code = expect.get("error", {}).get("code")
            return [] if code == self.fails else [f"it fails with {code}, not with {self.fails}"]
        apart = [outcome(one) for own in expect["devices"] for one in own]
        found = [f"a device is refused: {one}" for one in apart if one.startswith("!")]
        last = outcome(expect["then"][-1]) if expect["then"] else None
        if last != self.comes:
            found.append(f"the last event comes to {last}, not to {self.comes}")
        return found + not_shown({"conflicts": self.conflicts, **self.shows}, expect["view"])


@dataclasses.dataclass
class Caseload:
    """What a caseload asks of somebody: its referrals, by id, as steps, or as steps and what two devices recorded apart."""

    slug: str
    name: str
    referrals: dict
    at: str
    until: str
    #: What is listed: day, kind and referral, what it is about, and `overdue` where it is.
    lists: list
    operation = "work"

    def given(self):
        return {"at": self.at, "until": self.until, "referrals": histories(self.referrals)}

    def wrong(self, expect):
        found = [listed(item) for item in expect]
        return [f"lists {one}" for one in found if one not in self.lists] + [
            f"does not list {one}" for one in self.lists if one not in found
        ] or ([] if found == self.lists else [f"in another order: {found}"])


def listed(item):
    about = [item[name] for name in ("barrier", "scope", "point", "about") if name in item]
    return " ".join([item["due"], item["kind"], item["referral"], *about, *(["overdue"] if item["overdue"] else [])])


@dataclasses.dataclass
class Bounds:
    """Of those for whom a follow-up is due, how many went on."""

    slug: str
    name: str
    referrals: dict
    point: str
    on: str
    #: due, reached, in contact, lost, at least, at most
    comes: list
    operation = "follow_up_bounds"

    def given(self):
        return {"at": f"{self.on}T17:00:00Z", "on": self.on, "point": self.point, "referrals": histories(self.referrals)}

    def wrong(self, expect):
        found = [expect[name] for name in ("due", "reached", "in_contact", "lost", "at_least", "at_most")]
        return [] if found == self.comes else [f"{found}, not {self.comes}"]


def histories(referrals):
    return [history(referral, steps) for referral, steps in referrals.items()]


def history(referral, steps):
    """The events of one referral, whose ids nobody else has; two devices where it is a tuple of what they knew and recorded."""
    before, *apart = steps if isinstance(steps, tuple) else (steps,)
    begins = evening(before)[:10]
    own = [
        told(steps, name=f"{referral}-{name}", referral=referral, begins=begins, later=(place + 1) * APART)
        for place, (name, steps) in enumerate(zip("ab", apart))
    ]
    return {"events": told(before, name=referral, referral=referral)} | ({"devices": own} if own else {})
