"""Clients: a pseudonym, and what they need, want and can do.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Dict, Literal, Optional, Sequence, Tuple, Union

from .._codec import Choice, Codec, Many, Nested, Personal, Time, Whole
from .._record import Field, Record
from .._views import ClientView
from .places import Point
from .times import Weekday
from .themes import LanguageTag, NonEmpty, PersonalText, ThemeId
from .features import FeatureKind
from .barriers import BarrierKind
from .partners import ActivityId, NeedLevel, PartnerId, Pence, SiteId
from .activities import Circumstance, ConcessionKind, Pace, ReferralRoute

__all__ = [
    "AgeBand",
    "Budget",
    "Client",
    "ClientId",
    "FreeTime",
    "Goal",
    "Interest",
    "KeepApart",
    "KeepApartActivity",
    "KeepApartPartner",
    "KeepApartSite",
    "ProtectedCharacteristic",
    "Requirement",
    "Stratum",
    "TravelLimit",
    "TravelMode",
]


ClientId = str


@dataclass(frozen=True, init=False, repr=False)
class AgeBand(Record):
    """The band of ages somebody is in, both ends included. Read only against an activity's age limits; a date of
    birth is never needed.

    Parameters
    ----------
    from_ : int
        The youngest they may be, in years.
    to : int
        The oldest they may be, in years.
    """

    __slots__ = ("from_", "to")

    from_: int
    to: int

    def __init__(
        self,
        *,
        from_: int,
        to: int,
    ) -> None:
        self._fill((from_, to))

    _reader = "AgeBand"
    _fields = (
        Field("from_", "from", Whole(), True),
        Field("to", "to", Whole(), True),
    )


TravelMode = Literal[
    "walk",
    "wheelchair",
    "cycle",
    "bus",
    "train",
    "car",
    "lift",
    "community_transport",
]


@dataclass(frozen=True, init=False, repr=False)
class TravelLimit(Record):
    """How far somebody will go in one way.

    Parameters
    ----------
    mode : TravelMode
        In which way.
    metres : int
        How far at most, one way, in metres of the way they take.
    """

    __slots__ = ("mode", "metres")

    mode: TravelMode
    metres: int

    def __init__(
        self,
        *,
        mode: TravelMode,
        metres: int,
    ) -> None:
        self._fill((mode, metres))

    _reader = "TravelLimit"
    _fields = (
        Field("mode", "mode", Codec(), True),
        Field("metres", "metres", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FreeTime(Record):
    """A stretch of the week when somebody can come. Sessions must lie wholly within one.

    Parameters
    ----------
    day : Weekday
        On which day.
    from_ : time or str
        From when.
    to : time or str
        Until when; the end of the day where it is not later than `from`.
    """

    __slots__ = ("day", "from_", "to")

    day: Weekday
    from_: dt.time
    to: dt.time

    def __init__(
        self,
        *,
        day: Weekday,
        from_: Union[dt.time, str],
        to: Union[dt.time, str],
    ) -> None:
        self._fill((day, from_, to))

    _reader = "FreeTime"
    _fields = (
        Field("day", "day", Codec(), True),
        Field("from_", "from", Time(), True),
        Field("to", "to", Time(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Budget(Record):
    """What somebody can pay. Zero means that it must be free; a limit left out does not apply.

    Parameters
    ----------
    per_session : Pence, optional
        For one session.
    whole_course : Pence, optional
        For the whole course.
    """

    __slots__ = ("per_session", "whole_course")

    per_session: Optional[Pence]
    whole_course: Optional[Pence]

    def __init__(
        self,
        *,
        per_session: Optional[Pence] = None,
        whole_course: Optional[Pence] = None,
    ) -> None:
        self._fill((per_session, whole_course))

    _reader = "Budget"
    _fields = (
        Field("per_session", "per_session", Whole(), False, None),
        Field("whole_course", "whole_course", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Requirement(Record):
    """What a client needs, described as a need of the situation and never as a label on the person.

    It names the barrier that would stand in the way. Language, distance, price, group size and level of need are
    read from the client's own fields and need no requirement.

    Parameters
    ----------
    barrier : BarrierKind
        Which barrier would stand in the way.
    met_by : sequence of FeatureKind, optional
        The features any of which meets this person's need; the barrier's own list where empty.
    at_most : int, optional
        The most this person can manage, in the unit of the feature: metres to walk, metres between seats, minutes a
        session may last.
    note : PersonalText, optional
        What else to know, in confidence.
    """

    __slots__ = ("barrier", "met_by", "at_most", "note")

    barrier: BarrierKind
    met_by: Tuple[FeatureKind, ...]
    at_most: Optional[int]
    note: Optional[PersonalText]

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        met_by: Sequence[FeatureKind] = (),
        at_most: Optional[int] = None,
        note: Optional[PersonalText] = None,
    ) -> None:
        self._fill((barrier, met_by, at_most, note))

    _reader = "Requirement"
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("met_by", "met_by", Many(Codec()), False, ()),
        Field("at_most", "at_most", Whole(), False, None),
        Field("note", "note", Personal(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Interest(Record):
    """A theme somebody likes, and how much.

    Parameters
    ----------
    theme : ThemeId
        Which theme.
    weight : int
        How much, from 1 (a little) to 5 (above all).
    """

    __slots__ = ("theme", "weight")

    theme: ThemeId
    weight: int

    def __init__(
        self,
        *,
        theme: ThemeId,
        weight: int,
    ) -> None:
        self._fill((theme, weight))

    _reader = "Interest"
    _fields = (
        Field("theme", "theme", Codec(), True),
        Field("weight", "weight", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class KeepApartPartner(Record):
    """Anything this partner runs or helps to run.

    Parameters
    ----------
    id : PartnerId
        Which partner.
    """

    __slots__ = ("id",)

    id: PartnerId

    def __init__(
        self,
        *,
        id: PartnerId,
    ) -> None:
        self._fill((id,))

    _reader = "KeepApart"
    _tag = "partner"
    _fields = (
        Field("id", "id", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class KeepApartSite(Record):
    """Anything at this site.

    Parameters
    ----------
    id : SiteId
        Which site.
    """

    __slots__ = ("id",)

    id: SiteId

    def __init__(
        self,
        *,
        id: SiteId,
    ) -> None:
        self._fill((id,))

    _reader = "KeepApart"
    _tag = "site"
    _fields = (
        Field("id", "id", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class KeepApartActivity(Record):
    """This activity.

    Parameters
    ----------
    id : ActivityId
        Which activity.
    """

    __slots__ = ("id",)

    id: ActivityId

    def __init__(
        self,
        *,
        id: ActivityId,
    ) -> None:
        self._fill((id,))

    _reader = "KeepApart"
    _tag = "activity"
    _fields = (
        Field("id", "id", Codec(), True),
    )


KeepApart = Union[KeepApartPartner, KeepApartSite, KeepApartActivity]
"""A safeguarding conflict: something this client must not be sent to. The reason is not recorded here."""
KeepApart_KINDS: Dict[str, Any] = {"partner": KeepApartPartner, "site": KeepApartSite, "activity": KeepApartActivity}


@dataclass(frozen=True, init=False, repr=False)
class Goal(Record):
    """What somebody hopes for, in their own words.

    Parameters
    ----------
    words : PersonalText
        Their words.
    importance : int, optional
        How much it matters to them, from 1 to 10.
    """

    __slots__ = ("words", "importance")

    words: PersonalText
    importance: Optional[int]

    def __init__(
        self,
        *,
        words: PersonalText,
        importance: Optional[int] = None,
    ) -> None:
        self._fill((words, importance))

    _reader = "Goal"
    _fields = (
        Field("words", "words", Personal(), True),
        Field("importance", "importance", Whole(), False, None),
    )


ProtectedCharacteristic = Literal[
    "age",
    "disability",
    "gender_reassignment",
    "marriage_or_civil_partnership",
    "pregnancy_or_maternity",
    "race",
    "religion_or_belief",
    "sex",
    "sexual_orientation",
]


@dataclass(frozen=True, init=False, repr=False)
class Stratum(Record):
    """A stratum of the fairness audit. Matching never reads it: a property test flips it and no byte changes.

    Parameters
    ----------
    characteristic : ProtectedCharacteristic
        Which characteristic.
    value : PersonalText
        What the client said of themselves.
    """

    __slots__ = ("characteristic", "value")

    characteristic: ProtectedCharacteristic
    value: PersonalText

    def __init__(
        self,
        *,
        characteristic: ProtectedCharacteristic,
        value: PersonalText,
    ) -> None:
        self._fill((characteristic, value))

    _reader = "Stratum"
    _fields = (
        Field("characteristic", "characteristic", Codec(), True),
        Field("value", "value", Personal(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Client(ClientView, Record):
    """A client as matching sees them: a pseudonym, and what they need, want and can do.

    No name, address, NHS number or date of birth: matching needs none of them. `repr` shows the pseudonym alone.
    What is left out was not said: where it matters it becomes a question to the client, never a guess. Two fields
    say something by being left out: without `free_times` any time suits, without `group_limit` any size.

    Parameters
    ----------
    id : ClientId
        The pseudonym.
    need : NeedLevel
        How much support they need.
    route : ReferralRoute
        By whom they come.
    age : AgeBand, optional
        Roughly how old they are.
    areas : sequence of NonEmpty, optional
        The areas they live in, by code or name.
    circumstances : sequence of Circumstance, optional
        Circumstances they are known to be in.
    home : Point, optional
        Where they set out from.
    travel : sequence of TravelLimit, optional
        How far they will go, and how.
    free_times : sequence of FreeTime, optional
        When they can come; left out where any time suits.
    budget : Budget, optional
        What they can pay.
    concessions : sequence of ConcessionKind, optional
        Concessions they are known to qualify for.
    languages : sequence of LanguageTag, optional
        Languages they use with ease.
    requirements : sequence of Requirement, optional
        What they need.
    group_limit : int, optional
        The largest group they can manage, themselves included.
    pace : Pace, optional
        The pace they like.
    interests : sequence of Interest, optional
        What they like.
    avoid : sequence of ThemeId, optional
        What they would rather not meet.
    keep_apart : sequence of KeepApart, optional
        What they must be kept away from.
    goals : sequence of Goal, optional
        What they hope for.
    strata : sequence of Stratum, optional
        For the fairness audit alone.
    """

    __slots__ = (
        "id", "need", "route", "age", "areas", "circumstances", "home", "travel", "free_times", "budget",
        "concessions", "languages", "requirements", "group_limit", "pace", "interests", "avoid", "keep_apart",
        "goals", "strata",
    )

    id: ClientId
    need: NeedLevel
    route: ReferralRoute
    age: Optional[AgeBand]
    areas: Tuple[NonEmpty, ...]
    circumstances: Tuple[Circumstance, ...]
    home: Optional[Point]
    travel: Tuple[TravelLimit, ...]
    free_times: Optional[Tuple[FreeTime, ...]]
    budget: Optional[Budget]
    concessions: Tuple[ConcessionKind, ...]
    languages: Tuple[LanguageTag, ...]
    requirements: Tuple[Requirement, ...]
    group_limit: Optional[int]
    pace: Optional[Pace]
    interests: Tuple[Interest, ...]
    avoid: Tuple[ThemeId, ...]
    keep_apart: Tuple[KeepApart, ...]
    goals: Tuple[Goal, ...]
    strata: Tuple[Stratum, ...]

    def __init__(
        self,
        *,
        id: ClientId,
        need: NeedLevel,
        route: ReferralRoute,
        age: Optional[AgeBand] = None,
        areas: Sequence[NonEmpty] = (),
        circumstances: Sequence[Circumstance] = (),
        home: Optional[Point] = None,
        travel: Sequence[TravelLimit] = (),
        free_times: Optional[Sequence[FreeTime]] = None,
        budget: Optional[Budget] = None,
        concessions: Sequence[ConcessionKind] = (),
        languages: Sequence[LanguageTag] = (),
        requirements: Sequence[Requirement] = (),
        group_limit: Optional[int] = None,
        pace: Optional[Pace] = None,
        interests: Sequence[Interest] = (),
        avoid: Sequence[ThemeId] = (),
        keep_apart: Sequence[KeepApart] = (),
        goals: Sequence[Goal] = (),
        strata: Sequence[Stratum] = (),
    ) -> None:
        self._fill((
            id, need, route, age, areas, circumstances, home, travel, free_times, budget, concessions, languages,
            requirements, group_limit, pace, interests, avoid, keep_apart, goals, strata,
        ))

    _reader = "Client"
    _shown = ("id",)
    _fields = (
        Field("id", "id", Codec(), True),
        Field("need", "need", Codec(), True),
        Field("route", "route", Codec(), True),
        Field("age", "age", Nested(AgeBand), False, None),
        Field("areas", "areas", Many(Codec()), False, ()),
        Field("circumstances", "circumstances", Many(Codec()), False, ()),
        Field("home", "home", Nested(Point), False, None),
        Field("travel", "travel", Many(Nested(TravelLimit)), False, ()),
        Field("free_times", "free_times", Many(Nested(FreeTime)), False, None),
        Field("budget", "budget", Nested(Budget), False, None),
        Field("concessions", "concessions", Many(Codec()), False, ()),
        Field("languages", "languages", Many(Codec()), False, ()),
        Field("requirements", "requirements", Many(Nested(Requirement)), False, ()),
        Field("group_limit", "group_limit", Whole(), False, None),
        Field("pace", "pace", Codec(), False, None),
        Field("interests", "interests", Many(Nested(Interest)), False, ()),
        Field("avoid", "avoid", Many(Codec()), False, ()),
        Field("keep_apart", "keep_apart", Many(Choice(KeepApart_KINDS)), False, ()),
        Field("goals", "goals", Many(Nested(Goal)), False, ()),
        Field("strata", "strata", Many(Nested(Stratum)), False, ()),
    )
