"""Places.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence, Tuple

from .._codec import Many, Nested, Real, Whole
from .._record import Field, Record
from .._views import EastingNorthingView, PointView
from .findings import Issue

__all__ = [
    "EastingNorthing",
    "GridRef",
    "LoadReport",
    "Point",
]


@dataclass(frozen=True, init=False, repr=False)
class Point(PointView, Record):
    """A point on the earth: WGS84 latitude and longitude in degrees, as a satellite receiver gives them.

    The core refuses latitude and longitude the wrong way round, National Grid metres written as degrees, and the
    point 0° N 0° E, which empty cells turn into.

    Parameters
    ----------
    latitude : float
        Degrees north of the equator, from -90 to 90.
    longitude : float
        Degrees east of Greenwich, from -180 to 180.
    """

    __slots__ = ("latitude", "longitude")

    latitude: float
    longitude: float

    def __init__(
        self,
        *,
        latitude: float,
        longitude: float,
    ) -> None:
        self._fill((latitude, longitude))

    _reader = "Point"
    _fields = (
        Field("latitude", "latitude", Real(), True),
        Field("longitude", "longitude", Real(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class EastingNorthing(EastingNorthingView, Record):
    """A place on the National Grid of Great Britain: metres east and north of a point off the Isles of Scilly
    (EPSG:27700, OSGB36).

    The grid covers Great Britain and the Isle of Man only; Northern Ireland has the Irish Grid, whose numbers look
    alike and mean other places.

    Parameters
    ----------
    easting : float
        Metres east of the grid's origin, from 0 to 700 000.
    northing : float
        Metres north of the grid's origin, from 0 to 1 300 000.
    """

    __slots__ = ("easting", "northing")

    easting: float
    northing: float

    def __init__(
        self,
        *,
        easting: float,
        northing: float,
    ) -> None:
        self._fill((easting, northing))

    _reader = "EastingNorthing"
    _fields = (
        Field("easting", "easting", Real(), True),
        Field("northing", "northing", Real(), True),
    )


GridRef = str
"""A National Grid reference such as `ST 309 882`: a square, named by its south-west corner."""


@dataclass(frozen=True, init=False, repr=False)
class LoadReport(Record):
    """What became of the rows of a file of postcodes. Every row is counted once: `rows` is the sum of the other
    counts.

    Read it before trusting a table: a file of another layout shows as thousands of malformed rows.

    Parameters
    ----------
    rows : int
        Rows read, the header not counted.
    kept : int
        Rows now in the table. A postcode given twice counts twice and is kept once.
    terminated : int
        Rows of postcodes no longer in use, where the file says so. They are known as such, and have no point.
    skipped_northern_ireland : int
        Rows of Northern Ireland left out because the file places them on the Irish Grid only.
    without_position : int
        Rows for which the file gives no place: the Channel Islands, the forces, and some new postcodes.
    malformed : int
        Rows that cannot be read.
    first_issues : sequence of Issue
        The first ten malformed rows, by their numbers in the file, empty ones not counted.
    """

    __slots__ = (
        "rows", "kept", "terminated", "skipped_northern_ireland", "without_position", "malformed", "first_issues",
    )

    rows: int
    kept: int
    terminated: int
    skipped_northern_ireland: int
    without_position: int
    malformed: int
    first_issues: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        rows: int,
        kept: int,
        terminated: int,
        skipped_northern_ireland: int,
        without_position: int,
        malformed: int,
        first_issues: Sequence[Issue],
    ) -> None:
        self._fill((rows, kept, terminated, skipped_northern_ireland, without_position, malformed, first_issues))

    _reader = "LoadReport"
    _fields = (
        Field("rows", "rows", Whole(), True),
        Field("kept", "kept", Whole(), True),
        Field("terminated", "terminated", Whole(), True),
        Field("skipped_northern_ireland", "skipped_northern_ireland", Whole(), True),
        Field("without_position", "without_position", Whole(), True),
        Field("malformed", "malformed", Whole(), True),
        Field("first_issues", "first_issues", Many(Nested(Issue)), True),
    )
