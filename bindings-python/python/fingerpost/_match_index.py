"""An index of a catalogue: many clients, or many activities, answered quickly."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING, Optional, Tuple, Union

from ._codec import Moment
from ._files import replace
from ._client_tables import Clients
from ._many_clients import RankedTables, ranked, suited
from ._tables import Table
from .records import Client, Placing, Placings, Shortlist

if TYPE_CHECKING:
    from . import _fingerpost
    from ._matcher import Matcher

__all__ = ["MatchIndex"]


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

    A table does as well:

    >>> import polars
    >>> table = polars.DataFrame({"id": ["c-1"], "need": ["low"], "route": ["link_worker"], "home.latitude": [51.58], "home.longitude": [-3.0]})
    >>> index.rank_many(table, progress=False).counts.to_polars()["client"].to_list()
    ['c-1']
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

    def suitable(self, client: Client, *, top: int = 10) -> Tuple[Placing, ...]:
        """The best few activities that suit a client as they are: the first of `placings`, as far as their verdict is ``suitable``.

        It names nothing that would have to be arranged or asked about, and counts nothing. Use it where only a quick yes is wanted, as for the
        pins on a map while somebody moves it: it takes a fraction of the time.

        Examples
        --------
        >>> import fingerpost as fp
        >>> catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
        >>> index = fp.Matcher(catalogue).index(at="2026-11-23T09:00:00Z")
        >>> index.suitable(fp.Client(id="c-1", need="low", route="link_worker"))
        ()
        """
        return tuple(Placing._trusted(one) for one in self._native.suitable(client.to_dict(), top))

    def shortlist(self, client: Client, *, top: int = 10) -> Shortlist:
        """The same with every reason for those on the shortlist, and what to ask about them."""
        return Shortlist._trusted(self._native.shortlist(client.to_dict(), top))

    def rank_many(
        self,
        clients: Clients,
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
        clients : sequence of Client, or table
            Whom to answer; the tables keep their order. A table is anything that Arrow's PyCapsule protocol reads (pandas, polars,
            pyarrow, DuckDB), with one row for each client and columns named as the fields of `Client`: ``id``, ``need`` and ``route``
            at least. Fields that hold several things are lists (``travel`` a list of structs, ``languages`` one of texts). Fields that hold a record are structs,
            or columns such as ``home.latitude`` and ``budget.per_session``, as `pandas.json_normalize` names them. Empty cells, `None` and `NaN`
            are what nobody has said: make sure that every column is there, for `pyarrow.Table.from_pylist` takes only those of its first row,
            and a requirement that was dropped cannot exclude.
        top : int, default 10
            How many activities to name for each at most.
        threads : int, optional
            How many threads to use; as many as there are processors unless told.
        progress : bool, default True
            Whether to show a bar, where `tqdm` is installed.

        Raises
        ------
        InvalidError
            Where a client's record breaks a rule; the path begins with its place in the sequence. Of a table, `issues` has every
            cell that cannot be read and every column that is none of a client: ``row 3 column need``, the first row being 0. No finding repeats
            what a cell says.
        KeyboardInterrupt
            On Ctrl-C. Nothing of the answer is kept.
        """
        return ranked(self._native, clients, top, threads, progress)

    def suitable_many(
        self,
        clients: Clients,
        *,
        top: int = 10,
        threads: Optional[int] = None,
        progress: bool = True,
    ) -> Table:
        """The best few activities that suit each of many clients as they are: what `suitable` says, with the parameters and errors of
        `rank_many` and the columns of its table of placings. A client whom nothing suits as it is has no row.
        """
        return suited(self._native, clients, top, threads, progress)

    def renewed(self, matcher: Matcher) -> MatchIndex:
        """The index of a changed catalogue for the same moment: a course that is full, a lift that is closed, an activity that is new
        or gone. It answers as one that is built anew; this one goes on answering as before.

        Records are compared with those before, and only what reads a changed one is read again. Under another policy, with other
        themes or barriers, everything is built anew.

        Parameters
        ----------
        matcher : Matcher
            One over the changed catalogue.

        Examples
        --------
        >>> import fingerpost as fp
        >>> directory = fp.Directory(area="Newport", division="england_and_wales")
        >>> index = fp.Matcher(fp.Catalogue(directory)).index(at="2026-11-23T09:00:00Z")
        >>> changed = directory.replace(note="corrected at noon")
        >>> index.renewed(fp.Matcher(fp.Catalogue(changed))).at == index.at
        True
        """
        return MatchIndex(self._native.renewed(matcher._native))

    def save(self, path: Union[str, "os.PathLike[str]"]) -> None:
        """Writes the index to one file, which `SavedIndex.open` answers from without the catalogue.

        A file of that name is replaced at once: whoever opens it finds the old index or the new one, whole. Saving takes longer than
        building, because what clients may ask for is made ready first. Nothing of what anybody asked the index before is in the file.

        Raises
        ------
        OSError
            Where the file cannot be written; what was there stays.
        """
        replace(path, self.to_bytes())

    def to_bytes(self) -> bytes:
        """What `save` writes. The same index gives the same bytes on every machine, whoever has asked it anything before."""
        return self._native.to_bytes()

    @property
    def at(self) -> dt.datetime:
        """The moment it was built for."""
        at: dt.datetime = Moment().read(self._native.at())
        return at

    @property
    def nbytes(self) -> int:
        """How many bytes it keeps beside the catalogue."""
        return self._native.nbytes()

    def __repr__(self) -> str:
        return f"MatchIndex({self.nbytes} bytes)"
