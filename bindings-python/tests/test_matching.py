"""Matching: the same answer as the core's, in records, without a clock and without the interpreter's lock."""

import datetime as dt
import json
import pickle
import threading
from zoneinfo import ZoneInfo

import pytest

import fingerpost as fp

AT = "2026-11-23T09:00:00Z"


def test_a_ranking_counts_every_activity(ranking, catalogue):
    counts = ranking.counts
    assert counts.total == len(catalogue) == 2
    assert counts.suitable + counts.suitable_with_plan + counts.undetermined + counts.unsuitable == counts.total
    assert [each.activity for each in ranking.excluded] == ["young"]
    best = ranking.shortlist[0]
    assert best.activity == "handling" and best.score == sum(reason.points for reason in best.reasons)
    assert best.sessions[0].starts_local == dt.datetime(2026, 11, 24, 10)


def test_explain_agrees_with_rank(catalogue, client, ranking):
    matcher = fp.Matcher(catalogue)
    assert matcher.explain(client, "handling", at=AT) == ranking.shortlist[0]
    assert matcher.explain(client, "young", at=AT).verdict == "unsuitable"
    with pytest.raises(fp.NotFoundError):
        matcher.explain(client, "no-such", at=AT)


def test_moments_in_three_forms_give_one_answer(catalogue, client, ranking):
    matcher = fp.Matcher(catalogue)
    assert matcher.rank(client, at=dt.datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Europe/London"))) == ranking
    assert matcher.rank(client, at="2026-11-23T10:00:00+01:00") == ranking
    with pytest.raises(fp.InvalidError, match="no time zone") as caught:
        matcher.rank(client, at=dt.datetime(2026, 11, 23, 9))
    assert caught.value.code == "time.timestamp-format" and "ZoneInfo" in caught.value.fix


def test_many_clients_at_once(catalogue, client, ranking):
    other = client.replace(id="c-105", age=fp.AgeBand(from_=18, to=20))
    first, second = fp.Matcher(catalogue).rank_all([client, other], at=AT)
    assert first == ranking and second.client == "c-105"
    assert second.counts != first.counts


def test_a_ranking_goes_there_and_back(ranking):
    assert fp.Ranking.from_dict(json.loads(json.dumps(ranking.to_dict()))) == ranking
    assert pickle.loads(pickle.dumps(ranking)) == ranking


def test_a_catalogue_goes_there_and_back(catalogue, directory, tmp_path):
    again = fp.Catalogue.from_json(catalogue.to_json())
    assert again.to_json() == catalogue.to_json() == pickle.loads(pickle.dumps(catalogue)).to_json()
    path = tmp_path / "newport.json"
    path.write_text(json.dumps(directory.to_dict()), encoding="utf-8")
    for source in (path, str(path), path.read_bytes()):
        assert fp.Catalogue.from_json(source).activities == catalogue.activities
    assert catalogue.directory == directory
    assert catalogue.activity("handling") == catalogue.activities[0]


def test_a_policy_is_heard(catalogue, client, ranking):
    matcher = fp.Matcher(catalogue, fp.Policy(weights=fp.Weights(theme=1000)))
    assert matcher.rank(client, at=AT).shortlist[0].score > ranking.shortlist[0].score
    with pytest.raises(fp.InvalidError) as caught:
        fp.Matcher(catalogue, fp.Policy(course_fit_percent=150))
    assert caught.value.code == "policy.out-of-range"


def test_views_escape_what_people_write(catalogue, ranking):
    for view in (ranking._repr_html_(), ranking.shortlist[0]._repr_html_(), catalogue.table()._repr_html_()):
        assert "handling &lt;b&gt;" in view and "handling <b>" not in view
    assert "Newport &lt;and" in catalogue._repr_html_()
    assert repr(catalogue).endswith("partners=1, sites=1, activities=2, issues=%d)" % len(catalogue.issues))


def test_other_threads_run_meanwhile(catalogue, client):
    """The interpreter's lock is not held: a thread counts on while rankings are made."""
    matcher, clients, counted, done = fp.Matcher(catalogue), [client] * 3000, [0], threading.Event()

    def count():
        while not done.is_set():
            counted[0] += 1

    thread = threading.Thread(target=count)
    thread.start()
    try:
        data = [each.to_dict() for each in clients]
        before = counted[0]
        matcher._native.rank_all(data, AT, 10)
        assert counted[0] > before
    finally:
        done.set()
        thread.join()
