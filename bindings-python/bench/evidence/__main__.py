"""How long the evidence of a caseload takes from Python, beside pandas making the same tables of the same frames, all in one run.

    make bench-evidence

`FINGERPOST_REFERRALS` says how many referrals there are (100,000 where nothing is said); each was asked the seven questions of SWEMWBS at four points, and every
tenth did not answer. The best of three counts. Nothing is told unless every table is the same; only the samples of the bootstrap are drawn otherwise.
"""

import os
import sys
import time

import fingerpost as fp
import numpy
import pandas
from fingerpost import evidence

from . import by_pandas
from .people import ON, POINTS, people

REFERRALS = int(os.environ.get("FINGERPOST_REFERRALS", "100000"))
SAMPLES = 2_000
MEASURES = evidence.Measures()


def read(made):
    """The tables, read and checked."""
    readings = MEASURES.hold(made.answers, MEASURES.columns(["swemwbs"]))
    referrals = evidence.HeldReferrals.read(made.steps, made.sessions, made.follow_ups, at=f"{ON.date()}T09:00:00Z")
    assert len(readings) == len(made.answers) and len(referrals) == len(made.referrals) and not readings.issues and not referrals.issues
    return readings, referrals


def changes(readings, cohort):
    """What changed from the start to each later point."""
    question = fp.ChangeQuestion(instrument="swemwbs", from_="start", to="end", resamples=SAMPLES)
    return [MEASURES.change(readings, cohort, question.replace(to=point)) for point in POINTS[1:]]


def ways(referrals):
    """The funnel with its waits, what it cost, and the ladder."""
    funnel = evidence.Funnel(referrals, fp.FunnelQuestion(on=ON.date()))
    return funnel, funnel.costs(4_800_000_00), evidence.Ladder(referrals, ON.date())


def published(found, funnel, ladder):
    """All of it as it may leave."""
    return [change.published() for change in found], funnel.published(), funnel.waiting_counts().protect(), funnel.published_costs(4_800_000_00), ladder.published()


def same(found, funnel, costs, ladder, theirs):
    """Whether both found the same."""
    for change, (pairs, mean, deviation, interval, sampled, effect, kinds, bounds, before, after, answered) in zip(found, theirs["changes"]):
        assert change.pairs == pairs, (change.pairs, pairs)
        figures = change.mean, change.deviation, change.interval.low, change.interval.high, change.effect, change.bounds.at_least, change.bounds.at_most
        assert numpy.allclose(figures, (mean, deviation, *interval, effect, *bounds), atol=1e-9), (figures, mean, deviation, interval, effect, bounds)
        # Samples are drawn otherwise.
        assert numpy.allclose((change.bootstrap.low, change.bootstrap.high), sampled, atol=0.02 * (100_000 / REFERRALS) ** 0.5)
        assert (change.shares.improved, change.shares.unchanged, change.shares.worse) == kinds
        assert {one.score: one.people for one in change.before} == before and {one.score: one.people for one in change.after} == after
        assert next(one.scored for one in change.answered if one.point == change.question.to) == answered
    stages = [(step.reached, step.under_way, {(loss.state, loss.reason or ""): loss.people for loss in step.losses}) for step in funnel.steps]
    assert stages == theirs["stages"], (stages, theirs["stages"])
    independent = {step.point: (step.independent, step.stopped, step.unknown, step.not_due) for step in funnel.independent}
    assert independent == theirs["independent"], (independent, theirs["independent"])
    rows = pandas.DataFrame([(one.day, one.waiting, one.came, one.left, one.still_waiting, one.low, one.high, one.had_come) for one in funnel.waiting.steps])
    shown = theirs["waits"]
    assert list(rows[0]) == list(shown.index) and numpy.array_equal(rows[[1, 2, 3]], shown[["waiting", "came", "left"]])
    # Where nobody has come yet, or nobody waits any more, there is no interval.
    open_ = (shown["still"] < 1) & (shown["still"] > 0)
    assert numpy.allclose(rows[[4, 7]].astype(float), shown[["still", "had_come"]], atol=1e-9)
    assert numpy.allclose(rows[[5, 6]].astype(float)[open_.to_numpy()], shown.loc[open_, ["low", "high"]], atol=1e-9)
    names = {"attended": "attended", "told_in_advance": "told_in_advance", "no_notice": "no_notice", "cancelled": "cancelled_by_provider"}
    assert {one.session: {word: getattr(one, name) for name, word in names.items()} for one in funnel.attendance} == theirs["attendance"]
    standing = {point.point: {**{rung.rung: rung.people for rung in point.rungs if rung.people}, "unknown": point.unknown} for point in ladder.points}
    moves = {(move.from_point, move.to_point, move.from_rung, move.to): move.people for move in ladder.moves}
    assert (ladder.people, standing, moves) == theirs["ladder"]
    assert (costs.people_attended, costs.sessions_attended) == theirs["costs"][:2]
    assert numpy.allclose((costs.per_person, costs.per_session), theirs["costs"][2:], atol=0.5)


def timed(work):
    """What comes of it, and the shortest of three, in seconds."""
    taken = []
    for _ in range(3):
        begun = time.perf_counter()
        found = work()
        taken.append(time.perf_counter() - begun)
    return found, min(taken)


def main():
    made = people(REFERRALS)
    (readings, referrals), reading = timed(lambda: read(made))
    found, changing = timed(lambda: changes(readings, made.referrals))
    (funnel, costs, ladder), going = timed(lambda: ways(referrals))
    _, publishing = timed(lambda: published(found, funnel, ladder))
    theirs, alone = timed(lambda: by_pandas.pack(made, SAMPLES))
    same(found, funnel, costs, ladder, theirs)
    whole = reading + changing + going
    rows = len(made.steps) + len(made.sessions) + len(made.follow_ups)
    print(f"{REFERRALS:,} referrals, {len(made.answers):,} readings, {rows:,} rows of their ways; Python {sys.version.split()[0]}, pandas {pandas.__version__}")
    print(f"fingerpost: reads and checks all tables                {reading:7.2f} s")
    print(f"fingerpost: three changes, {SAMPLES:,} samples each           {changing:7.2f} s")
    print(f"fingerpost: funnel, waits, attendance, costs, ladder   {going:7.2f} s")
    print(f"fingerpost: all of it                                  {whole:7.2f} s")
    print(f"fingerpost: protects it, so that it may leave          {publishing:7.2f} s")
    print(f"pandas: the same tables, unprotected                   {alone:7.2f} s  {alone / whole:5.2f} times as long")


if __name__ == "__main__":
    main()
