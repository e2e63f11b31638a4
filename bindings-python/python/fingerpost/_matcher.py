"""The matcher: which activities suit a client, and why."""

from __future__ import annotations

import datetime as dt
from typing import Any, List, Optional, Sequence, Union

from . import _fingerpost
from ._catalogue import Catalogue
from ._client_tables import Clients
from ._many_clients import RankedTables
from ._match_index import MatchIndex
from ._times import day_text, moment_text
from .records import (
    ChangeAnswer,
    ChangeOptions,
    ChangeReport,
    Client,
    Directory,
    GapOptions,
    GapPlace,
    GapReport,
    Match,
    Point,
    Policy,
    Proposal,
    Ranking,
)


class Matcher:
    """Answers, for a client and every activity of a catalogue: does it suit, what would have to be arranged, what must
    be asked, or why not.

    It never looks at a clock: the moment is an argument, and the same question has the same answer everywhere.

    Parameters
    ----------
    catalogue : Catalogue
        What the area offers.
    policy : Policy, optional
        Limits, shelf lives and points of a programme's own.

    Raises
    ------
    InvalidError
        Where a figure of the policy is outside its range.

    Examples
    --------
    >>> import fingerpost as fp
    >>> catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
    >>> client = fp.Client(id="c-104", need="low", route="link_worker")
    >>> ranking = fp.Matcher(catalogue).rank(client, at="2026-11-23T09:00:00Z")
    >>> ranking.counts.total
    0
    """

    def __init__(self, catalogue: Catalogue, policy: Optional[Policy] = None) -> None:
        self.catalogue = catalogue
        self.policy = policy if policy is not None else Policy()
        self._native = _fingerpost.Matcher(catalogue._native, self.policy.to_dict())

    def rank(self, client: Client, *, at: Union[dt.datetime, str], top: int = 10) -> Ranking:
        """The answer for every activity: a shortlist, and what became of the rest.

        Parameters
        ----------
        client : Client
            What they need, want and can do.
        at : datetime or str
            For which moment: an aware `datetime`, or text with ``Z`` or an offset.
        top : int, default 10
            How many matches to put on the shortlist at most.

        Raises
        ------
        InvalidError
            Where the client's record breaks a rule, or `at` has no time zone.
        """
        return Ranking._trusted(self._native.rank(client.to_dict(), moment_text(at), top))

    def rank_all(self, clients: Sequence[Client], *, at: Union[dt.datetime, str], top: int = 10) -> List[Ranking]:
        """The rankings for many clients, in their order, in one go and without holding the interpreter's lock."""
        data = [client.to_dict() for client in clients]
        return [Ranking._trusted(found) for found in self._native.rank_all(data, moment_text(at), top)]

    def index(self, *, at: Union[dt.datetime, str]) -> MatchIndex:
        """The catalogue made ready for a moment, to answer many clients, or among many thousand activities.

        It takes a few seconds for a hundred thousand activities.
        """
        return MatchIndex(self._native.index(moment_text(at)))

    def rank_many(
        self,
        clients: Clients,
        *,
        at: Union[dt.datetime, str],
        top: int = 10,
        threads: Optional[int] = None,
        progress: bool = True,
    ) -> RankedTables:
        """The best few activities for each of many clients, as tables: see `MatchIndex.rank_many`.

        To ask again for the same moment, keep the index: `Matcher.index`.
        """
        return self.index(at=at).rank_many(clients, top=top, threads=threads, progress=progress)

    def explain(self, client: Client, activity: str, *, at: Union[dt.datetime, str]) -> Match:
        """The whole answer for one activity.

        Raises
        ------
        NotFoundError
            Where the catalogue has no activity of that id.
        """
        return Match._trusted(self._native.explain(client.to_dict(), activity, moment_text(at)))

    def propose(self, client: Client, activity: str, *, at: Union[dt.datetime, str]) -> Proposal:
        """The answer for one activity with everything a referral has to keep: the explanation, what the activity is like
        aspect by aspect, and which catalogue said so.

        Pass it to `actions.Shortlist`, and to `actions.Recheck` when somebody looks again.

        Raises
        ------
        NotFoundError
            Where the catalogue has no activity of that id.
        """
        return Proposal._trusted(self._native.propose(client.to_dict(), activity, moment_text(at)))

    def changes(
        self,
        client: Client,
        activity: str,
        *,
        at: Union[dt.datetime, str],
        options: Optional[ChangeOptions] = None,
    ) -> ChangeAnswer:
        """The smallest sets of changes of providers and funders that would make an activity suitable for a client.

        The client is never changed. Every set is sufficient, and none of its changes can be spared; ``docs/area.md`` says what is
        never proposed, and why.

        Parameters
        ----------
        client : Client
            What they need, want and can do.
        activity : str
            The id of the activity.
        at : datetime or str
            For which moment.
        options : ChangeOptions, optional
            How large sets may be, whether a plan is enough, and what changes cost.

        Raises
        ------
        NotFoundError
            Where the catalogue has no such activity.
        """
        asked = (options or ChangeOptions()).to_dict()
        return ChangeAnswer._trusted(
            _fingerpost.needed_changes(self._native, client.to_dict(), activity, moment_text(at), asked)
        )

    def changes_for_many(
        self,
        clients: Sequence[Client],
        *,
        at: Union[dt.datetime, str],
        options: Optional[ChangeOptions] = None,
    ) -> ChangeReport:
        """What each change would do for a caseload: how many activities it opens to how many people, the most helpful first.

        Parameters
        ----------
        clients : sequence of Client
            The caseload.
        at : datetime or str
            For which moment.
        options : ChangeOptions, optional
            As for `changes`; sets have at most two changes unless told.

        Examples
        --------
        >>> import fingerpost as fp
        >>> catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
        >>> fp.Matcher(catalogue).changes_for_many([], at="2026-11-23T09:00:00Z").effects
        ()
        """
        data = [client.to_dict() for client in clients]
        asked = (options or ChangeOptions()).to_dict()
        return ChangeReport._trusted(_fingerpost.changes_for_many(self._native, data, moment_text(at), asked))

    def gaps(
        self,
        clients: Sequence[Client],
        *,
        at: Union[dt.datetime, str],
        places: Optional[Sequence[GapPlace]] = None,
        options: Optional[GapOptions] = None,
    ) -> GapReport:
        """Where provision has gaps: what can be reached, what excludes the rest, and what one thing more would be worth.

        Counts are raw, for whoever holds the records; protect small numbers before anything is published.

        Parameters
        ----------
        clients : sequence of Client
            A caseload, each where they live; or typical clients, where places are given.
        at : datetime or str
            For which moment.
        places : sequence of GapPlace, optional
            From where to look, for every typical client: as `grid_places` and `small_area_places` give them.
        options : GapOptions, optional
            How many activities are enough for one person, and what changes cost.

        Examples
        --------
        >>> import fingerpost as fp
        >>> catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
        >>> client = fp.Client(id="c-104", need="low", route="link_worker")
        >>> fp.Matcher(catalogue).gaps([client], at="2026-11-23T09:00:00Z").places[0].standing
        'nothing'
        """
        data = [client.to_dict() for client in clients]
        where = None if places is None else [place.to_dict() for place in places]
        asked = (options or GapOptions()).to_dict()
        return GapReport._trusted(_fingerpost.gaps(self._native, data, where, moment_text(at), asked))

    def one_more_activity(self, clients: Sequence[Client], point: Point, *, on: Union[dt.date, str]) -> Directory:
        """The best activity there could be at a point, as a directory to put into a copy of your own.

        Parameters
        ----------
        clients : sequence of Client
            In whose languages it is held.
        point : Point
            Where.
        on : date
            The day it was seen.
        """
        data = [client.to_dict() for client in clients]
        return Directory._trusted(_fingerpost.one_more_activity(self._native, data, point.to_dict(), day_text(on)))

    def __repr__(self) -> str:
        return f"Matcher({self.catalogue!r})"
