"""Exceptions: their classes, their parts, and what becomes of a panic."""

import pickle

import pytest

import fingerpost as fp


def test_a_panic_is_an_ordinary_exception():
    with pytest.raises(Exception) as caught:
        fp._fingerpost._panic_for_tests()
    assert type(caught.value) is fp.InternalError
    assert caught.value.code == "internal.panic"


def test_findings_come_with_the_error():
    twice = fp.Site(id="a", name="Mill")
    with pytest.raises(fp.InvalidError) as caught:
        fp.Catalogue(fp.Directory(area="Newport", division="scotland", sites=[twice, twice]))
    error = caught.value
    assert error.code == "catalogue.has-errors"
    assert error.issues[0].code == "catalogue.duplicate-id"
    assert isinstance(error.issues[0], fp.Issue)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.issues) == (type(error), str(error), error.issues)


def test_what_is_not_there_is_a_lookup_error():
    catalogue = fp.Catalogue(fp.Directory(area="Newport", division="scotland"))
    with pytest.raises(LookupError) as caught:
        catalogue.activity("x")
    assert caught.value.code == "catalogue.no-such-activity"


def test_broken_json_says_where():
    with pytest.raises(fp.ImportFailedError) as caught:
        fp.Catalogue.from_json(b'{"area": "Newport",\n "division": }')
    assert caught.value.code == "import.json-syntax" and "line 2" in caught.value.path
    with pytest.raises(fp.ImportFailedError) as wrong:
        fp.Catalogue.from_json('{"area": "Newport", "division": "scotland", "sites": [{"id": "a", "name": 3}]}')
    assert wrong.value.path.startswith("/sites/0/name ")
    with pytest.raises(FileNotFoundError):
        fp.Catalogue.from_json("no/such/file.json")
