"""Scores and statistics against scipy and pandas, and against the public table of scores."""

import csv
import json
import math
import os
import pathlib

import numpy
import pandas
import pytest
from scipy import stats

import fingerpost as fp
from fingerpost import evidence

SHARED = pathlib.Path(os.environ.get("FINGERPOST_SHARED", pathlib.Path(__file__).parents[3] / "shared"))
MEASURES = evidence.Measures()
NEAR = 1e-12


def near(found, known):
    assert math.isclose(found, known, rel_tol=NEAR, abs_tol=NEAR), (found, known)


def table():
    """The public table of 29 scores."""
    path = SHARED / "data/swemwbs-conversion/swemwbs_raw_to_metric.csv"
    if not path.exists():
        pytest.skip("data/swemwbs-conversion is not beside the repository")
    with open(path) as file:
        return {int(row["raw"]): row["metric"] for row in csv.DictReader(file)}


def test_every_sum_of_the_short_scale_comes_to_the_score_of_the_table():
    known = table()
    assert sorted(known) == list(range(7, 36))
    for raw, metric in known.items():
        steps = raw - 7
        answers = [fp.ItemAnswer(item=str(item + 1), value=1 + min(4, max(0, steps - 4 * item))) for item in range(7)]
        reading = fp.OutcomeReading(instrument="swemwbs", point="start", on="2026-11-23", answers=answers)
        found = MEASURES.score(reading).scales[0]
        assert (found.raw, found.score) == (float(raw), float(metric))


def caseload(seed, people, low=0, high=10, lost=0.2):
    """Everybody's answers before and after as a frame; some are lost."""
    random = numpy.random.default_rng(seed)
    before = random.integers(low, high + 1, people).astype(float)
    after = numpy.clip(before + random.integers(-3, 5, people), low, high).astype(float)
    before[random.random(people) < lost] = numpy.nan
    after[random.random(people) < lost] = numpy.nan
    ids = [f"r-{number}" for number in range(people)]
    return pandas.DataFrame({"referral": ids, "start": before, "end": after})


def asked(frame, **more):
    readings = [
        fp.OutcomeReading(
            instrument="ons4",
            point=point,
            on="2026-11-23",
            referral=row.referral,
            answers=[fp.ItemAnswer(item="satisfaction", value=int(getattr(row, point)))],
        )
        for row in frame.itertuples()
        for point in ("start", "end")
        if not math.isnan(getattr(row, point))
    ]
    question = fp.ChangeQuestion(instrument="ons4", scale="satisfaction", from_="start", to="end", **more)
    return MEASURES.change(readings, frame["referral"], question)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("confidence", [80, 95, 99])
def test_change_is_that_of_pandas_and_scipy(seed, confidence):
    frame = caseload(seed, 20 + 40 * seed)
    by = fp.ImportantChange(amount=2, source="a convention of ours")
    change = asked(frame, seed=seed, confidence_percent=confidence, important_change=by)
    pairs = frame.dropna()
    difference = pairs["end"] - pairs["start"]
    assert (change.people, change.pairs) == (len(frame), len(pairs))
    near(change.mean, difference.mean())
    near(change.mean_before, pairs["start"].mean())
    near(change.mean_after, pairs["end"].mean())
    near(change.deviation, difference.std())
    near(change.effect, difference.mean() / difference.std())
    near(change.effect_before, difference.mean() / pairs["start"].std())
    test = stats.ttest_rel(pairs["end"], pairs["start"]).confidence_interval(confidence / 100)
    near(change.interval.low, test.low)
    near(change.interval.high, test.high)
    shares = change.shares
    assert (shares.improved, shares.unchanged, shares.worse) == (
        (difference >= 2).sum(),
        (difference.abs() < 2).sum(),
        (difference <= -2).sum(),
    )
    for counts, point in ((change.before, "start"), (change.after, "end")):
        assert {count.score: count.people for count in counts} == pairs[point].value_counts().to_dict()
    # Manski: every answer that is not known at either end of the scale.
    least = (frame["end"].fillna(0) - frame["start"].fillna(10)).mean()
    most = (frame["end"].fillna(10) - frame["start"].fillna(0)).mean()
    near(change.bounds.at_least, least)
    near(change.bounds.at_most, most)
    near(change.bounds.if_unchanged, difference.sum() / len(frame))
    assert [(one.scored, one.missing) for one in change.answered if one.point in ("start", "end")] == [
        (frame[point].notna().sum(), frame[point].isna().sum()) for point in ("start", "end")
    ]


def split_mix(seed, count):
    """The numbers of SplitMix64, written from its paper."""
    mask = (1 << 64) - 1
    for _ in range(count):
        seed = (seed + 0x9E3779B97F4A7C15) & mask
        mixed = ((seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        yield mixed ^ (mixed >> 31)


@pytest.mark.parametrize("seed", [0, 1, 2**64 - 1])
def test_the_bootstrap_can_be_drawn_again(seed):
    frame = caseload(5, 60)
    change = asked(frame, seed=seed, resamples=500)
    pairs = frame.dropna()
    difference = (pairs["end"] - pairs["start"]).to_numpy()
    size = len(difference)
    drawn = numpy.array([(number * size) >> 64 for number in split_mix(seed, 500 * size)])
    means = difference[drawn.reshape(500, size)].mean(axis=1)
    low, high = numpy.quantile(means, [0.025, 0.975])
    near(change.bootstrap.low, low)
    near(change.bootstrap.high, high)


def test_the_bootstrap_is_near_that_of_scipy():
    frame = caseload(7, 400)
    change = asked(frame, seed=3, resamples=20_000)
    pairs = frame.dropna()
    difference = pairs["end"] - pairs["start"]
    known = stats.bootstrap((difference,), numpy.mean, n_resamples=20_000, method="percentile", rng=1).confidence_interval
    width = known.high - known.low
    assert abs(change.bootstrap.low - known.low) < width / 20 and abs(change.bootstrap.high - known.high) < width / 20


def waiting_views(seed, people):
    """Referrals as far as waiting looks at them, and the same as days and ends."""
    random = numpy.random.default_rng(seed)
    start = pandas.Timestamp("2026-01-01T09:00:00Z")
    views, days, ends = [], [], []
    for number in range(people):
        day = int(random.integers(0, 60))
        how = random.choice(["came", "left", "open"], p=[0.5, 0.2, 0.3])
        # Whoever is still open was brought so many days before the day that is asked about.
        begun = start + pandas.Timedelta(days=int(random.integers(0, 30))) if how != "open" else pandas.Timestamp("2026-06-01T09:00:00Z") - pandas.Timedelta(days=day)
        end = begun + pandas.Timedelta(days=day)
        stamp = lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        steps = [("identified", begun)] + ([("withdrawn", end)] if how == "left" else [])
        transitions = [
            {"to": to, "event": "identify", "id": f"e-{place}", "sequence": place + 1, "at": stamp(at), "role": "link_worker", "by": "lw"}
            for place, (to, at) in enumerate(steps)
        ]
        view = {
            "referral": f"r-{number}",
            "client": f"c-{number}",
            "need": "low",
            "at": "2026-06-01T09:00:00Z",
            "state": "active" if how == "came" else steps[-1][0],
            "since": stamp(begun),
            "version": 1,
            "transitions": transitions,
        }
        if how == "came":
            view["sessions"] = [{"on": end.strftime("%Y-%m-%d"), "outcome": "attended"}]
        views.append(fp.ReferralView.from_dict(view))
        days.append(day)
        ends.append(how)
    return views, numpy.array(days), numpy.array(ends)


@pytest.mark.parametrize("seed", range(6))
def test_waiting_is_that_of_scipy(seed):
    views, days, ends = waiting_views(seed, 30 + 50 * seed)
    waiting = evidence.Funnel(views, fp.FunnelQuestion(on="2026-06-01")).waiting
    came = ends == "came"
    assert (waiting.came, waiting.left, waiting.open) == (came.sum(), (ends == "left").sum(), (ends == "open").sum())
    known = stats.ecdf(stats.CensoredData.right_censored(days, ~came)).sf
    limits = known.confidence_interval(0.95, method="log-log")
    for step in waiting.steps:
        near(step.still_waiting, known.evaluate(step.day))
        low, high = limits.low.evaluate(step.day), limits.high.evaluate(step.day)
        if step.low is not None and not math.isnan(low):
            near(step.low, low)
            near(step.high, high)
        # Aalen and Johansen, by hand: of those who have not come nor left until a day, the share who come on it.
    here, had_come = 1.0, 0.0
    shown = {step.day: step for step in waiting.steps}
    for day in sorted(set(days)):
        at_risk = (days >= day).sum()
        had_come += here * ((days == day) & came).sum() / at_risk
        here *= 1 - ((days == day) & (ends != "open")).sum() / at_risk
        if day in shown:
            near(shown[day].had_come, had_come)
            assert shown[day].waiting == at_risk


def test_nothing_of_a_raw_result_leaves_by_itself():
    import json
    import pickle

    change = asked(caseload(1, 40))
    assert repr(change) == "OutcomeChange(..)" and str(change.bounds) == "ChangeBounds(..)"
    assert str(change.pairs) not in change._repr_html_()
    with pytest.raises(TypeError):
        pickle.dumps(change)
    with pytest.raises(TypeError):
        json.dumps(change)
    with pytest.raises(TypeError):
        evidence.OutcomeChange()
    assert not hasattr(change, "to_dict")


def published(name):
    """A table that others published, or a test that says why it is skipped."""
    path = SHARED / "data" / name
    if not path.exists():
        pytest.skip(f"data/{name} is not beside the repository")
    return path


AREA_MEAN = fp.Measure(
    instrument="x-test:area-mean",
    name="Mean of an area, in hundredths",
    items=[fp.MeasureItem(id="mean", lowest=700, highest=3500)],
    scales=[fp.Scale(id="mean", items=["mean"], kind="sum", direction="higher_is_better", missing_allowed=0)],
    source="a scale of this test",
)


@pytest.mark.parametrize("age", ["All", "16-34 years", "65 years and over"])
def test_change_of_a_published_table_is_that_of_pandas_and_scipy(age):
    """Means of SWEMWBS in areas of Scotland, by the health survey: an area is asked where somebody is asked elsewhere, and some have no figure in a year."""
    rows = pandas.read_csv(published("scotland-swemwbs/swemwbs_scotland_shes.csv"))
    rows = rows[(rows["Measurement"] == "Mean") & (rows["Age"] == age)]
    others = [column for column in rows.columns if column in ("Type Of Tenure", "Household Type", "Gender") or column.startswith("Limiting")]
    rows = rows[(rows[others] == "All").all(axis=1) & rows["DateCode"].isin(["2014", "2017"])]
    wide = rows.pivot(index="FeatureCode", columns="DateCode", values="Value")
    wide.loc["S99"] = numpy.nan  # An area of which nothing was ever known.
    points = {"2014": "start", "2017": "end"}
    readings = [
        fp.OutcomeReading(
            instrument="x-test:area-mean", point=points[year], on=f"{year}-06-30", referral=area, answers=[fp.ItemAnswer(item="mean", value=round(100 * value))]
        )
        for (area, year), value in wide.stack().dropna().items()
    ]
    question = fp.ChangeQuestion(instrument="x-test:area-mean", from_="start", to="end")
    change = MEASURES.extended_with([AREA_MEAN]).change(readings, list(wide.index), question)
    pairs = 100 * wide.dropna()
    difference = pairs["2017"] - pairs["2014"]
    assert len(pairs) > 4 and (change.people, change.pairs) == (len(wide), len(pairs))
    near_enough = lambda found, known: math.isclose(found, known, rel_tol=1e-9, abs_tol=1e-9)  # noqa: E731
    test = stats.ttest_rel(pairs["2017"], pairs["2014"]).confidence_interval(0.95)
    assert near_enough(change.mean, difference.mean()) and near_enough(change.deviation, difference.std())
    assert near_enough(change.interval.low, test.low) and near_enough(change.interval.high, test.high)
    assert near_enough(change.bounds.at_least, ((100 * wide["2017"]).fillna(700) - (100 * wide["2014"]).fillna(3500)).mean())
    assert near_enough(change.bounds.at_most, ((100 * wide["2017"]).fillna(3500) - (100 * wide["2014"]).fillna(700)).mean())


def test_bands_are_those_the_office_published():
    told = json.loads(published("outcomes/ons4_thresholds.json").read_text(encoding="utf-8"))
    known = {"anxious": told["anxious"], **dict.fromkeys(("satisfaction", "worthwhile", "happy"), told["life_satisfaction|worthwhile|happy"])}
    for value in range(11):
        answers = [fp.ItemAnswer(item=item, value=value) for item in known]
        reading = fp.OutcomeReading(instrument="ons4", point="start", on="2026-11-23", answers=answers)
        found = {scale.scale: scale.band for scale in MEASURES.score(reading).scales}
        assert found == {item: next(name for low, high, name in bands if low <= value <= high) for item, bands in known.items()}
