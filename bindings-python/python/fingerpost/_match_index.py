"""An index of a catalogue: many clients, or many activities, answered quickly."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Callable, ContextManager, NamedTuple, Optional, Sequence

from ._tables import Table
from .records import Client, Placings, Shortlist

if TYPE_CHECKING:
    from . import _fingerpost

__all__ = ["MatchIndex", "RankedTables"]


class RankedTables(NamedTuple):
    """What many clients were answered, as two tables."""

    placings: Table
    """One row for each activity on a client's shortlist: client, at, rank, activity, site, verdict, score, metres."""

    counts: Table
    """One row for each client: how many activities of the whole catalogue got each verdict."""


class MatchIndex:
    """A catalogue made ready for one moment, so that many clients can be answered quickly.

    It answers as `Matcher.rank` does, by the same rules. Use it where a catalogue is large or clients are many; for one client
    and an area's few hundred activities, `Matcher.rank` is as good and needs no building. Whatever depends on the day is worked
    out for the moment it is built for: build another for another moment. It can be used from several threads.

    Made by `Matcher.index`.

    Examples
    --------
    >>> import fingerpost as fp
    >>> catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
    >>> index = fp.Matcher(catalogue).index(at="2026-11-23T09:00:00Z")
    >>> clients = [fp.Client(id=f"c-{i}", need="low", route="link_worker") for i in range(3)]
    >>> placings, counts = index.rank_many(clients, progress=False)
    >>> len(placings), len(counts)
    (0, 3)
    """

    __slots__ = ("_native",)

    def __init__(self, native: _fingerpost.MatchIndex) -> None:
        self._native = native

    def placings(self, client: Client, *, top: int = 10) -> Placings:
        """The best few activities for a client, without reasons, and how many there are of each verdict.

        Raises
        ------
        InvalidError
            Where the client's record breaks a rule.
        """
        return Placings._trusted(self._native.placings(client.to_dict(), top))

    def shortlist(self, client: Client, *, top: int = 10) -> Shortlist:
        """The same with every reason for those on the shortlist, and what to ask about them."""
        return Shortlist._trusted(self._native.shortlist(client.to_dict(), top))

    def rank_many(
        self,
        clients: Sequence[Client],
        *,
        top: int = 10,
        threads: Optional[int] = None,
        progress: bool = True,
    ) -> RankedTables:
        """The best few activities for each of many clients.

        It works on threads of its own without holding the interpreter's lock, and heeds Ctrl-C within a tenth of a second. The
        answer is the same whatever the number of threads.

        Parameters
        ----------
        clients : sequence of Client
            Whom to answer; the tables keep their order.
        top : int, default 10
            How many activities to name for each at most.
        threads : int, optional
            How many threads to use; as many as there are processors unless told.
        progress : bool, default True
            Whether to show a bar, where `tqdm` is installed.

        Raises
        ------
        InvalidError
            Where a client's record breaks a rule; the path begins with its place in the sequence.
        KeyboardInterrupt
            On Ctrl-C. Nothing of the answer is kept.
        """
        data = [client.to_dict() for client in clients]
        with _bar(len(data), progress) as told:
            placings, counts = self._native.rank_many(data, top, threads or os.cpu_count() or 1, told)
            if told is not None:
                told(len(data))
        return RankedTables(Table(placings), Table(counts))

    @property
    def nbytes(self) -> int:
        """How many bytes it keeps beside the catalogue."""
        return self._native.bytes()

    def __repr__(self) -> str:
        return f"MatchIndex({self.nbytes} bytes)"


class _bar(ContextManager[Optional[Callable[[int], object]]]):
    """A progress bar that is told how many are done, where there is something to show it with."""

    def __init__(self, total: int, shown: bool) -> None:
        self._bar: Any = None
        if shown:
            try:
                from tqdm.auto import tqdm
            except ImportError:
                return
            self._bar = tqdm(total=total, unit=" clients", desc="Matching")

    def __enter__(self) -> Optional[Callable[[int], object]]:
        return self._told if self._bar is not None else None

    def _told(self, done: int) -> None:
        self._bar.update(done - self._bar.n)

    def __exit__(self, *_: Any) -> None:
        if self._bar is not None:
            self._bar.close()
