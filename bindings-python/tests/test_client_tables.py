"""Tables of clients: rows are answered as records are, and a cell that cannot be read is named by row and column."""

import fingerpost as fp
import pytest
from conftest import AT

pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
pyarrow = pytest.importorskip("pyarrow")


@pytest.fixture(scope="module")
def index(newport):
    return newport.index(at=AT)


@pytest.fixture(scope="module")
def clients(newport_clients):
    return newport_clients


def rows(clients):
    """Every client with every column, as a table has them."""
    plain = [client.to_dict() for client in clients]
    names = sorted({name for row in plain for name in row})
    return [{name: row.get(name) for name in names} for row in plain]


def normalized(clients):
    """Records in columns of their own, lists as they are."""
    return pandas.json_normalize([client.to_dict() for client in clients])


TABLES = {
    "clients_table": fp.clients_table,
    "clients_table, in pandas": lambda clients: fp.clients_table(clients).to_pandas(),
    "clients_table, in pandas with types": lambda clients: fp.clients_table(clients).to_pandas(types_mapper=pandas.ArrowDtype),
    "clients_table, in polars": lambda clients: polars.from_arrow(fp.clients_table(clients)),
    "pandas": lambda clients: pandas.DataFrame(rows(clients)),
    "pandas, normalized": normalized,
    "pandas, an index of its own": lambda clients: pandas.DataFrame(rows(clients)).set_index("id", drop=False)[::1],
    "polars": lambda clients: polars.DataFrame(rows(clients), infer_schema_length=None),
    "polars, normalized": lambda clients: polars.from_pandas(normalized(clients)),
    "pyarrow": lambda clients: pyarrow.Table.from_pylist(rows(clients)),
    "pyarrow, in chunks": lambda clients: pyarrow.concat_tables(
        pyarrow.Table.from_pylist(rows(clients)).slice(at, 3) for at in range(0, len(clients), 3)
    ),
    "pyarrow, categories": lambda clients: (
        lambda table: table.set_column(table.column_names.index("need"), "need", table["need"].dictionary_encode())
    )(pyarrow.Table.from_pylist(rows(clients))),
}


@pytest.mark.parametrize("kind", TABLES)
def test_a_table_is_answered_as_the_list(index, clients, kind):
    many = clients * 3
    expected = index.rank_many(many, progress=False)
    found = index.rank_many(TABLES[kind](many), progress=False)
    assert [table.to_csv() for table in found] == [table.to_csv() for table in expected]


def test_columns_are_the_same_whatever_the_clients_say(clients):
    plain = fp.Client(id="c-1", need="low", route="link_worker")
    told = {fp.clients_table(some).schema for some in ([], [plain], clients)}
    assert len(told) == 1 and told.pop().names == [field.key for field in fp.Client._fields]
    apart = [fp.KeepApartPartner(id="p"), fp.KeepApartSite(id="s"), fp.KeepApartActivity(id="a")]
    free = fp.FreeTime(day="tuesday", from_="09:30", to="12:00")
    full = [*clients, plain.replace(keep_apart=apart, free_times=[free], group_limit=6), plain.replace(free_times=[])]
    from fingerpost._client_tables import rows_of

    assert [fp.Client.from_dict(row) for row in rows_of(fp.clients_table(full))] == full


def test_more_rows_than_are_read_at_once_keep_their_order(index, clients):
    many = [client.replace(id=f"c-{place}") for place, client in enumerate(clients * 250)]
    counts = index.rank_many(TABLES["polars"](many), progress=False).counts
    assert counts.to_polars()["client"].to_list() == [client.id for client in many]


def test_the_matcher_and_a_saved_index_take_tables_too(newport, index, clients):
    free = [client.replace(keep_apart=()) for client in clients]
    expected = index.rank_many(free, progress=False).placings.to_csv()
    table = TABLES["polars"](free)
    assert newport.rank_many(table, at=AT, progress=False).placings.to_csv() == expected
    assert fp.SavedIndex.open(index.to_bytes()).rank_many(table, progress=False).placings.to_csv() == expected


def test_a_table_without_rows(index):
    empty = polars.DataFrame(schema={"id": polars.String, "need": polars.String, "route": polars.String})
    assert [len(table) for table in index.rank_many(empty, progress=False)] == [0, 0]


def refused(index, table):
    with pytest.raises(fp.InvalidError) as raised:
        index.rank_many(table, progress=False)
    return [(issue.path, issue.code) for issue in raised.value.issues]


def test_every_cell_that_cannot_be_read_is_named(index, clients):
    table = rows(clients)
    table[1]["need"] = "enormous"
    table[3]["home"] = {"latitude": -3.0, "longitude": 51.58}
    table[3]["languages"] = ["en", "not a language"]
    table[4]["route"] = None
    found = refused(index, polars.DataFrame(table, infer_schema_length=None))
    assert [path for path, _ in found] == [
        "row 1 column need",
        "row 3 column home",
        "row 3 column languages (/1)",
        "row 4 column route",
    ]
    assert dict(found)["row 3 column home"] == "place.coordinates-swapped"
    assert dict(found)["row 4 column route"] == "import.missing-field"


def test_a_rule_that_a_client_breaks_is_named_by_cell(index, clients):
    table = rows(clients)
    table[2]["interests"] = [{"theme": "railways", "weight": 99}]
    table[0]["age"] = {"from": 60, "to": 50}
    assert [path for path, _ in refused(index, pyarrow.Table.from_pylist(table))] == [
        "row 0 column age",
        "row 2 column interests (/0/weight)",
    ]


def test_a_column_of_many_kinds_names_the_cell_and_repeats_nothing(index, clients):
    table = normalized(clients).astype({"group_limit": object})
    table.loc[2, "group_limit"] = "six at Rose Cottage"
    with pytest.raises(fp.InvalidError) as raised:
        index.rank_many(table, progress=False)
    assert [issue.path for issue in raised.value.issues] == ["row 2 column group_limit"]
    assert "Rose" not in f"{raised.value} {raised.value.issues}"
    assert raised.value.__cause__ is None


def test_text_where_a_list_belongs_is_no_list_of_letters(index, clients):
    table = [{**row, "areas": "Newport"} for row in rows(clients)]
    assert refused(index, polars.DataFrame(table, infer_schema_length=None))[0][0] == "row 0 column areas"


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"requirement": [None]}, "import.column-unknown"),
        ({"home": [{"latitude": 51.58, "longitude": -3.0}], "home.latitude": [51.58]}, "import.column-twice"),
        ({"id": None}, "import.column-missing"),
    ],
)
def test_columns_are_held_to_their_names(index, columns, code):
    table = {"id": ["c-1"], "need": ["low"], "route": ["link_worker"], **columns}
    named = {name: cells for name, cells in table.items() if cells is not None}
    assert [found for _, found in refused(index, polars.DataFrame(named))] == [code]


def test_a_column_that_stands_twice(index):
    table = pyarrow.table([["c-1"], ["low"], ["link_worker"], ["high"]], names=["id", "need", "route", "need"])
    with pytest.raises(fp.InvalidError) as raised:
        index.rank_many(table, progress=False)
    assert (raised.value.code, raised.value.path) == ("import.column-twice", "column need")


def test_without_pyarrow_polars_reads_it(index, clients, monkeypatch):
    expected = index.rank_many(clients, progress=False).placings.to_csv()
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    assert index.rank_many(TABLES["polars"](clients), progress=False).placings.to_csv() == expected
