"""What a casebook is asked and what it reports.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Truth, Whole
from .._record import Field, Record
from .findings import Issue
from .partners import ActivityId, PartnerId
from .clients import ClientId
from .views import ReferralState

__all__ = [
    "BackupReport",
    "CaseFilter",
    "Change",
    "ErasureReport",
    "RetentionDue",
    "RetentionRule",
    "RetentionStart",
    "SalvageReport",
    "SalvagedStream",
    "StreamId",
    "StreamKind",
    "VerifyReport",
]


@dataclass(frozen=True, init=False, repr=False)
class CaseFilter(Record):
    """Which referrals somebody wants to see. What is left out asks for nothing; an empty filter lets all through.

    Parameters
    ----------
    states : sequence of ReferralState, optional
        Those in one of these states.
    client : ClientId, optional
        Those of this client.
    activity : ActivityId, optional
        Those at this activity.
    partner : PartnerId, optional
        Those with this partner.
    open_only : bool, optional
        Only those that have not ended.
    overdue_only : bool, optional
        Only those whose next step is overdue.
    """

    __slots__ = ("states", "client", "activity", "partner", "open_only", "overdue_only")

    states: Tuple[ReferralState, ...]
    client: Optional[ClientId]
    activity: Optional[ActivityId]
    partner: Optional[PartnerId]
    open_only: bool
    overdue_only: bool

    def __init__(
        self,
        *,
        states: Sequence[ReferralState] = (),
        client: Optional[ClientId] = None,
        activity: Optional[ActivityId] = None,
        partner: Optional[PartnerId] = None,
        open_only: bool = False,
        overdue_only: bool = False,
    ) -> None:
        self._fill((states, client, activity, partner, open_only, overdue_only))

    _reader = "CaseFilter"
    _fields = (
        Field("states", "states", Many(Codec()), False, ()),
        Field("client", "client", Codec(), False, None),
        Field("activity", "activity", Codec(), False, None),
        Field("partner", "partner", Codec(), False, None),
        Field("open_only", "open_only", Truth(), False, False),
        Field("overdue_only", "overdue_only", Truth(), False, False),
    )


StreamKind = Literal[
    "referral",
    "places",
    "settings",
]


@dataclass(frozen=True, init=False, repr=False)
class StreamId(Record):
    """Names one stream: the history of one thing.

    The name is opaque: any text that is not blank and has at most 512 bytes. Use random ids or the source's own
    keys, never the name of a person: names of streams are repeated in findings.

    Parameters
    ----------
    kind : StreamKind
        What it is the history of.
    name : str
        Which one of that kind.
    """

    __slots__ = ("kind", "name")

    kind: StreamKind
    name: str

    def __init__(
        self,
        *,
        kind: StreamKind,
        name: str,
    ) -> None:
        self._fill((kind, name))

    _reader = "StreamId"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("name", "name", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Change(Record):
    """One entry, named by where it stands: what a follower reads to know what to load again.

    Parameters
    ----------
    position : int
        Its place in the order of arrival. Ask for what comes after it.
    stream : StreamId
        Which stream.
    sequence : int
        Its place in that stream.
    """

    __slots__ = ("position", "stream", "sequence")

    position: int
    stream: StreamId
    sequence: int

    def __init__(
        self,
        *,
        position: int,
        stream: StreamId,
        sequence: int,
    ) -> None:
        self._fill((position, stream, sequence))

    _reader = "Change"
    _fields = (
        Field("position", "position", Whole(), True),
        Field("stream", "stream", Nested(StreamId), True),
        Field("sequence", "sequence", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ErasureReport(Record):
    """What erasing one subject did.

    Parameters
    ----------
    already : bool
        Whether the subject had been erased before; then nothing was left to do but to look for traces.
    streams : sequence of StreamId
        The streams that were erased. Drop whatever was derived from them.
    entries : int
        How many entries were overwritten.
    files_searched : int
        How many files were searched for what had been overwritten: the store's file and those beside it. Nothing
        was found, or there would be an error instead of this report.
    bytes_searched : int
        How many bytes those files have.
    """

    __slots__ = ("already", "streams", "entries", "files_searched", "bytes_searched")

    already: bool
    streams: Tuple[StreamId, ...]
    entries: int
    files_searched: int
    bytes_searched: int

    def __init__(
        self,
        *,
        already: bool,
        streams: Sequence[StreamId],
        entries: int,
        files_searched: int,
        bytes_searched: int,
    ) -> None:
        self._fill((already, streams, entries, files_searched, bytes_searched))

    _reader = "ErasureReport"
    _fields = (
        Field("already", "already", Truth(), True),
        Field("streams", "streams", Many(Nested(StreamId)), True),
        Field("entries", "entries", Whole(), True),
        Field("files_searched", "files_searched", Whole(), True),
        Field("bytes_searched", "bytes_searched", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class BackupReport(Record):
    """What a backup holds. It was read again and verified.

    Parameters
    ----------
    entries : int
        How many entries.
    bytes : int
        The size of the file in bytes.
    head : str
        The head of its history. Keep it elsewhere.
    """

    __slots__ = ("entries", "bytes", "head")

    entries: int
    bytes: int
    head: str

    def __init__(
        self,
        *,
        entries: int,
        bytes: int,
        head: str,
    ) -> None:
        self._fill((entries, bytes, head))

    _reader = "BackupReport"
    _fields = (
        Field("entries", "entries", Whole(), True),
        Field("bytes", "bytes", Whole(), True),
        Field("head", "head", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class VerifyReport(Record):
    """What was found when everything a store keeps was read and checked.

    Parameters
    ----------
    sound : bool
        Whether nothing is wrong.
    entries : int
        How many entries were read.
    streams : int
        How many streams there are, erased ones among them.
    erased_subjects : int
        How many subjects were erased.
    head : str
        The head of the history. Keep it elsewhere: see `Store.head`.
    faults : int
        How many faults there are.
    issues : sequence of Issue, optional
        The first thousand faults. The path is the stream and the place in it, as `referral/r-104/3`.
    """

    __slots__ = ("sound", "entries", "streams", "erased_subjects", "head", "faults", "issues")

    sound: bool
    entries: int
    streams: int
    erased_subjects: int
    head: str
    faults: int
    issues: Tuple[Issue, ...]

    def __init__(
        self,
        *,
        sound: bool,
        entries: int,
        streams: int,
        erased_subjects: int,
        head: str,
        faults: int,
        issues: Sequence[Issue] = (),
    ) -> None:
        self._fill((sound, entries, streams, erased_subjects, head, faults, issues))

    _reader = "VerifyReport"
    _fields = (
        Field("sound", "sound", Truth(), True),
        Field("entries", "entries", Whole(), True),
        Field("streams", "streams", Whole(), True),
        Field("erased_subjects", "erased_subjects", Whole(), True),
        Field("head", "head", Codec(), True),
        Field("faults", "faults", Whole(), True),
        Field("issues", "issues", Many(Nested(Issue)), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class SalvagedStream(Record):
    """What was saved of one stream.

    Parameters
    ----------
    saved : int
        How many entries were saved: an unbroken beginning of the stream.
    lost : int
        How many entries are known to have been there and were not saved.
    stream : StreamId, optional
        Which stream; absent where its name cannot be read any more.
    why : str, optional
        Why entries were not saved; absent where all of them were.
    """

    __slots__ = ("saved", "lost", "stream", "why")

    saved: int
    lost: int
    stream: Optional[StreamId]
    why: Optional[str]

    def __init__(
        self,
        *,
        saved: int,
        lost: int,
        stream: Optional[StreamId] = None,
        why: Optional[str] = None,
    ) -> None:
        self._fill((saved, lost, stream, why))

    _reader = "SalvagedStream"
    _fields = (
        Field("saved", "saved", Whole(), True),
        Field("lost", "lost", Whole(), True),
        Field("stream", "stream", Nested(StreamId), False, None),
        Field("why", "why", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class SalvageReport(Record):
    """What was saved of a damaged store, and what was not.

    Parameters
    ----------
    saved : int
        How many entries were saved.
    lost : int
        How many entries are known to have been there and were not saved.
    erased_subjects : int
        How many subjects are remembered as erased, so that nothing about them is kept again.
    streams : sequence of SalvagedStream
        Every stream that was not erased, in the order in which they began.
    complete_count : bool
        Whether it is known how much there was. Where not, more may be lost than is counted.
    """

    __slots__ = ("saved", "lost", "erased_subjects", "streams", "complete_count")

    saved: int
    lost: int
    erased_subjects: int
    streams: Tuple[SalvagedStream, ...]
    complete_count: bool

    def __init__(
        self,
        *,
        saved: int,
        lost: int,
        erased_subjects: int,
        streams: Sequence[SalvagedStream],
        complete_count: bool,
    ) -> None:
        self._fill((saved, lost, erased_subjects, streams, complete_count))

    _reader = "SalvageReport"
    _fields = (
        Field("saved", "saved", Whole(), True),
        Field("lost", "lost", Whole(), True),
        Field("erased_subjects", "erased_subjects", Whole(), True),
        Field("streams", "streams", Many(Nested(SalvagedStream)), True),
        Field("complete_count", "complete_count", Truth(), True),
    )


RetentionStart = Literal[
    "closed",
    "birth",
    "death",
]


@dataclass(frozen=True, init=False, repr=False)
class RetentionRule(Record):
    """How long records of one sort are kept.

    Which rule applies to a record is for the organisation that answers for it to say, and so is what happens when
    it is due: the library only works out the day. A rule without years and months is due at once.

    Parameters
    ----------
    id : str
        A short name of the rule.
    label : str
        What it is about, for people.
    from_ : RetentionStart
        From which day it counts.
    years : int, default 0
        Whole years.
    months : int, default 0
        Whole months more.
    """

    __slots__ = ("id", "label", "from_", "years", "months")

    id: str
    label: str
    from_: RetentionStart
    years: int
    months: int

    def __init__(
        self,
        *,
        id: str,
        label: str,
        from_: RetentionStart,
        years: int = 0,
        months: int = 0,
    ) -> None:
        self._fill((id, label, from_, years, months))

    _reader = "RetentionRule"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("label", "label", Codec(), True),
        Field("from_", "from", Codec(), True),
        Field("years", "years", Whole(), False, 0),
        Field("months", "months", Whole(), False, 0),
    )


@dataclass(frozen=True, init=False, repr=False)
class RetentionDue(Record):
    """When a record is due to be looked at.

    Parameters
    ----------
    due_on : date or str
        The first day on which the period is over.
    is_due : bool
        Whether that day has come.
    """

    __slots__ = ("due_on", "is_due")

    due_on: dt.date
    is_due: bool

    def __init__(
        self,
        *,
        due_on: Union[dt.date, str],
        is_due: bool,
    ) -> None:
        self._fill((due_on, is_due))

    _reader = "RetentionDue"
    _fields = (
        Field("due_on", "due_on", Date(), True),
        Field("is_due", "is_due", Truth(), True),
    )
