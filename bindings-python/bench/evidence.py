"""How long the evidence of a caseload takes from Python, beside pandas making the same tables of the same frame, all in one run.

    make bench-evidence

`FINGERPOST_REFERRALS` says how many referrals there are (100,000 where nothing is said); each was asked the seven questions of SWEMWBS at four points, and every
tenth did not answer. The best of three counts. Nothing is told unless pairs, means, deviations, intervals and effects are the same; only the samples of the bootstrap are drawn otherwise.
"""

import os
import sys
import time

import fingerpost as fp
import numpy
import pandas
import scipy.stats
from fingerpost import evidence

REFERRALS = int(os.environ.get("FINGERPOST_REFERRALS", "100000"))
POINTS = ("start", "end", "month_3", "month_6")
ITEMS = [f"swemwbs.{item}" for item in range(1, 8)]


def answers():
    """A row for every referral and point that was answered."""
    draw = numpy.random.default_rng(1)
    rows = pandas.DataFrame({"referral": numpy.repeat([f"r-{n:06}" for n in range(REFERRALS)], len(POINTS)), "point": POINTS * REFERRALS, "on": "2026-11-23"})
    level = numpy.repeat(draw.normal(3, 0.7, REFERRALS), len(POINTS)) + numpy.tile([0, 0.3, 0.25, 0.2], REFERRALS)
    for item in ITEMS:
        rows[item] = numpy.clip(numpy.rint(level + draw.normal(0, 0.8, len(rows))), 1, 5).astype(int)
    return rows[draw.random(len(rows)) > 0.1].reset_index(drop=True)


METRIC = dict(zip(range(7, 36), (
    7.00, 9.51, 11.25, 12.40, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25, 19.98, 20.73, 21.54, 22.35, 23.21, 24.11,
    25.03, 26.02, 27.03, 28.13, 29.31, 30.70, 32.55, 35.00,
)))  # fmt: skip
"""What the sum of seven answers comes to: the published conversion of SWEMWBS."""
SAMPLES = 2_000


def by_fingerpost(readings, cohort):
    """What changed from the start to each later point."""
    measures = evidence.Measures()
    question = fp.ChangeQuestion(instrument="swemwbs", from_="start", to="end", resamples=SAMPLES)
    return [measures.change(readings, cohort, question.replace(to=point)) for point in POINTS[1:]]


def by_pandas(rows, cohort):
    """The same by hand: scores, pairs, mean, deviation, interval of t and by samples, standardised change, and how many answered."""
    draw = numpy.random.default_rng(1)
    scores = rows.assign(score=rows[ITEMS].sum(axis=1).map(METRIC)).pivot(index="referral", columns="point", values="score").reindex(cohort)
    tables = []
    for point in POINTS[1:]:
        both = scores[["start", point]].dropna()
        change = (both[point] - both["start"]).to_numpy()
        mean, deviation = change.mean(), change.std(ddof=1)
        half = scipy.stats.t.ppf(0.975, len(change) - 1) * deviation / len(change) ** 0.5
        sampled = numpy.quantile([change[draw.integers(0, len(change), len(change))].mean() for _ in range(SAMPLES)], [0.025, 0.975])
        before, after = both["start"].value_counts().sort_index(), both[point].value_counts().sort_index()
        answered = scores[point].notna().sum()
        tables.append((len(change), mean, deviation, (mean - half, mean + half), sampled, mean / deviation, before, after, answered))
    return tables


def same(ours, theirs):
    """Whether both found the same."""
    for change, (pairs, mean, deviation, interval, sampled, effect, *_) in zip(ours, theirs):
        assert change.pairs == pairs, (change.pairs, pairs)
        found = change.mean, change.deviation, change.interval.low, change.interval.high, change.effect
        assert numpy.allclose(found, (mean, deviation, *interval, effect), atol=0.006), (found, mean, deviation, interval, effect)
        # Samples are drawn otherwise.
        assert numpy.allclose((change.bootstrap.low, change.bootstrap.high), sampled, atol=0.02), (change.bootstrap, sampled)


def timed(work):
    """What comes of it, and the shortest of three, in seconds."""
    taken = []
    for _ in range(3):
        begun = time.perf_counter()
        found = work()
        taken.append(time.perf_counter() - begun)
    return found, min(taken)


def main():
    rows = answers()
    cohort = sorted({f"r-{number:06}" for number in range(REFERRALS)})
    measures = evidence.Measures()
    readings, reading = timed(lambda: measures.hold(rows, measures.columns(["swemwbs"])))
    assert len(readings) == len(rows) and not readings.issues
    ours, counting = timed(lambda: by_fingerpost(readings, cohort))
    theirs, pandas_alone = timed(lambda: by_pandas(rows, cohort))
    same(ours, theirs)
    print(f"{REFERRALS:,} referrals, {len(rows):,} readings of seven answers; Python {sys.version.split()[0]}, pandas {pandas.__version__}")
    print(f"fingerpost: reads and checks the frame            {reading:7.2f} s")
    print(f"fingerpost: three changes, {SAMPLES:,} samples each      {counting:7.2f} s")
    print(f"pandas: scores, and the same three changes        {pandas_alone:7.2f} s  {pandas_alone / (reading + counting):5.2f} times as long as both")


if __name__ == "__main__":
    main()
