"""Open Referral feeds: what goes in, and what comes out.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Truth, Whole
from .._record import Field, Record
from .findings import Issue
from .times import UkDivision
from .themes import NonEmpty
from .directories import Directory
from .imports import CodeCount

__all__ = [
    "KeptKind",
    "KeptRecord",
    "OffsetMeaning",
    "OpenReferralExport",
    "OpenReferralImport",
    "OpenReferralOptions",
    "OpenReferralOutput",
    "OpenReferralVersion",
    "OpenReferralWriting",
    "PathCount",
]


OffsetMeaning = Literal[
    "wall_time",
    "offset",
]


@dataclass(frozen=True, init=False, repr=False)
class OpenReferralOptions(Record):
    """What a feed does not say of itself, and how to read it. Facts that fingerpost wrote into a feed go before
    those here.

    Parameters
    ----------
    area : NonEmpty
        The area the directory is about.
    division : UkDivision
        Which bank holidays the area keeps.
    licence : NonEmpty, optional
        Under which licence the data may be used. A feed that passed a validator grants nothing by that.
    attribution : NonEmpty, optional
        Whom to name when the data is shown.
    fetched_on : date or str, optional
        The day the feed was fetched: what was valid until an earlier day is not known any more.
    offsets : OffsetMeaning, optional
        What `Z` and `+00:00` after a time mean; the time on the wall where nothing is said.
    """

    __slots__ = ("area", "division", "licence", "attribution", "fetched_on", "offsets")

    area: NonEmpty
    division: UkDivision
    licence: Optional[NonEmpty]
    attribution: Optional[NonEmpty]
    fetched_on: Optional[dt.date]
    offsets: Optional[OffsetMeaning]

    def __init__(
        self,
        *,
        area: NonEmpty,
        division: UkDivision,
        licence: Optional[NonEmpty] = None,
        attribution: Optional[NonEmpty] = None,
        fetched_on: Optional[Union[dt.date, str]] = None,
        offsets: Optional[OffsetMeaning] = None,
    ) -> None:
        self._fill((area, division, licence, attribution, fetched_on, offsets))

    _reader = "OpenReferralOptions"
    _fields = (
        Field("area", "area", Codec(), True),
        Field("division", "division", Codec(), True),
        Field("licence", "licence", Codec(), False, None),
        Field("attribution", "attribution", Codec(), False, None),
        Field("fetched_on", "fetched_on", Date(), False, None),
        Field("offsets", "offsets", Codec(), False, None),
    )


OpenReferralOutput = Literal[
    "uk_3_0",
    "uk_1_0",
]


@dataclass(frozen=True, init=False, repr=False)
class OpenReferralWriting(Record):
    """How a directory is written as an Open Referral feed.

    Parameters
    ----------
    version : OpenReferralOutput, optional
        Which edition; Open Referral UK 3.0 where nothing is said.
    per_page : int, optional
        How many services a page has; 100 where nothing is said.
    without_extension : bool, optional
        Leave out the extension `fingerpost`, which carries whole records (visits, funding and contacts among them)
        for whoever reads the feed with fingerpost again. A feed for the public is better without.
    """

    __slots__ = ("version", "per_page", "without_extension")

    version: Optional[OpenReferralOutput]
    per_page: Optional[int]
    without_extension: bool

    def __init__(
        self,
        *,
        version: Optional[OpenReferralOutput] = None,
        per_page: Optional[int] = None,
        without_extension: bool = False,
    ) -> None:
        self._fill((version, per_page, without_extension))

    _reader = "OpenReferralWriting"
    _fields = (
        Field("version", "version", Codec(), False, None),
        Field("per_page", "per_page", Whole(), False, None),
        Field("without_extension", "without_extension", Truth(), False, False),
    )


KeptKind = Literal[
    "service",
    "superseded",
    "left_out",
    "organisation",
    "location",
    "other",
]


@dataclass(frozen=True, init=False, repr=False)
class KeptRecord(Record):
    """The source of a record, whole, so that what fingerpost has no field for can be written back.

    Parameters
    ----------
    kind : KeptKind
        What it is the source of.
    id : str
        The id of the record it became, or its own where it became none; empty where it has none.
    source : str
        The object, as JSON in one line. May hold names and numbers of people.
    fetched_on : date or str, optional
        The day the feed was fetched, as the options said.
    offsets : OffsetMeaning, optional
        What offsets of times meant, as the options said.
    """

    __slots__ = ("kind", "id", "source", "fetched_on", "offsets")

    kind: KeptKind
    id: str
    source: str
    fetched_on: Optional[dt.date]
    offsets: Optional[OffsetMeaning]

    def __init__(
        self,
        *,
        kind: KeptKind,
        id: str,
        source: str,
        fetched_on: Optional[Union[dt.date, str]] = None,
        offsets: Optional[OffsetMeaning] = None,
    ) -> None:
        self._fill((kind, id, source, fetched_on, offsets))

    _reader = "KeptRecord"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("id", "id", Codec(), True),
        Field("source", "source", Codec(), True),
        Field("fetched_on", "fetched_on", Date(), False, None),
        Field("offsets", "offsets", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PathCount(Record):
    """How often something stood at a path of a feed that fingerpost makes nothing of. It is kept, and written back.

    Parameters
    ----------
    path : str
        The path, with `*` for every item of a list.
    count : int
        How often.
    standard : bool
        Whether the standard knows the field. One that it does not know is local, or a slip.
    """

    __slots__ = ("path", "count", "standard")

    path: str
    count: int
    standard: bool

    def __init__(
        self,
        *,
        path: str,
        count: int,
        standard: bool,
    ) -> None:
        self._fill((path, count, standard))

    _reader = "PathCount"
    _fields = (
        Field("path", "path", Codec(), True),
        Field("count", "count", Whole(), True),
        Field("standard", "standard", Truth(), True),
    )


OpenReferralVersion = Literal[
    "uk_1_0",
    "uk_3_0",
    "hsds_3_0",
    "hsds_3_1",
    "unknown",
]


@dataclass(frozen=True, init=False, repr=False)
class OpenReferralImport(Record):
    """What came out of a feed. Every service is an activity, or was given before, or has a finding that says why
    not.

    Parameters
    ----------
    directory : Directory
        The directory, unchecked across its records.
    kept : sequence of KeptRecord
        The sources of the records, to write them back with.
    issues : sequence of Issue
        The first 1,000 findings, in the order of the feed.
    counts : sequence of CodeCount
        All findings by code.
    paths : sequence of PathCount
        Where something stood that became part of no record.
    version : OpenReferralVersion
        In which edition the feed is written.
    pages_read : int
        How many pages could be read.
    services_read : int
        How many services stood there, each time it stood there.
    services_left_out : int
        How many of them became no activity.
    """

    __slots__ = (
        "directory", "kept", "issues", "counts", "paths", "version", "pages_read", "services_read",
        "services_left_out",
    )

    directory: Directory
    kept: Tuple[KeptRecord, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    paths: Tuple[PathCount, ...]
    version: OpenReferralVersion
    pages_read: int
    services_read: int
    services_left_out: int

    def __init__(
        self,
        *,
        directory: Directory,
        kept: Sequence[KeptRecord],
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        paths: Sequence[PathCount],
        version: OpenReferralVersion,
        pages_read: int,
        services_read: int,
        services_left_out: int,
    ) -> None:
        self._fill((directory, kept, issues, counts, paths, version, pages_read, services_read, services_left_out))

    _reader = "OpenReferralImport"
    _fields = (
        Field("directory", "directory", Nested(Directory), True),
        Field("kept", "kept", Many(Nested(KeptRecord)), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("paths", "paths", Many(Nested(PathCount)), True),
        Field("version", "version", Codec(), True),
        Field("pages_read", "pages_read", Whole(), True),
        Field("services_read", "services_read", Whole(), True),
        Field("services_left_out", "services_left_out", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class OpenReferralExport(Record):
    """A directory as an Open Referral feed.

    Parameters
    ----------
    api : str
        The answer to `GET /`: which edition this is.
    pages : sequence of str
        The answers to `GET /services`, page by page; each service is whole.
    issues : sequence of Issue
        The first 1,000 findings: what had to be left out or written otherwise.
    counts : sequence of CodeCount
        All findings by code.
    services_written : int
        How many services were written.
    """

    __slots__ = ("api", "pages", "issues", "counts", "services_written")

    api: str
    pages: Tuple[str, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    services_written: int

    def __init__(
        self,
        *,
        api: str,
        pages: Sequence[str],
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        services_written: int,
    ) -> None:
        self._fill((api, pages, issues, counts, services_written))

    _reader = "OpenReferralExport"
    _fields = (
        Field("api", "api", Codec(), True),
        Field("pages", "pages", Many(Codec()), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("services_written", "services_written", Whole(), True),
    )
