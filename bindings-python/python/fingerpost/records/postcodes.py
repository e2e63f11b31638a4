"""The compact file of postcodes.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Optional, Union

from .._codec import Codec, Date, Whole
from .._record import Field, Record
from .themes import NonEmpty

__all__ = [
    "PostcodeEdition",
    "PostcodeEnd",
]


@dataclass(frozen=True, init=False, repr=False)
class PostcodeEdition(Record):
    """What a compact file of postcodes was made from, written into it.

    Parameters
    ----------
    source : NonEmpty
        The source by its name, with the acknowledgement it asks for: `ONS Postcode Directory`.
    date : date or str, optional
        The day of the source's edition.
    """

    __slots__ = ("source", "date")

    source: NonEmpty
    date: Optional[dt.date]

    def __init__(
        self,
        *,
        source: NonEmpty,
        date: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((source, date))

    _reader = "PostcodeEdition"
    _fields = (
        Field("source", "source", Codec(), True),
        Field("date", "date", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PostcodeEnd(Record):
    """When a postcode went out of use, as far as the source says. The ONS Postcode Directory gives the month
    (`doterm`).

    Some postcodes come back into use later: the directory then gives no end.

    Parameters
    ----------
    year : int, optional
        The year, from 1970 to 2311; not known where the source gives no month that can be read.
    month : int, optional
        The month, 1 to 12; known where the year is.
    """

    __slots__ = ("year", "month")

    year: Optional[int]
    month: Optional[int]

    def __init__(
        self,
        *,
        year: Optional[int] = None,
        month: Optional[int] = None,
    ) -> None:
        self._fill((year, month))

    _reader = "PostcodeEnd"
    _fields = (
        Field("year", "year", Whole(), False, None),
        Field("month", "month", Whole(), False, None),
    )
