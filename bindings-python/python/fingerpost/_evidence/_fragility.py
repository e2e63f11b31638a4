"""How much of an area hangs on which money."""

from __future__ import annotations

from typing import Iterable, Optional, Tuple

from .. import _fingerpost
from .._catalogue import Catalogue
from ..records import FundingScenario, ProviderStanding, ReferralView
from ._raw import Raw

__all__ = ["AreaFragility", "FunderLoss", "LossSpread", "ScenarioOutcome"]


class FunderLoss(Raw):
    """What would end if a funder gave nothing more."""

    __slots__ = ()
    source: str
    activities: Tuple[str, ...]
    places: int
    people: int


class LossSpread(Raw):
    """How a share lost spreads over many plays: 0 is nothing, 1 everything."""

    __slots__ = ()
    mean: float
    low: float
    middle: float
    high: float


class ScenarioOutcome(Raw):
    """What ends when only some of the money that runs out goes on."""

    __slots__ = ()
    lines_ending: int
    places: Optional[LossSpread]
    people: Optional[LossSpread]
    _parts = {"places": LossSpread._of, "people": LossSpread._of}


class AreaFragility(Raw):
    """How much of an area hangs on which money.

    Parameters
    ----------
    catalogue : Catalogue
        The area.
    views : iterable of ReferralView
        Its referrals; the open ones are the people it is counted in.
    scenario : FundingScenario
        What is assumed of money that ends.
    """

    __slots__ = ("_native",)
    _native: _fingerpost.AreaFragility
    scenario: FundingScenario
    providers: Tuple[ProviderStanding, ...]
    activities: int
    funded: int
    places: int
    people: int
    funders: Tuple[FunderLoss, ...]
    outcome: ScenarioOutcome
    _parts = {
        "scenario": FundingScenario._trusted,
        "providers": ProviderStanding._trusted,
        "funders": FunderLoss._of,
        "outcome": ScenarioOutcome._of,
    }

    def __init__(self, catalogue: Catalogue, views: Iterable[ReferralView], scenario: FundingScenario) -> None:
        data = [view.to_dict() for view in views]
        self._native = _fingerpost.AreaFragility(catalogue._native, data, scenario.to_dict())
        self._fields = self._native.fields()
