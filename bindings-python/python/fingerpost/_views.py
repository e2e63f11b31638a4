"""What people want of a record besides its fields: ways from one to another, tables, and a view that reads well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Tuple, Type, TypeVar, cast

from . import _fingerpost, _html
from ._published_views import PublishedAuditView as PublishedAuditView
from ._published_views import PublishedChangeView as PublishedChangeView
from ._published_views import PublishedFunnelView as PublishedFunnelView
from ._published_views import PublishedLadderView as PublishedLadderView
from ._published_views import PublishedTableView as PublishedTableView
from ._sources import Source, content
from ._tables import Table, ranking_table

if TYPE_CHECKING:
    from .records import Client, EastingNorthing, Issue, Match, Point, Policy, Ranking, ReferralView

C = TypeVar("C", bound="ClientView")
P = TypeVar("P", bound="PolicyView")


class PointView:
    """A point, to measure from."""

    __slots__ = ()

    def distance_to(self, other: Point) -> float:
        """The distance to another point as the crow flies, in metres.

        Examples
        --------
        >>> import fingerpost as fp
        >>> station = fp.Point(latitude=51.5889, longitude=-2.9986)
        >>> round(station.distance_to(fp.Point(latitude=51.5617, longitude=-3.0276)))
        3628
        """
        return _fingerpost.distance_metres(cast("Point", self).to_dict(), other.to_dict())

    def to_grid(self) -> EastingNorthing:
        """The same place on the National Grid of Great Britain.

        Raises
        ------
        InvalidError
            For a point outside the grid or on the island of Ireland.
        """
        from .records import EastingNorthing

        return EastingNorthing._trusted(_fingerpost.grid_of_point(cast("Point", self).to_dict()))


class EastingNorthingView:
    """A place on the National Grid, to turn into others."""

    __slots__ = ()

    def to_point(self) -> Point:
        """The same place in latitude and longitude."""
        from .records import Point

        return Point._trusted(_fingerpost.point_of_grid(cast("EastingNorthing", self).to_dict()))

    def grid_ref(self, figures: int = 6) -> str:
        """The reference of so many figures (2, 4, 6, 8 or 10) whose square holds this place.

        Examples
        --------
        >>> import fingerpost as fp
        >>> fp.EastingNorthing(easting=330934, northing=188221).grid_ref()
        'ST 309 882'
        """
        return _fingerpost.grid_ref_of(cast("EastingNorthing", self).to_dict(), figures)


class ClientView:
    """A client, from a file and checked."""

    __slots__ = ()

    @classmethod
    def from_json(cls: Type[C], source: Source) -> C:
        """Reads a client written as JSON: a path, or the text itself (bytes, or a `str` that begins with ``{``).

        Raises
        ------
        ImportFailedError
            Where the text is not JSON, or no client; `path` has the place with line and column.
        """
        return cast("C", cast("Type[Client]", cls)._trusted(_fingerpost.client_from_json(content(source))))

    def check(self) -> Tuple[Issue, ...]:
        """What is wrong in the record as a whole: an identifiable pseudonym, a band of ages the wrong way round."""
        from .records import Issue

        return tuple(Issue._trusted(data) for data in _fingerpost.client_issues(cast("Client", self).to_dict()))


class PolicyView:
    """A policy, from a file."""

    __slots__ = ()

    @classmethod
    def from_json(cls: Type[P], source: Source) -> P:
        """Reads a policy written as JSON: a path, or the text itself (bytes, or a `str` that begins with ``{``)."""
        return cast("P", cast("Type[Policy]", cls)._trusted(_fingerpost.policy_from_json(content(source))))


class MatchView:
    """A match, to look at."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return _html.match(cast("Match", self))


class RankingView:
    """A ranking, as tables and to look at."""

    __slots__ = ()

    def table(self, of: str = "matches") -> Table:
        """The ranking as a table.

        Parameters
        ----------
        of : {"matches", "reasons", "excluded", "counts"}
            One row for each match of the shortlist, each of their reasons, each excluded activity, or for the ranking.
        """
        return ranking_table([cast("Ranking", self)], of)

    def _repr_html_(self) -> str:
        return _html.ranking(cast("Ranking", self))


class ReferralViewView:
    """A referral as it stands, to look at."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return _html.referral(cast("ReferralView", self))
