"""The matcher: which activities suit a client, and why."""

from __future__ import annotations

import datetime as dt
from typing import Any, List, Optional, Sequence, Union

from . import _fingerpost
from ._catalogue import Catalogue
from ._codec import Moment
from ._match_index import MatchIndex, RankedTables
from .records import Client, Match, Policy, Proposal, Ranking

_MOMENT = Moment()


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
        clients: Sequence[Client],
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

    def __repr__(self) -> str:
        return f"Matcher({self.catalogue!r})"


def moment_text(at: Any) -> str:
    """A moment as the core reads it; refuses one without a time zone, and says why."""
    text: str = _MOMENT.write(_MOMENT.take(at))
    return text
