"""Likely duplicates, and facts that have to be checked again.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Truth, Whole
from .._record import Field, Record
from .features import FeatureKind
from .partners import PartnerId

__all__ = [
    "DuplicatePair",
    "DuplicateReason",
    "DuplicateReport",
    "FactKind",
    "FreshnessReport",
    "Likeness",
    "PartnerCall",
    "RecordKind",
    "RecordRef",
    "StaleFact",
    "StaleWhy",
    "VerifyFirst",
]


RecordKind = Literal[
    "partner",
    "site",
    "activity",
]


@dataclass(frozen=True, init=False, repr=False)
class RecordRef(Record):
    """One record of one directory.

    Parameters
    ----------
    kind : RecordKind
        What it is.
    directory : int
        In which directory, from 0 in the order they were given.
    id : str
        Its id.
    name : str
        Its name.
    """

    __slots__ = ("kind", "directory", "id", "name")

    kind: RecordKind
    directory: int
    id: str
    name: str

    def __init__(
        self,
        *,
        kind: RecordKind,
        directory: int,
        id: str,
        name: str,
    ) -> None:
        self._fill((kind, directory, id, name))

    _reader = "RecordRef"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("directory", "directory", Whole(), True),
        Field("id", "id", Codec(), True),
        Field("name", "name", Codec(), True),
    )


Likeness = Literal[
    "same",
    "likely",
    "possible",
]


DuplicateReason = Literal[
    "same_identifier",
    "same_name",
    "similar_name",
    "same_telephone",
    "same_email",
    "same_web_host",
    "same_postcode",
    "same_place",
    "same_partner",
    "same_days",
]


@dataclass(frozen=True, init=False, repr=False)
class DuplicatePair(Record):
    """Two records that may be one thing.

    Parameters
    ----------
    first : RecordRef
        The one.
    second : RecordRef
        The other.
    likeness : Likeness
        How surely.
    reasons : sequence of DuplicateReason
        What they have in common.
    sentence : str
        A sentence for whoever decides.
    """

    __slots__ = ("first", "second", "likeness", "reasons", "sentence")

    first: RecordRef
    second: RecordRef
    likeness: Likeness
    reasons: Tuple[DuplicateReason, ...]
    sentence: str

    def __init__(
        self,
        *,
        first: RecordRef,
        second: RecordRef,
        likeness: Likeness,
        reasons: Sequence[DuplicateReason],
        sentence: str,
    ) -> None:
        self._fill((first, second, likeness, reasons, sentence))

    _reader = "DuplicatePair"
    _fields = (
        Field("first", "first", Nested(RecordRef), True),
        Field("second", "second", Nested(RecordRef), True),
        Field("likeness", "likeness", Codec(), True),
        Field("reasons", "reasons", Many(Codec()), True),
        Field("sentence", "sentence", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class DuplicateReport(Record):
    """The records that may stand twice, the surest first.

    Parameters
    ----------
    pairs : sequence of DuplicatePair
        The pairs.
    compared : int
        How many records were looked at.
    too_common : int
        How many shared traits were passed over because too many records have them, such as a word in every name.
    """

    __slots__ = ("pairs", "compared", "too_common")

    pairs: Tuple[DuplicatePair, ...]
    compared: int
    too_common: int

    def __init__(
        self,
        *,
        pairs: Sequence[DuplicatePair],
        compared: int,
        too_common: int,
    ) -> None:
        self._fill((pairs, compared, too_common))

    _reader = "DuplicateReport"
    _fields = (
        Field("pairs", "pairs", Many(Nested(DuplicatePair)), True),
        Field("compared", "compared", Whole(), True),
        Field("too_common", "too_common", Whole(), True),
    )


FactKind = Literal[
    "running",
    "price",
    "places",
    "feature",
    "accommodation",
    "co_delivery",
    "safeguarding",
    "training",
    "hosting",
    "volunteers",
    "partner",
    "sessions",
]


StaleWhy = Literal[
    "expired",
    "no_date",
    "dated_ahead",
    "ends_soon",
]


@dataclass(frozen=True, init=False, repr=False)
class StaleFact(Record):
    """One fact to check.

    Parameters
    ----------
    kind : FactKind
        What kind of fact.
    of : RecordRef
        The record it stands in.
    path : str
        Where it stands: a JSON Pointer that names records by id.
    why : StaleWhy
        Why it has to be checked.
    safety : bool
        Whether somebody's safety rests on it: checks of leaders, support for high need, getting in and about.
    activities : int
        How many activities rest on it.
    sessions : int
        How many patterns of sessions those activities have.
    question : str
        The question to ask.
    feature : FeatureKind, optional
        Which feature, where it is one.
    checked_on : date or str, optional
        When it was last checked; of training and hosting the day from which it holds.
    believed_until : date or str, optional
        The last day it is or was believed.
    """

    __slots__ = (
        "kind", "of", "path", "why", "safety", "activities", "sessions", "question", "feature", "checked_on",
        "believed_until",
    )

    kind: FactKind
    of: RecordRef
    path: str
    why: StaleWhy
    safety: bool
    activities: int
    sessions: int
    question: str
    feature: Optional[FeatureKind]
    checked_on: Optional[dt.date]
    believed_until: Optional[dt.date]

    def __init__(
        self,
        *,
        kind: FactKind,
        of: RecordRef,
        path: str,
        why: StaleWhy,
        safety: bool,
        activities: int,
        sessions: int,
        question: str,
        feature: Optional[FeatureKind] = None,
        checked_on: Optional[Union[dt.date, str]] = None,
        believed_until: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((
            kind, of, path, why, safety, activities, sessions, question, feature, checked_on, believed_until,
        ))

    _reader = "StaleFact"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("of", "of", Nested(RecordRef), True),
        Field("path", "path", Codec(), True),
        Field("why", "why", Codec(), True),
        Field("safety", "safety", Truth(), True),
        Field("activities", "activities", Whole(), True),
        Field("sessions", "sessions", Whole(), True),
        Field("question", "question", Codec(), True),
        Field("feature", "feature", Codec(), False, None),
        Field("checked_on", "checked_on", Date(), False, None),
        Field("believed_until", "believed_until", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class PartnerCall(Record):
    """Everything one partner can answer: one call settles it.

    Parameters
    ----------
    sentence : str
        What to say to whoever makes the call.
    facts : sequence of StaleFact
        The questions, those to ask first in front.
    safety : int
        How many of them safety rests on.
    partner : PartnerId, optional
        Which partner; none for places nobody runs.
    name : str, optional
        Its name.
    """

    __slots__ = ("sentence", "facts", "safety", "partner", "name")

    sentence: str
    facts: Tuple[StaleFact, ...]
    safety: int
    partner: Optional[PartnerId]
    name: Optional[str]

    def __init__(
        self,
        *,
        sentence: str,
        facts: Sequence[StaleFact],
        safety: int,
        partner: Optional[PartnerId] = None,
        name: Optional[str] = None,
    ) -> None:
        self._fill((sentence, facts, safety, partner, name))

    _reader = "PartnerCall"
    _fields = (
        Field("sentence", "sentence", Codec(), True),
        Field("facts", "facts", Many(Nested(StaleFact)), True),
        Field("safety", "safety", Whole(), True),
        Field("partner", "partner", Codec(), False, None),
        Field("name", "name", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class VerifyFirst(Record):
    """One of the facts to check before all others.

    Parameters
    ----------
    place : int
        Its place, from 1.
    fact : StaleFact
        The fact.
    sentence : str
        Why it comes here.
    partner : PartnerId, optional
        Whom to ask.
    """

    __slots__ = ("place", "fact", "sentence", "partner")

    place: int
    fact: StaleFact
    sentence: str
    partner: Optional[PartnerId]

    def __init__(
        self,
        *,
        place: int,
        fact: StaleFact,
        sentence: str,
        partner: Optional[PartnerId] = None,
    ) -> None:
        self._fill((place, fact, sentence, partner))

    _reader = "VerifyFirst"
    _fields = (
        Field("place", "place", Whole(), True),
        Field("fact", "fact", Nested(StaleFact), True),
        Field("sentence", "sentence", Codec(), True),
        Field("partner", "partner", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class FreshnessReport(Record):
    """What in a directory is no longer believed, or soon will not be, and whom to ask.

    Parameters
    ----------
    on : date or str
        The day the report is for.
    looked_at : int
        How many facts with a shelf life were looked at.
    stale : int
        How many count as unknown today.
    ending_soon : int
        How many more will before long.
    calls : sequence of PartnerCall
        The calls to make, the weightiest first.
    verify_first : sequence of VerifyFirst
        The facts to check first.
    """

    __slots__ = ("on", "looked_at", "stale", "ending_soon", "calls", "verify_first")

    on: dt.date
    looked_at: int
    stale: int
    ending_soon: int
    calls: Tuple[PartnerCall, ...]
    verify_first: Tuple[VerifyFirst, ...]

    def __init__(
        self,
        *,
        on: Union[dt.date, str],
        looked_at: int,
        stale: int,
        ending_soon: int,
        calls: Sequence[PartnerCall],
        verify_first: Sequence[VerifyFirst],
    ) -> None:
        self._fill((on, looked_at, stale, ending_soon, calls, verify_first))

    _reader = "FreshnessReport"
    _fields = (
        Field("on", "on", Date(), True),
        Field("looked_at", "looked_at", Whole(), True),
        Field("stale", "stale", Whole(), True),
        Field("ending_soon", "ending_soon", Whole(), True),
        Field("calls", "calls", Many(Nested(PartnerCall)), True),
        Field("verify_first", "verify_first", Many(Nested(VerifyFirst)), True),
    )
