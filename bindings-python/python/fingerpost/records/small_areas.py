"""Small areas, and the tables they come from.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

from .._codec import Codec, Many, Nested, Real, Whole
from .._record import Field, Record
from .findings import Issue
from .places import Point
from .themes import NonEmpty
from .imports import CodeCount

__all__ = [
    "AreaDeprivation",
    "AreaFigure",
    "AreaLoneliness",
    "AreaPopulation",
    "AreaSource",
    "NearbyArea",
    "SmallArea",
    "SmallAreaChange",
    "SmallAreaColumns",
    "SmallAreaImport",
    "SmallAreaJoin",
]


@dataclass(frozen=True, init=False, repr=False)
class AreaSource(Record):
    """Who published a figure, and for when.

    Parameters
    ----------
    source : NonEmpty
        The table by its name: `English Indices of Deprivation 2025`.
    year : int, optional
        The year the table is of, which is not always the year it was counted in.
    codes : NonEmpty, optional
        The edition of the codes the table uses: `LSOA 2021`. Areas whose borders changed have other codes in
        another edition.
    """

    __slots__ = ("source", "year", "codes")

    source: NonEmpty
    year: Optional[int]
    codes: Optional[NonEmpty]

    def __init__(
        self,
        *,
        source: NonEmpty,
        year: Optional[int] = None,
        codes: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((source, year, codes))

    _reader = "AreaSource"
    _fields = (
        Field("source", "source", Codec(), True),
        Field("year", "year", Whole(), False, None),
        Field("codes", "codes", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class SmallAreaColumns(Record):
    """Which column of a table of small areas means what. Columns are named as the header names them, case and all.

    `SmallAreaColumns.known` has the tables of the four nations. For any other:

    Parameters
    ----------
    code : str
        The code of the area, unique in the table.
    source : AreaSource
        What the table is: the stamp on every figure.
    name : str, optional
        The name.
    latitude : str, optional
        Degrees north of the middle, WGS84.
    longitude : str, optional
        Degrees east of the middle, WGS84.
    easting : str, optional
        Metres east of the middle on the National Grid; read where there are no degrees. Never the Irish Grid.
    northing : str, optional
        Metres north of the middle on the National Grid.
    population : str, optional
        People, a whole number.
    deprivation_rank : str, optional
        Rank of deprivation: 1 is the most deprived.
    deprivation_decile : str, optional
        Tenth of deprivation: 1 is the most deprived.
    deprivation_score : str, optional
        Score of deprivation: more is more deprived.
    loneliness_value : str, optional
        Value of loneliness: more is lonelier.
    loneliness_measure : NonEmpty, optional
        What that value is: `percent lonely often, always or some of the time`.
    loneliness_rank : str, optional
        Rank of loneliness: 1 is the least lonely.
    loneliness_decile : str, optional
        Tenth of loneliness: 10 is the loneliest.
    figures : sequence of str, optional
        Columns of other figures, each kept under its own name.
    empty_words : sequence of str, optional
        Words that stand for an empty cell: `NA`.
    """

    __slots__ = (
        "code", "source", "name", "latitude", "longitude", "easting", "northing", "population", "deprivation_rank",
        "deprivation_decile", "deprivation_score", "loneliness_value", "loneliness_measure", "loneliness_rank",
        "loneliness_decile", "figures", "empty_words",
    )

    code: str
    source: AreaSource
    name: Optional[str]
    latitude: Optional[str]
    longitude: Optional[str]
    easting: Optional[str]
    northing: Optional[str]
    population: Optional[str]
    deprivation_rank: Optional[str]
    deprivation_decile: Optional[str]
    deprivation_score: Optional[str]
    loneliness_value: Optional[str]
    loneliness_measure: Optional[NonEmpty]
    loneliness_rank: Optional[str]
    loneliness_decile: Optional[str]
    figures: Tuple[str, ...]
    empty_words: Tuple[str, ...]

    def __init__(
        self,
        *,
        code: str,
        source: AreaSource,
        name: Optional[str] = None,
        latitude: Optional[str] = None,
        longitude: Optional[str] = None,
        easting: Optional[str] = None,
        northing: Optional[str] = None,
        population: Optional[str] = None,
        deprivation_rank: Optional[str] = None,
        deprivation_decile: Optional[str] = None,
        deprivation_score: Optional[str] = None,
        loneliness_value: Optional[str] = None,
        loneliness_measure: Optional[NonEmpty] = None,
        loneliness_rank: Optional[str] = None,
        loneliness_decile: Optional[str] = None,
        figures: Sequence[str] = (),
        empty_words: Sequence[str] = (),
    ) -> None:
        self._fill((
            code, source, name, latitude, longitude, easting, northing, population, deprivation_rank,
            deprivation_decile, deprivation_score, loneliness_value, loneliness_measure, loneliness_rank,
            loneliness_decile, figures, empty_words,
        ))

    _reader = "SmallAreaColumns"
    _fields = (
        Field("code", "code", Codec(), True),
        Field("source", "source", Nested(AreaSource), True),
        Field("name", "name", Codec(), False, None),
        Field("latitude", "latitude", Codec(), False, None),
        Field("longitude", "longitude", Codec(), False, None),
        Field("easting", "easting", Codec(), False, None),
        Field("northing", "northing", Codec(), False, None),
        Field("population", "population", Codec(), False, None),
        Field("deprivation_rank", "deprivation_rank", Codec(), False, None),
        Field("deprivation_decile", "deprivation_decile", Codec(), False, None),
        Field("deprivation_score", "deprivation_score", Codec(), False, None),
        Field("loneliness_value", "loneliness_value", Codec(), False, None),
        Field("loneliness_measure", "loneliness_measure", Codec(), False, None),
        Field("loneliness_rank", "loneliness_rank", Codec(), False, None),
        Field("loneliness_decile", "loneliness_decile", Codec(), False, None),
        Field("figures", "figures", Many(Codec()), False, ()),
        Field("empty_words", "empty_words", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class AreaPopulation(Record):
    """How many people live in a small area.

    Parameters
    ----------
    people : int
        People of all ages, unless the source says otherwise.
    source : AreaSource
        Who says so.
    """

    __slots__ = ("people", "source")

    people: int
    source: AreaSource

    def __init__(
        self,
        *,
        people: int,
        source: AreaSource,
    ) -> None:
        self._fill((people, source))

    _reader = "AreaPopulation"
    _fields = (
        Field("people", "people", Whole(), True),
        Field("source", "source", Nested(AreaSource), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AreaDeprivation(Record):
    """How deprived a small area is, within its own country: the indices of England, Wales, Scotland and Northern
    Ireland are made in different ways, and no rank or score of one can be held against another.

    Parameters
    ----------
    source : AreaSource
        Who says so.
    rank : float, optional
        Its rank: 1 is the most deprived. Ranks that are shared end in a half.
    decile : int, optional
        Its tenth of the areas: 1 is the most deprived, 10 the least.
    score : float, optional
        Its score: more is more deprived. Not every country publishes one.
    """

    __slots__ = ("source", "rank", "decile", "score")

    source: AreaSource
    rank: Optional[float]
    decile: Optional[int]
    score: Optional[float]

    def __init__(
        self,
        *,
        source: AreaSource,
        rank: Optional[float] = None,
        decile: Optional[int] = None,
        score: Optional[float] = None,
    ) -> None:
        self._fill((source, rank, decile, score))

    _reader = "AreaDeprivation"
    _fields = (
        Field("source", "source", Nested(AreaSource), True),
        Field("rank", "rank", Real(), False, None),
        Field("decile", "decile", Whole(), False, None),
        Field("score", "score", Real(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class AreaLoneliness(Record):
    """How lonely the people of a small area are, by a survey or by what stands for one.

    Parameters
    ----------
    source : AreaSource
        Who says so.
    measure : NonEmpty, optional
        What the value is: `percent lonely often, always or some of the time`. Values of different measures cannot
        be held against each other.
    value : float, optional
        The value: more is lonelier.
    rank : float, optional
        Its rank, as the source counts them: in the tables known here, 1 is the least lonely.
    decile : int, optional
        Its tenth of the areas: 10 is the loneliest, 1 the least lonely. Deprivation counts the other way round.
    """

    __slots__ = ("source", "measure", "value", "rank", "decile")

    source: AreaSource
    measure: Optional[NonEmpty]
    value: Optional[float]
    rank: Optional[float]
    decile: Optional[int]

    def __init__(
        self,
        *,
        source: AreaSource,
        measure: Optional[NonEmpty] = None,
        value: Optional[float] = None,
        rank: Optional[float] = None,
        decile: Optional[int] = None,
    ) -> None:
        self._fill((source, measure, value, rank, decile))

    _reader = "AreaLoneliness"
    _fields = (
        Field("source", "source", Nested(AreaSource), True),
        Field("measure", "measure", Codec(), False, None),
        Field("value", "value", Real(), False, None),
        Field("rank", "rank", Real(), False, None),
        Field("decile", "decile", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class AreaFigure(Record):
    """Any other figure of a small area: a domain of deprivation, a share of households without a car.

    Parameters
    ----------
    name : NonEmpty
        What it is, as the table calls it: `geographical_barriers_score`.
    value : float
        The value.
    source : AreaSource
        Who says so.
    """

    __slots__ = ("name", "value", "source")

    name: NonEmpty
    value: float
    source: AreaSource

    def __init__(
        self,
        *,
        name: NonEmpty,
        value: float,
        source: AreaSource,
    ) -> None:
        self._fill((name, value, source))

    _reader = "AreaFigure"
    _fields = (
        Field("name", "name", Codec(), True),
        Field("value", "value", Real(), True),
        Field("source", "source", Nested(AreaSource), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SmallArea(Record):
    """A small area: some fifteen hundred people for whom statistics are published. A Lower Layer Super Output Area
    of England or Wales, a Data Zone of Scotland, a Super Output Area of Northern Ireland.

    What is not known is left out: an area without a figure is not one where the figure is zero.

    Parameters
    ----------
    code : NonEmpty
        Its code: `E01000001`, `W01000001`, `S01006506`, `95AA01S1`.
    name : NonEmpty, optional
        Its name: `City of London 001A`.
    point : Point, optional
        Its middle, as the source has it; often weighted by where people live.
    population : AreaPopulation, optional
        How many people live there.
    deprivation : AreaDeprivation, optional
        How deprived it is.
    loneliness : AreaLoneliness, optional
        How lonely its people are.
    figures : sequence of AreaFigure, optional
        Other figures, in the order they were read; none twice from one source.
    """

    __slots__ = ("code", "name", "point", "population", "deprivation", "loneliness", "figures")

    code: NonEmpty
    name: Optional[NonEmpty]
    point: Optional[Point]
    population: Optional[AreaPopulation]
    deprivation: Optional[AreaDeprivation]
    loneliness: Optional[AreaLoneliness]
    figures: Tuple[AreaFigure, ...]

    def __init__(
        self,
        *,
        code: NonEmpty,
        name: Optional[NonEmpty] = None,
        point: Optional[Point] = None,
        population: Optional[AreaPopulation] = None,
        deprivation: Optional[AreaDeprivation] = None,
        loneliness: Optional[AreaLoneliness] = None,
        figures: Sequence[AreaFigure] = (),
    ) -> None:
        self._fill((code, name, point, population, deprivation, loneliness, figures))

    _reader = "SmallArea"
    _fields = (
        Field("code", "code", Codec(), True),
        Field("name", "name", Codec(), False, None),
        Field("point", "point", Nested(Point), False, None),
        Field("population", "population", Nested(AreaPopulation), False, None),
        Field("deprivation", "deprivation", Nested(AreaDeprivation), False, None),
        Field("loneliness", "loneliness", Nested(AreaLoneliness), False, None),
        Field("figures", "figures", Many(Nested(AreaFigure)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class SmallAreaImport(Record):
    """What came out of a table of small areas. Every row is an area, or has a finding that says why not.

    Parameters
    ----------
    areas : sequence of SmallArea
        The areas, in the order of the table.
    issues : sequence of Issue
        The first 1,000 findings, in the order of the rows, each with row and column.
    counts : sequence of CodeCount
        All findings by code.
    rows_read : int
        How many rows the table has below its header.
    placed : int
        How many areas have a middle.
    """

    __slots__ = ("areas", "issues", "counts", "rows_read", "placed")

    areas: Tuple[SmallArea, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    rows_read: int
    placed: int

    def __init__(
        self,
        *,
        areas: Sequence[SmallArea],
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        rows_read: int,
        placed: int,
    ) -> None:
        self._fill((areas, issues, counts, rows_read, placed))

    _reader = "SmallAreaImport"
    _fields = (
        Field("areas", "areas", Many(Nested(SmallArea)), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("rows_read", "rows_read", Whole(), True),
        Field("placed", "placed", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SmallAreaChange(Record):
    """A field of an area that a later table said otherwise.

    Parameters
    ----------
    code : NonEmpty
        The code of the area.
    field : str
        The field: `name`, `point`, `population`, `deprivation`, `loneliness` or `figures`.
    """

    __slots__ = ("code", "field")

    code: NonEmpty
    field: str

    def __init__(
        self,
        *,
        code: NonEmpty,
        field: str,
    ) -> None:
        self._fill((code, field))

    _reader = "SmallAreaChange"
    _fields = (
        Field("code", "code", Codec(), True),
        Field("field", "field", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SmallAreaJoin(Record):
    """What came of joining a table to small areas. Every area of either side is counted once: `matched`, `added` or
    `unmatched`.

    Parameters
    ----------
    matched : int
        How many codes are on both sides.
    added : sequence of NonEmpty
        The codes that the table alone has. They are areas now, with what the table says.
    unmatched : sequence of NonEmpty
        The codes that the table lacks. They stay as they were.
    replaced : sequence of SmallAreaChange
        What the table says otherwise. The later one counts.
    """

    __slots__ = ("matched", "added", "unmatched", "replaced")

    matched: int
    added: Tuple[NonEmpty, ...]
    unmatched: Tuple[NonEmpty, ...]
    replaced: Tuple[SmallAreaChange, ...]

    def __init__(
        self,
        *,
        matched: int,
        added: Sequence[NonEmpty],
        unmatched: Sequence[NonEmpty],
        replaced: Sequence[SmallAreaChange],
    ) -> None:
        self._fill((matched, added, unmatched, replaced))

    _reader = "SmallAreaJoin"
    _fields = (
        Field("matched", "matched", Whole(), True),
        Field("added", "added", Many(Codec()), True),
        Field("unmatched", "unmatched", Many(Codec()), True),
        Field("replaced", "replaced", Many(Nested(SmallAreaChange)), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class NearbyArea(Record):
    """A small area near a point.

    Parameters
    ----------
    code : NonEmpty
        Its code.
    metres : float
        How far its middle is as the crow flies, in metres.
    """

    __slots__ = ("code", "metres")

    code: NonEmpty
    metres: float

    def __init__(
        self,
        *,
        code: NonEmpty,
        metres: float,
    ) -> None:
        self._fill((code, metres))

    _reader = "NearbyArea"
    _fields = (
        Field("code", "code", Codec(), True),
        Field("metres", "metres", Real(), True),
    )
