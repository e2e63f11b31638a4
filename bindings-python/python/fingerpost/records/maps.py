"""Maps, and data of OpenStreetMap.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Truth, Whole
from .._record import Field, Record
from .findings import Issue
from .times import TimeRange, Timing, Weekday
from .themes import NonEmpty
from .features import FeatureFact
from .sites import ReferralUse, Site
from .imports import CodeCount
from .calendars import UnreadPath

__all__ = [
    "MapExport",
    "MapImport",
    "OpeningHours",
    "OpeningRule",
    "OsmFeatures",
    "OsmImport",
    "OsmOptions",
    "OsmPlace",
    "OsmTag",
]


@dataclass(frozen=True, init=False, repr=False)
class MapExport(Record):
    """A map, written.

    Parameters
    ----------
    text : str
        A `FeatureCollection` (RFC 7946).
    placed : int
        How many places stand on it.
    unplaced : int
        How many have no point that is known, and are not on it.
    """

    __slots__ = ("text", "placed", "unplaced")

    text: str
    placed: int
    unplaced: int

    def __init__(
        self,
        *,
        text: str,
        placed: int,
        unplaced: int,
    ) -> None:
        self._fill((text, placed, unplaced))

    _reader = "MapExport"
    _fields = (
        Field("text", "text", Codec(), True),
        Field("placed", "placed", Whole(), True),
        Field("unplaced", "unplaced", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class MapImport(Record):
    """What came out of a map. Every feature is a site, or has a finding that says why not.

    Parameters
    ----------
    sites : sequence of Site
        The sites, in the order of the map.
    issues : sequence of Issue
        The first 1,000 findings, each with a JSON Pointer, line and column.
    counts : sequence of CodeCount
        All findings by code.
    unread : sequence of UnreadPath
        What was not understood.
    features_read : int
        How many features the map has.
    features_left_out : int
        How many of them the options left out.
    placed : int
        How many sites have a point.
    """

    __slots__ = ("sites", "issues", "counts", "unread", "features_read", "features_left_out", "placed")

    sites: Tuple[Site, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    unread: Tuple[UnreadPath, ...]
    features_read: int
    features_left_out: int
    placed: int

    def __init__(
        self,
        *,
        sites: Sequence[Site],
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        unread: Sequence[UnreadPath],
        features_read: int,
        features_left_out: int,
        placed: int,
    ) -> None:
        self._fill((sites, issues, counts, unread, features_read, features_left_out, placed))

    _reader = "MapImport"
    _fields = (
        Field("sites", "sites", Many(Nested(Site)), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("unread", "unread", Many(Nested(UnreadPath)), True),
        Field("features_read", "features_read", Whole(), True),
        Field("features_left_out", "features_left_out", Whole(), True),
        Field("placed", "placed", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class OsmOptions(Record):
    """What to make of map data.

    Parameters
    ----------
    from_ : date or str
        The day from which hours of opening hold.
    checked_on : date or str, optional
        When the map was last checked: the day of the extract. Without it every fact counts as expired.
    uses : sequence of ReferralUse, optional
        How the sites can be used for referrals; `none_yet` where empty.
    unnamed : NonEmpty, optional
        What a place without a name is called; without this, such places are left out and counted.
    """

    __slots__ = ("from_", "checked_on", "uses", "unnamed")

    from_: dt.date
    checked_on: Optional[dt.date]
    uses: Tuple[ReferralUse, ...]
    unnamed: Optional[NonEmpty]

    def __init__(
        self,
        *,
        from_: Union[dt.date, str],
        checked_on: Optional[Union[dt.date, str]] = None,
        uses: Sequence[ReferralUse] = (),
        unnamed: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((from_, checked_on, uses, unnamed))

    _reader = "OsmOptions"
    _fields = (
        Field("from_", "from", Date(), True),
        Field("checked_on", "checked_on", Date(), False, None),
        Field("uses", "uses", Many(Codec()), False, ()),
        Field("unnamed", "unnamed", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class OsmTag(Record):
    """A tag of OpenStreetMap: `wheelchair=yes`.

    Parameters
    ----------
    key : str
        What it speaks of.
    value : str
        What it says.
    """

    __slots__ = ("key", "value")

    key: str
    value: str

    def __init__(
        self,
        *,
        key: str,
        value: str,
    ) -> None:
        self._fill((key, value))

    _reader = "OsmTag"
    _fields = (
        Field("key", "key", Codec(), True),
        Field("value", "value", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class OsmFeatures(Record):
    """What tags say of one thing.

    Parameters
    ----------
    facts : sequence of FeatureFact
        The facts, with the source *map data*. Where tags differ, the more cautious answer counts.
    issues : sequence of Issue
        Tags whose value is not understood: what they speak of stays unknown. The path is the key.
    notes : sequence of str
        Tags that a person should know of and no feature has a place for: `step_count=4`.
    unread : sequence of str
        Keys that say nothing here.
    """

    __slots__ = ("facts", "issues", "notes", "unread")

    facts: Tuple[FeatureFact, ...]
    issues: Tuple[Issue, ...]
    notes: Tuple[str, ...]
    unread: Tuple[str, ...]

    def __init__(
        self,
        *,
        facts: Sequence[FeatureFact],
        issues: Sequence[Issue],
        notes: Sequence[str],
        unread: Sequence[str],
    ) -> None:
        self._fill((facts, issues, notes, unread))

    _reader = "OsmFeatures"
    _fields = (
        Field("facts", "facts", Many(Nested(FeatureFact)), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("notes", "notes", Many(Codec()), True),
        Field("unread", "unread", Many(Codec()), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class OpeningRule(Record):
    """The hours of some days of the week, of all the year or of a part of it.

    Parameters
    ----------
    days : sequence of Weekday
        On which days.
    hours : sequence of TimeRange, optional
        From when to when; closed where there are none.
    from_month : int, optional
        The first month of the year it holds for, 1 to 12.
    to_month : int, optional
        The last month.
    bank_holidays : bool, optional
        Whether it holds on bank holidays alone.
    note : NonEmpty, optional
        What is said besides: `by appointment`. Hours with a condition are not certain.
    """

    __slots__ = ("days", "hours", "from_month", "to_month", "bank_holidays", "note")

    days: Tuple[Weekday, ...]
    hours: Tuple[TimeRange, ...]
    from_month: Optional[int]
    to_month: Optional[int]
    bank_holidays: bool
    note: Optional[NonEmpty]

    def __init__(
        self,
        *,
        days: Sequence[Weekday],
        hours: Sequence[TimeRange] = (),
        from_month: Optional[int] = None,
        to_month: Optional[int] = None,
        bank_holidays: bool = False,
        note: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((days, hours, from_month, to_month, bank_holidays, note))

    _reader = "OpeningRule"
    _fields = (
        Field("days", "days", Many(Codec()), True),
        Field("hours", "hours", Many(Nested(TimeRange)), False, ()),
        Field("from_month", "from_month", Whole(), False, None),
        Field("to_month", "to_month", Whole(), False, None),
        Field("bank_holidays", "bank_holidays", Truth(), False, False),
        Field("note", "note", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class OpeningHours(Record):
    """Hours of opening, read. Where some of it was not understood, there are no rules: half of the hours is a wrong
    answer.

    Parameters
    ----------
    text : str
        The text as it stood on the map.
    rules : sequence of OpeningRule, optional
        The rules, in the order of the text: for a day, the last that speaks of it counts.
    timings : sequence of Timing, optional
        The weekly hours as timings, where every rule holds all the year and without conditions.
    issues : sequence of Issue, optional
        What was not understood: `column 9` of the text.
    """

    __slots__ = ("text", "rules", "timings", "issues")

    text: str
    rules: Tuple[OpeningRule, ...]
    timings: Tuple[Timing, ...]
    issues: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        text: str,
        rules: Sequence[OpeningRule] = (),
        timings: Sequence[Timing] = (),
        issues: Sequence[Issue] = (),
    ) -> None:
        self._fill((text, rules, timings, issues))

    _reader = "OpeningHours"
    _fields = (
        Field("text", "text", Codec(), True),
        Field("rules", "rules", Many(Nested(OpeningRule)), False, ()),
        Field("timings", "timings", Many(Nested(Timing)), False, ()),
        Field("issues", "issues", Many(Nested(Issue)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class OsmPlace(Record):
    """A place of the map.

    Parameters
    ----------
    site : Site
        The place, with its facts.
    hours : OpeningHours, optional
        Its hours of opening, where the map has some.
    notes : sequence of str, optional
        What a person should know besides.
    """

    __slots__ = ("site", "hours", "notes")

    site: Site
    hours: Optional[OpeningHours]
    notes: Tuple[str, ...]

    def __init__(
        self,
        *,
        site: Site,
        hours: Optional[OpeningHours] = None,
        notes: Sequence[str] = (),
    ) -> None:
        self._fill((site, hours, notes))

    _reader = "OsmPlace"
    _fields = (
        Field("site", "site", Nested(Site), True),
        Field("hours", "hours", Nested(OpeningHours), False, None),
        Field("notes", "notes", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class OsmImport(Record):
    """What came out of map data. Every thing with tags is a place, or has a finding that says why not.

    Parameters
    ----------
    places : sequence of OsmPlace
        The places, in the order of the file.
    issues : sequence of Issue
        The first 1,000 findings, each with a JSON Pointer, line and column.
    counts : sequence of CodeCount
        All findings by code.
    unread : sequence of UnreadPath
        Tags and names that were not understood.
    elements_read : int
        How many elements the file has.
    elements_bare : int
        How many of these have no tags: the corners of lines and areas.
    placed : int
        How many places have a point.
    hours_found : int
        How many hours of opening there were.
    hours_read : int
        How many of them were read.
    """

    __slots__ = (
        "places", "issues", "counts", "unread", "elements_read", "elements_bare", "placed", "hours_found",
        "hours_read",
    )

    places: Tuple[OsmPlace, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    unread: Tuple[UnreadPath, ...]
    elements_read: int
    elements_bare: int
    placed: int
    hours_found: int
    hours_read: int

    def __init__(
        self,
        *,
        places: Sequence[OsmPlace],
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        unread: Sequence[UnreadPath],
        elements_read: int,
        elements_bare: int,
        placed: int,
        hours_found: int,
        hours_read: int,
    ) -> None:
        self._fill((places, issues, counts, unread, elements_read, elements_bare, placed, hours_found, hours_read))

    _reader = "OsmImport"
    _fields = (
        Field("places", "places", Many(Nested(OsmPlace)), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("unread", "unread", Many(Nested(UnreadPath)), True),
        Field("elements_read", "elements_read", Whole(), True),
        Field("elements_bare", "elements_bare", Whole(), True),
        Field("placed", "placed", Whole(), True),
        Field("hours_found", "hours_found", Whole(), True),
        Field("hours_read", "hours_read", Whole(), True),
    )
