"""Activities: what a client can join.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Truth, Whole
from .._record import Field, Record
from .times import Timing
from .provenance import Provenance
from .themes import LanguageTag, NonEmpty, ThemeId
from .features import Answer, FeatureFact
from .barriers import AccommodationOffer
from .partners import ActivityId, NeedLevel, PartnerId, Pence, SiteId
from .sites import ReferralUse

__all__ = [
    "Activity",
    "ActivityKind",
    "ActivityStatus",
    "Booking",
    "Capacity",
    "Circumstance",
    "CoDelivery",
    "Concession",
    "ConcessionKind",
    "Course",
    "Delivery",
    "Eligibility",
    "GroupSize",
    "Joining",
    "LanguageOffer",
    "LanguageProvision",
    "OnwardKind",
    "OnwardStep",
    "OpportunityClass",
    "Pace",
    "Price",
    "ReferralRoute",
    "SessionPattern",
]


ActivityKind = Union[
    Literal[
        "heritage_walk",
        "object_handling",
        "museum_visit",
        "archive_research",
        "oral_history",
        "community_archaeology",
        "post_excavation",
        "conservation",
        "historic_craft",
        "creative_response",
        "historic_landscape",
        "historic_garden",
        "memory_cafe",
        "history_club",
        "place_of_worship",
        "exercise_in_historic_building",
        "co_curation",
        "remote",
        "volunteering",
        "self_led",
        "hub_drop_in",
        "accompaniment",
    ],
    str,
]


Delivery = Literal[
    "at_site",
    "remote",
    "doorstep",
]


ActivityStatus = Literal[
    "running",
    "planned",
    "paused",
    "ended",
    "unknown",
]


OpportunityClass = Literal[
    "programme",
    "connector_or_buddy",
    "wellbeing_hub",
    "specialist_pathway",
    "volunteering",
    "doorstep",
]


@dataclass(frozen=True, init=False, repr=False)
class SessionPattern(Record):
    """When sessions take place, and at which of the activity's sites.

    Parameters
    ----------
    timing : Timing
        The days and hours.
    site : SiteId, optional
        At which site; without one, at each of the activity's sites.
    note : NonEmpty, optional
        What people should know: `meet at the gate`.
    """

    __slots__ = ("timing", "site", "note")

    timing: Timing
    site: Optional[SiteId]
    note: Optional[NonEmpty]

    def __init__(
        self,
        *,
        timing: Timing,
        site: Optional[SiteId] = None,
        note: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((timing, site, note))

    _reader = "SessionPattern"
    _fields = (
        Field("timing", "timing", Nested(Timing), True),
        Field("site", "site", Codec(), False, None),
        Field("note", "note", Codec(), False, None),
    )


Joining = Literal[
    "any_time",
    "start_only",
]


@dataclass(frozen=True, init=False, repr=False)
class Course(Record):
    """The shape of a course: how many sessions belong together, and when one can join.

    Usual: six to sixteen sessions, most often ten. An activity without a course is a drop-in: every session stands
    alone.

    Parameters
    ----------
    sessions : int
        How many sessions belong together.
    joining : Joining
        When somebody can join.
    """

    __slots__ = ("sessions", "joining")

    sessions: int
    joining: Joining

    def __init__(
        self,
        *,
        sessions: int,
        joining: Joining,
    ) -> None:
        self._fill((sessions, joining))

    _reader = "Course"
    _fields = (
        Field("sessions", "sessions", Whole(), True),
        Field("joining", "joining", Codec(), True),
    )


ConcessionKind = Union[
    Literal[
        "pension",
        "universal_credit",
        "pension_credit",
        "disability_benefit",
        "unwaged",
        "student",
        "carer",
        "resident",
        "member",
        "social_prescription",
    ],
    str,
]


@dataclass(frozen=True, init=False, repr=False)
class Concession(Record):
    """A lower price for some.

    Parameters
    ----------
    kind : ConcessionKind
        For whom.
    per_session : Pence, optional
        For one session.
    whole_course : Pence, optional
        For the whole course.
    """

    __slots__ = ("kind", "per_session", "whole_course")

    kind: ConcessionKind
    per_session: Optional[Pence]
    whole_course: Optional[Pence]

    def __init__(
        self,
        *,
        kind: ConcessionKind,
        per_session: Optional[Pence] = None,
        whole_course: Optional[Pence] = None,
    ) -> None:
        self._fill((kind, per_session, whole_course))

    _reader = "Concession"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("per_session", "per_session", Whole(), False, None),
        Field("whole_course", "whole_course", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Price(Record):
    """What an activity costs a client. Zero is free; a price nobody has stated is no price record at all.

    Parameters
    ----------
    per_session : Pence, optional
        For one session.
    whole_course : Pence, optional
        For the whole course.
    concessions : sequence of Concession, optional
        Lower prices for some.
    funded_places : int, optional
        How many places are paid for by somebody else.
    provenance : Provenance, optional
        Who said so and when, where it is not the activity's own stamp.
    """

    __slots__ = ("per_session", "whole_course", "concessions", "funded_places", "provenance")

    per_session: Optional[Pence]
    whole_course: Optional[Pence]
    concessions: Tuple[Concession, ...]
    funded_places: Optional[int]
    provenance: Optional[Provenance]

    def __init__(
        self,
        *,
        per_session: Optional[Pence] = None,
        whole_course: Optional[Pence] = None,
        concessions: Sequence[Concession] = (),
        funded_places: Optional[int] = None,
        provenance: Optional[Provenance] = None,
    ) -> None:
        self._fill((per_session, whole_course, concessions, funded_places, provenance))

    _reader = "Price"
    _fields = (
        Field("per_session", "per_session", Whole(), False, None),
        Field("whole_course", "whole_course", Whole(), False, None),
        Field("concessions", "concessions", Many(Nested(Concession)), False, ()),
        Field("funded_places", "funded_places", Whole(), False, None),
        Field("provenance", "provenance", Nested(Provenance), False, None),
    )


Booking = Literal[
    "open",
    "not_yet_open",
    "closed",
    "not_needed",
]


@dataclass(frozen=True, init=False, repr=False)
class Capacity(Record):
    """How many places are left, and as of when. An old figure counts as unknown.

    Parameters
    ----------
    as_of : date or str
        As of when.
    booking : Booking
        Whether places can be booked.
    places : int, optional
        How many places there are in all.
    free : int, optional
        How many are free.
    opens_on : date or str, optional
        When booking opens, where it has not opened yet.
    waiting_list : Answer, optional
        Whether there is a waiting list.
    """

    __slots__ = ("as_of", "booking", "places", "free", "opens_on", "waiting_list")

    as_of: dt.date
    booking: Booking
    places: Optional[int]
    free: Optional[int]
    opens_on: Optional[dt.date]
    waiting_list: Optional[Answer]

    def __init__(
        self,
        *,
        as_of: Union[dt.date, str],
        booking: Booking,
        places: Optional[int] = None,
        free: Optional[int] = None,
        opens_on: Optional[Union[dt.date, str]] = None,
        waiting_list: Optional[Answer] = None,
    ) -> None:
        self._fill((as_of, booking, places, free, opens_on, waiting_list))

    _reader = "Capacity"
    _fields = (
        Field("as_of", "as_of", Date(), True),
        Field("booking", "booking", Codec(), True),
        Field("places", "places", Whole(), False, None),
        Field("free", "free", Whole(), False, None),
        Field("opens_on", "opens_on", Date(), False, None),
        Field("waiting_list", "waiting_list", Codec(), False, None),
    )


Circumstance = Union[
    Literal[
        "carer",
        "veteran",
        "parent_of_young_children",
        "out_of_work",
        "bereaved",
        "care_leaver",
        "memory_loss",
        "student",
        "new_to_area",
    ],
    str,
]


@dataclass(frozen=True, init=False, repr=False)
class Eligibility(Record):
    """Who may come. An empty record says: everybody. No record says: nobody knows.

    Parameters
    ----------
    youngest : int, optional
        The youngest age that may come, in years.
    oldest : int, optional
        The oldest age that may come, in years.
    areas : sequence of NonEmpty, optional
        The areas it serves, by code or name; none means everywhere.
    circumstances : sequence of Circumstance, optional
        The circumstances it is meant for, any of which suffices; none means everybody.
    """

    __slots__ = ("youngest", "oldest", "areas", "circumstances")

    youngest: Optional[int]
    oldest: Optional[int]
    areas: Tuple[NonEmpty, ...]
    circumstances: Tuple[Circumstance, ...]

    def __init__(
        self,
        *,
        youngest: Optional[int] = None,
        oldest: Optional[int] = None,
        areas: Sequence[NonEmpty] = (),
        circumstances: Sequence[Circumstance] = (),
    ) -> None:
        self._fill((youngest, oldest, areas, circumstances))

    _reader = "Eligibility"
    _fields = (
        Field("youngest", "youngest", Whole(), False, None),
        Field("oldest", "oldest", Whole(), False, None),
        Field("areas", "areas", Many(Codec()), False, ()),
        Field("circumstances", "circumstances", Many(Codec()), False, ()),
    )


ReferralRoute = Literal[
    "link_worker",
    "general_practice",
    "health_professional",
    "voluntary_sector",
    "family_or_carer",
    "self_referral",
]


@dataclass(frozen=True, init=False, repr=False)
class CoDelivery(Record):
    """Another partner who delivers an activity too, and raises the level of need it can hold.

    Parameters
    ----------
    partner : PartnerId
        Which partner.
    raises_to : NeedLevel
        Up to which level of need people are supported while that partner is there.
    present : Answer
        Whether they are there at every session.
    provenance : Provenance
        Who said so, and when.
    """

    __slots__ = ("partner", "raises_to", "present", "provenance")

    partner: PartnerId
    raises_to: NeedLevel
    present: Answer
    provenance: Provenance

    def __init__(
        self,
        *,
        partner: PartnerId,
        raises_to: NeedLevel,
        present: Answer,
        provenance: Provenance,
    ) -> None:
        self._fill((partner, raises_to, present, provenance))

    _reader = "CoDelivery"
    _fields = (
        Field("partner", "partner", Codec(), True),
        Field("raises_to", "raises_to", Codec(), True),
        Field("present", "present", Codec(), True),
        Field("provenance", "provenance", Nested(Provenance), True),
    )


LanguageProvision = Literal[
    "spoken",
    "interpreted",
    "material_only",
]


@dataclass(frozen=True, init=False, repr=False)
class LanguageOffer(Record):
    """A language an activity is offered in.

    Parameters
    ----------
    language : LanguageTag
        Which language.
    provision : LanguageProvision
        In which way.
    """

    __slots__ = ("language", "provision")

    language: LanguageTag
    provision: LanguageProvision

    def __init__(
        self,
        *,
        language: LanguageTag,
        provision: LanguageProvision,
    ) -> None:
        self._fill((language, provision))

    _reader = "LanguageOffer"
    _fields = (
        Field("language", "language", Codec(), True),
        Field("provision", "provision", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class GroupSize(Record):
    """How many people take part. Usual: eight to twelve.

    Parameters
    ----------
    most : int
        The most who take part.
    usual : int, optional
        How many usually do.
    """

    __slots__ = ("most", "usual")

    most: int
    usual: Optional[int]

    def __init__(
        self,
        *,
        most: int,
        usual: Optional[int] = None,
    ) -> None:
        self._fill((most, usual))

    _reader = "GroupSize"
    _fields = (
        Field("most", "most", Whole(), True),
        Field("usual", "usual", Whole(), False, None),
    )


Pace = Literal[
    "gentle",
    "moderate",
    "brisk",
]


OnwardKind = Literal[
    "returning_participant",
    "independent_visitor",
    "self_run_group",
    "peer_supporter",
    "volunteer",
    "trained_volunteer",
    "heritage_champion",
    "heritage_connector",
    "employed",
]


@dataclass(frozen=True, init=False, repr=False)
class OnwardStep(Record):
    """Something that can come after the activity, planned for from the start.

    Parameters
    ----------
    kind : OnwardKind
        What kind of step.
    activity : ActivityId, optional
        Which activity it leads to.
    description : NonEmpty, optional
        What it is.
    price : Price, optional
        What it costs: the free ticket ends with the prescription.
    """

    __slots__ = ("kind", "activity", "description", "price")

    kind: OnwardKind
    activity: Optional[ActivityId]
    description: Optional[NonEmpty]
    price: Optional[Price]

    def __init__(
        self,
        *,
        kind: OnwardKind,
        activity: Optional[ActivityId] = None,
        description: Optional[NonEmpty] = None,
        price: Optional[Price] = None,
    ) -> None:
        self._fill((kind, activity, description, price))

    _reader = "OnwardStep"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("activity", "activity", Codec(), False, None),
        Field("description", "description", Codec(), False, None),
        Field("price", "price", Nested(Price), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Activity(Record):
    """Something a client can join, run by a partner at one or more sites, remotely, or on the doorstep.

    Whatever is left out is unknown, and becomes a question to the provider where it matters to a client.

    Parameters
    ----------
    id : ActivityId
        Its id.
    name : NonEmpty
        Its name.
    partner : PartnerId
        Who runs it.
    kind : ActivityKind
        What kind of activity it is.
    delivery : Delivery
        How it reaches people.
    status : ActivityStatus
        Whether it is running.
    provenance : Provenance
        Who said all this, and when it was last checked.
    description : NonEmpty, optional
        What happens, in plain words.
    opportunity : OpportunityClass, optional
        What class of opportunity it is.
    referral_use : ReferralUse, optional
        How it can be used for referrals; a programme where nothing is said.
    sites : sequence of SiteId, optional
        Where it takes place.
    any_time : bool, optional
        Whether it can be done at any time, without sessions: a trail, a garden that is always open.
    sessions : sequence of SessionPattern, optional
        When it takes place.
    course : Course, optional
        How many sessions belong together; without one, every session stands alone.
    themes : sequence of ThemeId, optional
        What it is about.
    touches : sequence of ThemeId, optional
        What it touches besides: none known (left out) differs from none (an empty list).
    price : Price, optional
        What it costs.
    capacity : Capacity, optional
        How many places are left.
    eligibility : Eligibility, optional
        Who may come.
    routes : sequence of ReferralRoute, optional
        By whom people may come; none known where empty.
    need_ceiling : NeedLevel, optional
        Up to which level of need it can support people by itself.
    co_delivery : sequence of CoDelivery, optional
        Partners who deliver it too.
    languages : sequence of LanguageOffer, optional
        In which languages.
    group : GroupSize, optional
        How many people.
    pace : Pace, optional
        How fast it goes.
    features : sequence of FeatureFact, optional
        What is known of the activity itself, beside what is known of its sites.
    accommodations : sequence of AccommodationOffer, optional
        What the provider has said about removing barriers.
    onward : sequence of OnwardStep, optional
        What can come afterwards.
    """

    __slots__ = (
        "id", "name", "partner", "kind", "delivery", "status", "provenance", "description", "opportunity",
        "referral_use", "sites", "any_time", "sessions", "course", "themes", "touches", "price", "capacity",
        "eligibility", "routes", "need_ceiling", "co_delivery", "languages", "group", "pace", "features",
        "accommodations", "onward",
    )

    id: ActivityId
    name: NonEmpty
    partner: PartnerId
    kind: ActivityKind
    delivery: Delivery
    status: ActivityStatus
    provenance: Provenance
    description: Optional[NonEmpty]
    opportunity: Optional[OpportunityClass]
    referral_use: Optional[ReferralUse]
    sites: Tuple[SiteId, ...]
    any_time: bool
    sessions: Tuple[SessionPattern, ...]
    course: Optional[Course]
    themes: Tuple[ThemeId, ...]
    touches: Optional[Tuple[ThemeId, ...]]
    price: Optional[Price]
    capacity: Optional[Capacity]
    eligibility: Optional[Eligibility]
    routes: Tuple[ReferralRoute, ...]
    need_ceiling: Optional[NeedLevel]
    co_delivery: Tuple[CoDelivery, ...]
    languages: Tuple[LanguageOffer, ...]
    group: Optional[GroupSize]
    pace: Optional[Pace]
    features: Tuple[FeatureFact, ...]
    accommodations: Tuple[AccommodationOffer, ...]
    onward: Tuple[OnwardStep, ...]

    def __init__(
        self,
        *,
        id: ActivityId,
        name: NonEmpty,
        partner: PartnerId,
        kind: ActivityKind,
        delivery: Delivery,
        status: ActivityStatus,
        provenance: Provenance,
        description: Optional[NonEmpty] = None,
        opportunity: Optional[OpportunityClass] = None,
        referral_use: Optional[ReferralUse] = None,
        sites: Sequence[SiteId] = (),
        any_time: bool = False,
        sessions: Sequence[SessionPattern] = (),
        course: Optional[Course] = None,
        themes: Sequence[ThemeId] = (),
        touches: Optional[Sequence[ThemeId]] = None,
        price: Optional[Price] = None,
        capacity: Optional[Capacity] = None,
        eligibility: Optional[Eligibility] = None,
        routes: Sequence[ReferralRoute] = (),
        need_ceiling: Optional[NeedLevel] = None,
        co_delivery: Sequence[CoDelivery] = (),
        languages: Sequence[LanguageOffer] = (),
        group: Optional[GroupSize] = None,
        pace: Optional[Pace] = None,
        features: Sequence[FeatureFact] = (),
        accommodations: Sequence[AccommodationOffer] = (),
        onward: Sequence[OnwardStep] = (),
    ) -> None:
        self._fill((
            id, name, partner, kind, delivery, status, provenance, description, opportunity, referral_use, sites,
            any_time, sessions, course, themes, touches, price, capacity, eligibility, routes, need_ceiling,
            co_delivery, languages, group, pace, features, accommodations, onward,
        ))

    _reader = "Activity"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("partner", "partner", Codec(), True),
        Field("kind", "kind", Codec(), True),
        Field("delivery", "delivery", Codec(), True),
        Field("status", "status", Codec(), True),
        Field("provenance", "provenance", Nested(Provenance), True),
        Field("description", "description", Codec(), False, None),
        Field("opportunity", "opportunity", Codec(), False, None),
        Field("referral_use", "referral_use", Codec(), False, None),
        Field("sites", "sites", Many(Codec()), False, ()),
        Field("any_time", "any_time", Truth(), False, False),
        Field("sessions", "sessions", Many(Nested(SessionPattern)), False, ()),
        Field("course", "course", Nested(Course), False, None),
        Field("themes", "themes", Many(Codec()), False, ()),
        Field("touches", "touches", Many(Codec()), False, None),
        Field("price", "price", Nested(Price), False, None),
        Field("capacity", "capacity", Nested(Capacity), False, None),
        Field("eligibility", "eligibility", Nested(Eligibility), False, None),
        Field("routes", "routes", Many(Codec()), False, ()),
        Field("need_ceiling", "need_ceiling", Codec(), False, None),
        Field("co_delivery", "co_delivery", Many(Nested(CoDelivery)), False, ()),
        Field("languages", "languages", Many(Nested(LanguageOffer)), False, ()),
        Field("group", "group", Nested(GroupSize), False, None),
        Field("pace", "pace", Codec(), False, None),
        Field("features", "features", Many(Nested(FeatureFact)), False, ()),
        Field("accommodations", "accommodations", Many(Nested(AccommodationOffer)), False, ()),
        Field("onward", "onward", Many(Nested(OnwardStep)), False, ()),
    )
