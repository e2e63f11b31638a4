"""Raw tables have no way out but through a rule."""

import copy
import json
import pickle

import pandas
import polars
import pyarrow
import pytest

import fingerpost as fp

PEOPLE = {"sex": ["f"] * 12 + ["m"] * 9 + [None], "came": ["yes", "no", "yes"] * 7 + ["yes"]}


def test_a_raw_table_is_not_shown_written_or_taken_apart():
    table = fp.CountTable({"age": ["under 65", "65 and over"]}, [3, 41_873])
    for shown in (repr(table), str(table), f"{table}"):
        assert "3" not in shown and shown == "CountTable(‹not published›)"
    for way in (pickle.dumps, copy.copy, copy.deepcopy, json.dumps, list, dict, pyarrow.table, polars.DataFrame):
        with pytest.raises(Exception) as raised:
            way(table)
        assert "41" not in str(raised.value)
    for name in ("_repr_html_", "__arrow_c_stream__", "__iter__", "__len__", "__array__", "to_dict", "to_pandas", "__dict__"):
        assert not hasattr(table, name), name


def test_frames_of_pandas_and_polars_count_alike():
    tables = [
        fp.CountTable.from_frame(frame, rows="sex", columns="came").protect()
        for frame in (pandas.DataFrame(PEOPLE), polars.DataFrame(PEOPLE))
    ]
    assert tables[0] == tables[1]
    assert [dimension.categories for dimension in tables[0].dimensions] == [("f", "m", "not stated"), ("no", "yes")]
    assert tables[0].cell(sex="f").count == 10 and tables[0].cell().count == 20


def test_categories_are_those_stated_then_those_of_the_type():
    frame = pandas.DataFrame({"band": pandas.Categorical(["old"] * 9, categories=["young", "old"])})
    assert fp.CountTable.from_frame(frame, rows="band").protect().dimensions[0].categories == ("young", "old")
    stated = fp.CountTable.from_frame(frame, rows="band", categories={"band": ["old", "older"]})
    assert stated.protect().cell(band="older").count == 0


def test_a_published_table_is_a_table_and_a_view():
    table = fp.CountTable({"age": ["<65", "65+"]}, [3, 41]).protect()
    frame = table.table().to_pandas()
    assert list(frame.columns) == ["age", "count", "shown"]
    assert list(frame["shown"]) == ["*", "40", "45"] and pandas.isna(frame["count"][0])
    assert "&lt;65" in table._repr_html_() and "<script" not in table._repr_html_()
    assert fp.PublishedTable.from_dict(table.to_dict()) == table
    assert table.rate({"age": "<65"}).rate is None
    with pytest.raises(fp.InvalidError):
        table.cell(age="99")


def test_the_owner_may_ask_for_one_count():
    table = fp.CountTable({"age": ["<65", "65+"]}, [3, 41])
    assert (table.count(age="<65"), table.count()) == (3, 44)
    with pytest.raises(fp.NotFoundError):
        table.count(age="99")


@pytest.mark.parametrize(
    "dimensions, cells, code",
    [
        ({}, [], "publish.shape"),
        ({"a": ["x"], "b": ["x"], "c": ["x"], "d": ["x"]}, [1], "publish.shape"),
        ({"a": ["x", "x"]}, [1, 2], "publish.shape"),
        ({"a": ["x", "y"]}, [1], "publish.shape"),
        ({"count": ["x"]}, [1], "publish.shape"),
        ({"a": ["x", "y"]}, [2**63, 2**63 - 1], "publish.count"),
        ({"a": [str(i) for i in range(20_000)]}, [0] * 20_000, "publish.shape"),
    ],
)
def test_tables_that_are_none_are_refused(dimensions, cells, code):
    with pytest.raises(fp.InvalidError) as raised:
        fp.CountTable(dimensions, cells)
    assert raised.value.code == code


@pytest.mark.parametrize(
    "changes",
    [{"suppress_up_to": 0}, {"round_to": 0}, {"round_to": 17}, {"possible_values": 0}, {"possible_values": 8}, {"figures_from": 7}, {"fewest_changed": 0}],
)
def test_rules_that_make_no_sense_are_refused(changes):
    with pytest.raises(fp.InvalidError) as raised:
        fp.CountTable({"a": ["x"]}, [1]).protect(fp.disclosure_rule().replace(**changes))
    assert raised.value.code == "publish.rule"


def test_too_few_who_joined_wait():
    then, now = fp.CountTable({"a": ["x", "y"]}, [20, 30]), fp.CountTable({"a": ["x", "y"]}, [22, 30])
    first = then.protect()
    with pytest.raises(fp.InvalidError) as raised:
        now.protect_after([(then, first)])
    assert raised.value.code == "publish.too-soon"
    assert then.protect_after([(then, first)]) == first
    with pytest.raises(fp.InvalidError) as raised:
        now.protect_after([(fp.CountTable({"a": ["x", "y"]}, [26, 30]), first)])
    assert raised.value.code == "publish.earlier"
