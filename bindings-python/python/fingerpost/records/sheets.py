"""The spreadsheet form of a directory.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple

from .._codec import Many, Nested, Octets, Whole
from .._record import Field, Record
from .findings import Issue
from .directories import Directory

__all__ = [
    "ImportMode",
    "SheetExport",
    "SheetImport",
    "SheetSet",
]


@dataclass(frozen=True, init=False, repr=False)
class SheetSet(Record):
    """The sheets of a directory, each the bytes of a CSV file. Leave out those there are none of.

    Parameters
    ----------
    partners : bytes, optional
        `partners.csv`: one organisation a row.
    sites : bytes, optional
        `sites.csv`: one place a row.
    activities : bytes, optional
        `activities.csv`: one activity a row.
    sessions : bytes, optional
        `sessions.csv`: when activities take place, one rule a row.
    features : bytes, optional
        `features.csv`: what is known of sites and activities, one fact a row.
    prices : bytes, optional
        `prices.csv`: what activities cost, one price a row.
    """

    __slots__ = ("partners", "sites", "activities", "sessions", "features", "prices")

    partners: Optional[bytes]
    sites: Optional[bytes]
    activities: Optional[bytes]
    sessions: Optional[bytes]
    features: Optional[bytes]
    prices: Optional[bytes]

    def __init__(
        self,
        *,
        partners: Optional[bytes] = None,
        sites: Optional[bytes] = None,
        activities: Optional[bytes] = None,
        sessions: Optional[bytes] = None,
        features: Optional[bytes] = None,
        prices: Optional[bytes] = None,
    ) -> None:
        self._fill((partners, sites, activities, sessions, features, prices))

    _reader = "SheetSet"
    _fields = (
        Field("partners", "partners", Octets(), False, None),
        Field("sites", "sites", Octets(), False, None),
        Field("activities", "activities", Octets(), False, None),
        Field("sessions", "sessions", Octets(), False, None),
        Field("features", "features", Octets(), False, None),
        Field("prices", "prices", Octets(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class SheetImport(Record):
    """What was read from sheets.

    Parameters
    ----------
    directory : Directory
        The directory, not yet checked as a whole: `Catalogue` does that.
    issues : sequence of Issue
        The first 1,000 findings, sheet by sheet and row by row.
    issues_total : int
        How many findings there are in all.
    rows_read : int
        How many rows the sheets have below their headers.
    rows_kept : int
        How many of them are in the directory.
    """

    __slots__ = ("directory", "issues", "issues_total", "rows_read", "rows_kept")

    directory: Directory
    issues: Tuple[Issue, ...]
    issues_total: int
    rows_read: int
    rows_kept: int

    def __init__(
        self,
        *,
        directory: Directory,
        issues: Sequence[Issue],
        issues_total: int,
        rows_read: int,
        rows_kept: int,
    ) -> None:
        self._fill((directory, issues, issues_total, rows_read, rows_kept))

    _reader = "SheetImport"
    _fields = (
        Field("directory", "directory", Nested(Directory), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("issues_total", "issues_total", Whole(), True),
        Field("rows_read", "rows_read", Whole(), True),
        Field("rows_kept", "rows_kept", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class SheetExport(Record):
    """What was written to sheets.

    Parameters
    ----------
    sheets : SheetSet
        The sheets.
    issues : sequence of Issue
        What the sheets have no place for: reading them again would lose it.
    """

    __slots__ = ("sheets", "issues")

    sheets: SheetSet
    issues: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        sheets: SheetSet,
        issues: Sequence[Issue],
    ) -> None:
        self._fill((sheets, issues))

    _reader = "SheetExport"
    _fields = (
        Field("sheets", "sheets", Nested(SheetSet), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
    )


ImportMode = Literal[
    "all_or_nothing",
    "partial",
]
