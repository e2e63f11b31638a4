"""Tables: every reader of Arrow gets the same values and types."""

import datetime as dt

import pytest

import fingerpost as fp


@pytest.mark.parametrize("of", ["activities", "sites", "partners", "findings"])
def test_readers_agree_about_a_catalogue(catalogue, of):
    table = catalogue.table(of)
    read = table.to_pyarrow()
    assert table.to_polars().rows() == [tuple(row.values()) for row in read.to_pylist()]
    assert list(table.to_pandas().columns) == list(table.columns) == read.column_names
    assert len(table) == read.num_rows


@pytest.mark.parametrize("of", ["matches", "reasons", "excluded", "counts"])
def test_readers_agree_about_rankings(ranking, of):
    many = fp.ranking_table([ranking, ranking], of)
    assert len(many) == 2 * len(ranking.table(of)) > 0
    assert many.to_polars().rows() == [tuple(row.values()) for row in many.to_pyarrow().to_pylist()]


def test_types_are_those_of_the_field(catalogue, ranking):
    pa = pytest.importorskip("pyarrow")
    sites = catalogue.table("sites").to_pyarrow()
    assert sites.schema.field("latitude").type == pa.float64()
    assert sites.schema.field("checked_on").type == pa.date32()
    activity = catalogue.table().to_pyarrow().to_pylist()[0]
    assert activity["checked_on"] == dt.date(2026, 11, 1)
    assert activity["themes"] == ["mills_and_textiles"] and activity["pence_a_session"] == 0
    match = ranking.table().to_pyarrow().to_pylist()[0]
    assert match["at"] == dt.datetime(2026, 11, 23, 9, tzinfo=dt.timezone.utc)
    assert (match["rank"], match["activity"]) == (1, "handling")


def test_an_empty_table_keeps_its_columns():
    table = fp.Catalogue(fp.Directory(area="Newport", division="scotland")).table("sites")
    assert table.to_polars().shape == (0, len(table.columns))


def test_a_table_that_is_not_there_says_which_are(catalogue, ranking):
    for make in (catalogue.table, ranking.table):
        with pytest.raises(fp.InvalidError, match="there is no table of that name"):
            make("people")


def test_what_is_not_installed_is_said(catalogue, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "polars", None)
    with pytest.raises(ImportError, match="pip install polars"):
        catalogue.table().to_polars()
