"""What referrals and places have come to.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple, Union

from .._codec import Codec, Date, Many, Moment, Nested, Personal, Truth, Whole
from .._record import Field, Record
from .._views import ReferralViewView
from .findings import Issue
from .themes import NonEmpty, PersonalText
from .barriers import BarrierKind
from .partners import ActivityId, NeedLevel, PartnerId
from .activities import OnwardKind
from .clients import ClientId
from .answers import WayOut
from .referrals import (
    ActorId,
    ActorRole,
    Attendance,
    Commitment,
    ConsentManner,
    ConsentScope,
    EventId,
    Evidence,
    ExitPlan,
    FeedbackTopic,
    FollowUp,
    FollowUpPoint,
    Lapse,
    Proposal,
    ReasonCode,
    ReferralId,
)

__all__ = [
    "BarrierStatus",
    "ClearanceView",
    "Concern",
    "Conflict",
    "ConsentGiven",
    "EventKind",
    "Feedback",
    "FeedbackStatus",
    "FollowUpBounds",
    "FollowUpStanding",
    "OpeningCause",
    "PlaceHeld",
    "PlacesView",
    "ReferralBarrier",
    "ReferralQuestion",
    "ReferralState",
    "ReferralView",
    "StepReached",
    "Transition",
    "WorkItem",
    "WorkKind",
]


ReferralState = Literal[
    "identified",
    "conversation",
    "shortlisted",
    "barrier_planning",
    "offered",
    "accepted",
    "waitlisted",
    "confirmed",
    "active",
    "paused",
    "completed",
    "ended_early",
    "declined_by_provider",
    "withdrawn",
    "could_not_contact",
    "offer_declined",
    "entered_in_error",
]


BarrierStatus = Literal[
    "open",
    "addressed",
    "accepted",
    "waived",
    "not_a_barrier",
]


OpeningCause = Literal[
    "planned",
    "unknown",
    "added",
    "venue_changed",
    "times_changed",
    "price_changed",
    "languages_changed",
    "group_changed",
    "support_changed",
    "feature_changed",
    "evidence_lapsed",
    "coverage_used",
    "absences",
    "reported",
    "consent_ended",
    "hold_ended",
    "place_gone",
    "unsuitable",
    "question_opened",
    "promise_changed",
]


@dataclass(frozen=True, init=False, repr=False)
class ReferralBarrier(Record):
    """A barrier of a referral, as it stands.

    Parameters
    ----------
    barrier : BarrierKind
        Which.
    need : str
        The need behind it, in plain words.
    status : BarrierStatus
        How it stands.
    cause : OpeningCause
        Why it was opened, the last time.
    since : date or str
        Since when it stands so.
    waivable : bool
        Whether the client may waive it.
    ways_out : sequence of WayOut, optional
        The ways out the match knew of.
    commitment : Commitment, optional
        What the provider's side has committed to.
    evidence : Evidence, optional
        What the finding that it is none rests on.
    good_until : date or str, optional
        The last day the evidence is believed.
    words : PersonalText, optional
        Why the client waived it, in their words.
    """

    __slots__ = (
        "barrier", "need", "status", "cause", "since", "waivable", "ways_out", "commitment", "evidence",
        "good_until", "words",
    )

    barrier: BarrierKind
    need: str
    status: BarrierStatus
    cause: OpeningCause
    since: dt.date
    waivable: bool
    ways_out: Tuple[WayOut, ...]
    commitment: Optional[Commitment]
    evidence: Optional[Evidence]
    good_until: Optional[dt.date]
    words: Optional[PersonalText]

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        need: str,
        status: BarrierStatus,
        cause: OpeningCause,
        since: Union[dt.date, str],
        waivable: bool,
        ways_out: Sequence[WayOut] = (),
        commitment: Optional[Commitment] = None,
        evidence: Optional[Evidence] = None,
        good_until: Optional[Union[dt.date, str]] = None,
        words: Optional[PersonalText] = None,
    ) -> None:
        self._fill((
            barrier, need, status, cause, since, waivable, ways_out, commitment, evidence, good_until, words,
        ))

    _reader = "ReferralBarrier"
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("need", "need", Codec(), True),
        Field("status", "status", Codec(), True),
        Field("cause", "cause", Codec(), True),
        Field("since", "since", Date(), True),
        Field("waivable", "waivable", Truth(), True),
        Field("ways_out", "ways_out", Many(Nested(WayOut)), False, ()),
        Field("commitment", "commitment", Nested(Commitment), False, None),
        Field("evidence", "evidence", Nested(Evidence), False, None),
        Field("good_until", "good_until", Date(), False, None),
        Field("words", "words", Personal(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReferralQuestion(Record):
    """A question of a referral that is about no barrier: whether the safeguarding record is in order, for instance.

    Parameters
    ----------
    rule : str
        The rule that asks.
    path : str
        Where the answer belongs.
    text : str
        The question in plain words.
    answer : Evidence, optional
        What the answer rests on; none while it is open.
    """

    __slots__ = ("rule", "path", "text", "answer")

    rule: str
    path: str
    text: str
    answer: Optional[Evidence]

    def __init__(
        self,
        *,
        rule: str,
        path: str,
        text: str,
        answer: Optional[Evidence] = None,
    ) -> None:
        self._fill((rule, path, text, answer))

    _reader = "ReferralQuestion"
    _fields = (
        Field("rule", "rule", Codec(), True),
        Field("path", "path", Codec(), True),
        Field("text", "text", Codec(), True),
        Field("answer", "answer", Nested(Evidence), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ConsentGiven(Record):
    """A consent that holds.

    Parameters
    ----------
    scope : ConsentScope
        To what.
    manner : ConsentManner
        How.
    since : date or str
        Since when.
    until : date or str, optional
        The last day it holds.
    """

    __slots__ = ("scope", "manner", "since", "until")

    scope: ConsentScope
    manner: ConsentManner
    since: dt.date
    until: Optional[dt.date]

    def __init__(
        self,
        *,
        scope: ConsentScope,
        manner: ConsentManner,
        since: Union[dt.date, str],
        until: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((scope, manner, since, until))

    _reader = "ConsentGiven"
    _fields = (
        Field("scope", "scope", Codec(), True),
        Field("manner", "manner", Codec(), True),
        Field("since", "since", Date(), True),
        Field("until", "until", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class ClearanceView(Record):
    """The proof that a place may be confirmed. Only the gate makes one; this is what it showed.

    Parameters
    ----------
    activity : ActivityId
        For which activity.
    version : str
        For which version of it.
    barriers : str
        The barriers it covers, settled one by one, as a short name of them together.
    at : datetime or str
        Of which moment.
    good_until : date or str, optional
        The last day on which nothing has run out.
    """

    __slots__ = ("activity", "version", "barriers", "at", "good_until")

    activity: ActivityId
    version: str
    barriers: str
    at: dt.datetime
    good_until: Optional[dt.date]

    def __init__(
        self,
        *,
        activity: ActivityId,
        version: str,
        barriers: str,
        at: Union[dt.datetime, str],
        good_until: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((activity, version, barriers, at, good_until))

    _reader = "ClearanceView"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("version", "version", Codec(), True),
        Field("barriers", "barriers", Codec(), True),
        Field("at", "at", Moment(), True),
        Field("good_until", "good_until", Date(), False, None),
    )


FeedbackStatus = Literal[
    "unread",
    "read",
    "answered",
]


@dataclass(frozen=True, init=False, repr=False)
class Feedback(Record):
    """What a client said, on its way to the provider's record and back.

    Parameters
    ----------
    id : EventId
        The id of its event.
    on : date or str
        Of which day.
    topic : FeedbackTopic
        About what.
    activity : ActivityId
        About which activity.
    partner : PartnerId
        For which partner.
    status : FeedbackStatus
        How it stands.
    share_words : bool, optional
        Whether the provider may read the words.
    words : PersonalText, optional
        The client's words.
    done : NonEmpty, optional
        What was done about it.
    """

    __slots__ = ("id", "on", "topic", "activity", "partner", "status", "share_words", "words", "done")

    id: EventId
    on: dt.date
    topic: FeedbackTopic
    activity: ActivityId
    partner: PartnerId
    status: FeedbackStatus
    share_words: bool
    words: Optional[PersonalText]
    done: Optional[NonEmpty]

    def __init__(
        self,
        *,
        id: EventId,
        on: Union[dt.date, str],
        topic: FeedbackTopic,
        activity: ActivityId,
        partner: PartnerId,
        status: FeedbackStatus,
        share_words: bool = False,
        words: Optional[PersonalText] = None,
        done: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((id, on, topic, activity, partner, status, share_words, words, done))

    _reader = "Feedback"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("on", "on", Date(), True),
        Field("topic", "topic", Codec(), True),
        Field("activity", "activity", Codec(), True),
        Field("partner", "partner", Codec(), True),
        Field("status", "status", Codec(), True),
        Field("share_words", "share_words", Truth(), False, False),
        Field("words", "words", Personal(), False, None),
        Field("done", "done", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Concern(Record):
    """A worry about the client's safety.

    Parameters
    ----------
    id : EventId
        The id of its event.
    on : date or str
        Of which day.
    role : ActorRole
        In which role somebody raised it.
    read : bool, optional
        Whether a link worker has read it.
    words : PersonalText, optional
        Why.
    """

    __slots__ = ("id", "on", "role", "read", "words")

    id: EventId
    on: dt.date
    role: ActorRole
    read: bool
    words: Optional[PersonalText]

    def __init__(
        self,
        *,
        id: EventId,
        on: Union[dt.date, str],
        role: ActorRole,
        read: bool = False,
        words: Optional[PersonalText] = None,
    ) -> None:
        self._fill((id, on, role, read, words))

    _reader = "Concern"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("on", "on", Date(), True),
        Field("role", "role", Codec(), True),
        Field("read", "read", Truth(), False, False),
        Field("words", "words", Personal(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class StepReached(Record):
    """A step of the ladder, reached.

    Parameters
    ----------
    step : OnwardKind
        Which.
    on : date or str
        When.
    """

    __slots__ = ("step", "on")

    step: OnwardKind
    on: dt.date

    def __init__(
        self,
        *,
        step: OnwardKind,
        on: Union[dt.date, str],
    ) -> None:
        self._fill((step, on))

    _reader = "StepReached"
    _fields = (
        Field("step", "step", Codec(), True),
        Field("on", "on", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FollowUpStanding(Record):
    """A follow-up: when it is due, and what was found.

    Parameters
    ----------
    point : FollowUpPoint
        Which point.
    due : date or str
        When it is due.
    agreed : bool
        Whether the client has agreed to be asked then.
    found : FollowUp, optional
        What was found.
    """

    __slots__ = ("point", "due", "agreed", "found")

    point: FollowUpPoint
    due: dt.date
    agreed: bool
    found: Optional[FollowUp]

    def __init__(
        self,
        *,
        point: FollowUpPoint,
        due: Union[dt.date, str],
        agreed: bool,
        found: Optional[FollowUp] = None,
    ) -> None:
        self._fill((point, due, agreed, found))

    _reader = "FollowUpStanding"
    _fields = (
        Field("point", "point", Codec(), True),
        Field("due", "due", Date(), True),
        Field("agreed", "agreed", Truth(), True),
        Field("found", "found", Nested(FollowUp), False, None),
    )


EventKind = Literal[
    "identify",
    "begin_conversation",
    "shortlist",
    "choose",
    "plan_barriers",
    "offer",
    "accept",
    "waitlist",
    "extend_hold",
    "decline",
    "confirm",
    "record_session",
    "correct_session",
    "pause",
    "resume",
    "complete",
    "end_early",
    "withdraw",
    "decline_offer",
    "close_unreached",
    "enter_in_error",
    "give_consent",
    "withdraw_consent",
    "add_barrier",
    "address_barrier",
    "accept_accommodation",
    "waive_barrier",
    "find_no_barrier",
    "reopen_barrier",
    "answer_question",
    "recheck",
    "record_contact",
    "give_feedback",
    "read_feedback",
    "answer_feedback",
    "raise_concern",
    "read_concern",
    "plan_exit",
    "check_next_step",
    "reach_step",
    "record_follow_up",
    "lapse",
    "resolve_conflict",
]


@dataclass(frozen=True, init=False, repr=False)
class Conflict(Record):
    """An event of one history that cannot be true beside the other, for a person to decide about.

    Parameters
    ----------
    event : EventId
        The event that was set aside.
    kind : EventKind
        What it was.
    code : str
        Why it was set aside: a stable code.
    sentence : str
        The same in plain words.
    against : EventId, optional
        The event it stands against, where it is one.
    decision : NonEmpty, optional
        What was decided; none while it is open.
    """

    __slots__ = ("event", "kind", "code", "sentence", "against", "decision")

    event: EventId
    kind: EventKind
    code: str
    sentence: str
    against: Optional[EventId]
    decision: Optional[NonEmpty]

    def __init__(
        self,
        *,
        event: EventId,
        kind: EventKind,
        code: str,
        sentence: str,
        against: Optional[EventId] = None,
        decision: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((event, kind, code, sentence, against, decision))

    _reader = "Conflict"
    _fields = (
        Field("event", "event", Codec(), True),
        Field("kind", "kind", Codec(), True),
        Field("code", "code", Codec(), True),
        Field("sentence", "sentence", Codec(), True),
        Field("against", "against", Codec(), False, None),
        Field("decision", "decision", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Transition(Record):
    """One step from state to state.

    Parameters
    ----------
    to : ReferralState
        To which state.
    event : EventKind
        By which event.
    id : EventId
        Which event that was.
    sequence : int
        Its number in the order of replay, from 1.
    at : datetime or str
        When.
    role : ActorRole
        In which role somebody did it.
    by : ActorId
        Who.
    from_ : ReferralState, optional
        From which state; none at the beginning.
    reason : ReasonCode, optional
        The reason given, where the event carries one.
    causes : sequence of OpeningCause, optional
        What brought it about, where nobody meant to leave the state.
    """

    __slots__ = ("to", "event", "id", "sequence", "at", "role", "by", "from_", "reason", "causes")

    to: ReferralState
    event: EventKind
    id: EventId
    sequence: int
    at: dt.datetime
    role: ActorRole
    by: ActorId
    from_: Optional[ReferralState]
    reason: Optional[ReasonCode]
    causes: Tuple[OpeningCause, ...]

    def __init__(
        self,
        *,
        to: ReferralState,
        event: EventKind,
        id: EventId,
        sequence: int,
        at: Union[dt.datetime, str],
        role: ActorRole,
        by: ActorId,
        from_: Optional[ReferralState] = None,
        reason: Optional[ReasonCode] = None,
        causes: Sequence[OpeningCause] = (),
    ) -> None:
        self._fill((to, event, id, sequence, at, role, by, from_, reason, causes))

    _reader = "Transition"
    _fields = (
        Field("to", "to", Codec(), True),
        Field("event", "event", Codec(), True),
        Field("id", "id", Codec(), True),
        Field("sequence", "sequence", Whole(), True),
        Field("at", "at", Moment(), True),
        Field("role", "role", Codec(), True),
        Field("by", "by", Codec(), True),
        Field("from_", "from", Codec(), False, None),
        Field("reason", "reason", Codec(), False, None),
        Field("causes", "causes", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReferralView(ReferralViewView, Record):
    """A referral, as it stands at a moment: everything an app shows, worked out from the events and from nothing
    else.

    Parameters
    ----------
    referral : ReferralId
        Which referral.
    client : ClientId
        The client's pseudonym.
    need : NeedLevel
        How much support they need.
    at : datetime or str
        At which moment.
    state : ReferralState
        What it has come to.
    since : datetime or str
        Since when.
    version : int
        How many events it has.
    due : date or str, optional
        By when the next step is due; closed referrals have none.
    overdue : bool, optional
        Whether that day has passed.
    activity : ActivityId, optional
        The activity chosen.
    activity_name : str, optional
        Its name.
    partner : PartnerId, optional
        Who runs it.
    activity_version : str, optional
        The version of the activity everything rests on.
    looked_at : date or str, optional
        When somebody last looked at the activity.
    barriers : sequence of ReferralBarrier, optional
        The barriers.
    questions : sequence of ReferralQuestion, optional
        The questions.
    consents : sequence of ConsentGiven, optional
        The consents that hold.
    gate : sequence of Issue, optional
        Everything that keeps the gate shut: empty where the place may be confirmed.
    clearance : ClearanceView, optional
        The proof on which the place is confirmed.
    warnings : sequence of Issue, optional
        What a link worker should know: the course outlives its money, for instance.
    shortlist : sequence of Proposal, optional
        The matches the client was shown.
    hold_until : datetime or str, optional
        Until when a place is held.
    position : int, optional
        The place on the waiting list, from 1.
    alternative : NonEmpty, optional
        What was offered meanwhile.
    sessions : sequence of Attendance, optional
        The sessions, by day.
    call_due : date or str, optional
        Whether the client should be called, and by which day.
    feedback : sequence of Feedback, optional
        What the client said.
    concerns : sequence of Concern, optional
        Worries about their safety.
    exit : ExitPlan, optional
        What comes afterwards.
    steps : sequence of StepReached, optional
        The steps of the ladder reached.
    follow_ups : sequence of FollowUpStanding, optional
        What became of the person, point by point.
    conflicts : sequence of Conflict, optional
        What cannot be true together, of histories put together.
    transitions : sequence of Transition, optional
        Every step from state to state.
    lapsed : sequence of Lapse, optional
        What has run out by now and is not written down yet. The view counts it already.
    heads : sequence of EventId, optional
        The last events, which the next one is recorded after.
    """

    __slots__ = (
        "referral", "client", "need", "at", "state", "since", "version", "due", "overdue", "activity",
        "activity_name", "partner", "activity_version", "looked_at", "barriers", "questions", "consents", "gate",
        "clearance", "warnings", "shortlist", "hold_until", "position", "alternative", "sessions", "call_due",
        "feedback", "concerns", "exit", "steps", "follow_ups", "conflicts", "transitions", "lapsed", "heads",
    )

    referral: ReferralId
    client: ClientId
    need: NeedLevel
    at: dt.datetime
    state: ReferralState
    since: dt.datetime
    version: int
    due: Optional[dt.date]
    overdue: bool
    activity: Optional[ActivityId]
    activity_name: Optional[str]
    partner: Optional[PartnerId]
    activity_version: Optional[str]
    looked_at: Optional[dt.date]
    barriers: Tuple[ReferralBarrier, ...]
    questions: Tuple[ReferralQuestion, ...]
    consents: Tuple[ConsentGiven, ...]
    gate: Tuple[Issue, ...]
    clearance: Optional[ClearanceView]
    warnings: Tuple[Issue, ...]
    shortlist: Tuple[Proposal, ...]
    hold_until: Optional[dt.datetime]
    position: Optional[int]
    alternative: Optional[NonEmpty]
    sessions: Tuple[Attendance, ...]
    call_due: Optional[dt.date]
    feedback: Tuple[Feedback, ...]
    concerns: Tuple[Concern, ...]
    exit: Optional[ExitPlan]
    steps: Tuple[StepReached, ...]
    follow_ups: Tuple[FollowUpStanding, ...]
    conflicts: Tuple[Conflict, ...]
    transitions: Tuple[Transition, ...]
    lapsed: Tuple[Lapse, ...]
    heads: Tuple[EventId, ...]

    def __init__(
        self,
        *,
        referral: ReferralId,
        client: ClientId,
        need: NeedLevel,
        at: Union[dt.datetime, str],
        state: ReferralState,
        since: Union[dt.datetime, str],
        version: int,
        due: Optional[Union[dt.date, str]] = None,
        overdue: bool = False,
        activity: Optional[ActivityId] = None,
        activity_name: Optional[str] = None,
        partner: Optional[PartnerId] = None,
        activity_version: Optional[str] = None,
        looked_at: Optional[Union[dt.date, str]] = None,
        barriers: Sequence[ReferralBarrier] = (),
        questions: Sequence[ReferralQuestion] = (),
        consents: Sequence[ConsentGiven] = (),
        gate: Sequence[Issue] = (),
        clearance: Optional[ClearanceView] = None,
        warnings: Sequence[Issue] = (),
        shortlist: Sequence[Proposal] = (),
        hold_until: Optional[Union[dt.datetime, str]] = None,
        position: Optional[int] = None,
        alternative: Optional[NonEmpty] = None,
        sessions: Sequence[Attendance] = (),
        call_due: Optional[Union[dt.date, str]] = None,
        feedback: Sequence[Feedback] = (),
        concerns: Sequence[Concern] = (),
        exit: Optional[ExitPlan] = None,
        steps: Sequence[StepReached] = (),
        follow_ups: Sequence[FollowUpStanding] = (),
        conflicts: Sequence[Conflict] = (),
        transitions: Sequence[Transition] = (),
        lapsed: Sequence[Lapse] = (),
        heads: Sequence[EventId] = (),
    ) -> None:
        self._fill((
            referral, client, need, at, state, since, version, due, overdue, activity, activity_name, partner,
            activity_version, looked_at, barriers, questions, consents, gate, clearance, warnings, shortlist,
            hold_until, position, alternative, sessions, call_due, feedback, concerns, exit, steps, follow_ups,
            conflicts, transitions, lapsed, heads,
        ))

    _reader = "ReferralView"
    _shown = ("referral", "client", "at", "state", "since", "due",)
    _fields = (
        Field("referral", "referral", Codec(), True),
        Field("client", "client", Codec(), True),
        Field("need", "need", Codec(), True),
        Field("at", "at", Moment(), True),
        Field("state", "state", Codec(), True),
        Field("since", "since", Moment(), True),
        Field("version", "version", Whole(), True),
        Field("due", "due", Date(), False, None),
        Field("overdue", "overdue", Truth(), False, False),
        Field("activity", "activity", Codec(), False, None),
        Field("activity_name", "activity_name", Codec(), False, None),
        Field("partner", "partner", Codec(), False, None),
        Field("activity_version", "activity_version", Codec(), False, None),
        Field("looked_at", "looked_at", Date(), False, None),
        Field("barriers", "barriers", Many(Nested(ReferralBarrier)), False, ()),
        Field("questions", "questions", Many(Nested(ReferralQuestion)), False, ()),
        Field("consents", "consents", Many(Nested(ConsentGiven)), False, ()),
        Field("gate", "gate", Many(Nested(Issue)), False, ()),
        Field("clearance", "clearance", Nested(ClearanceView), False, None),
        Field("warnings", "warnings", Many(Nested(Issue)), False, ()),
        Field("shortlist", "shortlist", Many(Nested(Proposal)), False, ()),
        Field("hold_until", "hold_until", Moment(), False, None),
        Field("position", "position", Whole(), False, None),
        Field("alternative", "alternative", Codec(), False, None),
        Field("sessions", "sessions", Many(Nested(Attendance)), False, ()),
        Field("call_due", "call_due", Date(), False, None),
        Field("feedback", "feedback", Many(Nested(Feedback)), False, ()),
        Field("concerns", "concerns", Many(Nested(Concern)), False, ()),
        Field("exit", "exit", Nested(ExitPlan), False, None),
        Field("steps", "steps", Many(Nested(StepReached)), False, ()),
        Field("follow_ups", "follow_ups", Many(Nested(FollowUpStanding)), False, ()),
        Field("conflicts", "conflicts", Many(Nested(Conflict)), False, ()),
        Field("transitions", "transitions", Many(Nested(Transition)), False, ()),
        Field("lapsed", "lapsed", Many(Nested(Lapse)), False, ()),
        Field("heads", "heads", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlaceHeld(Record):
    """A place that is held.

    Parameters
    ----------
    referral : ReferralId
        For which referral.
    until : datetime or str
        Until when.
    """

    __slots__ = ("referral", "until")

    referral: ReferralId
    until: dt.datetime

    def __init__(
        self,
        *,
        referral: ReferralId,
        until: Union[dt.datetime, str],
    ) -> None:
        self._fill((referral, until))

    _reader = "PlaceHeld"
    _fields = (
        Field("referral", "referral", Codec(), True),
        Field("until", "until", Moment(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlacesView(Record):
    """The places of an activity, as they stand at a moment.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    at : datetime or str
        At which moment.
    version : int
        How many events their history has.
    places : int, optional
        How many places there are, where somebody has said so.
    free : int, optional
        How many are free; none where nobody has said how many there are.
    held : sequence of PlaceHeld, optional
        Those held, the first to end first.
    taken : sequence of ReferralId, optional
        The referrals with a confirmed place, by id.
    waiting : sequence of ReferralId, optional
        Who waits, in order.
    """

    __slots__ = ("activity", "at", "version", "places", "free", "held", "taken", "waiting")

    activity: ActivityId
    at: dt.datetime
    version: int
    places: Optional[int]
    free: Optional[int]
    held: Tuple[PlaceHeld, ...]
    taken: Tuple[ReferralId, ...]
    waiting: Tuple[ReferralId, ...]

    def __init__(
        self,
        *,
        activity: ActivityId,
        at: Union[dt.datetime, str],
        version: int,
        places: Optional[int] = None,
        free: Optional[int] = None,
        held: Sequence[PlaceHeld] = (),
        taken: Sequence[ReferralId] = (),
        waiting: Sequence[ReferralId] = (),
    ) -> None:
        self._fill((activity, at, version, places, free, held, taken, waiting))

    _reader = "PlacesView"
    _fields = (
        Field("activity", "activity", Codec(), True),
        Field("at", "at", Moment(), True),
        Field("version", "version", Whole(), True),
        Field("places", "places", Whole(), False, None),
        Field("free", "free", Whole(), False, None),
        Field("held", "held", Many(Nested(PlaceHeld)), False, ()),
        Field("taken", "taken", Many(Codec()), False, ()),
        Field("waiting", "waiting", Many(Codec()), False, ()),
    )


WorkKind = Literal[
    "read_concern",
    "call_client",
    "decide_conflict",
    "close_barriers",
    "hold_ends",
    "next_step",
    "evidence_ends",
    "consent_ends",
    "pass_on_feedback",
    "follow_up",
]


@dataclass(frozen=True, init=False, repr=False)
class WorkItem(Record):
    """One thing to do, and by when.

    Parameters
    ----------
    kind : WorkKind
        What.
    due : date or str
        By when.
    overdue : bool
        Whether that day has passed.
    referral : ReferralId
        About which referral.
    client : ClientId
        About which client.
    state : ReferralState
        What the referral has come to.
    sentence : str
        A sentence for a work list.
    barrier : BarrierKind, optional
        About which barrier.
    scope : ConsentScope, optional
        About which scope of consent.
    point : FollowUpPoint, optional
        About which follow-up.
    about : EventId, optional
        About which feedback, concern or conflict.
    partner : PartnerId, optional
        Whom to speak to.
    """

    __slots__ = (
        "kind", "due", "overdue", "referral", "client", "state", "sentence", "barrier", "scope", "point", "about",
        "partner",
    )

    kind: WorkKind
    due: dt.date
    overdue: bool
    referral: ReferralId
    client: ClientId
    state: ReferralState
    sentence: str
    barrier: Optional[BarrierKind]
    scope: Optional[ConsentScope]
    point: Optional[FollowUpPoint]
    about: Optional[EventId]
    partner: Optional[PartnerId]

    def __init__(
        self,
        *,
        kind: WorkKind,
        due: Union[dt.date, str],
        overdue: bool,
        referral: ReferralId,
        client: ClientId,
        state: ReferralState,
        sentence: str,
        barrier: Optional[BarrierKind] = None,
        scope: Optional[ConsentScope] = None,
        point: Optional[FollowUpPoint] = None,
        about: Optional[EventId] = None,
        partner: Optional[PartnerId] = None,
    ) -> None:
        self._fill((kind, due, overdue, referral, client, state, sentence, barrier, scope, point, about, partner))

    _reader = "WorkItem"
    _fields = (
        Field("kind", "kind", Codec(), True),
        Field("due", "due", Date(), True),
        Field("overdue", "overdue", Truth(), True),
        Field("referral", "referral", Codec(), True),
        Field("client", "client", Codec(), True),
        Field("state", "state", Codec(), True),
        Field("sentence", "sentence", Codec(), True),
        Field("barrier", "barrier", Codec(), False, None),
        Field("scope", "scope", Codec(), False, None),
        Field("point", "point", Codec(), False, None),
        Field("about", "about", Codec(), False, None),
        Field("partner", "partner", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class FollowUpBounds(Record):
    """Of everybody for whom a follow-up is due, how many are still in contact with heritage: at least, and at most.

    Whoever was not reached is lost. At least: all lost ones stopped. At most: all went on. The truth lies between;
    the share among those reached alone is no answer, because who can be reached is not everybody.

    Parameters
    ----------
    point : FollowUpPoint
        Which point.
    due : int
        For how many it is due.
    reached : int
        How many of them were reached.
    in_contact : int
        How many of those are in contact.
    lost : int
        How many were not reached, or have not agreed to be asked.
    at_least : int
        How many are in contact at least.
    at_most : int
        How many are in contact at most.
    """

    __slots__ = ("point", "due", "reached", "in_contact", "lost", "at_least", "at_most")

    point: FollowUpPoint
    due: int
    reached: int
    in_contact: int
    lost: int
    at_least: int
    at_most: int

    def __init__(
        self,
        *,
        point: FollowUpPoint,
        due: int,
        reached: int,
        in_contact: int,
        lost: int,
        at_least: int,
        at_most: int,
    ) -> None:
        self._fill((point, due, reached, in_contact, lost, at_least, at_most))

    _reader = "FollowUpBounds"
    _fields = (
        Field("point", "point", Codec(), True),
        Field("due", "due", Whole(), True),
        Field("reached", "reached", Whole(), True),
        Field("in_contact", "in_contact", Whole(), True),
        Field("lost", "lost", Whole(), True),
        Field("at_least", "at_least", Whole(), True),
        Field("at_most", "at_most", Whole(), True),
    )
