"""Sessions and bank holidays."""

from __future__ import annotations

import datetime as dt
import os
from typing import Any, Optional, Union

from . import _fingerpost
from ._codec import Date, Moment
from .records import Horizon, OccurrenceList, Timing, UkDivision

__all__ = ["BankHolidays", "occurrences"]

_DATE = Date()
_MOMENT = Moment()


def day_text(date: Union[dt.date, str]) -> str:
    """A day as the core takes it."""
    text: str = _DATE.write(_DATE.take(date))
    return text


def moment_text(at: Any) -> str:
    """A moment as the core reads it; refuses one without a time zone, and says why."""
    text: str = _MOMENT.write(_MOMENT.take(at))
    return text


class BankHolidays:
    """The bank holidays of the three divisions of the United Kingdom.

    Parameters
    ----------
    source : bytes or path, optional
        A file as gov.uk publishes it, or its path; without one, the list inside the library (2012 to 2028).

    Examples
    --------
    >>> import fingerpost as fp
    >>> known = fp.BankHolidays()
    >>> known.is_holiday("scotland", "2026-11-30"), known.is_holiday("england_and_wales", "2026-11-30")
    (True, False)
    >>> known.is_holiday("scotland", "2040-11-30") is None
    True
    """

    __slots__ = ("_native",)

    def __init__(self, source: Union[bytes, str, os.PathLike[str], None] = None) -> None:
        if source is not None and not isinstance(source, bytes):
            with open(source, "rb") as file:
                source = file.read()
        self._native = _fingerpost.BankHolidays(None if source is None else source.decode())

    def is_holiday(self, division: UkDivision, date: Union[dt.date, str]) -> Optional[bool]:
        """Whether the day is a bank holiday there; none where that is not known, which is not the same as no."""
        return self._native.on(division, day_text(date))[0]

    def name(self, division: UkDivision, date: Union[dt.date, str]) -> Optional[str]:
        """What the bank holiday is called; none where the day is not one, or that is not known."""
        return self._native.on(division, day_text(date))[1]


def occurrences(
    timing: Timing,
    *,
    start: Union[dt.datetime, str],
    division: Optional[UkDivision] = None,
    horizon: Optional[Horizon] = None,
    bank_holidays: Optional[BankHolidays] = None,
) -> OccurrenceList:
    """The sessions that begin at or after a moment, as far as the horizon.

    Parameters
    ----------
    timing : Timing
        The days and hours.
    start : datetime or str
        The moment: an aware `datetime`, or text with ``Z`` or an offset.
    division : UkDivision, optional
        Whose bank holidays count; where it is not given, a day that is one in one division only is in doubt.
    horizon : Horizon, optional
        How far to look; two years and 100,000 sessions unless told otherwise.
    bank_holidays : BankHolidays, optional
        The list inside the library unless told otherwise.

    Examples
    --------
    >>> import fingerpost as fp
    >>> weekly = fp.Timing(recurrence=fp.Recurrence(start="2026-09-01", freq="weekly"), opens="10:00", closes="12:00")
    >>> found = fp.occurrences(weekly, start="2026-12-01T00:00:00Z", division="scotland", horizon=fp.Horizon(occurrences=2))
    >>> [str(each.starts_local) for each in found.occurrences], found.ending
    (['2026-12-01 10:00:00', '2026-12-08 10:00:00'], 'limit')
    """
    days: Any = (horizon if horizon is not None else Horizon()).to_dict()
    holidays = bank_holidays if bank_holidays is not None else BankHolidays()
    return OccurrenceList._trusted(
        _fingerpost.occurrences(timing.to_dict(), moment_text(start), division, days, holidays._native)
    )
