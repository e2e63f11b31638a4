"""Small areas: from files, bytes and data frames, joined, and near a point."""

import pandas
import polars
import pytest

import fingerpost as fp

TABLE = b"lsoa11_code,IMD_decile,IMD_rank,IMD_score\nW01001685,2,310,38.2\nW01001686,11,much,6.1\n"


def test_paths_bytes_and_frames_are_read_alike(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(TABLE)
    read = fp.read_small_areas(TABLE, "deprivation_wales_2019")
    assert [(issue.code, issue.path) for issue in read.issues] == [
        ("import.cell-format", "row 3 column IMD_rank"),
        ("small-area.range", "row 3 column IMD_decile"),
    ]
    for source in (path, str(path), pandas.read_csv(path), polars.read_csv(path)):
        again = fp.read_small_areas(source, fp.small_area_columns("deprivation_wales_2019"))
        assert again == read


def test_areas_are_tables_and_maps():
    areas = fp.SmallAreas.read(TABLE, "deprivation_wales_2019")
    frame = areas.table().to_pandas()
    assert list(frame["code"]) == ["W01001685", "W01001686"]
    assert frame["deprivation_rank"][0] == 310 and pandas.isna(frame["deprivation_decile"][1])
    assert areas.table("figures").to_pyarrow().num_rows == 0
    assert [area.code for area in areas] == ["W01001685", "W01001686"] and len(areas) == 2
    assert areas["W01001685"].deprivation.source.year == 2019
    assert areas.nearest(fp.Point(latitude=51.5, longitude=-3.0)) is None
    with pytest.raises(KeyError):
        areas["W01001687"]
    with pytest.raises(fp.InvalidError):
        areas.table("people")
    with pytest.raises(fp.InvalidError):
        fp.small_area_columns("deprivation_france")


def test_a_code_stands_once():
    area = fp.SmallArea(code="E01")
    with pytest.raises(fp.ImportFailedError) as caught:
        fp.SmallAreas([area, area])
    assert caught.value.code == "small-area.twice"
    areas = fp.SmallAreas([area])
    with pytest.raises(fp.ImportFailedError):
        areas.join([fp.SmallArea(code="E02"), fp.SmallArea(code="E02")])
    assert len(areas) == 1
