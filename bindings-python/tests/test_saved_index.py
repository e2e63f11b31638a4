"""Saved indexes: they answer as the index they were saved from, without the catalogue, or are refused by name."""

import datetime as dt
import json

import fingerpost as fp
import pytest
from conftest import AT, SAMPLE


@pytest.fixture(scope="module")
def clients(newport_clients):
    return newport_clients


@pytest.fixture(scope="module")
def index(newport):
    return newport.index(at=AT)


@pytest.fixture
def path(index, tmp_path):
    index.save(tmp_path / "newport.fpi")
    return tmp_path / "newport.fpi"


def test_it_says_what_the_index_says(index, clients, path):
    saved = fp.SavedIndex.open(path)
    assert saved.at == index.at == dt.datetime(2026, 11, 23, 9, tzinfo=dt.timezone.utc)
    for client in clients:
        assert saved.placings(client, top=5) == index.placings(client, top=5)
    tables, told = saved.rank_many(clients, progress=False), index.rank_many(clients, progress=False)
    assert [table.to_csv() for table in tables] == [table.to_csv() for table in told]


def test_with_the_matcher_it_says_why(newport, index, clients, path):
    saved = fp.SavedIndex.open(str(path))
    whole = saved.with_matcher(newport)
    assert [whole.shortlist(client) for client in clients] == [index.shortlist(client) for client in clients]
    assert saved.placings(clients[0]) == index.placings(clients[0]), "it goes on answering"


def test_the_same_index_gives_the_same_bytes(newport, clients, tmp_path):
    index = newport.index(at=AT)
    index.rank_many(clients, progress=False)  # Nothing of what they asked is in the file.
    index.save(tmp_path / "newport.fpi")
    assert (tmp_path / "newport.fpi").read_bytes() == index.to_bytes() == newport.index(at=AT).to_bytes()


def test_everybody_is_answered_from_a_cold_start(newport, clients):
    """Features of their own that would do, themes to avoid in any combination, anybody to be kept apart from: nobody asked before it was saved."""
    saved = fp.SavedIndex.open(newport.index(at=AT).to_bytes())
    one = clients[0].replace(id="c-1")
    partner = fp.KeepApartPartner(id=newport.catalogue.activities[0].partner)
    needs = [fp.Requirement(barrier="physical.seating_rest", met_by=["seats_to_rest", "quiet_room", "x-test:bench"], at_most=50)]
    more = [
        one.replace(keep_apart=[partner]),
        one.replace(keep_apart=[fp.KeepApartSite(id="newport-museum"), fp.KeepApartActivity(id=newport.catalogue.activities[1].id)]),
        one.replace(avoid=["wars", "schooldays", "x-test:mills"]),
        one.replace(requirements=needs, interests=[fp.Interest(theme="x-test:mills", weight=2)]),
        one.replace(requirements=[fp.Requirement(barrier="physical.stamina_duration", met_by=["quiet_room"], at_most=60)]),
    ]
    for client in [*clients, *more]:
        ranking = newport.rank(client, at=AT, top=60)
        placings = saved.placings(client, top=60)
        assert placings.counts == ranking.counts, client
        assert [(it.activity, it.score) for it in placings.placings] == [(it.activity, it.score) for it in ranking.shortlist]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda whole: whole[:-8], "catalogue.index-file-damaged"),
        (lambda whole: whole[:200] + bytes([whole[200] ^ 4]) + whole[201:], "catalogue.index-file-damaged"),
        (lambda whole: whole[:8] + b"\xff" + whole[9:], "catalogue.index-file-version"),
        (lambda whole: whole.replace(b"\r\n", b"\n", 1), "catalogue.index-file-kind"),
        (lambda whole: b"", "catalogue.index-file-kind"),
        (lambda whole: (SAMPLE / "directory.json").read_bytes(), "catalogue.index-file-kind"),
    ],
)
def test_what_is_no_whole_index_is_refused_by_name(index, tmp_path, spoil, code):
    spoilt = tmp_path / "spoilt.fpi"
    spoilt.write_bytes(spoil(index.to_bytes()))
    with pytest.raises(fp.ImportFailedError) as raised:
        fp.SavedIndex.open(spoilt)
    assert raised.value.code == code


def test_another_catalogue_is_refused(newport, path):
    changed = newport.catalogue.to_dict()
    changed["activities"][0]["status"] = "ended"
    with pytest.raises(fp.InvalidError) as raised:
        fp.SavedIndex.open(path).with_matcher(fp.Matcher(fp.Catalogue(changed)))
    assert raised.value.code == "catalogue.index-other"


def test_saving_replaces_all_or_nothing(index, path, tmp_path):
    before = path.read_bytes()
    index.save(path)
    assert path.read_bytes() == before
    with pytest.raises(OSError):
        index.save(tmp_path / "no such folder" / "newport.fpi")
    (tmp_path / "a folder").mkdir()
    with pytest.raises(OSError):
        index.save(tmp_path / "a folder")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a folder", "newport.fpi"], "nothing is left over"


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError):
        fp.SavedIndex.open(tmp_path / "newport.fpi")


def test_a_renewed_index_answers_as_one_built_anew(newport, index, clients):
    data = newport.catalogue.to_dict()
    said = json.dumps([data["partners"], [each.get("onward") for each in data["activities"]]])
    gone = next(each["id"] for each in data["activities"] if f'"{each["id"]}"' not in said)
    data["activities"] = [each for each in data["activities"] if each["id"] != gone]
    for activity in data["activities"][::3]:
        activity["status"] = "ended"
    data["activities"].append({**data["activities"][1], "id": "zz-new", "name": "A new one"})
    changed = fp.Matcher(fp.Catalogue(data))
    before = [index.placings(client) for client in clients]
    renewed, anew = index.renewed(changed), changed.index(at=AT)
    assert [renewed.shortlist(client) for client in clients] == [anew.shortlist(client) for client in clients]
    assert [renewed.placings(client) for client in clients] != before
    assert [index.placings(client) for client in clients] == before, "the one before goes on as before"
    opened = fp.SavedIndex.open(renewed.to_bytes())
    assert [opened.placings(client) for client in clients] == [anew.placings(client) for client in clients]
