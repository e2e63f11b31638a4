"""Events: who did what, when. Everything else is worked out from them.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Sequence, Tuple, Union

from .._codec import Choice, Codec, Many, Moment, Nested
from .._record import Field, Record
from .partners import ActivityId
from .referrals import Actor, EventId, ReferralId
from ..actions import Action, Action_KINDS
from ..place_changes import PlaceChange, PlaceChange_KINDS

__all__ = [
    "PlaceEvent",
    "ReferralEvent",
]


@dataclass(frozen=True, init=False, repr=False)
class ReferralEvent(Record):
    """One event of a referral: who did what, when. Events are kept; everything else is worked out from them.

    Its id makes it count once, however often it arrives: make it new for each event (a UUID), and keep it when
    sending again.

    Parameters
    ----------
    id : EventId
        Its id, unique in the referral.
    referral : ReferralId
        Of which referral.
    at : datetime or str
        When it happened, as the device that recorded it believed.
    actor : Actor
        Who did it.
    action : Action
        What was done.
    after : sequence of EventId, optional
        The events it was recorded after: the last ones this device knew. `Referral.record` fills it in.
    """

    __slots__ = ("id", "referral", "at", "actor", "action", "after")

    id: EventId
    referral: ReferralId
    at: dt.datetime
    actor: Actor
    action: Action
    after: Tuple[EventId, ...]

    def __init__(
        self,
        *,
        id: EventId,
        referral: ReferralId,
        at: Union[dt.datetime, str],
        actor: Actor,
        action: Action,
        after: Sequence[EventId] = (),
    ) -> None:
        self._fill((id, referral, at, actor, action, after))

    _reader = "ReferralEvent"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("referral", "referral", Codec(), True),
        Field("at", "at", Moment(), True),
        Field("actor", "actor", Nested(Actor), True),
        Field("action", "action", Choice(Action_KINDS), True),
        Field("after", "after", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlaceEvent(Record):
    """One event in the history of an activity's places.

    Parameters
    ----------
    id : EventId
        Its id.
    activity : ActivityId
        Of which activity.
    at : datetime or str
        When.
    actor : Actor
        Who did it.
    change : PlaceChange
        What happened.
    """

    __slots__ = ("id", "activity", "at", "actor", "change")

    id: EventId
    activity: ActivityId
    at: dt.datetime
    actor: Actor
    change: PlaceChange

    def __init__(
        self,
        *,
        id: EventId,
        activity: ActivityId,
        at: Union[dt.datetime, str],
        actor: Actor,
        change: PlaceChange,
    ) -> None:
        self._fill((id, activity, at, actor, change))

    _reader = "PlaceEvent"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("activity", "activity", Codec(), True),
        Field("at", "at", Moment(), True),
        Field("actor", "actor", Nested(Actor), True),
        Field("change", "change", Choice(PlaceChange_KINDS), True),
    )
