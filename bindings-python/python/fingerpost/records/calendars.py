"""Calendars: what goes in, and what comes out.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Truth, Whole
from .._record import Field, Record
from .findings import Issue
from .places import Point
from .times import BankHolidayPolicy, Horizon
from .themes import NonEmpty
from .partners import SiteId
from .activities import SessionPattern
from .imports import CodeCount

__all__ = [
    "CalendarEvent",
    "CalendarExport",
    "CalendarImport",
    "CalendarOptions",
    "CalendarReading",
    "CalendarStatus",
    "UnreadPath",
]


@dataclass(frozen=True, init=False, repr=False)
class CalendarOptions(Record):
    """How sessions are written into a calendar. A telephone's calendar is seen by others: with a `title` of your
    own, neither the activity's name nor its notes are in it.

    Parameters
    ----------
    title : NonEmpty, optional
        What every session is called instead of the activity's name: `Appointment`.
    without_place : bool, optional
        Whether the place is left out.
    site : SiteId, optional
        At which of the activity's sites; without one, sessions at every site, and a place only where there is no
        choice.
    from_ : date or str, optional
        The first day; the day of writing where none is given.
    until : date or str, optional
        The last day.
    sessions : int, optional
        At most so many sessions of each pattern: the length of a course.
    cancelled : sequence of date or str, optional
        Days on which the session is cancelled: they stay in the calendar, marked as such.
    reminders : sequence of int, optional
        A reminder so many minutes before each session.
    one_by_one : bool, optional
        Whether every session is an event of its own. Otherwise patterns that a rule can hold are one event that
        repeats.
    sequence : int, default 0
        The number of this edition: one more each time a calendar of the same sessions is sent again.
    horizon : Horizon, optional
        How far ahead sessions are written one by one.
    """

    __slots__ = (
        "title", "without_place", "site", "from_", "until", "sessions", "cancelled", "reminders", "one_by_one",
        "sequence", "horizon",
    )

    title: Optional[NonEmpty]
    without_place: bool
    site: Optional[SiteId]
    from_: Optional[dt.date]
    until: Optional[dt.date]
    sessions: Optional[int]
    cancelled: Tuple[dt.date, ...]
    reminders: Tuple[int, ...]
    one_by_one: bool
    sequence: int
    horizon: Optional[Horizon]

    def __init__(
        self,
        *,
        title: Optional[NonEmpty] = None,
        without_place: bool = False,
        site: Optional[SiteId] = None,
        from_: Optional[Union[dt.date, str]] = None,
        until: Optional[Union[dt.date, str]] = None,
        sessions: Optional[int] = None,
        cancelled: Sequence[Union[dt.date, str]] = (),
        reminders: Sequence[int] = (),
        one_by_one: bool = False,
        sequence: int = 0,
        horizon: Optional[Horizon] = None,
    ) -> None:
        self._fill((
            title, without_place, site, from_, until, sessions, cancelled, reminders, one_by_one, sequence, horizon,
        ))

    _reader = "CalendarOptions"
    _fields = (
        Field("title", "title", Codec(), False, None),
        Field("without_place", "without_place", Truth(), False, False),
        Field("site", "site", Codec(), False, None),
        Field("from_", "from", Date(), False, None),
        Field("until", "until", Date(), False, None),
        Field("sessions", "sessions", Whole(), False, None),
        Field("cancelled", "cancelled", Many(Date()), False, ()),
        Field("reminders", "reminders", Many(Whole()), False, ()),
        Field("one_by_one", "one_by_one", Truth(), False, False),
        Field("sequence", "sequence", Whole(), False, 0),
        Field("horizon", "horizon", Nested(Horizon), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class CalendarReading(Record):
    """How a provider's calendar is read.

    Parameters
    ----------
    from_ : date or str
        Events that have no rule of ours are written out from this day on.
    horizon : Horizon, optional
        How far ahead they are written out; two years where nothing is said.
    bank_holidays : BankHolidayPolicy, optional
        What happens on bank holidays where a calendar has a rule; calendars do not say, so it is unknown where
        nothing is said.
    """

    __slots__ = ("from_", "horizon", "bank_holidays")

    from_: dt.date
    horizon: Optional[Horizon]
    bank_holidays: Optional[BankHolidayPolicy]

    def __init__(
        self,
        *,
        from_: Union[dt.date, str],
        horizon: Optional[Horizon] = None,
        bank_holidays: Optional[BankHolidayPolicy] = None,
    ) -> None:
        self._fill((from_, horizon, bank_holidays))

    _reader = "CalendarReading"
    _fields = (
        Field("from_", "from", Date(), True),
        Field("horizon", "horizon", Nested(Horizon), False, None),
        Field("bank_holidays", "bank_holidays", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class CalendarExport(Record):
    """A calendar, written.

    Parameters
    ----------
    text : str
        The text of an `.ics` file: UTF-8, lines that end in CR LF and have at most 75 bytes.
    events : int
        How many events it has.
    issues : sequence of Issue, optional
        What the reader of the calendar does not see in it.
    """

    __slots__ = ("text", "events", "issues")

    text: str
    events: int
    issues: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        text: str,
        events: int,
        issues: Sequence[Issue] = (),
    ) -> None:
        self._fill((text, events, issues))

    _reader = "CalendarExport"
    _fields = (
        Field("text", "text", Codec(), True),
        Field("events", "events", Whole(), True),
        Field("issues", "issues", Many(Nested(Issue)), False, ()),
    )


CalendarStatus = Literal[
    "confirmed",
    "tentative",
    "cancelled",
]


@dataclass(frozen=True, init=False, repr=False)
class CalendarEvent(Record):
    """An event of a provider's calendar, with all changes to its single sessions worked in.

    Parameters
    ----------
    uid : str
        The key by which the calendar knows it (`UID`).
    line : int
        The line on which it begins.
    status : CalendarStatus
        Whether it takes place.
    patterns : sequence of SessionPattern, optional
        When sessions take place: of all patterns together, each once.
    cancelled : sequence of date or str, optional
        Days on which a session is named as cancelled.
    tentative : sequence of date or str, optional
        Days on which a session is named as not certain.
    title : NonEmpty, optional
        What it is called.
    description : NonEmpty, optional
        What there is to know.
    place : NonEmpty, optional
        Where it takes place, in words.
    point : Point, optional
        Where it takes place.
    link : NonEmpty, optional
        Its page.
    """

    __slots__ = (
        "uid", "line", "status", "patterns", "cancelled", "tentative", "title", "description", "place", "point",
        "link",
    )

    uid: str
    line: int
    status: CalendarStatus
    patterns: Tuple[SessionPattern, ...]
    cancelled: Tuple[dt.date, ...]
    tentative: Tuple[dt.date, ...]
    title: Optional[NonEmpty]
    description: Optional[NonEmpty]
    place: Optional[NonEmpty]
    point: Optional[Point]
    link: Optional[NonEmpty]

    def __init__(
        self,
        *,
        uid: str,
        line: int,
        status: CalendarStatus,
        patterns: Sequence[SessionPattern] = (),
        cancelled: Sequence[Union[dt.date, str]] = (),
        tentative: Sequence[Union[dt.date, str]] = (),
        title: Optional[NonEmpty] = None,
        description: Optional[NonEmpty] = None,
        place: Optional[NonEmpty] = None,
        point: Optional[Point] = None,
        link: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((uid, line, status, patterns, cancelled, tentative, title, description, place, point, link))

    _reader = "CalendarEvent"
    _fields = (
        Field("uid", "uid", Codec(), True),
        Field("line", "line", Whole(), True),
        Field("status", "status", Codec(), True),
        Field("patterns", "patterns", Many(Nested(SessionPattern)), False, ()),
        Field("cancelled", "cancelled", Many(Date()), False, ()),
        Field("tentative", "tentative", Many(Date()), False, ()),
        Field("title", "title", Codec(), False, None),
        Field("description", "description", Codec(), False, None),
        Field("place", "place", Codec(), False, None),
        Field("point", "point", Nested(Point), False, None),
        Field("link", "link", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class UnreadPath(Record):
    """A path of a foreign file that was not understood, and how often it stood there: `properties/foo` of every
    feature, say.

    Nothing is dropped silently: what an import does not carry over is in this list.

    Parameters
    ----------
    pattern : str
        The path; `*` stands for every place of a list, `…` for names that could be personal.
    count : int
        How often.
    """

    __slots__ = ("pattern", "count")

    pattern: str
    count: int

    def __init__(
        self,
        *,
        pattern: str,
        count: int,
    ) -> None:
        self._fill((pattern, count))

    _reader = "UnreadPath"
    _fields = (
        Field("pattern", "pattern", Codec(), True),
        Field("count", "count", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class CalendarImport(Record):
    """What came out of a provider's calendar. Every event is in `events`, or has a finding that says why not.

    Parameters
    ----------
    events : sequence of CalendarEvent
        The events, in the order of the file.
    issues : sequence of Issue
        The first 1,000 findings, each with line and column.
    counts : sequence of CodeCount
        All findings by code.
    unread : sequence of UnreadPath
        Properties and parts that were not understood or have no place in a directory: `VCALENDAR/VEVENT/ATTENDEE`.
    events_read : int
        How many events the file has, changes to single sessions among them.
    events_left_out : int
        How many of them were left out because of an error.
    name : NonEmpty, optional
        What the calendar is called.
    """

    __slots__ = ("events", "issues", "counts", "unread", "events_read", "events_left_out", "name")

    events: Tuple[CalendarEvent, ...]
    issues: Tuple[Issue, ...]
    counts: Tuple[CodeCount, ...]
    unread: Tuple[UnreadPath, ...]
    events_read: int
    events_left_out: int
    name: Optional[NonEmpty]

    def __init__(
        self,
        *,
        events: Sequence[CalendarEvent],
        issues: Sequence[Issue],
        counts: Sequence[CodeCount],
        unread: Sequence[UnreadPath],
        events_read: int,
        events_left_out: int,
        name: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((events, issues, counts, unread, events_read, events_left_out, name))

    _reader = "CalendarImport"
    _fields = (
        Field("events", "events", Many(Nested(CalendarEvent)), True),
        Field("issues", "issues", Many(Nested(Issue)), True),
        Field("counts", "counts", Many(Nested(CodeCount)), True),
        Field("unread", "unread", Many(Nested(UnreadPath)), True),
        Field("events_read", "events_read", Whole(), True),
        Field("events_left_out", "events_left_out", Whole(), True),
        Field("name", "name", Codec(), False, None),
    )
