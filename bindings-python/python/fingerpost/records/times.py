"""Days, times, and how activities repeat.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Local, Many, Moment, Nested, Time, Truth, Whole
from .._record import Field, Record

__all__ = [
    "BankHolidayPolicy",
    "Block",
    "DateSpan",
    "DayRule",
    "Ending",
    "Freq",
    "Horizon",
    "Hours",
    "Occurrence",
    "OccurrenceDoubt",
    "OccurrenceList",
    "Recurrence",
    "TimeRange",
    "Timing",
    "UkDivision",
    "Weekday",
]


Hours = Literal[
    "known",
    "end_unknown",
    "all_day",
    "unknown",
]


OccurrenceDoubt = Literal[
    "bank_holiday",
    "bank_holidays_not_known",
]


@dataclass(frozen=True, init=False, repr=False)
class Occurrence(Record):
    """One session on one day.

    Parameters
    ----------
    date : date or str
        The day on which it begins, in Europe/London.
    starts : datetime or str
        The moment it begins.
    ends : datetime or str
        The moment it ends, after `starts`.
    starts_local : datetime or str
        What clocks in Europe/London show when it begins.
    ends_local : datetime or str
        What clocks in Europe/London show when it ends.
    hours : Hours
        What is known of its hours.
    certain : bool
        Whether it is certain to take place, as far as timetables go.
    doubt : OccurrenceDoubt, optional
        Why it is not certain.
    """

    __slots__ = ("date", "starts", "ends", "starts_local", "ends_local", "hours", "certain", "doubt")

    date: dt.date
    starts: dt.datetime
    ends: dt.datetime
    starts_local: dt.datetime
    ends_local: dt.datetime
    hours: Hours
    certain: bool
    doubt: Optional[OccurrenceDoubt]

    def __init__(
        self,
        *,
        date: Union[dt.date, str],
        starts: Union[dt.datetime, str],
        ends: Union[dt.datetime, str],
        starts_local: Union[dt.datetime, str],
        ends_local: Union[dt.datetime, str],
        hours: Hours,
        certain: bool,
        doubt: Optional[OccurrenceDoubt] = None,
    ) -> None:
        self._fill((date, starts, ends, starts_local, ends_local, hours, certain, doubt))

    _reader = "Occurrence"
    _fields = (
        Field("date", "date", Date(), True),
        Field("starts", "starts", Moment(), True),
        Field("ends", "ends", Moment(), True),
        Field("starts_local", "starts_local", Local(), True),
        Field("ends_local", "ends_local", Local(), True),
        Field("hours", "hours", Codec(), True),
        Field("certain", "certain", Truth(), True),
        Field("doubt", "doubt", Codec(), False, None),
    )


Ending = Literal[
    "complete",
    "horizon",
    "limit",
]


@dataclass(frozen=True, init=False, repr=False)
class OccurrenceList(Record):
    """Sessions, and whether these are all of them.

    Parameters
    ----------
    occurrences : sequence of Occurrence
        The sessions, by their begin.
    ending : Ending
        How the list came to its end.
    """

    __slots__ = ("occurrences", "ending")

    occurrences: Tuple[Occurrence, ...]
    ending: Ending

    def __init__(
        self,
        *,
        occurrences: Sequence[Occurrence],
        ending: Ending,
    ) -> None:
        self._fill((occurrences, ending))

    _reader = "OccurrenceList"
    _fields = (
        Field("occurrences", "occurrences", Many(Nested(Occurrence)), True),
        Field("ending", "ending", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Horizon(Record):
    """How far ahead days are looked for. Rules may go on for ever; lists do not.

    Unless told otherwise: two years and 100,000 days or sessions, whichever comes first. A list that stopped for
    either reason says so: see `Ending`.

    Parameters
    ----------
    days : int, default 731
        How many days ahead: the first day looked at is day 0, and the last is this one.
    occurrences : int, default 100000
        At most so many.
    """

    __slots__ = ("days", "occurrences")

    days: int
    occurrences: int

    def __init__(
        self,
        *,
        days: int = 731,
        occurrences: int = 100000,
    ) -> None:
        self._fill((days, occurrences))

    _reader = "Horizon"
    _fields = (
        Field("days", "days", Whole(), False, 731, True),
        Field("occurrences", "occurrences", Whole(), False, 100000, True),
    )


Freq = Literal[
    "once",
    "weekly",
    "monthly",
]


Weekday = Literal[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]


@dataclass(frozen=True, init=False, repr=False)
class DayRule(Record):
    """A day of the week within a rule: every Monday, or under a monthly rule the second (`2`) or last (`-1`) one.

    Parameters
    ----------
    ordinal : int, optional
        Which one of the month: 1 to 5 from its beginning, −1 to −5 from its end. None for every one.
    day : Weekday
        The day of the week.
    """

    __slots__ = ("ordinal", "day")

    ordinal: Optional[int]
    day: Weekday

    def __init__(
        self,
        *,
        ordinal: Optional[int] = None,
        day: Weekday,
    ) -> None:
        self._fill((ordinal, day))

    _reader = "DayRule"
    _fields = (
        Field("ordinal", "ordinal", Whole(), False, None),
        Field("day", "day", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class DateSpan(Record):
    """From one day to another, both included.

    Parameters
    ----------
    from_ : date or str
        The first day.
    to : date or str
        The last day.
    why : str, optional
        What it is, for people: `half-term`, `closed for the winter`.
    """

    __slots__ = ("from_", "to", "why")

    from_: dt.date
    to: dt.date
    why: Optional[str]

    def __init__(
        self,
        *,
        from_: Union[dt.date, str],
        to: Union[dt.date, str],
        why: Optional[str] = None,
    ) -> None:
        self._fill((from_, to, why))

    _reader = "DateSpan"
    _fields = (
        Field("from_", "from", Date(), True),
        Field("to", "to", Date(), True),
        Field("why", "why", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Block(Record):
    """Blocks of sessions with a pause between them: six sessions, two weeks off, six sessions.

    The first `sessions` days of the rule are a block. Days of the rule within the `pause_weeks` × 7 days after the
    last of them are left out; the next day of the rule begins the next block. The pause is part of the rhythm:
    `count` does not count days left out by it. Exceptions, gaps and bank holidays take sessions out of a block and
    do not make it longer.

    Parameters
    ----------
    sessions : int
        How many sessions a block has, at least 1.
    pause_weeks : int
        How many weeks the pause lasts, 0 to 520.
    """

    __slots__ = ("sessions", "pause_weeks")

    sessions: int
    pause_weeks: int

    def __init__(
        self,
        *,
        sessions: int,
        pause_weeks: int,
    ) -> None:
        self._fill((sessions, pause_weeks))

    _reader = "Block"
    _fields = (
        Field("sessions", "sessions", Whole(), True),
        Field("pause_weeks", "pause_weeks", Whole(), True),
    )


BankHolidayPolicy = Literal[
    "runs",
    "does_not_run",
    "unknown",
]


@dataclass(frozen=True, init=False, repr=False)
class Recurrence(Record):
    """How an activity repeats: the rule of RFC 5545 (`WEEKLY` and `MONTHLY`), with what providers add to it.

    The days are found in this order: 1. `freq`, `interval`, `by_day` and `by_month_day` give days from `start` on.
    Weeks begin on Monday. Without `by_day` and `by_month_day` the start gives the day of the week or of the month.
    A month without the day (31 in April, a fifth Monday) is passed over. `by_day` and `by_month_day` together mean
    days that satisfy both. `start` itself counts only where the rule gives it. 2. `block` leaves out the pauses
    between blocks. 3. `until` (the last possible day) or `count` end it. `count` counts days at this point, before
    anything is taken out, as in RFC 5545. 4. Days within `gaps` are taken out. Bank holidays are handled by
    `bank_holidays` where sessions are made. 5. `extra` days are added. They are named day by day, so gaps, pauses,
    `until` and bank holidays leave them alone. 6. `exceptions` are taken out, extra days among them.

    Parameters
    ----------
    start : date or str
        The day from which the rule gives days (`DTSTART`).
    freq : Freq, default "once"
        How often.
    interval : int, default 1
        Every so many weeks or months, from 1.
    by_day : sequence of DayRule, optional
        Days of the week.
    by_month_day : sequence of int, optional
        Days of the month: 1 to 31 from its beginning, −1 to −31 from its end. Under a monthly rule only.
    until : date or str, optional
        The last day the rule may give. Not together with `count`.
    count : int, optional
        How many days the rule gives. Not together with `until`.
    exceptions : sequence of date or str, optional
        Days on which there is no session (`EXDATE`).
    extra : sequence of date or str, optional
        Days on which there is one besides (`RDATE`).
    gaps : sequence of DateSpan, optional
        Stretches without sessions: school holidays, a winter stop.
    block : Block, optional
        Blocks of sessions with pauses between them.
    bank_holidays : BankHolidayPolicy, default "unknown"
        What happens on bank holidays.
    """

    __slots__ = (
        "start", "freq", "interval", "by_day", "by_month_day", "until", "count", "exceptions", "extra", "gaps",
        "block", "bank_holidays",
    )

    start: dt.date
    freq: Freq
    interval: int
    by_day: Tuple[DayRule, ...]
    by_month_day: Tuple[int, ...]
    until: Optional[dt.date]
    count: Optional[int]
    exceptions: Tuple[dt.date, ...]
    extra: Tuple[dt.date, ...]
    gaps: Tuple[DateSpan, ...]
    block: Optional[Block]
    bank_holidays: BankHolidayPolicy

    def __init__(
        self,
        *,
        start: Union[dt.date, str],
        freq: Freq = "once",
        interval: int = 1,
        by_day: Sequence[DayRule] = (),
        by_month_day: Sequence[int] = (),
        until: Optional[Union[dt.date, str]] = None,
        count: Optional[int] = None,
        exceptions: Sequence[Union[dt.date, str]] = (),
        extra: Sequence[Union[dt.date, str]] = (),
        gaps: Sequence[DateSpan] = (),
        block: Optional[Block] = None,
        bank_holidays: BankHolidayPolicy = "unknown",
    ) -> None:
        self._fill((
            start, freq, interval, by_day, by_month_day, until, count, exceptions, extra, gaps, block,
            bank_holidays,
        ))

    _reader = "Recurrence"
    _fields = (
        Field("start", "start", Date(), True),
        Field("freq", "freq", Codec(), False, "once", True),
        Field("interval", "interval", Whole(), False, 1, True),
        Field("by_day", "by_day", Many(Nested(DayRule)), False, ()),
        Field("by_month_day", "by_month_day", Many(Whole()), False, ()),
        Field("until", "until", Date(), False, None),
        Field("count", "count", Whole(), False, None),
        Field("exceptions", "exceptions", Many(Date()), False, ()),
        Field("extra", "extra", Many(Date()), False, ()),
        Field("gaps", "gaps", Many(Nested(DateSpan)), False, ()),
        Field("block", "block", Nested(Block), False, None),
        Field("bank_holidays", "bank_holidays", Codec(), False, "unknown", True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Timing(Record):
    """The days and hours of an activity, on the clocks of Europe/London.

    Hours are those on the wall: a session from 10:00 to 12:00 is that in summer and in winter. `closes` at or
    before `opens` means past midnight. Neither given means all day where `all_day` says so, and otherwise not
    known.

    Parameters
    ----------
    recurrence : Recurrence
        The days.
    opens : time or str, optional
        When it begins.
    closes : time or str, optional
        When it ends.
    all_day : bool, optional
        It lasts all day: come whenever you like. Not together with hours.
    """

    __slots__ = ("recurrence", "opens", "closes", "all_day")

    recurrence: Recurrence
    opens: Optional[dt.time]
    closes: Optional[dt.time]
    all_day: bool

    def __init__(
        self,
        *,
        recurrence: Recurrence,
        opens: Optional[Union[dt.time, str]] = None,
        closes: Optional[Union[dt.time, str]] = None,
        all_day: bool = False,
    ) -> None:
        self._fill((recurrence, opens, closes, all_day))

    _reader = "Timing"
    _fields = (
        Field("recurrence", "recurrence", Nested(Recurrence), True),
        Field("opens", "opens", Time(), False, None),
        Field("closes", "closes", Time(), False, None),
        Field("all_day", "all_day", Truth(), False, False, True),
    )


@dataclass(frozen=True, init=False, repr=False)
class TimeRange(Record):
    """From one time on the clock to another: hours in which somebody is free, or a place is open.

    Where `to` is not after `from` the stretch runs past midnight; `from` equal to `to` is a whole day.

    Parameters
    ----------
    from_ : time or str
        When it begins.
    to : time or str
        When it ends.
    """

    __slots__ = ("from_", "to")

    from_: dt.time
    to: dt.time

    def __init__(
        self,
        *,
        from_: Union[dt.time, str],
        to: Union[dt.time, str],
    ) -> None:
        self._fill((from_, to))

    _reader = "TimeRange"
    _fields = (
        Field("from_", "from", Time(), True),
        Field("to", "to", Time(), True),
    )


UkDivision = Literal[
    "england_and_wales",
    "scotland",
    "northern_ireland",
]
