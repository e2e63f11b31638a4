"""A made-up caseload as tables: what people answered, and how far they got. Nobody in it is real."""

from typing import NamedTuple

import numpy
import pandas

POINTS = ("start", "end", "month_3", "month_6")
ITEMS = [f"swemwbs.{item}" for item in range(1, 8)]
ROAD = ("identified", "conversation", "shortlisted", "offered", "accepted", "confirmed")
ON = pandas.Timestamp("2026-11-23")
FOLLOW_UPS = {"end": 0, "month_3": 91, "month_6": 182, "month_12": 365}
SESSIONS = 10


class People(NamedTuple):
    """Everybody's referral, and four tables about them."""

    referrals: list
    answers: pandas.DataFrame
    steps: pandas.DataFrame
    sessions: pandas.DataFrame
    follow_ups: pandas.DataFrame


def people(count, seed=1):
    """So many people."""
    draw = numpy.random.default_rng(seed)
    names = numpy.array([f"r-{number:06}" for number in range(count)])
    return People(list(names), answers(draw, names), *ways(draw, names))


def answers(draw, names):
    """A row for every referral and point that was answered: a tenth was not."""
    rows = pandas.DataFrame({"referral": numpy.repeat(names, len(POINTS)), "point": POINTS * len(names), "on": "2026-11-23"})
    level = numpy.repeat(draw.normal(3, 0.7, len(names)), len(POINTS)) + numpy.tile([0, 0.3, 0.25, 0.2], len(names))
    for item in ITEMS:
        rows[item] = numpy.clip(numpy.rint(level + draw.normal(0, 0.8, len(rows))), 1, 5).astype(int)
    return rows[draw.random(len(rows)) > 0.1].reset_index(drop=True)


def ways(draw, names):
    """Steps from state to state, sessions, and follow-ups."""
    count = len(names)
    begun = ON - pandas.to_timedelta(draw.integers(20, 900, count), unit="D")
    far = 1 + (draw.random((count, len(ROAD) - 1)) < [0.95, 0.9, 0.93, 0.92, 0.96]).cumprod(axis=1).sum(axis=1)
    at = begun.to_numpy()[:, None] + numpy.cumsum(numpy.hstack([numpy.zeros((count, 1)), draw.integers(1, 6, (count, len(ROAD) - 1))]), axis=1).astype("timedelta64[D]")
    reached = numpy.arange(len(ROAD)) < far[:, None]
    parts = [pandas.DataFrame({"referral": numpy.repeat(names, far), "to": numpy.tile(ROAD, count)[reached.ravel()], "at": at[reached], "reason": None})]
    stopped = (far < len(ROAD)) & (draw.random(count) < 0.8)
    parts.append(closed(names[stopped], draw.choice(["withdrawn", "could_not_contact"], stopped.sum()), at[stopped, far[stopped] - 1] + days(draw, stopped.sum()), draw))

    confirmed = far == len(ROAD)
    first = at[confirmed, -1] + days(draw, confirmed.sum())
    on = first[:, None] + (7 * numpy.arange(SESSIONS)).astype("timedelta64[D]")
    outcome = numpy.array(["attended", "told_in_advance", "no_notice", "cancelled_by_provider"])[
        numpy.searchsorted([0.7, 0.85, 0.95], draw.random(on.shape) ** (0.5 + draw.random((len(on), 1))), side="right")
    ]
    past = on <= ON.to_datetime64()
    some = names[confirmed]
    sessions = pandas.DataFrame({"referral": numpy.repeat(some, past.sum(axis=1)), "on": on[past], "outcome": outcome[past]})
    came = sessions[sessions["outcome"] == "attended"].groupby("referral", sort=False)["on"].min()
    parts.append(pandas.DataFrame({"referral": came.index, "to": "active", "at": came.to_numpy(), "reason": None}))
    over = past.all(axis=1) & pandas.Index(some).isin(came.index)
    how = numpy.where(draw.random(len(some)) < 0.8, "completed", "ended_early")
    done = over & (draw.random(len(some)) < 0.95)
    last = on[done, -1]
    completed = how[done] == "completed"
    parts.append(pandas.DataFrame({"referral": some[done][completed], "to": "completed", "at": last[completed], "reason": None}))
    parts.append(closed(some[done][~completed], how[done][~completed], last[~completed], draw))

    steps = pandas.concat(parts, ignore_index=True)
    return steps, sessions, followed(draw, some[done], last)


def closed(names, states, at, draw):
    """Ends before their time, each with a reason."""
    reasons = {"withdrawn": ("not_interested", "anxious"), "could_not_contact": ("no_answer", "wrong_contact_details"), "ended_early": ("health_worse", "travel")}
    picked = draw.integers(0, 2, len(names))
    return pandas.DataFrame({"referral": names, "to": states, "at": at, "reason": [reasons[state][pick] for state, pick in zip(states, picked)]})


def days(draw, count):
    """Between two and twenty days."""
    return draw.integers(2, 20, count).astype("timedelta64[D]")


def followed(draw, names, ended):
    """Four follow-ups each; of those that are due most were reached, and most of these are in contact, some in a role."""
    size = len(names), len(FOLLOW_UPS)
    due = ended[:, None] + numpy.array(list(FOLLOW_UPS.values())).astype("timedelta64[D]")
    asked = due <= ON.to_datetime64()
    reached = asked & (draw.random(size) < 0.7)
    contact = reached & (draw.random(size) < 0.6)
    roles = numpy.array(["returning_participant", "volunteer", "independent_visitor", None], dtype=object)[draw.integers(0, 4, size)]

    return pandas.DataFrame({
        "referral": numpy.repeat(names, len(FOLLOW_UPS)),
        "point": numpy.tile(list(FOLLOW_UPS), len(names)),
        "due": due.ravel(),
        "reached": pandas.arrays.BooleanArray(reached.ravel(), ~asked.ravel()),
        "in_contact": pandas.arrays.BooleanArray(contact.ravel(), ~reached.ravel()),
        "step": numpy.where(contact, roles, None).ravel(),
    })  # fmt: skip
