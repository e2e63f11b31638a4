"""Makes up a caseload: people who do not exist, on their way to activities of the sample area.

**Nobody in it is real, and nothing in it was observed.** Shares, waits and scores are numbers this file was given so that the notebooks have
something to count. They say nothing about any programme, and must never stand in a report about one. The same seed makes the same caseload.

    python examples/python/synthetic_caseload.py 5
"""

from __future__ import annotations

import datetime as dt
import random
import sys
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

import fingerpost as fp

SYNTHETIC = "Made-up people: drawn by a random generator, nobody is real, and no programme had these results."
DAY = dt.timedelta(days=1)
WARDS = {"Pillgwenlly": (51.577, -2.990), "Maindee": (51.589, -2.981), "Caerleon": (51.611, -2.955), "Bettws": (51.602, -3.022)}
THEMES = ("docks_and_ships", "chapels_and_churches", "family_history", "shops_and_markets", "gardens_and_parks")
LOST_EARLY = (("no_answer", "could_not_contact"), ("not_interested", "withdrawn"), ("wrong_contact_details", "could_not_contact"))
LOST_LATER = (("travel", "ended_early"), ("health_worse", "ended_early"), ("time_clash", "ended_early"), ("anxious", "withdrawn"))
OFTEN_LOST = (9, 4, 3, 2)
ROAD = ("identified", "conversation", "shortlisted", "offered", "accepted", "confirmed")
FOLLOW_UPS: Dict[Any, int] = {"end": 0, "month_3": 3, "month_6": 6, "month_12": 12}
EVENTS = ("identify", "begin_conversation", "shortlist", "offer", "accept", "confirm")


class Caseload(NamedTuple):
    """Clients, their referrals on one day, what they answered, and what they may be told apart by."""

    clients: List[fp.Client]
    views: List[fp.ReferralView]
    readings: List[fp.OutcomeReading]
    strata: List[fp.Strata]
    wards: Dict[str, str]
    due: List[str]
    """The referrals whose time to answer again has come, also of those who never did."""


def caseload(people: int = 240, *, seed: int = 1, on: str = "2026-11-23") -> Caseload:
    """So many people who do not exist. Those without a car less often go on from the shortlist: that is put in, to be found."""
    draw = random.Random(seed)
    today = dt.date.fromisoformat(on)
    made = Caseload([], [], [], [], {}, [])
    columns: Dict[str, Dict[str, str]] = {"has a car": {}, "age": {}}
    for number in range(1, people + 1):
        name, referral = f"synthetic-{number:04}", f"r-{number:04}"
        car, age = draw.random() < 0.55, draw.choices((18, 35, 50, 65), (2, 3, 4, 6))[0]
        columns["has a car"][name] = "yes" if car else "no"
        columns["age"][name] = {18: "18 to 34", 35: "35 to 49", 50: "50 to 64", 65: "65 and over"}[age]
        made.wards[name] = draw.choices(list(WARDS), (5, 4, 3, 2))[0]
        made.clients.append(_client(draw, name, made.wards[name], age, car))
        view = _journey(draw, name, referral, car, today - DAY * draw.randint(20, 330), today)
        made.views.append(view)
        _answers(draw, view, today, made)
    made.strata.extend(fp.Strata(name, groups) for name, groups in columns.items())
    return made


def _client(draw: random.Random, name: str, ward: str, age: int, car: bool) -> fp.Client:
    latitude, longitude = (middle + draw.uniform(-0.008, 0.008) for middle in WARDS[ward])
    far = fp.TravelLimit(mode="car", metres=15_000) if car else fp.TravelLimit(mode="bus", metres=draw.choice((2_500, 5_000)))
    needs = [barrier for barrier in ("physical.step_free_entrance", "physical.accessible_toilet") if draw.random() < 0.2]
    return fp.Client(
        id=name,
        need="low",
        route="link_worker",
        age=fp.AgeBand(from_=age, to=age + 14),
        home=fp.Point(latitude=round(latitude, 4), longitude=round(longitude, 4)),
        travel=[fp.TravelLimit(mode="walk", metres=draw.choice((400, 800, 1_600))), far],
        budget=fp.Budget(per_session=draw.choice((0, 300, 1_000)), whole_course=draw.choice((0, 3_000, 6_000))),
        languages=["en"],
        requirements=[fp.Requirement(barrier=barrier) for barrier in needs],
        interests=[fp.Interest(theme=theme, weight=draw.randint(2, 5)) for theme in draw.sample(THEMES, 2)],
    )


def _journey(draw: random.Random, client: str, referral: str, car: bool, begun: dt.date, today: dt.date) -> fp.ReferralView:
    """One referral, from the day somebody brought the client until today or its end."""
    steps: List[Tuple[str, str, dt.date, Any]] = []
    day, ended = begun, False
    for state, event in zip(ROAD, EVENTS):
        if day > today:
            break
        steps.append((state, event, day, None))
        stay = {"conversation": 0.88, "shortlisted": 0.95 if car else 0.8, "offered": 0.93, "accepted": 0.96}.get(state, 0.97)
        if draw.random() > stay:
            ended = _ends(draw, steps, LOST_EARLY, day + DAY * draw.randint(3, 20), today)
            break
        day += DAY * draw.randint(1, 9)
    sessions: List[fp.Attendance] = []
    if steps[-1][0] == "confirmed" and not ended:
        first = day + DAY * draw.randint(1, 25)
        patience = draw.random()
        for week in range(10):
            on = first + DAY * 7 * week
            if on > today or ended:
                break
            came = draw.random() < 0.55 + 0.4 * patience
            sessions.append(fp.Attendance(on=on, outcome="attended" if came else draw.choice(("told_in_advance", "told_in_advance", "no_notice"))))
            if came and steps[-1][0] == "confirmed":
                steps.append(("active", "record_session", on, None))
            if draw.random() < 0.02:
                ended = _ends(draw, steps, LOST_LATER, on + DAY, today)
        if len(sessions) == 10 and steps[-1][0] == "active" and sessions[-1].on < today:
            steps.append(("completed", "complete", sessions[-1].on, None))
    return _view(referral, client, steps, sessions, today)


def _ends(draw: random.Random, steps: List[Any], why: Sequence[Tuple[str, str]], day: dt.date, today: dt.date) -> bool:
    """The end before its time, where that day has come."""
    reason, state = draw.choices(why, OFTEN_LOST[: len(why)])[0]
    if day <= today:
        event = {"could_not_contact": "close_unreached", "withdrawn": "withdraw"}.get(state, "end_early")
        steps.append((state, event, day, reason))
    return day <= today


def _view(referral: str, client: str, steps: List[Any], sessions: List[fp.Attendance], today: dt.date) -> fp.ReferralView:
    at = [f"{day.isoformat()}T10:00:00Z" for _, _, day, _ in steps]
    transitions = [
        fp.Transition(to=to, event=event, id=f"{referral}-{place}", sequence=place, at=at[place], role="link_worker", by="lw-7",
                      from_=steps[place - 1][0] if place else None, reason=reason)
        for place, (to, event, _, reason) in enumerate(steps)
    ]  # fmt: skip
    return fp.ReferralView(
        referral=referral, client=client, need="low", at=f"{today.isoformat()}T18:00:00Z", state=steps[-1][0], since=at[-1],
        version=len(steps), sessions=sessions, transitions=transitions, follow_ups=_afterwards(referral, steps, sessions, today),
    )  # fmt: skip


def _afterwards(referral: str, steps: List[Any], sessions: List[fp.Attendance], today: dt.date) -> List[fp.FollowUpStanding]:
    """What became of somebody who came and whose referral ended: at the end, and three, six and twelve months after. Of a third nobody knows."""
    state, _, ended, _ = steps[-1]
    if state not in ("completed", "ended_early") or not any(session.outcome == "attended" for session in sessions):
        return []
    draw = random.Random(referral)
    likely = 0.75 if state == "completed" else 0.35
    found = []
    for point, months in FOLLOW_UPS.items():
        due = ended + DAY * 30 * months
        reached, contact = draw.random() < 0.67, draw.random() < likely
        role = draw.choice(("returning_participant", "independent_visitor", "volunteer", None)) if contact else None
        said = fp.FollowUp(point=point, reached=reached, in_contact=contact if reached else None, step=role if reached else None)
        found.append(fp.FollowUpStanding(point=point, due=due, agreed=True, found=said if due <= today else None))
    return found


def _answers(draw: random.Random, view: fp.ReferralView, today: dt.date, into: Caseload) -> None:
    """What somebody answered before the first session, and ten weeks after it; who stopped coming answers less often."""
    came = [session.on for session in view.sessions if session.outcome == "attended"]
    if not came or min(came) + 70 * DAY > today:
        return
    into.due.append(view.referral)
    before = min(10, max(0, round(draw.gauss(5.2, 1.9))))
    after = min(10, max(0, round(before + draw.gauss(0.9, 1.7))))
    wants = 0.85 if view.state == "completed" else 0.45
    for point, on, score, answered in (("start", min(came), before, draw.random() < 0.93), ("end", min(came) + 70 * DAY, after, draw.random() < wants)):
        if answered:
            items = [fp.ItemAnswer(item="satisfaction", value=score)]
            into.readings.append(fp.OutcomeReading(instrument="ons4", point=point, on=on, referral=view.referral, answers=items))


if __name__ == "__main__":
    print(SYNTHETIC)
    for one in caseload(int(sys.argv[1]) if len(sys.argv) > 1 else 10).views:
        print(one.referral, one.state, len(one.sessions), "sessions")
