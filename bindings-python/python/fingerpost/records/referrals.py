"""What events and views of referrals are made of.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Nested, Truth, Whole
from .._record import Field, Record
from .themes import NonEmpty
from .barriers import AccommodationKind, BarrierDefinition, BarrierKind, ResponsibleParty
from .partners import ActivityId, PartnerId, Pence
from .activities import OnwardKind
from .answers import Match

__all__ = [
    "ActivityStamp",
    "Actor",
    "ActorId",
    "ActorRole",
    "AspectStamp",
    "Attendance",
    "Commitment",
    "Company",
    "ConsentManner",
    "ConsentScope",
    "ContactManner",
    "EventId",
    "Evidence",
    "EvidenceKind",
    "ExitPlan",
    "FeedbackTopic",
    "FollowUp",
    "FollowUpPoint",
    "Lapse",
    "LapseKind",
    "Proposal",
    "ReasonCode",
    "ReferralId",
    "ReferralPolicy",
    "SessionOutcome",
]


ActorRole = Literal[
    "client",
    "link_worker",
    "provider",
    "referrer",
    "system",
]


ActorId = str


@dataclass(frozen=True, init=False, repr=False)
class Actor(Record):
    """Who does something: a role, and a pseudonym for the person in it.

    Parameters
    ----------
    role : ActorRole
        In which role.
    id : ActorId
        Who: a pseudonym or staff number, never a name.
    partner : PartnerId, optional
        For which partner, where the role is `provider`.
    title : NonEmpty, optional
        The role they hold there: `learning officer`. Needed to commit to something.
    recorded_by : ActorId, optional
        Who wrote it down for them, where it was somebody else: a link worker on the telephone.
    """

    __slots__ = ("role", "id", "partner", "title", "recorded_by")

    role: ActorRole
    id: ActorId
    partner: Optional[PartnerId]
    title: Optional[NonEmpty]
    recorded_by: Optional[ActorId]

    def __init__(
        self,
        *,
        role: ActorRole,
        id: ActorId,
        partner: Optional[PartnerId] = None,
        title: Optional[NonEmpty] = None,
        recorded_by: Optional[ActorId] = None,
    ) -> None:
        self._fill((role, id, partner, title, recorded_by))

    _reader = "Actor"
    _fields = (
        Field("role", "role", Codec(), True),
        Field("id", "id", Codec(), True),
        Field("partner", "partner", Codec(), False, None),
        Field("title", "title", Codec(), False, None),
        Field("recorded_by", "recorded_by", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class AspectStamp(Record):
    """One thing decisions may rest on, and what it was.

    Parameters
    ----------
    aspect : str
        Which: `venue`, `times`, `price`, `languages`, `group`, `support`, or `feature:` with the name of a feature.
    says : str
        What it was, in a form that changes when it changes. Compare it; do not show it.
    """

    __slots__ = ("aspect", "says")

    aspect: str
    says: str

    def __init__(
        self,
        *,
        aspect: str,
        says: str,
    ) -> None:
        self._fill((aspect, says))

    _reader = "AspectStamp"
    _fields = (
        Field("aspect", "aspect", Codec(), True),
        Field("says", "says", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ActivityStamp(Record):
    """What an activity was like at a moment, aspect by aspect: what is decided about it holds while these stay.

    Parameters
    ----------
    activity : ActivityId
        The activity.
    partner : PartnerId
        Who runs it.
    version : str
        A short name of all aspects together: another version, another activity for whoever relied on it.
    aspects : sequence of AspectStamp
        The aspects, by name.
    co_partners : sequence of PartnerId, optional
        Partners who deliver it too, and may speak for the provider's side.
    funded_until : date or str, optional
        The last day its confirmed money covers, where lines of funding name it.
    last_session : date or str, optional
        The last session of the course ahead, where it has one.
    """

    __slots__ = ("activity", "partner", "version", "aspects", "co_partners", "funded_until", "last_session")

    activity: ActivityId
    partner: PartnerId
    version: str
    aspects: Tuple[AspectStamp, ...]
    co_partners: Tuple[PartnerId, ...]
    funded_until: Optional[dt.date]
    last_session: Optional[dt.date]

    def __init__(
        self,
        *,
        activity: ActivityId,
        partner: PartnerId,
        version: str,
        aspects: Sequence[AspectStamp],
        co_partners: Sequence[PartnerId] = (),
        funded_until: Optional[Union[dt.date, str]] = None,
        last_session: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((activity, partner, version, aspects, co_partners, funded_until, last_session))

    _reader = "ActivityStamp"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("partner", "partner", Codec(), True),
        Field("version", "version", Codec(), True),
        Field("aspects", "aspects", Many(Nested(AspectStamp)), True),
        Field("co_partners", "co_partners", Many(Codec()), False, ()),
        Field("funded_until", "funded_until", Date(), False, None),
        Field("last_session", "last_session", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Proposal(Record):
    """A match as a referral keeps it: the whole explanation, what the activity was like, and which catalogue it
    came from.

    Made by `Matcher.propose`.

    Parameters
    ----------
    answer : Match
        The answer, with every reason.
    stamp : ActivityStamp
        What the activity was like.
    catalogue : NonEmpty, optional
        The version of the directory it came from, where it has one.
    barriers : sequence of BarrierDefinition, optional
        The programme's own barriers that the answer names, as the catalogue defines them.
    """

    __slots__ = ("answer", "stamp", "catalogue", "barriers")

    answer: Match
    stamp: ActivityStamp
    catalogue: Optional[NonEmpty]
    barriers: Tuple[BarrierDefinition, ...]

    def __init__(
        self,
        *,
        answer: Match,
        stamp: ActivityStamp,
        catalogue: Optional[NonEmpty] = None,
        barriers: Sequence[BarrierDefinition] = (),
    ) -> None:
        self._fill((answer, stamp, catalogue, barriers))

    _reader = "Proposal"
    _fields = (
        Field("answer", "answer", Nested(Match), True),
        Field("stamp", "stamp", Nested(ActivityStamp), True),
        Field("catalogue", "catalogue", Codec(), False, None),
        Field("barriers", "barriers", Many(Nested(BarrierDefinition)), False, ()),
    )


EvidenceKind = Literal[
    "statement",
    "past_client",
    "survey",
    "visit",
]


@dataclass(frozen=True, init=False, repr=False)
class Evidence(Record):
    """What a statement about a barrier rests on, and of which day it is.

    Parameters
    ----------
    kind : EvidenceKind
        Of which kind.
    on : date or str
        Of which day.
    says : NonEmpty, optional
        What was said or seen, of the place and never of the client: `portable ramp, tried with a 70 cm chair`.
    """

    __slots__ = ("kind", "on", "says")

    kind: EvidenceKind
    on: dt.date
    says: Optional[NonEmpty]

    def __init__(
        self,
        *,
        kind: EvidenceKind,
        on: Union[dt.date, str],
        says: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((kind, on, says))

    _reader = "Evidence"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("on", "on", Date(), True),
        Field("says", "says", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Commitment(Record):
    """What the provider's side commits to, so that a barrier is removed: bound to one barrier and one version of
    the activity.

    Parameters
    ----------
    barrier : BarrierKind
        Which barrier.
    activity : ActivityId
        At which activity.
    version : str
        For which version of it, as the stamp of the match names it.
    accommodation : AccommodationKind
        What is done.
    responsible : ResponsibleParty
        Who carries it out; the provider has agreed, whoever it is.
    evidence : Evidence
        What it rests on.
    first_sessions : int, optional
        For the first so many sessions only; without it, for every one.
    """

    __slots__ = ("barrier", "activity", "version", "accommodation", "responsible", "evidence", "first_sessions")

    barrier: BarrierKind
    activity: ActivityId
    version: str
    accommodation: AccommodationKind
    responsible: ResponsibleParty
    evidence: Evidence
    first_sessions: Optional[int]

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        activity: ActivityId,
        version: str,
        accommodation: AccommodationKind,
        responsible: ResponsibleParty,
        evidence: Evidence,
        first_sessions: Optional[int] = None,
    ) -> None:
        self._fill((barrier, activity, version, accommodation, responsible, evidence, first_sessions))

    _reader = "Commitment"
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("activity", "activity", Codec(), True),
        Field("version", "version", Codec(), True),
        Field("accommodation", "accommodation", Codec(), True),
        Field("responsible", "responsible", Codec(), True),
        Field("evidence", "evidence", Nested(Evidence), True),
        Field("first_sessions", "first_sessions", Whole(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ExitPlan(Record):
    """What comes after the prescription: planned from the start, needed before completion.

    Parameters
    ----------
    owner : NonEmpty
        The role that sees to it: `link worker`, `volunteer coordinator`.
    cost : Pence
        What it costs the client each time: the free ticket ends with the prescription. Zero is free.
    on : date or str
        When it begins.
    step : OnwardKind, optional
        The next step. None where the person chooses to take none, which is an outcome like any other.
    activity : ActivityId, optional
        Which activity it leads to.
    description : NonEmpty, optional
        What it is.
    """

    __slots__ = ("owner", "cost", "on", "step", "activity", "description")

    owner: NonEmpty
    cost: Pence
    on: dt.date
    step: Optional[OnwardKind]
    activity: Optional[ActivityId]
    description: Optional[NonEmpty]

    def __init__(
        self,
        *,
        owner: NonEmpty,
        cost: Pence,
        on: Union[dt.date, str],
        step: Optional[OnwardKind] = None,
        activity: Optional[ActivityId] = None,
        description: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((owner, cost, on, step, activity, description))

    _reader = "ExitPlan"
    _fields = (
        Field("owner", "owner", Codec(), True),
        Field("cost", "cost", Whole(), True),
        Field("on", "on", Date(), True),
        Field("step", "step", Codec(), False, None),
        Field("activity", "activity", Codec(), False, None),
        Field("description", "description", Codec(), False, None),
    )


FollowUpPoint = Literal[
    "end",
    "month_3",
    "month_6",
    "month_12",
]


Company = Literal[
    "alone",
    "family_or_friends",
    "people_met_there",
    "another_group",
]


@dataclass(frozen=True, init=False, repr=False)
class FollowUp(Record):
    """What became of the person, asked once at each point. Whoever was not reached is lost, and counted as such.

    Parameters
    ----------
    point : FollowUpPoint
        At which point.
    reached : bool
        Whether they were reached.
    in_contact : bool, optional
        Whether they had any contact with heritage in the last four weeks without being prompted; known where
        reached.
    with_ : Company, optional
        With whom.
    step : OnwardKind, optional
        In what role.
    wellbeing : int, optional
        One answer on wellbeing, 0 to 10.
    barriers_back : sequence of BarrierKind, optional
        Which barriers came back.
    attempts : int, default 0
        How often it was tried to reach them.
    """

    __slots__ = ("point", "reached", "in_contact", "with_", "step", "wellbeing", "barriers_back", "attempts")

    point: FollowUpPoint
    reached: bool
    in_contact: Optional[bool]
    with_: Optional[Company]
    step: Optional[OnwardKind]
    wellbeing: Optional[int]
    barriers_back: Tuple[BarrierKind, ...]
    attempts: int

    def __init__(
        self,
        *,
        point: FollowUpPoint,
        reached: bool,
        in_contact: Optional[bool] = None,
        with_: Optional[Company] = None,
        step: Optional[OnwardKind] = None,
        wellbeing: Optional[int] = None,
        barriers_back: Sequence[BarrierKind] = (),
        attempts: int = 0,
    ) -> None:
        self._fill((point, reached, in_contact, with_, step, wellbeing, barriers_back, attempts))

    _reader = "FollowUp"
    _fields = (
        Field("point", "point", Codec(), True),
        Field("reached", "reached", Truth(), True),
        Field("in_contact", "in_contact", Truth(), False, None),
        Field("with_", "with", Codec(), False, None),
        Field("step", "step", Codec(), False, None),
        Field("wellbeing", "wellbeing", Whole(), False, None),
        Field("barriers_back", "barriers_back", Many(Codec()), False, ()),
        Field("attempts", "attempts", Whole(), False, 0),
    )


LapseKind = Literal[
    "evidence",
    "coverage",
    "consent",
    "hold",
    "place",
]


ConsentScope = Literal[
    "discuss",
    "share_minimum",
    "share_risk",
    "report_to_gp",
    "codes_to_gp",
    "aggregate_research",
    "contact_at_3_months",
    "contact_at_6_months",
    "contact_at_12_months",
    "photo",
]


@dataclass(frozen=True, init=False, repr=False)
class Lapse(Record):
    """One thing that has run out.

    Parameters
    ----------
    kind : LapseKind
        What.
    barrier : BarrierKind, optional
        Of which barrier, for evidence and coverage.
    scope : ConsentScope, optional
        Of which scope, for consent.
    """

    __slots__ = ("kind", "barrier", "scope")

    kind: LapseKind
    barrier: Optional[BarrierKind]
    scope: Optional[ConsentScope]

    def __init__(
        self,
        *,
        kind: LapseKind,
        barrier: Optional[BarrierKind] = None,
        scope: Optional[ConsentScope] = None,
    ) -> None:
        self._fill((kind, barrier, scope))

    _reader = "Lapse"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("barrier", "barrier", Codec(), False, None),
        Field("scope", "scope", Codec(), False, None),
    )


SessionOutcome = Literal[
    "attended",
    "told_in_advance",
    "no_notice",
    "cancelled_by_provider",
]


@dataclass(frozen=True, init=False, repr=False)
class Attendance(Record):
    """What became of one session for one client.

    Parameters
    ----------
    on : date or str
        The day of the session.
    outcome : SessionOutcome
        What became of it.
    """

    __slots__ = ("on", "outcome")

    on: dt.date
    outcome: SessionOutcome

    def __init__(
        self,
        *,
        on: Union[dt.date, str],
        outcome: SessionOutcome,
    ) -> None:
        self._fill((on, outcome))

    _reader = "Attendance"
    _fields = (
        Field("on", "on", Date(), True),
        Field("outcome", "outcome", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReferralPolicy(Record):
    """Everything about referrals that a programme may set. A referral takes it along in its first event.

    The default is documented in `docs/referrals.md`; every figure is a convention.

    Parameters
    ----------
    statement_days : int, default 90
        How long a statement is believed, in days.
    past_client_days : int, default 180
        How long a past client's word is believed, in days.
    survey_days : int, default 365
        How long a survey or photograph is believed, in days.
    visit_days : int, default 365
        How long a visit is believed, in days.
    recheck_days : int, default 14
        How old the last look at the activity may be when a place is confirmed, in days.
    hold_days : int, default 14
        How long a place stays held when a confirmed referral is opened again, in days.
    return_days : int, default 28
        Within how many days an active referral that was opened again should return.
    first_contact_days : int, default 5
        Within how many days somebody should talk with a client who was brought.
    conversation_days : int, default 14
        How long a conversation may take, in days.
    choice_days : int, default 7
        How long a choice may take, in days.
    answer_days : int, default 7
        How long a provider may take to answer where no day was named, in days.
    review_days : int, default 28
        How long after the last session recorded somebody should look again, in days.
    next_step_days : int, default 28
        How old the check of price and travel for the next step may be, in days.
    contact_attempts : int, default 3
        How many attempts in a row must have failed before nobody could be reached.
    absences : int, default 2
        How many absences in a row open the barriers again.
    warn_days : int, default 14
        How many days ahead work lists warn of what will run out.
    """

    __slots__ = (
        "statement_days", "past_client_days", "survey_days", "visit_days", "recheck_days", "hold_days",
        "return_days", "first_contact_days", "conversation_days", "choice_days", "answer_days", "review_days",
        "next_step_days", "contact_attempts", "absences", "warn_days",
    )

    statement_days: int
    past_client_days: int
    survey_days: int
    visit_days: int
    recheck_days: int
    hold_days: int
    return_days: int
    first_contact_days: int
    conversation_days: int
    choice_days: int
    answer_days: int
    review_days: int
    next_step_days: int
    contact_attempts: int
    absences: int
    warn_days: int

    def __init__(
        self,
        *,
        statement_days: int = 90,
        past_client_days: int = 180,
        survey_days: int = 365,
        visit_days: int = 365,
        recheck_days: int = 14,
        hold_days: int = 14,
        return_days: int = 28,
        first_contact_days: int = 5,
        conversation_days: int = 14,
        choice_days: int = 7,
        answer_days: int = 7,
        review_days: int = 28,
        next_step_days: int = 28,
        contact_attempts: int = 3,
        absences: int = 2,
        warn_days: int = 14,
    ) -> None:
        self._fill((
            statement_days, past_client_days, survey_days, visit_days, recheck_days, hold_days, return_days,
            first_contact_days, conversation_days, choice_days, answer_days, review_days, next_step_days,
            contact_attempts, absences, warn_days,
        ))

    _reader = "ReferralPolicy"
    _fields = (
        Field("statement_days", "statement_days", Whole(), False, 90, True),
        Field("past_client_days", "past_client_days", Whole(), False, 180, True),
        Field("survey_days", "survey_days", Whole(), False, 365, True),
        Field("visit_days", "visit_days", Whole(), False, 365, True),
        Field("recheck_days", "recheck_days", Whole(), False, 14, True),
        Field("hold_days", "hold_days", Whole(), False, 14, True),
        Field("return_days", "return_days", Whole(), False, 28, True),
        Field("first_contact_days", "first_contact_days", Whole(), False, 5, True),
        Field("conversation_days", "conversation_days", Whole(), False, 14, True),
        Field("choice_days", "choice_days", Whole(), False, 7, True),
        Field("answer_days", "answer_days", Whole(), False, 7, True),
        Field("review_days", "review_days", Whole(), False, 28, True),
        Field("next_step_days", "next_step_days", Whole(), False, 28, True),
        Field("contact_attempts", "contact_attempts", Whole(), False, 3, True),
        Field("absences", "absences", Whole(), False, 2, True),
        Field("warn_days", "warn_days", Whole(), False, 14, True),
    )


ContactManner = Literal[
    "telephone",
    "face_to_face",
    "video",
    "writing",
]


ConsentManner = Literal[
    "spoken",
    "written",
    "digital",
]


FeedbackTopic = Literal[
    "welcome",
    "access",
    "content",
    "pace",
    "people",
    "journey",
    "cost",
    "times",
]


ReasonCode = Literal[
    "at_capacity",
    "waitlist_closed",
    "outside_area",
    "age",
    "need_above_ceiling",
    "barrier_cannot_be_addressed",
    "safeguarding_conflict",
    "funding_ended",
    "activity_cancelled",
    "insufficient_information",
    "duplicate",
    "not_interested",
    "changed_mind",
    "cost",
    "travel",
    "time_clash",
    "health_worse",
    "recovered",
    "anxious",
    "group_not_right",
    "prefers_other",
    "moved",
    "deceased",
    "already_in_service",
    "never_told_of_referral",
    "no_answer",
    "wrong_contact_details",
    "wrong_client",
    "recorded_twice",
    "trial_entry",
]


EventId = str


ReferralId = str
