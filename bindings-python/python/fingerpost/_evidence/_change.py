"""How the scores of many differ between two points."""

from __future__ import annotations

from typing import Optional, Tuple

from .. import _fingerpost
from ..records import (
    ChangeQuestion,
    ClaimStanding,
    DisclosureRule,
    ImportantChange,
    Issue,
    OutcomePoint,
    PublishedChange,
    PublishedWellbys,
    Scale,
    WellbyQuestion,
)
from ._interval import Interval
from ._raw import Raw, rule_of
from ._wellbys import Wellbys

__all__ = ["ChangeBounds", "ChangeShares", "OutcomeChange", "PointAnswered", "ScoreCount"]


class ScoreCount(Raw):
    """How many have a score."""

    __slots__ = ()
    score: float
    people: int


class PointAnswered(Raw):
    """How many of everybody have a score at a point, and how many have none."""

    __slots__ = ()
    point: OutcomePoint
    scored: int
    incomplete: int
    missing: int


class ChangeShares(Raw):
    """How many improved, stayed and became worse, and between which numbers the truth about everybody lies."""

    __slots__ = ()
    by: ImportantChange
    improved: int
    unchanged: int
    worse: int
    improved_at_least: int
    improved_at_most: int
    worse_at_least: int
    worse_at_most: int
    _parts = {"by": ImportantChange._trusted}


class ChangeBounds(Raw):
    """The mean change of everybody, the lost ones among them, under what may have become of these."""

    __slots__ = ()
    people: int
    lost: int
    if_unchanged: float
    if_worse: Optional[float]
    at_least: float
    at_most: float


class OutcomeChange(Raw):
    """How the scores of many differ between two points. It says nothing about what brought that about. Made by `Measures.change`."""

    __slots__ = ("_native",)
    _native: _fingerpost.OutcomeChange
    question: ChangeQuestion
    scale: Scale
    people: int
    pairs: int
    answered: Tuple[PointAnswered, ...]
    mean_before: Optional[float]
    mean_after: Optional[float]
    mean: Optional[float]
    deviation: Optional[float]
    interval: Optional[Interval]
    bootstrap: Optional[Interval]
    effect: Optional[float]
    effect_before: Optional[float]
    shares: Optional[ChangeShares]
    bounds: ChangeBounds
    before: Tuple[ScoreCount, ...]
    after: Tuple[ScoreCount, ...]
    at_best_before: int
    issues: Tuple[Issue, ...]
    _parts = {
        "question": ChangeQuestion._trusted,
        "scale": Scale._trusted,
        "answered": PointAnswered._of,
        "interval": Interval._of,
        "bootstrap": Interval._of,
        "shares": ChangeShares._of,
        "bounds": ChangeBounds._of,
        "before": ScoreCount._of,
        "after": ScoreCount._of,
        "issues": Issue._trusted,
    }

    def claims(self) -> Tuple[ClaimStanding, ...]:
        """Every claim, and whether the data carry it; if not, why."""
        return tuple(ClaimStanding._trusted(one) for one in self._native.claims())

    def published(self, rule: Optional[DisclosureRule] = None) -> PublishedChange:
        """The change as it may be published under a rule; that of the NHS in England where none is given.

        Parameters
        ----------
        rule : DisclosureRule, optional
            What is published of a count of people.
        """
        return PublishedChange._trusted(self._native.published(rule_of(rule)))

    def wellbys(self, question: WellbyQuestion) -> Wellbys:
        """The change of life satisfaction in WELLBYs, for the people who answered twice.

        Raises
        ------
        InvalidError
            Where it is of another measure, a figure cannot be, or the data do not carry a claim: never for one person.
        """
        return Wellbys._of(self._native.wellbys(question.to_dict()))

    def published_wellbys(self, question: WellbyQuestion, rule: Optional[DisclosureRule] = None) -> PublishedWellbys:
        """The same as it may be published under a rule, that of the NHS in England where none is given: worked out anew from published figures.

        Parameters
        ----------
        question : WellbyQuestion
            What is assumed.
        rule : DisclosureRule, optional
            What is published of a count of people.

        Raises
        ------
        InvalidError
            As for `wellbys`.
        """
        return PublishedWellbys._trusted(self._native.published_wellbys(question.to_dict(), rule_of(rule)))
