"""A saved index, opened: it answers without its catalogue."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING, Optional, Tuple, Type, TypeVar, Union

from . import _fingerpost
from ._codec import Moment
from ._client_tables import Clients
from ._many_clients import RankedTables, ranked, suited
from ._match_index import MatchIndex
from ._tables import Table
from .records import Client, Placing, Placings

if TYPE_CHECKING:
    from ._matcher import Matcher

__all__ = ["SavedIndex"]

T = TypeVar("T", bound="SavedIndex")


class SavedIndex:
    """A saved index, opened: it says which activities suit a client best and how many there are of each verdict, at once and
    without the catalogue.

    What it cannot say is why: reasons, plans and questions are made from the records, so read the catalogue and ask
    `with_matcher`. It answers everybody, but for those who ask for a barrier that stands in no table: until then they get an
    error, never a guess. The first who asks for features of their own that would do, or for several themes to be avoided, waits while that is
    put together from what the file knows of each. Use it to begin at once, or to send workers of a cluster no more than they need. It can be used from several threads.

    The checksum finds damage, not malice: take the file from where you take the directory. Made by `open`.

    Examples
    --------
    >>> import fingerpost as fp
    >>> catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
    >>> matcher = fp.Matcher(catalogue)
    >>> saved = fp.SavedIndex.open(matcher.index(at="2026-11-23T09:00:00Z").to_bytes())
    >>> client = fp.Client(id="c-104", need="low", route="link_worker")
    >>> saved.placings(client).counts.total
    0
    >>> saved.with_matcher(matcher).shortlist(client).questions
    ()
    """

    __slots__ = ("_native",)

    _native: _fingerpost.SavedIndex

    @classmethod
    def open(cls: Type[T], source: Union[bytes, str, "os.PathLike[str]"]) -> T:
        """Opens a file that `MatchIndex.save` wrote: a path, or the bytes of `MatchIndex.to_bytes`. Nothing is unpacked.

        Raises
        ------
        ImportFailedError
            ``catalogue.index-file-kind`` where it is something else, ``catalogue.index-file-version`` where another version of the library
            wrote it, ``catalogue.index-file-damaged`` where it is cut short or altered.
        OSError
            Where the file cannot be read.
        """
        if not isinstance(source, bytes):
            with open(source, "rb") as file:
                source = file.read()
        index = cls.__new__(cls)
        index._native = _fingerpost.SavedIndex.open(source)
        return index

    @property
    def at(self) -> dt.datetime:
        """The moment it was built for."""
        at: dt.datetime = Moment().read(self._native.at())
        return at

    def placings(self, client: Client, *, top: int = 10) -> Placings:
        """The best few activities for a client, without reasons, and how many there are of each verdict.

        Raises
        ------
        InvalidError
            Where the client's record breaks a rule; ``catalogue.index-needs-catalogue`` for what only the whole catalogue can answer.
        """
        return Placings._trusted(self._native.placings(client.to_dict(), top))

    def suitable(self, client: Client, *, top: int = 10) -> Tuple[Placing, ...]:
        """The best few activities that suit a client as they are: the first of `placings`, as far as their verdict is ``suitable``.

        It names nothing that would have to be arranged or asked about, and counts nothing. Use it where only a quick yes is wanted, as for the
        pins on a map while somebody moves it: it takes a fraction of the time.
        """
        return tuple(Placing._trusted(one) for one in self._native.suitable(client.to_dict(), top))

    def rank_many(
        self,
        clients: Clients,
        *,
        top: int = 10,
        threads: Optional[int] = None,
        progress: bool = True,
    ) -> RankedTables:
        """The best few activities for each of many clients: as `MatchIndex.rank_many`, and raises as `placings` too."""
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
        `MatchIndex.rank_many` and the columns of its table of placings. A client whom nothing suits as it is has no row.
        """
        return suited(self._native, clients, top, threads, progress)

    def with_matcher(self, matcher: Matcher) -> MatchIndex:
        """The index with its catalogue: it answers everybody, and says why. This one goes on answering.

        Raises
        ------
        InvalidError
            ``catalogue.index-other`` where it was made from another catalogue, policy or list of bank holidays. The first time a
            catalogue is asked, that takes as long as writing it as JSON.
        """
        return MatchIndex(self._native.with_matcher(matcher._native))

    @property
    def nbytes(self) -> int:
        """How many bytes it keeps, the file among them."""
        return self._native.nbytes()

    def __repr__(self) -> str:
        return f"SavedIndex({self.nbytes} bytes)"
