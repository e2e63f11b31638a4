"""Partners: organisations.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Personal, Truth, Whole
from .._record import Field, Record
from .times import Recurrence
from .provenance import Provenance
from .themes import NonEmpty, PersonalText
from .barriers import BarrierKind

__all__ = [
    "ActivityId",
    "CommittedCost",
    "Contact",
    "CostRhythm",
    "DbsLevel",
    "Experience",
    "ExternalId",
    "FundingLine",
    "FundingLineId",
    "FundingStage",
    "Hosting",
    "NeedLevel",
    "Partner",
    "PartnerId",
    "PartnerKind",
    "Pence",
    "Reserve",
    "SafeguardingRecord",
    "SiteId",
    "TrainingRecord",
    "TrainingTopic",
    "Visit",
    "Volunteers",
]


PartnerId = str


PartnerKind = Union[
    Literal[
        "national_body",
        "regional_organisation",
        "museum",
        "archive",
        "library",
        "heritage_trust",
        "historic_house",
        "historic_garden",
        "place_of_worship",
        "history_society",
        "community_interest_company",
        "charity",
        "friends_group",
        "council_service",
        "wellbeing_hub",
        "health_partner",
    ],
    str,
]


@dataclass(frozen=True, init=False, repr=False)
class ExternalId(Record):
    """The key somebody else uses for the same thing: a list entry number, a museum's number, a UPRN, a charity
    number.

    Parameters
    ----------
    scheme : NonEmpty
        Whose key: `NHLE`, `Cadw`, `Mapping Museums`, `GB-CHC`.
    value : NonEmpty
        The key.
    """

    __slots__ = ("scheme", "value")

    scheme: NonEmpty
    value: NonEmpty

    def __init__(
        self,
        *,
        scheme: NonEmpty,
        value: NonEmpty,
    ) -> None:
        self._fill((scheme, value))

    _reader = "ExternalId"
    _fields = (
        Field("scheme", "scheme", Codec(), True),
        Field("value", "value", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Contact(Record):
    """How to reach a partner. The role is public; name, address and number may be a person's and never show
    themselves.

    Parameters
    ----------
    role : NonEmpty
        The role: `volunteer coordinator`.
    name : PersonalText, optional
        The name of whoever holds the role.
    email : PersonalText, optional
        An e-mail address.
    telephone : PersonalText, optional
        A telephone number.
    """

    __slots__ = ("role", "name", "email", "telephone")

    role: NonEmpty
    name: Optional[PersonalText]
    email: Optional[PersonalText]
    telephone: Optional[PersonalText]

    def __init__(
        self,
        *,
        role: NonEmpty,
        name: Optional[PersonalText] = None,
        email: Optional[PersonalText] = None,
        telephone: Optional[PersonalText] = None,
    ) -> None:
        self._fill((role, name, email, telephone))

    _reader = "Contact"
    _fields = (
        Field("role", "role", Codec(), True),
        Field("name", "name", Personal(), False, None),
        Field("email", "email", Personal(), False, None),
        Field("telephone", "telephone", Personal(), False, None),
    )


TrainingTopic = Union[
    Literal[
        "mental_health",
        "dementia",
        "safeguarding",
        "trauma_informed",
        "disability_awareness",
        "deaf_awareness",
        "autism_awareness",
        "first_aid",
        "social_prescribing",
    ],
    str,
]


@dataclass(frozen=True, init=False, repr=False)
class TrainingRecord(Record):
    """One piece of training held by a role.

    Parameters
    ----------
    topic : TrainingTopic
        What in.
    role : NonEmpty
        Which role holds it: `session leader`.
    completed_on : date or str
        When it was completed.
    expires_on : date or str, optional
        Until when it holds; without a date it does not run out.
    """

    __slots__ = ("topic", "role", "completed_on", "expires_on")

    topic: TrainingTopic
    role: NonEmpty
    completed_on: dt.date
    expires_on: Optional[dt.date]

    def __init__(
        self,
        *,
        topic: TrainingTopic,
        role: NonEmpty,
        completed_on: Union[dt.date, str],
        expires_on: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((topic, role, completed_on, expires_on))

    _reader = "TrainingRecord"
    _fields = (
        Field("topic", "topic", Codec(), True),
        Field("role", "role", Codec(), True),
        Field("completed_on", "completed_on", Date(), True),
        Field("expires_on", "expires_on", Date(), False, None),
    )


DbsLevel = Literal[
    "basic",
    "standard",
    "enhanced",
    "enhanced_with_barred_list",
]


@dataclass(frozen=True, init=False, repr=False)
class SafeguardingRecord(Record):
    """Which check was seen for a role, and when.

    A record of what somebody saw: no certificate numbers or contents, and no judgement whether the law asks for
    one. Which level a role needs is for people to decide; a missing record is unknown and never "in order".

    Parameters
    ----------
    role : NonEmpty
        The role that was checked: `session leader`.
    level : DbsLevel
        Which level was seen.
    seen_on : date or str
        When it was seen.
    seen_by : NonEmpty, optional
        Which role saw it.
    look_again_on : date or str, optional
        When the policy asks to look again.
    """

    __slots__ = ("role", "level", "seen_on", "seen_by", "look_again_on")

    role: NonEmpty
    level: DbsLevel
    seen_on: dt.date
    seen_by: Optional[NonEmpty]
    look_again_on: Optional[dt.date]

    def __init__(
        self,
        *,
        role: NonEmpty,
        level: DbsLevel,
        seen_on: Union[dt.date, str],
        seen_by: Optional[NonEmpty] = None,
        look_again_on: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((role, level, seen_on, seen_by, look_again_on))

    _reader = "SafeguardingRecord"
    _fields = (
        Field("role", "role", Codec(), True),
        Field("level", "level", Codec(), True),
        Field("seen_on", "seen_on", Date(), True),
        Field("seen_by", "seen_by", Codec(), False, None),
        Field("look_again_on", "look_again_on", Date(), False, None),
    )


SiteId = str


@dataclass(frozen=True, init=False, repr=False)
class Hosting(Record):
    """A partner hosts somebody at a site: a link worker's drop-in in the museum café.

    Hosting builds trust, and counts as an accommodation where institutions are distrusted or the first visit is
    feared.

    Parameters
    ----------
    site : SiteId
        Where.
    guest : NonEmpty
        Who is hosted: `link worker drop-in`.
    link_worker : bool
        Whether the guest is a link worker.
    since : date or str
        Since when.
    until : date or str, optional
        Until when.
    days : Recurrence, optional
        On which days.
    """

    __slots__ = ("site", "guest", "link_worker", "since", "until", "days")

    site: SiteId
    guest: NonEmpty
    link_worker: bool
    since: dt.date
    until: Optional[dt.date]
    days: Optional[Recurrence]

    def __init__(
        self,
        *,
        site: SiteId,
        guest: NonEmpty,
        link_worker: bool,
        since: Union[dt.date, str],
        until: Optional[Union[dt.date, str]] = None,
        days: Optional[Recurrence] = None,
    ) -> None:
        self._fill((site, guest, link_worker, since, until, days))

    _reader = "Hosting"
    _fields = (
        Field("site", "site", Codec(), True),
        Field("guest", "guest", Codec(), True),
        Field("link_worker", "link_worker", Truth(), True),
        Field("since", "since", Date(), True),
        Field("until", "until", Date(), False, None),
        Field("days", "days", Nested(Recurrence), False, None),
    )


ActivityId = str


@dataclass(frozen=True, init=False, repr=False)
class Visit(Record):
    """Somebody of ours went there: who, when, and what they saw.

    What was seen of features belongs into the site's or activity's facts with the source `visit`, where it outranks
    whatever others say.

    Parameters
    ----------
    on : date or str
        When.
    role : NonEmpty
        In which role: `link worker`.
    visitor : PersonalText, optional
        Who.
    site : SiteId, optional
        Which site.
    activity : ActivityId, optional
        Which activity.
    took_part : bool, optional
        Whether they took part themselves.
    seen : NonEmpty, optional
        What they saw.
    """

    __slots__ = ("on", "role", "visitor", "site", "activity", "took_part", "seen")

    on: dt.date
    role: NonEmpty
    visitor: Optional[PersonalText]
    site: Optional[SiteId]
    activity: Optional[ActivityId]
    took_part: bool
    seen: Optional[NonEmpty]

    def __init__(
        self,
        *,
        on: Union[dt.date, str],
        role: NonEmpty,
        visitor: Optional[PersonalText] = None,
        site: Optional[SiteId] = None,
        activity: Optional[ActivityId] = None,
        took_part: bool = False,
        seen: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((on, role, visitor, site, activity, took_part, seen))

    _reader = "Visit"
    _fields = (
        Field("on", "on", Date(), True),
        Field("role", "role", Codec(), True),
        Field("visitor", "visitor", Personal(), False, None),
        Field("site", "site", Codec(), False, None),
        Field("activity", "activity", Codec(), False, None),
        Field("took_part", "took_part", Truth(), False, False),
        Field("seen", "seen", Codec(), False, None),
    )


FundingLineId = str


Pence = int
"""An amount of sterling in whole pence. Whole pence, because prices are compared and added and must never drift. Sums
are checked: one that does not fit is an error, not a wrong price. In files it is an integer number of pence, in
spreadsheets pounds (`4.50`)."""


@dataclass(frozen=True, init=False, repr=False)
class FundingStage(Record):
    """One part of a grant and when it is paid.

    It is taken to come on its `due` day. Without one it comes when the stages before it have paid for their share
    of the line's days, so the first on the first day. A stage in arrears never comes before the day after the line
    ends.

    Parameters
    ----------
    percent : int
        How many hundredths of the whole.
    due : date or str, optional
        When it is due.
    in_arrears : bool, optional
        Whether it is paid only after the money was spent.
    """

    __slots__ = ("percent", "due", "in_arrears")

    percent: int
    due: Optional[dt.date]
    in_arrears: bool

    def __init__(
        self,
        *,
        percent: int,
        due: Optional[Union[dt.date, str]] = None,
        in_arrears: bool = False,
    ) -> None:
        self._fill((percent, due, in_arrears))

    _reader = "FundingStage"
    _fields = (
        Field("percent", "percent", Whole(), True),
        Field("due", "due", Date(), False, None),
        Field("in_arrears", "in_arrears", Truth(), False, False),
    )


@dataclass(frozen=True, init=False, repr=False)
class FundingLine(Record):
    """One source of money with its dates: a grant, a contract, a donation.

    A partner has to last too. Lines that name activities tell whether a course outlives its money; with its costs,
    all lines tell how long a partner can go on (`runway`).

    Parameters
    ----------
    id : FundingLineId
        Its id.
    source : NonEmpty
        Where the money comes from.
    amount : Pence
        How much.
    starts : date or str
        The first day it covers.
    ends : date or str
        The last day it covers.
    stages : sequence of FundingStage, optional
        How it is paid: 50, 30 and 20 hundredths, the last in arrears, for instance. Without stages it is taken to
        come month by month, each time after the days it is for.
    activities : sequence of ActivityId, optional
        The activities it pays for; none means the partner as a whole.
    confirmed : bool, optional
        Whether it has been confirmed in writing.
    """

    __slots__ = ("id", "source", "amount", "starts", "ends", "stages", "activities", "confirmed")

    id: FundingLineId
    source: NonEmpty
    amount: Pence
    starts: dt.date
    ends: dt.date
    stages: Tuple[FundingStage, ...]
    activities: Tuple[ActivityId, ...]
    confirmed: bool

    def __init__(
        self,
        *,
        id: FundingLineId,
        source: NonEmpty,
        amount: Pence,
        starts: Union[dt.date, str],
        ends: Union[dt.date, str],
        stages: Sequence[FundingStage] = (),
        activities: Sequence[ActivityId] = (),
        confirmed: bool = False,
    ) -> None:
        self._fill((id, source, amount, starts, ends, stages, activities, confirmed))

    _reader = "FundingLine"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("source", "source", Codec(), True),
        Field("amount", "amount", Whole(), True),
        Field("starts", "starts", Date(), True),
        Field("ends", "ends", Date(), True),
        Field("stages", "stages", Many(Nested(FundingStage)), False, ()),
        Field("activities", "activities", Many(Codec()), False, ()),
        Field("confirmed", "confirmed", Truth(), False, False),
    )


CostRhythm = Literal[
    "once",
    "weekly",
    "monthly",
    "quarterly",
    "yearly",
]


@dataclass(frozen=True, init=False, repr=False)
class CommittedCost(Record):
    """A cost a partner cannot simply stop: rent, a session leader's hours, insurance.

    Record what is promised, not what is hoped for. Together with the funding lines it tells how long the money
    lasts: see `runway`.

    Parameters
    ----------
    label : NonEmpty
        What it is for: `session leader, two mornings a week`.
    amount : Pence
        How much each time, zero or more.
    every : CostRhythm
        How often.
    from_ : date or str
        The first day it is due.
    until : date or str, optional
        The last day on which it can be due; without one it goes on. A cost that is due once does not look at it.
    activities : sequence of ActivityId, optional
        The activities it is for; none means the partner as a whole.
    """

    __slots__ = ("label", "amount", "every", "from_", "until", "activities")

    label: NonEmpty
    amount: Pence
    every: CostRhythm
    from_: dt.date
    until: Optional[dt.date]
    activities: Tuple[ActivityId, ...]

    def __init__(
        self,
        *,
        label: NonEmpty,
        amount: Pence,
        every: CostRhythm,
        from_: Union[dt.date, str],
        until: Optional[Union[dt.date, str]] = None,
        activities: Sequence[ActivityId] = (),
    ) -> None:
        self._fill((label, amount, every, from_, until, activities))

    _reader = "CommittedCost"
    _fields = (
        Field("label", "label", Codec(), True),
        Field("amount", "amount", Whole(), True),
        Field("every", "every", Codec(), True),
        Field("from_", "from", Date(), True),
        Field("until", "until", Date(), False, None),
        Field("activities", "activities", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class Reserve(Record):
    """Money in hand: what is in the bank and not promised to anybody else.

    Parameters
    ----------
    amount : Pence
        How much, zero or more.
    as_of : date or str
        The day at whose end it was that much: whatever came or was paid on that day is in it already.
    """

    __slots__ = ("amount", "as_of")

    amount: Pence
    as_of: dt.date

    def __init__(
        self,
        *,
        amount: Pence,
        as_of: Union[dt.date, str],
    ) -> None:
        self._fill((amount, as_of))

    _reader = "Reserve"
    _fields = (
        Field("amount", "amount", Whole(), True),
        Field("as_of", "as_of", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Volunteers(Record):
    """The volunteers of a partner, and how much hangs on few of them.

    Parameters
    ----------
    active : int
        How many are active.
    hours_a_week : int, optional
        How many hours they give in a week, all together.
    key_people : int, optional
        How many people the work could not go on without.
    open_roles : sequence of NonEmpty, optional
        Roles that are open to newcomers.
    provenance : Provenance, optional
        Who said so, and when.
    """

    __slots__ = ("active", "hours_a_week", "key_people", "open_roles", "provenance")

    active: int
    hours_a_week: Optional[int]
    key_people: Optional[int]
    open_roles: Tuple[NonEmpty, ...]
    provenance: Optional[Provenance]

    def __init__(
        self,
        *,
        active: int,
        hours_a_week: Optional[int] = None,
        key_people: Optional[int] = None,
        open_roles: Sequence[NonEmpty] = (),
        provenance: Optional[Provenance] = None,
    ) -> None:
        self._fill((active, hours_a_week, key_people, open_roles, provenance))

    _reader = "Volunteers"
    _fields = (
        Field("active", "active", Whole(), True),
        Field("hours_a_week", "hours_a_week", Whole(), False, None),
        Field("key_people", "key_people", Whole(), False, None),
        Field("open_roles", "open_roles", Many(Codec()), False, ()),
        Field("provenance", "provenance", Nested(Provenance), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Experience(Record):
    """The partner has welcomed people with this need before. Counts and dates only, never who.

    Parameters
    ----------
    barrier : BarrierKind
        Which barrier was addressed.
    people : int
        For how many people.
    last_on : date or str
        When last.
    """

    __slots__ = ("barrier", "people", "last_on")

    barrier: BarrierKind
    people: int
    last_on: dt.date

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        people: int,
        last_on: Union[dt.date, str],
    ) -> None:
        self._fill((barrier, people, last_on))

    _reader = "Experience"
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("people", "people", Whole(), True),
        Field("last_on", "last_on", Date(), True),
    )


NeedLevel = Literal[
    "low",
    "moderate",
    "high",
    "complex",
]


@dataclass(frozen=True, init=False, repr=False)
class Partner(Record):
    """An organisation that offers heritage activities, or helps others to offer them.

    Strengths, needs and gaps are said openly, for both sides of the collaboration: small local groups have less
    resource and more local knowledge, and neither counts in ranking.

    Parameters
    ----------
    id : PartnerId
        Its id.
    name : NonEmpty
        Its name.
    kind : PartnerKind
        What kind of organisation it is.
    strengths : sequence of NonEmpty, optional
        What it is good at.
    needs : sequence of NonEmpty, optional
        What it needs from others.
    gaps : sequence of NonEmpty, optional
        What it cannot offer.
    external_ids : sequence of ExternalId, optional
        The keys it is registered under, with the codes of org-id.guide for whose they are: its charity number
        (`GB-CHC` in England and Wales, `GB-SC` in Scotland, `GB-NIC` in Northern Ireland), its company number
        (`GB-COH`).
    website : NonEmpty, optional
        Its website.
    contact : Contact, optional
        How to reach it.
    training : sequence of TrainingRecord, optional
        Who was trained in what, and until when that holds.
    safeguarding : sequence of SafeguardingRecord, optional
        Which checks have been seen for which role. Recorded, never computed.
    hosting : sequence of Hosting, optional
        Where it hosts link workers or other partners.
    visits : sequence of Visit, optional
        Who of ours has visited, when, and what they saw.
    funding : sequence of FundingLine, optional
        Where its money comes from, and until when.
    costs : sequence of CommittedCost, optional
        What it has promised to pay.
    reserve : Reserve, optional
        What it has in hand.
    volunteers : Volunteers, optional
        Its volunteers.
    experience : sequence of Experience, optional
        Whom it has welcomed before.
    supports_up_to : NeedLevel, optional
        Up to which level of need it can support people when it delivers together with another partner.
    provenance : Provenance, optional
        Who said all this, and when.
    """

    __slots__ = (
        "id", "name", "kind", "strengths", "needs", "gaps", "external_ids", "website", "contact", "training",
        "safeguarding", "hosting", "visits", "funding", "costs", "reserve", "volunteers", "experience",
        "supports_up_to", "provenance",
    )

    id: PartnerId
    name: NonEmpty
    kind: PartnerKind
    strengths: Tuple[NonEmpty, ...]
    needs: Tuple[NonEmpty, ...]
    gaps: Tuple[NonEmpty, ...]
    external_ids: Tuple[ExternalId, ...]
    website: Optional[NonEmpty]
    contact: Optional[Contact]
    training: Tuple[TrainingRecord, ...]
    safeguarding: Tuple[SafeguardingRecord, ...]
    hosting: Tuple[Hosting, ...]
    visits: Tuple[Visit, ...]
    funding: Tuple[FundingLine, ...]
    costs: Tuple[CommittedCost, ...]
    reserve: Optional[Reserve]
    volunteers: Optional[Volunteers]
    experience: Tuple[Experience, ...]
    supports_up_to: Optional[NeedLevel]
    provenance: Optional[Provenance]

    def __init__(
        self,
        *,
        id: PartnerId,
        name: NonEmpty,
        kind: PartnerKind,
        strengths: Sequence[NonEmpty] = (),
        needs: Sequence[NonEmpty] = (),
        gaps: Sequence[NonEmpty] = (),
        external_ids: Sequence[ExternalId] = (),
        website: Optional[NonEmpty] = None,
        contact: Optional[Contact] = None,
        training: Sequence[TrainingRecord] = (),
        safeguarding: Sequence[SafeguardingRecord] = (),
        hosting: Sequence[Hosting] = (),
        visits: Sequence[Visit] = (),
        funding: Sequence[FundingLine] = (),
        costs: Sequence[CommittedCost] = (),
        reserve: Optional[Reserve] = None,
        volunteers: Optional[Volunteers] = None,
        experience: Sequence[Experience] = (),
        supports_up_to: Optional[NeedLevel] = None,
        provenance: Optional[Provenance] = None,
    ) -> None:
        self._fill((
            id, name, kind, strengths, needs, gaps, external_ids, website, contact, training, safeguarding, hosting,
            visits, funding, costs, reserve, volunteers, experience, supports_up_to, provenance,
        ))

    _reader = "Partner"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("name", "name", Codec(), True),
        Field("kind", "kind", Codec(), True),
        Field("strengths", "strengths", Many(Codec()), False, ()),
        Field("needs", "needs", Many(Codec()), False, ()),
        Field("gaps", "gaps", Many(Codec()), False, ()),
        Field("external_ids", "external_ids", Many(Nested(ExternalId)), False, ()),
        Field("website", "website", Codec(), False, None),
        Field("contact", "contact", Nested(Contact), False, None),
        Field("training", "training", Many(Nested(TrainingRecord)), False, ()),
        Field("safeguarding", "safeguarding", Many(Nested(SafeguardingRecord)), False, ()),
        Field("hosting", "hosting", Many(Nested(Hosting)), False, ()),
        Field("visits", "visits", Many(Nested(Visit)), False, ()),
        Field("funding", "funding", Many(Nested(FundingLine)), False, ()),
        Field("costs", "costs", Many(Nested(CommittedCost)), False, ()),
        Field("reserve", "reserve", Nested(Reserve), False, None),
        Field("volunteers", "volunteers", Nested(Volunteers), False, None),
        Field("experience", "experience", Many(Nested(Experience)), False, ()),
        Field("supports_up_to", "supports_up_to", Codec(), False, None),
        Field("provenance", "provenance", Nested(Provenance), False, None),
    )
