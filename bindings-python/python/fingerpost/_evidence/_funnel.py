"""How far people got."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

from .. import _fingerpost
from .._codec import wrong
from .._publishing import CountTable
from ..records import (
    DisclosureRule,
    FollowUpPoint,
    FunnelQuestion,
    FunnelStage,
    PublishedCosts,
    PublishedFunnel,
    ReasonCode,
    ReferralState,
)
from ._costs import Costs
from ._raw import Raw, rule_of
from ._referrals import Referrals, paths_of
from ._waiting import WaitingTimes, weeks_said

__all__ = ["Funnel", "FunnelLoss", "FunnelStep", "IndependentStep", "SessionAttendance"]


class FunnelLoss(Raw):
    """How many got no further, by how it closed and why."""

    __slots__ = ()
    state: ReferralState
    reason: Optional[ReasonCode]
    people: int


class FunnelStep(Raw):
    """One stage of the funnel: how many reached it, and what became of those who did not get to the next."""

    __slots__ = ()
    stage: FunnelStage
    reached: int
    under_way: int
    losses: Tuple[FunnelLoss, ...]
    _parts = {"losses": FunnelLoss._of}


class IndependentStep(Raw):
    """How many of those who completed are in contact with heritage of their own accord, some months after."""

    __slots__ = ()
    point: FollowUpPoint
    completed: int
    not_due: int
    independent: int
    stopped: int
    unknown: int

    @property
    def at_least(self) -> int:
        """Nobody of whom nobody knows."""
        return self.independent

    @property
    def at_most(self) -> int:
        """Everybody of whom nobody knows."""
        return self.independent + self.unknown


class SessionAttendance(Raw):
    """What became of everybody's so-many-eth session."""

    __slots__ = ()
    session: int
    attended: int
    told_in_advance: int
    no_notice: int
    cancelled: int


class Funnel(Raw):
    """How far referrals got, why they ended where they ended, how long people waited, who came when.

    Parameters
    ----------
    views : iterable of ReferralView, or HeldReferrals
        The referrals as they stand on the day.
    question : FunnelQuestion
        The day, and how it is counted.

    Examples
    --------
    >>> import fingerpost as fp
    >>> from fingerpost import evidence
    >>> funnel = evidence.Funnel([], fp.FunnelQuestion(on="2026-11-23"))
    >>> funnel, funnel.steps[0].stage, funnel.steps[0].reached
    (Funnel(..), 'identified', 0)
    """

    __slots__ = ("_native",)
    _native: _fingerpost.Funnel
    on: str
    referrals: int
    entered_in_error: int
    steps: Tuple[FunnelStep, ...]
    independent: Tuple[IndependentStep, ...]
    waiting: WaitingTimes
    attendance: Tuple[SessionAttendance, ...]
    people_attended: int
    sessions_attended: int
    _parts = {
        "steps": FunnelStep._of,
        "independent": IndependentStep._of,
        "waiting": WaitingTimes._of,
        "attendance": SessionAttendance._of,
    }

    def __init__(self, views: Referrals, question: FunnelQuestion) -> None:
        self._native = _fingerpost.Funnel(paths_of(views), question.to_dict())
        self._fields = self._native.fields()

    def published(self, rule: Optional[DisclosureRule] = None) -> PublishedFunnel:
        """The funnel as it may be published under a rule; that of the NHS in England where none is given.

        Parameters
        ----------
        rule : DisclosureRule, optional
            What is published of a count of people.
        """
        return PublishedFunnel._trusted(self._native.published(rule_of(rule)))

    def published_costs(self, total: int, rule: Optional[DisclosureRule] = None) -> PublishedCosts:
        """Costs, in pounds, as it may be published under a rule; that of the NHS in England where none is given.

        Parameters
        ----------
        total : int
            Everything that was spent on these referrals, in pence.
        rule : DisclosureRule, optional
            What is published of a count of people.
        """
        return PublishedCosts._trusted(self._native.published_costs(total, rule_of(rule)))

    def waiting_counts(self, weeks: Sequence[int] = (2, 4, 8, 12)) -> CountTable:
        """Everybody once, by how long they waited for their first session: raw counts, which `protect` makes ready to publish.

        Parameters
        ----------
        weeks : sequence of int
            Where one band ends and the next begins, rising. Coarse ones leave more to publish.

        Raises
        ------
        InvalidError
            Where the weeks do not rise from one on.

        Examples
        --------
        >>> import fingerpost as fp
        >>> from fingerpost import evidence
        >>> waiting = evidence.Funnel([], fp.FunnelQuestion(on="2026-11-23")).waiting_counts((4, 12))
        >>> [category for category in waiting.protect().dimensions[0].categories]
        ['within 4 weeks', '5 to 12 weeks', 'after 12 weeks', 'left without coming', 'still waiting']
        """
        ends = list(weeks)
        if not ends or ends[0] < 1 or any(one >= next_one for one, next_one in zip(ends, ends[1:])):
            raise wrong("the weeks do not rise from one on", "publish.shape", "give them as (2, 4, 8, 12)")
        between = [f"in week {two}" if one + 1 == two else f"{one + 1} to {two} weeks" for one, two in zip(ends, ends[1:])]
        names = [f"within {weeks_said(ends[0])}", *between, f"after {weeks_said(ends[-1])}"]
        came = [0] * len(names)
        for step in self.waiting.steps:
            came[sum(step.day > 7 * end for end in ends)] += step.came
        cells = [*came, self.waiting.left, self.waiting.open]
        return CountTable({"first session": [*names, "left without coming", "still waiting"]}, cells)

    def costs(self, total: int) -> Costs:
        """What it cost for each person who came and for each time somebody came.

        Parameters
        ----------
        total : int
            Everything that was spent on these referrals, in pence.
        """
        return Costs._of(self._native.costs(total))
