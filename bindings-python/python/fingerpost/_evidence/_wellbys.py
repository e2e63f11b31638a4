"""A change of life satisfaction in WELLBYs, and what one is worth."""

from __future__ import annotations


from .. import _fingerpost
from ..records import WellbyFigure, WellbyQuestion
from ._interval import Interval
from ._raw import Raw

__all__ = ["Wellbys", "wellby_figure"]


class Wellbys(Raw):
    """A change of life satisfaction in WELLBYs, under what was assumed. Worth is in pence."""

    __slots__ = ()
    people: int
    assumed: WellbyQuestion
    points_each: float
    wellbys: float
    interval: Interval
    worth: int
    worth_at_least: int
    worth_at_most: int
    figure: WellbyFigure
    _parts = {"assumed": WellbyQuestion._trusted, "interval": Interval._of, "figure": WellbyFigure._trusted}


def wellby_figure() -> WellbyFigure:
    """What one WELLBY is worth, in pence, with its year and its caveats.

    Examples
    --------
    >>> from fingerpost import evidence
    >>> figure = evidence.wellby_figure()
    >>> figure.central, figure.price_year
    (1300000, 2019)
    """
    return WellbyFigure._trusted(_fingerpost.wellby_figure())
