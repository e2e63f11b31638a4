"""OpenActive feeds: what goes in, and what comes out.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Whole
from .._record import Field, Record
from .findings import Issue
from .times import UkDivision
from .themes import NonEmpty
from .partners import PartnerKind
from .activities import ActivityKind
from .directories import Directory
from .imports import CodeCount
from .calendars import UnreadPath

__all__ = [
    "OpenActiveImport",
    "OpenActiveOptions",
]


@dataclass(frozen=True, init=False, repr=False)
class OpenActiveOptions(Record):
    """What a feed does not say and a directory needs.

    Parameters
    ----------
    area : NonEmpty
        The area.
    division : UkDivision
        Which bank holidays it keeps.
    partner_kind : PartnerKind
        What kind of organisation its organisers are.
    activity_kind : ActivityKind
        What kind of activity its sessions are.
    checked_on : date or str, optional
        When the feed was fetched. Without it, everything it says counts as never checked.
    """

    __slots__ = ("area", "division", "partner_kind", "activity_kind", "checked_on")

    area: NonEmpty
    division: UkDivision
    partner_kind: PartnerKind
    activity_kind: ActivityKind
    checked_on: Optional[dt.date]

    def __init__(
        self,
        *,
        area: NonEmpty,
        division: UkDivision,
        partner_kind: PartnerKind,
        activity_kind: ActivityKind,
        checked_on: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((area, division, partner_kind, activity_kind, checked_on))

    _reader = "OpenActiveOptions"
    _fields = (
        Field("area", "area", Codec(), True),
        Field("division", "division", Codec(), True),
        Field("partner_kind", "partner_kind", Codec(), True),
        Field("activity_kind", "activity_kind", Codec(), True),
        Field("checked_on", "checked_on", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class OpenActiveImport(Record):
    """What came out of a feed. Every item is in the directory, or deleted, or has a finding that says why not.

    Parameters
    ----------
    directory : Directory
        The organisers, places and session series.
    issues : sequence of Issue
        The first 1,000 findings, each with a JSON Pointer, line and column.
    counts : sequence of CodeCount
        All findings by code.
    unread : sequence of UnreadPath
        What was not understood, or is not kept: leaders of sessions among it.
    items_read : int
        How many items the feed has.
    items_deleted : int
        How many of them say that something is gone.
    next : str, optional
        The address of the next page, where the feed names one: read it until it names itself.
    """

    __slots__ = ("directory", "issues", "counts", "unread", "items_read", "items_deleted", "next")

    directory: Directory
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    unread: Tuple[UnreadPath, ...]
    items_read: int
    items_deleted: int
    next: Optional[str]

    def __init__(
        self,
        *,
        directory: Directory,
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        unread: Sequence[UnreadPath],
        items_read: int,
        items_deleted: int,
        next: Optional[str] = None,
    ) -> None:
        self._fill((directory, issues, counts, unread, items_read, items_deleted, next))

    _reader = "OpenActiveImport"
    _fields = (
        Field("directory", "directory", Nested(Directory), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("unread", "unread", Many(Nested(UnreadPath)), True),
        Field("items_read", "items_read", Whole(), True),
        Field("items_deleted", "items_deleted", Whole(), True),
        Field("next", "next", Codec(), False, None),
    )
