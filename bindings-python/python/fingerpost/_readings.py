"""Readings that the core holds, so that a large table is read once and asked often."""

from __future__ import annotations

from typing import Any, Iterable, Iterator, NoReturn, Tuple, Union, overload

from . import _fingerpost
from .records import CodeCount, Issue, OutcomeReading, ReadingImport

__all__ = ["HeldReadings", "plain"]


class HeldReadings:
    """Readings of a table, held by the core: they come one by one as records, and nobody makes a record of what is only counted. Made by
    `Measures.hold`.

    Whatever takes readings takes them. They are what people answered: they show how many there are and nothing else, and are not pickled.

    Examples
    --------
    >>> from fingerpost import evidence
    >>> measures = evidence.Measures()
    >>> table = b"referral,point,on,ucla3.1,ucla3.2,ucla3.3\\nr-1,start,2026-11-23,2,3,1\\n"
    >>> readings = measures.hold(table, measures.columns(["ucla3"]))
    >>> readings, readings[0].instrument, readings.issues
    (HeldReadings(1), 'ucla3', ())
    """

    __slots__ = ("_native", "_told")

    _native: _fingerpost.Readings
    _told: ReadingImport

    def __init__(self) -> None:
        raise TypeError("HeldReadings are made by Measures.hold")

    @classmethod
    def _of(cls, native: _fingerpost.Readings, told: ReadingImport) -> HeldReadings:
        made = cls.__new__(cls)
        made._native, made._told = native, told
        return made

    @property
    def issues(self) -> Tuple[Issue, ...]:
        """The first 1,000 findings about the table, each with row and column."""
        return self._told.issues

    @property
    def counts(self) -> Tuple[CodeCount, ...]:
        """All findings by code."""
        return self._told.counts

    @property
    def rows_read(self) -> int:
        """How many rows the table has below its header."""
        return self._told.rows_read

    def __len__(self) -> int:
        return len(self._native)

    @overload
    def __getitem__(self, place: int) -> OutcomeReading: ...
    @overload
    def __getitem__(self, place: slice) -> Tuple[OutcomeReading, ...]: ...

    def __getitem__(self, place: Union[int, slice]) -> Union[OutcomeReading, Tuple[OutcomeReading, ...]]:
        if isinstance(place, slice):
            return tuple(self._at(at) for at in range(*place.indices(len(self))))
        return self._at(range(len(self))[place])

    def _at(self, place: int) -> OutcomeReading:
        return OutcomeReading._trusted(self._native.get(place))

    def __iter__(self) -> Iterator[OutcomeReading]:
        return map(self._at, range(len(self)))

    def __repr__(self) -> str:
        return f"HeldReadings({len(self):,})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("what people answered is not pickled")


def plain(readings: Iterable[OutcomeReading]) -> Any:
    """Readings as the native half takes them."""
    return readings._native if isinstance(readings, HeldReadings) else [reading.to_dict() for reading in readings]
