"""Evidence in Python: measures, tables of answers, plans, what is published."""

import pickle

import evidence_cases
import pandas
import polars
import pytest

import fingerpost as fp
from fingerpost import evidence

MEASURES = evidence.Measures()


def test_measures_are_data_and_licensed_wording_is_loaded():
    assert [measure.instrument for measure in MEASURES.all()][:2] == ["ons4", "swemwbs"]
    assert "swemwbs" in repr(MEASURES)
    assert MEASURES.get("swemwbs").items[0].wording is None
    wording = fp.MeasureSettings(instrument="swemwbs", wordings=[fp.ItemWording(item="1", text="as licensed")])
    with pytest.raises(fp.InvalidError) as refused:
        MEASURES.configured_with([wording])
    assert refused.value.code == "outcome.measure-licence"
    licensed = MEASURES.configured_with([wording.replace(licence_reference="our registration")])
    assert licensed.get("swemwbs").items[0].wording == "as licensed"
    band = fp.ScoreBand(name="own", from_=7, to=21)
    assert MEASURES.configured_with([fp.MeasureSettings(instrument="swemwbs", bands=[band])]).get("swemwbs").scales[0].bands


def test_a_data_frame_of_answers_is_read_and_scored():
    frame = pandas.DataFrame(
        {"referral": ["r-1", "r-2"], "point": ["start", "start"], "on": ["2026-11-23"] * 2, "ucla3.1": [1, 3], "ucla3.2": [2, 3], "ucla3.3": [1, None]}
    )
    found = MEASURES.read(frame, MEASURES.columns(["ucla3"]))
    assert found.issues == () and [len(reading.answers) for reading in found.readings] == [3, 2]
    scores = [scored.scales[0].score for scored in MEASURES.score_all(found.readings)]
    assert scores == [4.0, None]
    assert [issue.code for issue in MEASURES.issues([found.readings[0].replace(referral=None)])] == ["outcome.referral-missing"]


def test_tables_of_referrals_are_counted_as_their_views_are():
    views = evidence_cases.made(400).views
    steps = fp.transition_table(views)
    sessions = pandas.DataFrame(
        [{"referral": view.referral, "on": pandas.Timestamp(one.on), "outcome": one.outcome} for view in views for one in view.sessions]
    )
    follow_ups = pandas.DataFrame([
        {
            "referral": view.referral, "point": one.point, "due": one.due,
            "reached": one.found and one.found.reached, "in_contact": one.found and one.found.in_contact, "step": one.found and one.found.step,
        }
        for view in views for one in view.follow_ups
    ])  # fmt: skip
    question = fp.FunnelQuestion(on="2026-11-23")
    alone = evidence.Funnel(views, question), evidence.Ladder(views, "2026-11-23")
    # From Arrow, from pandas with categories, from polars, and from the text of a file.
    of_polars = [None if frame is None else polars.from_pandas(frame) for frame in (sessions, follow_ups)]
    texts = [frame.to_csv(index=False).encode() for frame in (steps.to_pandas(), sessions, follow_ups)]
    for tables in (
        (steps, sessions.astype({"outcome": "category"}), follow_ups),
        (steps.to_polars(), *of_polars),
        (steps.to_pandas(), sessions, follow_ups.astype(object)),
        texts,
    ):
        held = evidence.HeldReferrals.read(*tables, at=evidence_cases.AT)
        assert (len(held), held.issues, held.counts) == (400, (), ())
        assert (evidence.Funnel(held, question), evidence.Ladder(held, "2026-11-23")) == alone
    held = evidence.HeldReferrals(views)
    assert (evidence.Funnel(held, question), evidence.Ladder(held, "2026-11-23")) == alone
    assert repr(held) == "HeldReferrals(400)" and held.rows_read == 400
    with pytest.raises(TypeError):
        pickle.dumps(held)


def test_a_moment_without_its_offset_is_a_finding():
    steps = pandas.DataFrame({"referral": ["r-1", "r-1"], "to": "identified", "at": pandas.to_datetime(["2026-09-01 10:00", "2026-09-02 11:00"])})
    held = evidence.HeldReferrals.read(steps, at=evidence_cases.AT)
    assert len(held) == 0 and [(issue.code, issue.path) for issue in held.issues][0] == ("time.timestamp-format", "steps row 2 column at")


def test_wellbys_leave_as_what_published_figures_come_to():
    change = evidence_cases.change(41, 3)
    assumed = fp.WellbyQuestion(years=0.5, change_without=0.5, source="a comparison group")
    found = change.published_wellbys(assumed)
    assert found.points_each.people == 40 and found.wellbys == round(40 * found.points_each.value * 0.5, 2)
    assert fp.PublishedWellbys.from_dict(found.to_dict()) == found
    assert found.worth != change.wellbys(assumed).worth
    with pytest.raises(fp.InvalidError) as refused:
        evidence_cases.change(1).published_wellbys(assumed)
    assert refused.value.code == "evidence.too-few-pairs"


def change(pairs, lost=0):
    return evidence_cases.change(pairs, lost, first=lambda _: 5)


def test_what_is_published_is_a_record_and_small_counts_are_not_in_it():
    published = change(40, 12).published()
    assert published.mean.value == 1.5 and published.sentence.startswith("Among about 40 people")
    assert all(cell.count is None or cell.count == 0 or cell.count >= 8 for cell in published.scores.cells)
    assert fp.PublishedChange.from_dict(published.to_dict()) == published
    few = change(12, 3).published()
    assert few.mean is None and few.sentence is None


def test_published_results_are_tables_and_read_well():
    published = change(40, 12).published()
    assert published.table().to_polars()["shown"].to_list().count("*") == sum(cell.count is None for cell in published.scores.cells)
    assert len(published.table("people").to_pandas()) == len(published.people.cells)
    html = published._repr_html_()
    assert published.sentence in html and published.caveat in html and "<table>" in html
    funnel = evidence.Funnel([], fp.FunnelQuestion(on="2026-11-23")).published()
    for of in ("stages", "reasons", "independent", "attendance"):
        assert funnel.table(of).to_pyarrow().num_rows == len(getattr(funnel, of).cells)
    assert "<table>" in funnel._repr_html_() and "<table>" in evidence.Ladder([], "2026-11-23").published()._repr_html_()
    with pytest.raises(fp.InvalidError) as refused:
        funnel.table("on")
    assert refused.value.code == "kind.unknown"


def test_wellbys_need_a_claim_and_are_never_for_one_person():
    assumed = fp.WellbyQuestion(years=0.5, change_without=0.5, source="a comparison group")
    found = change(40).wellbys(assumed)
    assert (found.people, found.wellbys, found.worth) == (40, 20.0, 26_000_000)
    with pytest.raises(fp.InvalidError) as refused:
        change(1).wellbys(assumed)
    assert refused.value.code == "evidence.too-few-pairs"


def test_the_funnel_the_ladder_and_an_area_of_nobody():
    funnel = evidence.Funnel([], fp.FunnelQuestion(on="2026-11-23"))
    assert [step.stage for step in funnel.steps][0] == "identified" and funnel.costs(100).per_person is None
    assert funnel.published().stages.cells and funnel.published_costs(100).per_person.value is None
    assert evidence.Ladder([], "2026-11-23").published().rungs.cells
    catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
    scenario = fp.FundingScenario(on="2026-11-23", months=12, renewed_percent=50, draws=10, seed=1)
    area = evidence.AreaFragility(catalogue, [], scenario)
    assert (area.places, area.outcome.lines_ending, area.outcome.places) == (0, 0, None)


def test_a_plan_and_what_is_due():
    plan = MEASURES.plan(fp.EvaluationFacts(people=60))
    assert [ask.instrument for ask in plan.asks] == ["ons4", "goal_attainment", "swemwbs"]
    assert any("Warwick" in ask.copyright for ask in plan.asks if ask.copyright)
    view = fp.ReferralView.from_dict(
        {
            "referral": "r-1",
            "client": "c-1",
            "need": "low",
            "at": "2026-11-23T09:00:00Z",
            "state": "confirmed",
            "since": "2026-11-20T09:00:00Z",
            "version": 1,
            "due": "2026-12-01",
        }
    )
    due = evidence.due_measures(plan, view, [], "2026-11-23")
    assert [(one.instrument, one.point) for one in due] == [("ons4", "start"), ("goal_attainment", "start"), ("swemwbs", "start")]


def test_readings_that_are_held_answer_as_records_do():
    measures = evidence.Measures()
    rows = [f"r-{n},{point},2026-11-23,{1 + n % 3},{1 + (n + at) % 3},2" for n in range(40) for at, point in enumerate(("start", "end"))]
    table = "\n".join(["referral,point,on,ucla3.1,ucla3.2,ucla3.3", *rows, "r-9,start,never,1,1,1"]).encode()
    columns = measures.columns(["ucla3"])
    held, read = measures.hold(table, columns), measures.read(table, columns)
    assert list(held) == list(read.readings) and held[-1] == read.readings[-1] and held[:2] == read.readings[:2]
    assert (held.issues, held.counts, held.rows_read) == (read.issues, read.counts, read.rows_read) and len(held.issues) == 1
    question = fp.ChangeQuestion(instrument="ucla3", from_="start", to="end")
    cohort = [f"r-{n}" for n in range(40)]
    one, other = (measures.change(readings, cohort, question) for readings in (held, read.readings))
    assert one.pairs == 40 and one == other
    assert measures.score_all(held) == measures.score_all(read.readings)
    assert measures.issues(held) == measures.issues(read.readings)


def test_readings_that_are_held_show_nothing():
    measures = evidence.Measures()
    held = measures.hold(b"referral,point,on,ucla3.1,ucla3.2,ucla3.3\nsecret-9,start,2026-11-23,1,1,1\n", measures.columns(["ucla3"]))
    assert "secret" not in repr(held) + str(held) + f"{held}"
    for refused in (lambda: pickle.dumps(held), evidence.HeldReadings):
        with pytest.raises(TypeError):
            refused()
    with pytest.raises(IndexError):
        held[len(held)]
