"""Who said something, and when.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Union

from .._codec import Codec, Date
from .._record import Field, Record

__all__ = [
    "Provenance",
    "Source",
]


Source = Literal[
    "visit",
    "survey",
    "provider",
    "directory",
    "map_data",
]


@dataclass(frozen=True, init=False, repr=False)
class Provenance(Record):
    """The stamp on a fact: who said so, and when it was last checked.

    A fact without a date has no known age. Wherever age matters, it counts as expired: unknown is never yes.

    Parameters
    ----------
    source : Source
        Who said so.
    checked_on : date or str, optional
        When it was last checked, in local time of the place.
    """

    __slots__ = ("source", "checked_on")

    source: Source
    checked_on: Optional[dt.date]

    def __init__(
        self,
        *,
        source: Source,
        checked_on: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((source, checked_on))

    _reader = "Provenance"
    _fields = (
        Field("source", "source", Codec(), True),
        Field("checked_on", "checked_on", Date(), False, None),
    )
