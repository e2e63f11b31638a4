"""What stories about referrals are made of: who does what on which day, and what it should come to.

A story is a list of days and events. A day, as a text, moves the clock to nine in the morning; each event takes a minute.
"""

import dataclasses
import datetime

from claims import not_shown, outcome

CLIENT, ACTIVITY, PARTNER = "c-104", "tapes", "friends"
STEPS, PRICE, LIFT = "physical.step_free_entrance", "financial.entry_price", "physical.reach_transport"
COMPANY, GROUP = "psychological.first_visit_anxiety", "psychological.group_size"
TALK, TIDES = "language.english_level", "x-usk:tide_times"

PEOPLE = {
    "gp": {"role": "referrer", "id": "gp-3"},
    "worker": {"role": "link_worker", "id": "lw-7"},
    "client": {"role": "client", "id": CLIENT},
    "provider": {"role": "provider", "id": "p-1", "partner": PARTNER, "title": "learning officer"},
    "untitled": {"role": "provider", "id": "p-2", "partner": PARTNER},
    "museum": {"role": "provider", "id": "m-4", "partner": "museum", "title": "curator"},
    "stranger": {"role": "provider", "id": "s-5", "partner": "harbour", "title": "skipper"},
    "nobody": {"role": "provider", "id": "s-6"},
    "system": {"role": "system", "id": "fingerpost"},
}

NEEDS = {
    STEPS: ("a way in without steps", "ramp"),
    PRICE: ("a price within reach", "price_waived"),
    LIFT: ("a way there", "community_transport"),
    COMPANY: ("company on the first visit", "accompanied_first_visit"),
    GROUP: ("a small group", "small_group"),
    TALK: ("a language they use with ease", "interpreter"),
    TIDES: ("to know the tides", "x-usk:tide_table"),
}


@dataclasses.dataclass
class Story:
    slug: str
    name: str
    steps: list
    #: What the last event comes to: a state, or a code after an exclamation mark.
    comes: str
    #: The codes of everything that stands in the way, where the last event is refused with several.
    because: list | None = None
    #: What the view shows at the end.
    shows: dict = dataclasses.field(default_factory=dict)
    #: The moment of the view; the last day at five in the afternoon unless told.
    seen: str | None = None

    operation = "referral"

    @property
    def at(self):
        return self.seen or evening(self.steps)

    def given(self):
        return {"at": self.at, "events": told(self.steps)}

    def wrong(self, expect):
        outcomes = [outcome(one) for one in expect["events"]]
        found = []
        if outcomes[-1] != self.comes:
            found.append(f"the last event comes to {outcomes[-1]}, not to {self.comes}")
        found += [f"event {place} is refused: {one}" for place, one in enumerate(outcomes[:-1], 1) if one.startswith("!")]
        if self.because is not None:
            codes = [issue["code"] for issue in expect["events"][-1].get("error", {}).get("issues", [])]
            if codes != self.because:
                found.append(f"it stands in the way: {codes}, not {self.because}")
        return found + not_shown(self.shows, expect["view"])


def moment(day):
    return datetime.datetime.fromisoformat(f"{day}T09:00:00")


def days(steps):
    return [step for step in steps if isinstance(step, str)]


def evening(steps):
    """The last day of a story at five in the afternoon."""
    return f"{['2026-11-23', *days(steps)][-1]}T17:00:00Z"


def told(steps, *, name="e", referral="r-1", begins="2026-11-23", later=0):
    """Steps as events, whose ids begin with a name; `later` says by how many minutes a second device comes after the first."""
    events, now = [], moment(begins) + datetime.timedelta(minutes=later)
    for step in steps:
        if isinstance(step, str):
            now = moment(step) + datetime.timedelta(minutes=later)
            continue
        events.append({"id": f"{name}-{len(events) + 1}", "referral": referral, "at": f"{now:%Y-%m-%dT%H:%M:%SZ}"} | step)
        now += datetime.timedelta(minutes=1)
    return events


def do(who, kind, **fields):
    return {"actor": PEOPLE[who], "action": {kind: fields}}


def look(plan=(), asks=(), unknown=(), activity=ACTIVITY, version="v1", says=None, verdict=None, **stamp):
    """What a match says of an activity: barriers planned for, questions, what is not known, and how it is stamped."""
    steps = [
        {"barrier": kind, "need": need, "ways_out": [{"accommodation": way, "by": ["provider"], "label": "as promised"}]}
        for kind in plan
        for need, way in [NEEDS[kind]]
    ]
    about = {"to": "provider", "text": "Is it so?", "activity": activity}
    questions = [about | {"rule": rule, "path": f"/activities/{activity}/{rule}"} for rule in asks]
    questions += [about | {"rule": "requirements", "path": "/activities/features", "barrier": kind} for kind in unknown]
    aspects = {"price": "200", "times": "tue 10:00", "venue": "mill"} | (says or {})
    answer = {
        "activity": activity,
        "activity_name": activity.title(),
        "partner": PARTNER,
        "partner_name": "Friends of the mill",
        "verdict": verdict or ("undetermined" if questions else "suitable_with_plan" if steps else "suitable"),
        "score": 0,
        "reasons": [],
        "plan": {"steps": steps} if steps else {},
    }
    aspects = [{"aspect": name, "says": what} for name, what in sorted(aspects.items()) if what is not None]
    return {
        "answer": answer | ({"questions": questions} if questions else {}),
        "stamp": {"activity": activity, "partner": PARTNER, "version": version, "aspects": aspects} | stamp,
    }


def identify(need="low", **more):
    return do("gp", "identify", client=CLIENT, need=need, route="general_practice", **more)


def consent(scope, **more):
    return do("client", "give_consent", scope=scope, manner="spoken", **more)


def evidence(kind="visit", on="2026-11-20"):
    return {"kind": kind, "on": on}


def address(barrier=STEPS, who="provider", version="v1", activity=ACTIVITY, shown=None, way=None, **more):
    promise = {
        "barrier": barrier,
        "activity": activity,
        "version": version,
        "accommodation": way or NEEDS[barrier][1],
        "responsible": "provider",
        "evidence": shown or evidence(),
    }
    return do(who, "address_barrier", commitment=promise | more)


def agree(barrier=STEPS):
    return do("client", "accept_accommodation", barrier=barrier)


def waive(barrier, words="I can do without"):
    return do("client", "waive_barrier", barrier=barrier, words=words)


def find_none(barrier=STEPS, who="worker", version="v1", shown=None):
    return do(who, "find_no_barrier", barrier=barrier, version=version, evidence=shown or evidence())


def reopen(barrier=STEPS, who="client"):
    return do(who, "reopen_barrier", barrier=barrier, why="it was not there")


def add(barrier=STEPS, who="client"):
    return do(who, "add_barrier", barrier=barrier, need=NEEDS[barrier][0])


def answer(rule, who="worker", shown=None):
    return do(who, "answer_question", rule=rule, path=f"/activities/{ACTIVITY}/{rule}", evidence=shown or evidence())


def recheck(who="worker", **seen):
    return do(who, "recheck", proposal=look(**seen))


def session(on, outcome="attended", who="provider"):
    return do(who, "record_session", on=on, outcome=outcome)


def correct(on, outcome, who="provider"):
    return do(who, "correct_session", on=on, outcome=outcome)


def hold(until="2026-12-07T17:00:00Z", who="provider", **more):
    return do(who, "accept", hold_until=until, **more)


def exit_plan(on="2026-12-08", cost=0, **more):
    return do("worker", "plan_exit", plan={"owner": "link worker", "cost": cost, "on": on} | more)


def check(affordable="yes", reachable="yes"):
    return do("worker", "check_next_step", affordable=affordable, reachable=reachable)


def follow_up(point, reached=True, **more):
    return do("worker", "record_follow_up", follow_up={"point": point, "reached": reached} | more)


def tried(reached=False):
    return do("worker", "record_contact", manner="telephone", reached=reached)


TALKS = do("worker", "begin_conversation", manner="telephone")
CHOOSES = do("client", "choose", activity=ACTIVITY)
OFFERS = do("worker", "offer", respond_by="2026-11-30")
PLANS = do("worker", "plan_barriers", respond_by="2026-11-30")
CONFIRMS = do("worker", "confirm", first_session="2026-12-01")
WAITS = do("provider", "waitlist", position=1, review_on="2026-12-07", alternative="the open morning")
RESUMES = do("worker", "resume", next_session="2026-12-08")
COMPLETES = do("worker", "complete", last_session="2026-12-01")
PAUSES = do("client", "pause", return_by="2026-12-15", reason="health_worse")
WORRIES = do("client", "raise_concern", words="I do not feel safe at home")
SAYS = do("client", "give_feedback", topic="pace", words="It goes too fast for me", share_words=True)
LAST_STEP = [exit_plan(), COMPLETES]


def listed(need="low", *looks):
    return [identify(need), TALKS, consent("discuss"), do("worker", "shortlist", proposals=list(looks))]


def chosen(**seen):
    return [*listed("low", look(**seen)), CHOOSES]


def offered(**seen):
    return [*chosen(**seen), consent("share_minimum"), OFFERS]


def accepted(**seen):
    return [*offered(**seen), hold()]


def cleared(**seen):
    """Everything planned for is addressed, and accepted by the client."""
    settled = [event for kind in seen.get("plan", ()) for event in (address(kind), agree(kind))]
    return [*accepted(**seen), *settled]


def confirmed(**seen):
    return [*cleared(**seen), CONFIRMS]


def active(**seen):
    return [*confirmed(**seen), "2026-12-01", session("2026-12-01")]


def paused(**seen):
    return [*active(**seen), PAUSES]


def completed(**seen):
    return [*active(**seen), *LAST_STEP]
