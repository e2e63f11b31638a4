"""What can happen to the places of an activity: one class for each change.

Use them as ``fp.place_changes.Set(places=6)``.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Dict, Optional, Union

from ._codec import Codec, Moment, Whole
from ._record import Field, Record
from .records.themes import NonEmpty
from .records.referrals import ReferralId

__all__ = [
    "Hold",
    "PlaceChange",
    "Release",
    "Set",
    "Take",
    "Wait",
]


@dataclass(frozen=True, init=False, repr=False)
class Set(Record):
    """The provider says how many there are.

    Parameters
    ----------
    places : int
        How many.
    """

    __slots__ = ("places",)

    places: int

    def __init__(
        self,
        *,
        places: int,
    ) -> None:
        self._fill((places,))

    _reader = "PlaceChange"
    _tag = "set"
    _space = "place_changes."
    _fields = (
        Field("places", "places", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Hold(Record):
    """One is held.

    Parameters
    ----------
    referral : ReferralId
        For which referral.
    until : datetime or str
        Until when.
    overtakes : NonEmpty, optional
        Why others who wait are passed over, where they are. What is said of places is not erased with a client: say
        nothing about a person. A casebook leaves the words in the referral.
    """

    __slots__ = ("referral", "until", "overtakes")

    referral: ReferralId
    until: dt.datetime
    overtakes: Optional[NonEmpty]

    def __init__(
        self,
        *,
        referral: ReferralId,
        until: Union[dt.datetime, str],
        overtakes: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((referral, until, overtakes))

    _reader = "PlaceChange"
    _tag = "hold"
    _space = "place_changes."
    _fields = (
        Field("referral", "referral", Codec(), True),
        Field("until", "until", Moment(), True),
        Field("overtakes", "overtakes", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Take(Record):
    """A held one is confirmed.

    Parameters
    ----------
    referral : ReferralId
        For which referral.
    """

    __slots__ = ("referral",)

    referral: ReferralId

    def __init__(
        self,
        *,
        referral: ReferralId,
    ) -> None:
        self._fill((referral,))

    _reader = "PlaceChange"
    _tag = "take"
    _space = "place_changes."
    _fields = (
        Field("referral", "referral", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Release(Record):
    """One becomes free, or somebody stops waiting.

    Parameters
    ----------
    referral : ReferralId
        For which referral.
    """

    __slots__ = ("referral",)

    referral: ReferralId

    def __init__(
        self,
        *,
        referral: ReferralId,
    ) -> None:
        self._fill((referral,))

    _reader = "PlaceChange"
    _tag = "release"
    _space = "place_changes."
    _fields = (
        Field("referral", "referral", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Wait(Record):
    """Somebody waits, and has no place any more.

    Parameters
    ----------
    referral : ReferralId
        For which referral.
    """

    __slots__ = ("referral",)

    referral: ReferralId

    def __init__(
        self,
        *,
        referral: ReferralId,
    ) -> None:
        self._fill((referral,))

    _reader = "PlaceChange"
    _tag = "wait"
    _space = "place_changes."
    _fields = (
        Field("referral", "referral", Codec(), True),
    )


PlaceChange = Union[Set, Hold, Take, Release, Wait]
"""What happens to the places of an activity."""
PlaceChange_KINDS: Dict[str, Any] = {"set": Set, "hold": Hold, "take": Take, "release": Release, "wait": Wait}
