"""From where to where something lies."""

from __future__ import annotations


from ._raw import Raw

__all__ = ["Interval"]


class Interval(Raw):
    """From where to where something lies."""

    __slots__ = ()
    low: float
    high: float
