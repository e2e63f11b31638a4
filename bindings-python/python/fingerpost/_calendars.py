"""Calendars (iCalendar): a client's sessions for their telephone, and providers' timetables."""

from __future__ import annotations

import datetime as dt
from typing import Optional, Union

from . import _fingerpost
from ._catalogue import Catalogue
from ._sources import Source, content
from ._times import BankHolidays, moment_text
from .records import CalendarExport, CalendarImport, CalendarOptions, CalendarReading, ReferralView

__all__ = ["read_calendar", "write_calendar"]


def write_calendar(
    catalogue: Catalogue,
    of: Union[str, ReferralView],
    *,
    at: Union[dt.datetime, str, None] = None,
    options: Optional[CalendarOptions] = None,
    bank_holidays: Optional[BankHolidays] = None,
) -> CalendarExport:
    """Writes the sessions of an activity, or of a confirmed referral, as a calendar for a telephone.

    A telephone's calendar is seen by others: give `CalendarOptions` a `title` of your own, and neither the activity's name nor its notes
    stand in it. Written again with a higher `sequence`, it replaces what the telephone has.

    Parameters
    ----------
    catalogue : Catalogue
        What the area offers.
    of : str or ReferralView
        The id of an activity; or a referral as it stands (`Referral.view`), for the sessions the client was promised.
    at : datetime, optional
        The moment it is written at, for an activity. A view has its own.
    options : CalendarOptions, optional
        What goes in.
    bank_holidays : BankHolidays, optional
        Those to be kept; the list inside the library unless told otherwise.

    Returns
    -------
    CalendarExport
        Its `text` is the content of an ``.ics`` file. Write it as bytes (``text.encode()``): its lines end in CR LF.

    Raises
    ------
    NotFoundError
        Where the catalogue has no such activity.
    """
    holidays = (bank_holidays or BankHolidays())._native
    given = (options or CalendarOptions()).to_dict()
    if isinstance(of, ReferralView):
        return CalendarExport._trusted(_fingerpost.write_referral_calendar(catalogue._native, of.to_dict(), holidays, given))
    moment = moment_text(at if at is not None else "")
    return CalendarExport._trusted(_fingerpost.write_calendar(catalogue._native, of, moment, holidays, given))


def read_calendar(source: Source, options: CalendarReading) -> CalendarImport:
    """Reads a provider's calendar: when things take place, with all changes to single sessions worked in.

    Every event is in `events`, or has a finding with line and column that says why not.

    Parameters
    ----------
    source : bytes or path
        An ``.ics`` file.
    options : CalendarReading
        From which day on, and how far ahead, events are written out that have no rule of ours.

    Raises
    ------
    ImportFailedError
        Where it is no calendar.
    """
    return CalendarImport._trusted(_fingerpost.read_calendar(content(source), options.to_dict()))
