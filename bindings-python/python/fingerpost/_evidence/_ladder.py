"""What became of people after the prescription."""

from __future__ import annotations

import datetime as dt
from typing import Optional, Tuple, Union

from .. import _fingerpost
from .._times import day_text
from ..records import DisclosureRule, FollowUpPoint, LadderRung, PublishedLadder
from ._raw import Raw, rule_of
from ._referrals import Referrals, paths_of

__all__ = ["Ladder", "LadderMove", "LadderPoint", "RungCount"]


class RungCount(Raw):
    """How many stand on a rung, and how many may at most."""

    __slots__ = ()
    rung: LadderRung
    people: int
    at_most: int


class LadderPoint(Raw):
    """The ladder at one follow-up."""

    __slots__ = ()
    point: FollowUpPoint
    due: int
    unknown: int
    rungs: Tuple[RungCount, ...]
    _parts = {"rungs": RungCount._of}


class LadderMove(Raw):
    """How many stood on one rung at a follow-up and on another at the next. `from_rung` and `to_rung` are the rungs."""

    __slots__ = ()
    from_point: FollowUpPoint
    to_point: FollowUpPoint
    to: LadderRung
    people: int

    @property
    def from_rung(self) -> LadderRung:
        """The first rung."""
        rung: LadderRung = self._fields["from"]
        return rung


class Ladder(Raw):
    """What became of everybody who came and whose referral ended: where they stand, and who moved.

    Parameters
    ----------
    views : iterable of ReferralView, or HeldReferrals
        The referrals as they stand.
    on : date or str
        The day.
    """

    __slots__ = ("_native",)
    _native: _fingerpost.Ladder
    people: int
    points: Tuple[LadderPoint, ...]
    moves: Tuple[LadderMove, ...]
    _parts = {"points": LadderPoint._of, "moves": LadderMove._of}

    def __init__(self, views: Referrals, on: Union[dt.date, str]) -> None:
        self._native = _fingerpost.Ladder(paths_of(views), day_text(on))
        self._fields = self._native.fields()

    def published(self, rule: Optional[DisclosureRule] = None) -> PublishedLadder:
        """The ladder as it may be published under a rule; that of the NHS in England where none is given.

        Parameters
        ----------
        rule : DisclosureRule, optional
            What is published of a count of people.
        """
        return PublishedLadder._trusted(self._native.published(rule_of(rule)))
