"""The same tables by hand, with pandas, numpy and scipy: the scores and changes, the funnel, the waits, the ladder, the costs."""

import numpy
import pandas
import scipy.stats

from .people import FOLLOW_UPS, ITEMS, ON, POINTS

METRIC = dict(zip(range(7, 36), (
    7.00, 9.51, 11.25, 12.40, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25, 19.98, 20.73, 21.54, 22.35, 23.21, 24.11,
    25.03, 26.02, 27.03, 28.13, 29.31, 30.70, 32.55, 35.00,
)))  # fmt: skip
"""What the sum of seven answers comes to: the published conversion of SWEMWBS."""
CLOSED = ("withdrawn", "could_not_contact", "ended_early", "completed")
STAGES = ("identified", "offered", "accepted", "confirmed", "attended_first", "attended_most", "completed")


def changes(rows, cohort, samples, least=2.87):
    """From the start to each later point: pairs, mean, deviation, interval of t and by samples, effect, who improved, bounds, how many have which score."""
    draw = numpy.random.default_rng(1)
    scores = rows.assign(score=rows[ITEMS].sum(axis=1).map(METRIC)).pivot(index="referral", columns="point", values="score").reindex(cohort)
    tables = []
    for point in POINTS[1:]:
        both = scores[["start", point]].dropna()
        change = (both[point] - both["start"]).to_numpy().round(2)
        mean, deviation = change.mean(), change.std(ddof=1)
        half = scipy.stats.t.ppf(0.975, len(change) - 1) * deviation / len(change) ** 0.5
        sampled = numpy.quantile([change[draw.integers(0, len(change), len(change))].mean() for _ in range(samples)], [0.025, 0.975])
        kinds = (change >= least).sum(), (abs(change) < least).sum(), (change <= -least).sum()
        # Manski: every answer that is not known at either end of the scale.
        bounds = (scores[point].fillna(7) - scores["start"].fillna(35)).mean(), (scores[point].fillna(35) - scores["start"].fillna(7)).mean()
        before, after = (both[of].value_counts().sort_index().to_dict() for of in ("start", point))
        tables.append((len(change), mean, deviation, (mean - half, mean + half), sampled, mean / deviation, kinds, bounds, before, after, scores[point].notna().sum()))
    return tables


def journeys(steps, sessions):
    """A row for each referral: its last stage, how it closed, and the days that count."""
    ordered = steps.sort_values(["referral", "at"], kind="stable")
    by = ordered.groupby("referral", sort=True)
    frame = pandas.DataFrame({"identified": by["at"].first(), "state": by["to"].last(), "last": by["at"].last(), "reason": by.tail(1).set_index("referral")["reason"]})
    been = {state: frame.index.isin(steps.loc[steps["to"] == state, "referral"]) for state in ("offered", "accepted", "confirmed")}
    attended = sessions[sessions["outcome"] == "attended"].groupby("referral")["on"].agg(["min", "size"]).reindex(frame.index)
    held = sessions[sessions["outcome"] != "cancelled_by_provider"].groupby("referral").size().reindex(frame.index).fillna(0)
    frame["first"], frame["times"] = attended["min"], attended["size"].fillna(0).astype(int)
    most = frame["times"] * 100 > held * 50
    reached = numpy.column_stack([*been.values(), frame["times"] > 0, most, frame["state"] == "completed"])
    frame["stage"] = numpy.logical_and.accumulate(reached, axis=1).sum(axis=1)
    return frame


def funnel(frame, follow_ups):
    """How many reached each stage, are under way, or were lost and why; and who is in contact afterwards."""
    closed = frame["state"].isin(CLOSED)
    stages = []
    for stage in range(len(STAGES)):
        here = frame["stage"] == stage
        lost = frame[here & closed] if stage < len(STAGES) - 1 else frame[:0]
        losses = lost.groupby(["state", lost["reason"].fillna("")]).size().to_dict()
        stages.append((int((frame["stage"] >= stage).sum()), int((here & ~closed).sum()) if stage < len(STAGES) - 1 else 0, losses))
    of = follow_ups[follow_ups["referral"].isin(frame.index[frame["stage"] == len(STAGES) - 1])]
    independent = {}
    for point in list(FOLLOW_UPS)[1:]:
        at = of[of["point"] == point]
        said = at["reached"].fillna(False) & at["in_contact"].notna()
        yes = said & at["in_contact"].fillna(False)
        independent[point] = int(yes.sum()), int((said & ~yes).sum()), int((~said & (at["due"] <= ON)).sum()), int((~said & (at["due"] > ON)).sum())
    return stages, independent


def waits(frame):
    """Kaplan and Meier, and Aalen and Johansen, day by day."""
    closed = frame["state"].isin(CLOSED)
    came = frame["first"].notna()
    end = frame["first"].where(came, frame["last"].where(closed, ON))
    day = (end - frame["identified"]).dt.days.clip(lower=0)
    table = pandas.crosstab(day, numpy.select([came, closed], ["came", "left"], "open"))
    at_risk = len(frame) - table.sum(axis=1).cumsum().shift(fill_value=0)
    still = (1 - table["came"] / at_risk).cumprod()
    # Where nobody has come yet, or nobody waits any more, there is no interval.
    with numpy.errstate(divide="ignore", invalid="ignore"):
        variance = (table["came"] / (at_risk * (at_risk - table["came"]))).cumsum()
        half = scipy.stats.norm.ppf(0.975) * numpy.sqrt(variance) / numpy.log(still)
        ends = numpy.exp(-numpy.exp(numpy.log(-numpy.log(still)) + half)), numpy.exp(-numpy.exp(numpy.log(-numpy.log(still)) - half))
    here = (1 - (table["came"] + table["left"]) / at_risk).cumprod().shift(fill_value=1.0)
    had_come = (here * table["came"] / at_risk).cumsum()
    shown = table["came"] + table["left"] > 0
    return pandas.DataFrame({"waiting": at_risk, "came": table["came"], "left": table["left"], "still": still, "low": numpy.minimum(*ends), "high": numpy.maximum(*ends), "had_come": had_come})[shown]


def attendance(sessions):
    """What became of everybody's first session, second session, and so on."""
    number = sessions.sort_values(["referral", "on"], kind="stable").groupby("referral").cumcount() + 1
    return pandas.crosstab(number, sessions["outcome"]).to_dict("index")


def ladder(frame, follow_ups):
    """Where everybody stands at each follow-up that is due, and who moved."""
    of = follow_ups[(follow_ups["due"] <= ON) & follow_ups["referral"].isin(frame.index[frame["times"] > 0])]
    known = of["reached"].fillna(False) & of["in_contact"].notna()
    contact = of["in_contact"].fillna(False)
    rung = pandas.Series(numpy.select([~known, known & ~contact], ["unknown", "no_contact"], "in_contact"), index=of.index)
    rung = rung.where(~(known & contact & of["step"].notna()), of["step"])
    wide = of.assign(rung=rung).pivot(index="referral", columns="point", values="rung")
    points = {point: wide[point].value_counts().to_dict() for point in FOLLOW_UPS}
    moves = {}
    for one, after in zip(list(FOLLOW_UPS), list(FOLLOW_UPS)[1:]):
        moves.update({(one, after, *pair): people for pair, people in wide[[one, after]].dropna().value_counts().to_dict().items()})
    return len(wide), points, moves


def pack(made, samples):
    """All of it."""
    frame = journeys(made.steps, made.sessions)
    stages, independent = funnel(frame, made.follow_ups)
    people, times = int((frame["times"] > 0).sum()), int(frame["times"].sum())
    return {
        "changes": changes(made.answers, made.referrals, samples),
        "stages": stages,
        "independent": independent,
        "waits": waits(frame),
        "attendance": attendance(made.sessions),
        "ladder": ladder(frame, made.follow_ups),
        "costs": (people, times, 4_800_000_00 / people, 4_800_000_00 / times),
    }
