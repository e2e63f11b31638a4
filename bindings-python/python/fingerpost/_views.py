"""What notebooks want of an answer besides its fields: tables and a view that reads well."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from . import _html

if TYPE_CHECKING:
    from .records import Match, Ranking


class MatchView:
    """A match, to look at."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return _html.match(cast("Match", self))


class RankingView:
    """A ranking, to look at."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return _html.ranking(cast("Ranking", self))
