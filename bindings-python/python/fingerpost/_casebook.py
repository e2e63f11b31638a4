"""The casebook: referrals and places kept in one encrypted file."""

from __future__ import annotations

import datetime as dt
import os
from types import TracebackType
from typing import Iterable, List, Optional, Sequence, Tuple, Type, Union

from . import _fingerpost
from ._referral import Referral, made_event
from ._times import day_text, moment_text
from ._vacancies import made_place_event
from .actions import Action
from .place_changes import PlaceChange
from .records import (
    Actor,
    BackupReport,
    CaseFilter,
    Change,
    ErasureReport,
    Feedback,
    PlaceEvent,
    PlacesView,
    ReferralEvent,
    ReferralState,
    ReferralView,
    SalvageReport,
    VerifyReport,
    WorkItem,
)

__all__ = ["Casebook", "salvage"]

_PAGE = 1000

Moment = Union[dt.datetime, str]
Path = Union[str, "os.PathLike[str]"]


class Casebook:
    """Referrals and places, kept in one encrypted file: what was answered is on the disk.

    Every event is decided upon what the file holds at that moment, together with the places of the activity, so that two
    people who act at once cannot give the same place away. It can be shared between threads, and a file between processes.

    Parameters
    ----------
    path : str or path, optional
        The file, made where there is none. Without one the casebook is in memory, and gone with it.
    key : bytes, optional
        The key of the file: 32 bytes, from wherever your system keeps secrets. Whoever has it can read everything.
    read_only : bool, default False
        Open the file for reading only, a damaged one for instance.

    Raises
    ------
    StoreError
        ``store.*`` where the file is damaged, is no store, or belongs to another key. It was not written to.
    UnsupportedError
        ``store.too-new`` where a newer version wrote the file.

    Examples
    --------
    >>> import fingerpost as fp
    >>> book = fp.Casebook()  # or fp.Casebook("casebook.db", key=secret)
    >>> worker = fp.Actor(role="link_worker", id="lw-7")
    >>> view = book.did("r-1", fp.actions.Identify(client="c-104", need="low", route="general_practice"),
    ...     by=worker, at="2026-11-23T09:00:00Z")
    >>> view.state
    'identified'
    >>> [item.sentence for item in book.work(at="2026-12-01T09:00:00Z", until="2026-12-31")]
    ['Talk with c-104.']
    >>> fp.referral_table(book.views(at="2026-12-01T09:00:00Z")).to_polars().height
    1
    >>> book.erase("c-104", at="2026-12-01T09:00:00Z").entries
    1
    """

    __slots__ = ("_native",)

    _native: _fingerpost.Casebook

    def __init__(self, path: Optional[Path] = None, *, key: Optional[bytes] = None, read_only: bool = False) -> None:
        if path is not None and key is None:
            raise TypeError("a file needs its key: Casebook(path, key=...) with 32 bytes")
        self._native = _fingerpost.Casebook(None if path is None else os.fspath(path), key, read_only)

    def __enter__(self) -> Casebook:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file. Afterwards the casebook cannot be used."""
        if hasattr(self, "_native"):
            del self._native

    def __repr__(self) -> str:
        return "Casebook()" if hasattr(self, "_native") else "Casebook(closed)"

    def did(self, referral: str, action: Action, *, by: Actor, at: Moment, id: Optional[str] = None) -> ReferralView:
        """Records that somebody did something, and what it does to the places of the activity.

        The first action of a referral is `actions.Identify`.

        Parameters
        ----------
        referral : str
            Which referral.
        action : Action
            What was done: one of `fingerpost.actions`.
        by : Actor
            Who did it: the one whose word it is.
        at : datetime or str
            When.
        id : str, optional
            The id of the event, by which it counts once however often it is sent; a new UUID where none is given.

        Raises
        ------
        RefusedError
            Where it is not allowed; nothing was kept.
        ConflictError
            ``places.*`` where there is no place.
        StoreError
            ``store.*`` where it cannot be kept.
        """
        return self.record(made_event(action, referral, by, at, id))

    def record(self, event: ReferralEvent) -> ReferralView:
        """Records an event made elsewhere. Sending it again is safe. Raises as `did`."""
        return ReferralView._trusted(self._native.record(event.to_dict()))

    def merge(self, history: Union[Referral, Iterable[ReferralEvent]], *, at: Moment) -> ReferralView:
        """Puts the history another device wrote together with the one here.

        Nothing of either is lost; what cannot be true stands in the view's ``conflicts``, for a person to decide about.

        Raises
        ------
        ConflictError, InvalidError
            ``referral.*`` where the histories do not belong together.
        """
        events = history.events if isinstance(history, Referral) else tuple(history)
        data = [event.to_dict() for event in events]
        referral = data[0]["referral"] if data else ""
        return ReferralView._trusted(self._native.merge(referral, data, moment_text(at)))

    def referral(self, id: str) -> Referral:
        """One referral with its whole history.

        Raises
        ------
        NotFoundError
            ``referral.unknown``.
        ConflictError
            ``store.erased`` where its client was erased.
        """
        return Referral._of(self._native.referral(id))

    def view(self, id: str, at: Moment) -> ReferralView:
        """One referral as it stands at a moment. Raises as `referral`."""
        return ReferralView._trusted(self._native.view(id, moment_text(at)))

    def find(
        self,
        at: Moment,
        *,
        states: Sequence[ReferralState] = (),
        client: Optional[str] = None,
        activity: Optional[str] = None,
        partner: Optional[str] = None,
        open_only: bool = False,
        overdue_only: bool = False,
    ) -> List[ReferralView]:
        """The referrals that are wanted, as they stand at a moment, in the order in which they began."""
        wanted = CaseFilter(
            states=states, client=client, activity=activity, partner=partner, open_only=open_only, overdue_only=overdue_only
        ).to_dict()
        found: List[ReferralView] = []
        after: Optional[str] = None
        while True:
            page = self._native.referrals(wanted, moment_text(at), after, _PAGE)
            found.extend(ReferralView._trusted(data) for data in page["referrals"])
            after = page.get("next")
            if after is None:
                return found

    def views(self, at: Moment) -> List[ReferralView]:
        """All referrals as they stand at a moment: for `referral_table` and `transition_table`."""
        return [ReferralView._trusted(data) for data in self._native.views(moment_text(at))]

    def work(self, at: Moment, until: Union[dt.date, str]) -> List[WorkItem]:
        """What all referrals ask of somebody up to a day, the urgent first."""
        return [WorkItem._trusted(data) for data in self._native.work(moment_text(at), day_text(until))]

    def feedback(self, partner: str, at: Moment) -> List[Feedback]:
        """What clients said about a partner's activities, and what was done about it. The words are there where they may be."""
        return [Feedback._trusted(data) for data in self._native.feedback(partner, moment_text(at))]

    def set_places(self, activity: str, change: PlaceChange, *, by: Actor, at: Moment, id: Optional[str] = None) -> PlacesView:
        """Records what the provider says about the places of an activity: ``place_changes.Set(places=8)``.

        Raises
        ------
        ConflictError
            ``places.*`` where it is not allowed.
        """
        return self.record_places(made_place_event(change, activity, by, at, id))

    def record_places(self, event: PlaceEvent) -> PlacesView:
        """Records an event about places made elsewhere. Raises as `set_places`."""
        return PlacesView._trusted(self._native.record_places(event.to_dict()))

    def places(self, activity: str, at: Moment) -> PlacesView:
        """The places of an activity as they stand at a moment."""
        return PlacesView._trusted(self._native.places(activity, moment_text(at)))

    def housekeeping(self, at: Moment) -> Tuple[str, ...]:
        """Writes down what has run out by a moment, and frees the places of holds that ended. Once a day is enough.

        Returns
        -------
        tuple of str
            The referrals that changed.
        """
        return tuple(self._native.housekeeping(moment_text(at)))

    def erase(self, client: str, at: Moment) -> ErasureReport:
        """Erases everything about a client, for good. Backups made before are not reached: see `erasures`.

        Raises
        ------
        StoreError
            ``store.residue`` where something is still found in a file: ask again once other readers have closed it.
        """
        return ErasureReport._trusted(self._native.erase(client, moment_text(at)))

    def erasures(self) -> Tuple[str, ...]:
        """Everybody who was erased, as texts that say nothing without the key.

        Keep them elsewhere after every erasure, for `erase_again`.

        Raises
        ------
        UnsupportedError
            ``store.no-file`` from a casebook in memory, of which there are no backups.
        """
        return tuple(self._native.erasures())

    def erase_again(self, erasures: Iterable[str], at: Moment) -> ErasureReport:
        """Erases everybody named by `erasures`, all of them or nobody, and frees their places.

        Do so before anything else where a backup was put in the place of the file: it still holds them.

        Raises
        ------
        InvalidError
            ``store.erasure-format`` where a text is of another file, and nobody was erased.
        """
        return ErasureReport._trusted(self._native.erase_again(list(erasures), moment_text(at)))

    def changes(self, after: int = 0, limit: int = _PAGE) -> List[Change]:
        """What arrived after a position, for followers that ask now and then."""
        return [Change._trusted(data) for data in self._native.changes(after, limit)]

    def backup(self, to: Path) -> BackupReport:
        """Writes a whole, verified copy to a new file. Keep the report's ``head`` elsewhere, for `verify`."""
        return BackupReport._trusted(self._native.backup(os.fspath(to)))

    def verify(self, head: Optional[str] = None) -> VerifyReport:
        """Reads and checks everything; against a head that was kept elsewhere, where one is given."""
        return VerifyReport._trusted(self._native.verify(head))

    def rotate(self, key: bytes) -> None:
        """Changes the key of the file. The old one does not open it any more; backups keep theirs."""
        self._native.rotate(key)


def salvage(damaged: Path, *, key: bytes, into: Path) -> SalvageReport:
    """Copies what is sound in a damaged file into a new one, and says what was saved and what was not, and why.

    The damaged file is not written to.

    Raises
    ------
    StoreError
        ``store.*`` where nothing of it can be read with this key, or the new file exists already.
    """
    return SalvageReport._trusted(_fingerpost.salvage(os.fspath(damaged), key, os.fspath(into)))
