"""The compact file of postcodes, held against the ONS Postcode Directory as Python's own reader of CSV reads it.

Every hundredth row is asked in the test run. Set ``FINGERPOST_EVERY_POSTCODE=1`` to ask all 2.7 million (some minutes).
"""

import csv
import gzip
import io
import os
import pathlib
import re

import pytest

import fingerpost as fp

FILE = "data/uk-geography/onspd_nov2025_pcd_lad_bng.csv.gz"
SHARED = pathlib.Path(os.environ.get("FINGERPOST_SHARED", pathlib.Path(__file__).parents[3] / "shared"))
STEP = 1 if os.environ.get("FINGERPOST_EVERY_POSTCODE") == "1" else 100
LIMIT = 8_000_000


def test_every_row_of_the_directory_agrees(tmp_path):
    source = SHARED / FILE
    if not source.exists():
        print(f"skipped: {FILE} is not beside the repository")
        pytest.skip(f"{FILE} is not beside the repository")
    text = gzip.decompress(source.read_bytes())
    target = tmp_path / "postcodes.fpp"
    loaded = fp.PostcodeTable.from_onspd(text)
    loaded.save(target, fp.PostcodeEdition(source="ONS Postcode Directory", date="2025-11-01"))
    assert target.stat().st_size <= LIMIT
    opened = fp.PostcodeTable.open(target)
    assert len(opened) == len(loaded) and opened.report == loaded.report.replace(first_issues=[])

    placed = 0
    for number, row in enumerate(csv.DictReader(io.StringIO(text.decode()))):
        code, easting, northing = row["pcd"], row["oseast1m"], row["osnrth1m"]
        # Northern Ireland is on another grid, and `NPT` was an area of Newport until 1984.
        has_place = bool(easting and northing) and not re.match("BT[0-9]|NPT", code)
        placed += has_place
        if number % STEP:
            continue
        if code.startswith("NPT"):
            with pytest.raises(fp.InvalidError):
                opened.point(code)
            continue
        point = opened.point(code)
        assert (point is not None) == has_place, number
        assert point == loaded.point(code) and opened.ended(code) is None, number
        if point is not None:
            place = point.to_grid()
            near = abs(place.easting - int(easting)) < 0.001 and abs(place.northing - int(northing)) < 0.001
            assert near, number
    assert len(opened) == placed
