"""The fairness audit, beside Fairlearn and pandas."""

import random
import re

import pandas
import pytest
import scipy.stats

import fingerpost as fp

# Everything as it is, so that figures can be held against those of another library.
EXACT = fp.disclosure_rule("nhs").replace(name="exact", suppress_up_to=1, round_to=1, possible_values=1, figures_from=2)
STAGES = ["suits", "offer", "selection", "confirmation", "attendance"]


def population(seed, people=400, groups=("a", "b", "c")):
    draw = random.Random(seed)
    rows = []
    for i in range(people):
        group = draw.choice(groups)
        furthest = None
        for stage in STAGES:
            if draw.random() > 0.6 + 0.1 * groups.index(group):
                break
            furthest = stage
        rows.append({"client": f"c-{i}", "group": group, "furthest": furthest})
    return pandas.DataFrame(rows)


def audit(frame, rule=EXACT):
    people = [fp.AuditPerson(client=row.client, furthest=row.furthest if isinstance(row.furthest, str) else None) for row in frame.itertuples()]
    return fp.FairnessAudit(people, [fp.Strata.from_frame(frame, "group")]).publish(rule)


@pytest.mark.parametrize("seed", range(5))
def test_ratios_and_differences_are_those_of_fairlearn(seed):
    metrics = pytest.importorskip("fairlearn.metrics", reason="fairlearn is not there; pip install -r bindings-python/requirements-oracle.txt")
    frame = population(seed)
    reached = frame["furthest"].map(lambda stage: STAGES.index(stage) if isinstance(stage, str) else -1)
    for number, found in enumerate(audit(frame).strata[0].stages):
        among = reached >= number - 1
        passed, group = (reached >= number)[among].astype(int), frame["group"][among]
        given = {"y_true": passed, "y_pred": passed, "sensitive_features": group}
        assert found.ratio == pytest.approx(metrics.demographic_parity_ratio(**given), abs=1e-12)
        assert found.difference == pytest.approx(metrics.demographic_parity_difference(**given), abs=1e-12)
    # Equal opportunity: the offer among those whom something suits.
    eligible, offered = (reached >= 0).astype(int), (reached >= 1).astype(int)
    gap = metrics.MetricFrame(
        metrics=metrics.true_positive_rate, y_true=eligible, y_pred=offered, sensitive_features=frame["group"]
    ).difference()
    assert audit(frame).strata[0].stages[1].difference == pytest.approx(gap, abs=1e-12)


def test_shares_are_those_of_pandas():
    frame = population(9)
    shares = frame.assign(passed=frame["furthest"].notna()).groupby("group")["passed"].mean()
    found = audit(frame).strata[0].stages[0]
    assert {group.group: group.rate for group in found.groups} == pytest.approx(dict(shares), abs=1e-12)
    for group in found.groups:
        passed, people = (found.counts.cell(**of).count for of in ({"group": group.group, "suits": "yes"}, {"group": group.group}))
        known = scipy.stats.binomtest(passed, people).proportion_ci(0.95, method="wilson")
        assert (group.low, group.high) == pytest.approx((known.low, known.high), abs=1e-9)


def test_an_audit_leaves_only_through_a_rule():
    people = [fp.AuditPerson(client=f"c-{i}", furthest="offer") for i in range(40)]
    strata = fp.Strata("car", {f"c-{i}": "yes" if i < 6 else "no" for i in range(40)})
    raw = fp.FairnessAudit(people, [strata])
    assert repr(raw) == "FairnessAudit(‹not published›)" and "c-1" not in repr(strata)
    published = raw.publish()
    offer = published.strata[0].stages[1]
    assert [group.too_few for group in offer.groups] == [False, True]
    assert offer.groups[1].rate is None and offer.verdict == "too_few_to_judge" and offer.ratio is None
    assert "fair" not in {stage.verdict for column in published.strata for stage in column.stages}
    frame = published.table().to_pandas()
    assert list(frame["stage"])[:2] == ["suits", "suits"] and len(frame) == 10
    html = published._repr_html_()
    shares = re.findall(r"<td[^>]*>([\d.]+%)</td>", html)
    assert shares and all(re.fullmatch(r"\d+%", share) for share in shares) and "too few to judge" in html


def test_exposure_is_the_sum_over_ranks():
    counts = fp.Counts(suitable=2, suitable_with_plan=0, undetermined=1, unsuitable=0, total=3)
    placed = [fp.Placing(activity=str(i), verdict="suitable" if i < 2 else "undetermined", score=0) for i in range(3)]
    rows = [
        fp.Placings(client=f"c-{i}", at="2026-11-23T09:00:00Z", counts=counts, placings=placed[: 1 + i % 2]) for i in range(40)
    ]
    people = fp.audit_people(rows)
    assert [one.furthest for one in people] == ["suits"] * 40
    strata = fp.Strata("even", {f"c-{i}": str(i % 2) for i in range(40)})
    column = fp.FairnessAudit(people, [strata]).publish().strata[0]
    assert [group.exposure.value for group in column.exposure] == [1.0, 1.63]


def test_a_client_stands_once():
    one = fp.AuditPerson(client="c-1")
    with pytest.raises(fp.InvalidError) as raised:
        fp.FairnessAudit([one, one], [fp.Strata("car", {})])
    assert raised.value.code == "audit.people"
    with pytest.raises(fp.InvalidError) as raised:
        fp.FairnessAudit([one], [])
    assert raised.value.code == "audit.strata"


class Told:
    """What stands in for a progress bar: what it was told."""

    def __init__(self, **about):
        self.about, self.n, self.closed = about, 0, False
        Told.last = self

    def update(self, more):
        assert more >= 0
        self.n += more

    def close(self):
        self.closed = True


def gap(**more):
    area = fp.Directory(area="Newport", division="england_and_wales")
    clients = [fp.Client(id=f"c-{i}", need="low", route="link_worker") for i in range(60)]
    car = fp.Strata("car", {f"c-{i}": "yes" if i % 2 else "no" for i in range(60)})
    return fp.GapAudit(area, clients, car, at="2026-11-23T09:00:00Z", **more)


def test_the_audit_of_a_gap_says_how_far_it_is(monkeypatch):
    tqdm = pytest.importorskip("tqdm.auto")
    monkeypatch.setattr(tqdm, "tqdm", Told)
    found = gap().publish()
    # Nothing is on offer, so that nobody lies behind anybody; in eight worlds sixty people are answered.
    assert found.gap == 0 and len(found.worlds) == 8
    assert (Told.last.n, Told.last.about["total"], Told.last.closed) == (480, 480, True)
    del Told.last
    gap(progress=False)
    assert not hasattr(Told, "last")


def test_whoever_waits_for_a_gap_may_leave(monkeypatch):
    tqdm = pytest.importorskip("tqdm.auto")

    class Leaves(Told):
        def update(self, more):
            raise KeyboardInterrupt

    monkeypatch.setattr(tqdm, "tqdm", Leaves)
    with pytest.raises(KeyboardInterrupt):
        gap()
    assert Told.last.closed
