"""The places of an activity: who holds one, who has one, who waits."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Iterable, Optional, Tuple, Type, TypeVar, Union

from . import _fingerpost
from ._codec import Choice
from .place_changes import PlaceChange, PlaceChange_KINDS
from ._times import moment_text
from .records import Actor, PlaceEvent, PlacesView

__all__ = ["Places"]

P = TypeVar("P", bound="Places")

_CHANGE = Choice(PlaceChange_KINDS)


class Places:
    """The places of an activity, worked out from their events: who holds one, who has one, who waits.

    Holds that have not ended and confirmed places together never exceed the places there are. It never changes: `did` and
    `record` give the places as they are afterwards.

    Parameters
    ----------
    activity : str
        The activity's id.
    events : iterable of PlaceEvent, optional
        Its history so far, in order.

    Raises
    ------
    ConflictError, InvalidError
        ``places.*`` where an event was never allowed.

    Examples
    --------
    >>> import fingerpost as fp
    >>> museum = fp.Actor(role="provider", id="p-2", partner="museum")
    >>> monday = "2026-11-23T09:00:00Z"
    >>> places = fp.Places("tapes").did(fp.place_changes.Set(places=1), by=museum, at=monday)
    >>> places = places.did(fp.place_changes.Hold(referral="r-1", until="2026-12-07T09:00:00Z"), by=museum, at=monday)
    >>> try:
    ...     places.did(fp.place_changes.Hold(referral="r-2", until="2026-12-07T09:00:00Z"), by=museum, at=monday)
    ... except fp.ConflictError as error:
    ...     print(error.code)
    places.full
    >>> places.has("r-1", monday), places.has("r-1", "2026-12-08T09:00:00Z")
    (True, False)
    """

    __slots__ = ("_native", "_activity", "_events")

    def __init__(self, activity: str, events: Iterable[PlaceEvent] = ()) -> None:
        self._activity = activity
        self._events = tuple(events)
        self._native = _fingerpost.Places(activity, [event.to_dict() for event in self._events])

    def did(self: P, change: PlaceChange, *, by: Actor, at: Union[dt.datetime, str], id: Optional[str] = None) -> P:
        """The places after something happened to them.

        Parameters
        ----------
        change : PlaceChange
            What happened: one of `fingerpost.place_changes`.
        by : Actor
            Who did it.
        at : datetime or str
            When.
        id : str, optional
            The id of the event; a new UUID where none is given.

        Raises
        ------
        ConflictError
            ``places.full`` where none is free, ``places.unknown`` where nobody has said how many there are,
            ``places.queue`` where others wait and no reason is given to pass them over, ``places.not-held`` where none is
            held for the referral, ``places.provider-only`` where somebody else says how many there are. Nothing has changed
            then.
        """
        return self.record(made_place_event(change, self._activity, by, at, id))

    def record(self: P, event: PlaceEvent) -> P:
        """The places after one more event, made elsewhere.

        Raises
        ------
        ConflictError
            As `did`.
        InvalidError
            ``places.other-activity`` where it is about another activity.
        """
        after: P = type(self).__new__(type(self))
        after._native = self._native.record(event.to_dict())
        after._activity = self._activity
        after._events = (*self._events, event)
        return after

    @property
    def activity(self) -> str:
        """The activity's id."""
        return self._activity

    @property
    def events(self) -> Tuple[PlaceEvent, ...]:
        """Its history, in order."""
        return self._events

    def has(self, referral: str, at: Union[dt.datetime, str]) -> bool:
        """Whether a place is held, or confirmed, for a referral at a moment."""
        return self._native.has(referral, moment_text(at))

    def position(self, referral: str) -> Optional[int]:
        """The place of a referral on the waiting list, from 1; none where it does not wait."""
        return self._native.position(referral)

    def view(self, at: Union[dt.datetime, str]) -> PlacesView:
        """The places as they stand at a moment."""
        return PlacesView._trusted(self._native.view(moment_text(at)))

    def __len__(self) -> int:
        return len(self._events)

    def __eq__(self, other: object) -> bool:
        same = isinstance(other, Places) and (self._activity, self._events) == (other._activity, other._events)
        return same if isinstance(other, Places) else NotImplemented

    def __hash__(self) -> int:
        return hash((self._activity, self._events))

    def __repr__(self) -> str:
        return f"Places({self._activity!r}, events={len(self._events)})"

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self._activity, self._events)


def made_place_event(
    change: Any, activity: str, by: Actor, at: Union[dt.datetime, str], id: Optional[str]
) -> PlaceEvent:
    made = str(uuid.uuid4()) if id is None else id
    return PlaceEvent(id=made, activity=activity, at=at, actor=by, change=_CHANGE.take(change))
