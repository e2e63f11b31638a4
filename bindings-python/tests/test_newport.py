"""The area that comes with the repository: every record of it crosses in both directions and stays the same."""

import json
import pathlib
import pickle

import pytest

import fingerpost as fp

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "examples" / "data" / "newport"
AT = "2026-11-23T09:00:00Z"


@pytest.fixture(scope="module")
def newport():
    return fp.Catalogue.from_json(FOLDER / "directory.json")


def clients():
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((FOLDER / "clients").glob("*.json"))]
    return [fp.Client.from_dict(data) for data in found]


def same_records(a, b):
    """The records of a directory by their ids: a catalogue keeps them in that order."""
    return {one["id"]: one for one in a} == {one["id"]: one for one in b}


def test_the_directory_is_the_same_on_both_sides(newport):
    written = json.loads(newport.to_json())
    assert newport.directory.to_dict() == written
    rebuilt = fp.Directory.from_dict(json.loads((FOLDER / "directory.json").read_text(encoding="utf-8")))
    assert fp.Catalogue(rebuilt).to_json() == newport.to_json()
    for name in ("partners", "sites", "activities"):
        assert same_records([one.to_dict() for one in getattr(newport, name)], written[name])


def test_every_record_can_be_made_again_from_its_fields(newport):
    for record in (*newport.partners, *newport.sites, *newport.activities, *clients()):
        assert record.replace() == record == pickle.loads(pickle.dumps(record))


def test_every_client_gets_an_answer(newport):
    policy = fp.Policy.from_dict(json.loads((FOLDER / "policy.json").read_text(encoding="utf-8")))
    matcher = fp.Matcher(newport, policy)
    rankings = matcher.rank_all(clients(), at=AT)
    for client, ranking in zip(clients(), rankings):
        assert ranking.client == client.id and ranking.counts.total == len(newport)
        assert fp.Ranking.from_dict(ranking.to_dict()) == ranking
        assert ranking._repr_html_().count("<details") == len(ranking.shortlist)
        for match in ranking.shortlist:
            assert matcher.explain(client, match.activity, at=AT) == match
    table = fp.ranking_table(rankings, "counts").to_polars()
    assert table["total"].to_list() == [len(newport)] * len(rankings)
