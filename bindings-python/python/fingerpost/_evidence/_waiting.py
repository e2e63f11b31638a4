"""How long people wait for their first session."""

from __future__ import annotations

from typing import Optional, Tuple

from ._raw import Raw

__all__ = ["WaitingStep", "WaitingTimes"]


class WaitingStep(Raw):
    """One day of the curve of waiting on which somebody came for the first time, or left."""

    __slots__ = ()
    day: int
    waiting: int
    came: int
    left: int
    still_waiting: float
    low: Optional[float]
    high: Optional[float]
    had_come: float


class WaitingTimes(Raw):
    """How long people wait for their first session: as long as one waits, and counting those who leave as never coming."""

    __slots__ = ()
    people: int
    came: int
    left: int
    open: int
    median_days: Optional[int]
    steps: Tuple[WaitingStep, ...]
    _parts = {"steps": WaitingStep._of}


def weeks_said(count: int) -> str:
    return "1 week" if count == 1 else f"{count} weeks"
