"""What can happen to a referral: one class for each event.

Use them as ``fp.actions.Offer(respond_by="2026-12-05")``; `docs/referrals.md` says who may record each, when, and what it
leads to.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Dict, Optional, Sequence, Tuple, Union

from ._codec import Codec, Date, Many, Moment, Nested, Personal, Truth, Whole
from ._record import Field, Record
from .records.themes import NonEmpty, PersonalText
from .records.features import Answer
from .records.barriers import BarrierKind
from .records.partners import ActivityId, NeedLevel
from .records.activities import OnwardKind, ReferralRoute
from .records.clients import ClientId
from .records.referrals import (
    Commitment,
    ConsentManner,
    ConsentScope,
    ContactManner,
    EventId,
    Evidence,
    ExitPlan,
    FeedbackTopic,
    FollowUp,
    Lapse as LapseRecord,
    Proposal,
    ReasonCode,
    ReferralId,
    ReferralPolicy,
    SessionOutcome,
)

__all__ = [
    "Accept",
    "AcceptAccommodation",
    "Action",
    "AddBarrier",
    "AddressBarrier",
    "AnswerFeedback",
    "AnswerQuestion",
    "BeginConversation",
    "CheckNextStep",
    "Choose",
    "CloseUnreached",
    "Complete",
    "Confirm",
    "CorrectSession",
    "Decline",
    "DeclineOffer",
    "EndEarly",
    "EnterInError",
    "ExtendHold",
    "FindNoBarrier",
    "GiveConsent",
    "GiveFeedback",
    "Identify",
    "Lapse",
    "Offer",
    "Pause",
    "PlanBarriers",
    "PlanExit",
    "RaiseConcern",
    "ReachStep",
    "ReadConcern",
    "ReadFeedback",
    "Recheck",
    "RecordContact",
    "RecordFollowUp",
    "RecordSession",
    "ReopenBarrier",
    "ResolveConflict",
    "Resume",
    "Shortlist",
    "Waitlist",
    "WaiveBarrier",
    "Withdraw",
    "WithdrawConsent",
]


@dataclass(frozen=True, init=False, repr=False)
class Identify(Record):
    """Somebody brings the client.

    Parameters
    ----------
    client : ClientId
        The client's pseudonym.
    need : NeedLevel
        How much support they need.
    route : ReferralRoute
        By whom they were brought.
    policy : ReferralPolicy, optional
        The policy this referral keeps; the documented one where left out.
    continues : ReferralId, optional
        The referral it goes on from: another try after a refusal, or the next step.
    """

    __slots__ = ("client", "need", "route", "policy", "continues")

    client: ClientId
    need: NeedLevel
    route: ReferralRoute
    policy: Optional[ReferralPolicy]
    continues: Optional[ReferralId]

    def __init__(
        self,
        *,
        client: ClientId,
        need: NeedLevel,
        route: ReferralRoute,
        policy: Optional[ReferralPolicy] = None,
        continues: Optional[ReferralId] = None,
    ) -> None:
        self._fill((client, need, route, policy, continues))

    _reader = "Action"
    _tag = "identify"
    _space = "actions."
    _fields = (
        Field("client", "client", Codec(), True),
        Field("need", "need", Codec(), True),
        Field("route", "route", Codec(), True),
        Field("policy", "policy", Nested(ReferralPolicy), False, None),
        Field("continues", "continues", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class BeginConversation(Record):
    """The link worker talks with them.

    Parameters
    ----------
    manner : ContactManner
        How.
    """

    __slots__ = ("manner",)

    manner: ContactManner

    def __init__(
        self,
        *,
        manner: ContactManner,
    ) -> None:
        self._fill((manner,))

    _reader = "Action"
    _tag = "begin_conversation"
    _space = "actions."
    _fields = (
        Field("manner", "manner", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Shortlist(Record):
    """Matches are put before them.

    Parameters
    ----------
    proposals : sequence of Proposal
        The matches, the best first.
    """

    __slots__ = ("proposals",)

    proposals: Tuple[Proposal, ...]

    def __init__(
        self,
        *,
        proposals: Sequence[Proposal],
    ) -> None:
        self._fill((proposals,))

    _reader = "Action"
    _tag = "shortlist"
    _space = "actions."
    _fields = (
        Field("proposals", "proposals", Many(Nested(Proposal)), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Choose(Record):
    """They choose one.

    Parameters
    ----------
    activity : ActivityId
        Which activity.
    """

    __slots__ = ("activity",)

    activity: ActivityId

    def __init__(
        self,
        *,
        activity: ActivityId,
    ) -> None:
        self._fill((activity,))

    _reader = "Action"
    _tag = "choose"
    _space = "actions."
    _fields = (
        Field("activity", "activity", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlanBarriers(Record):
    """The provider is asked to address the barriers.

    Parameters
    ----------
    respond_by : date or str
        By when an answer is asked for.
    """

    __slots__ = ("respond_by",)

    respond_by: dt.date

    def __init__(
        self,
        *,
        respond_by: Union[dt.date, str],
    ) -> None:
        self._fill((respond_by,))

    _reader = "Action"
    _tag = "plan_barriers"
    _space = "actions."
    _fields = (
        Field("respond_by", "respond_by", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Offer(Record):
    """The referral is sent to the provider.

    Parameters
    ----------
    respond_by : date or str
        By when an answer is asked for.
    """

    __slots__ = ("respond_by",)

    respond_by: dt.date

    def __init__(
        self,
        *,
        respond_by: Union[dt.date, str],
    ) -> None:
        self._fill((respond_by,))

    _reader = "Action"
    _tag = "offer"
    _space = "actions."
    _fields = (
        Field("respond_by", "respond_by", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Accept(Record):
    """The provider can take the person.

    Parameters
    ----------
    hold_until : datetime or str
        Until when the place is held.
    overtakes : NonEmpty, optional
        Why others who have waited longer are passed over, where they are.
    """

    __slots__ = ("hold_until", "overtakes")

    hold_until: dt.datetime
    overtakes: Optional[NonEmpty]

    def __init__(
        self,
        *,
        hold_until: Union[dt.datetime, str],
        overtakes: Optional[NonEmpty] = None,
    ) -> None:
        self._fill((hold_until, overtakes))

    _reader = "Action"
    _tag = "accept"
    _space = "actions."
    _fields = (
        Field("hold_until", "hold_until", Moment(), True),
        Field("overtakes", "overtakes", Codec(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class Waitlist(Record):
    """The provider has no place yet.

    Parameters
    ----------
    position : int
        The place on the waiting list, from 1.
    review_on : date or str
        When to look again.
    alternative : NonEmpty
        What was offered meanwhile.
    """

    __slots__ = ("position", "review_on", "alternative")

    position: int
    review_on: dt.date
    alternative: NonEmpty

    def __init__(
        self,
        *,
        position: int,
        review_on: Union[dt.date, str],
        alternative: NonEmpty,
    ) -> None:
        self._fill((position, review_on, alternative))

    _reader = "Action"
    _tag = "waitlist"
    _space = "actions."
    _fields = (
        Field("position", "position", Whole(), True),
        Field("review_on", "review_on", Date(), True),
        Field("alternative", "alternative", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ExtendHold(Record):
    """The place is held longer.

    Parameters
    ----------
    hold_until : datetime or str
        Until when.
    """

    __slots__ = ("hold_until",)

    hold_until: dt.datetime

    def __init__(
        self,
        *,
        hold_until: Union[dt.datetime, str],
    ) -> None:
        self._fill((hold_until,))

    _reader = "Action"
    _tag = "extend_hold"
    _space = "actions."
    _fields = (
        Field("hold_until", "hold_until", Moment(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Decline(Record):
    """The provider cannot take the person.

    Parameters
    ----------
    reason : ReasonCode
        Why.
    """

    __slots__ = ("reason",)

    reason: ReasonCode

    def __init__(
        self,
        *,
        reason: ReasonCode,
    ) -> None:
        self._fill((reason,))

    _reader = "Action"
    _tag = "decline"
    _space = "actions."
    _fields = (
        Field("reason", "reason", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Confirm(Record):
    """The place is confirmed.

    Parameters
    ----------
    first_session : date or str
        The first session they are awaited at.
    """

    __slots__ = ("first_session",)

    first_session: dt.date

    def __init__(
        self,
        *,
        first_session: Union[dt.date, str],
    ) -> None:
        self._fill((first_session,))

    _reader = "Action"
    _tag = "confirm"
    _space = "actions."
    _fields = (
        Field("first_session", "first_session", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class RecordSession(Record):
    """What became of one session.

    Parameters
    ----------
    on : date or str
        The day.
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

    _reader = "Action"
    _tag = "record_session"
    _space = "actions."
    _fields = (
        Field("on", "on", Date(), True),
        Field("outcome", "outcome", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class CorrectSession(Record):
    """What was recorded of a session was wrong.

    Parameters
    ----------
    on : date or str
        The day.
    outcome : SessionOutcome
        What really became of it.
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

    _reader = "Action"
    _tag = "correct_session"
    _space = "actions."
    _fields = (
        Field("on", "on", Date(), True),
        Field("outcome", "outcome", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Pause(Record):
    """Not coming for now.

    Parameters
    ----------
    return_by : date or str
        When they should be back.
    reason : ReasonCode
        Why.
    """

    __slots__ = ("return_by", "reason")

    return_by: dt.date
    reason: ReasonCode

    def __init__(
        self,
        *,
        return_by: Union[dt.date, str],
        reason: ReasonCode,
    ) -> None:
        self._fill((return_by, reason))

    _reader = "Action"
    _tag = "pause"
    _space = "actions."
    _fields = (
        Field("return_by", "return_by", Date(), True),
        Field("reason", "reason", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Resume(Record):
    """Coming again.

    Parameters
    ----------
    next_session : date or str
        The session they are awaited at.
    """

    __slots__ = ("next_session",)

    next_session: dt.date

    def __init__(
        self,
        *,
        next_session: Union[dt.date, str],
    ) -> None:
        self._fill((next_session,))

    _reader = "Action"
    _tag = "resume"
    _space = "actions."
    _fields = (
        Field("next_session", "next_session", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Complete(Record):
    """The planned end.

    Parameters
    ----------
    last_session : date or str
        The last session.
    """

    __slots__ = ("last_session",)

    last_session: dt.date

    def __init__(
        self,
        *,
        last_session: Union[dt.date, str],
    ) -> None:
        self._fill((last_session,))

    _reader = "Action"
    _tag = "complete"
    _space = "actions."
    _fields = (
        Field("last_session", "last_session", Date(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class EndEarly(Record):
    """An end before its time.

    Parameters
    ----------
    reason : ReasonCode
        Why; who decided is the actor.
    """

    __slots__ = ("reason",)

    reason: ReasonCode

    def __init__(
        self,
        *,
        reason: ReasonCode,
    ) -> None:
        self._fill((reason,))

    _reader = "Action"
    _tag = "end_early"
    _space = "actions."
    _fields = (
        Field("reason", "reason", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Withdraw(Record):
    """The client does not want it any more.

    Parameters
    ----------
    reason : ReasonCode
        Why.
    """

    __slots__ = ("reason",)

    reason: ReasonCode

    def __init__(
        self,
        *,
        reason: ReasonCode,
    ) -> None:
        self._fill((reason,))

    _reader = "Action"
    _tag = "withdraw"
    _space = "actions."
    _fields = (
        Field("reason", "reason", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class DeclineOffer(Record):
    """The client does not take the place.

    Parameters
    ----------
    reason : ReasonCode
        Why.
    """

    __slots__ = ("reason",)

    reason: ReasonCode

    def __init__(
        self,
        *,
        reason: ReasonCode,
    ) -> None:
        self._fill((reason,))

    _reader = "Action"
    _tag = "decline_offer"
    _space = "actions."
    _fields = (
        Field("reason", "reason", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class CloseUnreached(Record):
    """Nobody was reached.

    Parameters
    ----------
    reason : ReasonCode
        Why.
    """

    __slots__ = ("reason",)

    reason: ReasonCode

    def __init__(
        self,
        *,
        reason: ReasonCode,
    ) -> None:
        self._fill((reason,))

    _reader = "Action"
    _tag = "close_unreached"
    _space = "actions."
    _fields = (
        Field("reason", "reason", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class EnterInError(Record):
    """Should never have been recorded.

    Parameters
    ----------
    reason : ReasonCode
        Why.
    """

    __slots__ = ("reason",)

    reason: ReasonCode

    def __init__(
        self,
        *,
        reason: ReasonCode,
    ) -> None:
        self._fill((reason,))

    _reader = "Action"
    _tag = "enter_in_error"
    _space = "actions."
    _fields = (
        Field("reason", "reason", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class GiveConsent(Record):
    """The client agrees to something.

    Parameters
    ----------
    scope : ConsentScope
        To what.
    manner : ConsentManner
        How they said so.
    until : date or str, optional
        The last day it holds; without one, until it is taken back.
    """

    __slots__ = ("scope", "manner", "until")

    scope: ConsentScope
    manner: ConsentManner
    until: Optional[dt.date]

    def __init__(
        self,
        *,
        scope: ConsentScope,
        manner: ConsentManner,
        until: Optional[Union[dt.date, str]] = None,
    ) -> None:
        self._fill((scope, manner, until))

    _reader = "Action"
    _tag = "give_consent"
    _space = "actions."
    _fields = (
        Field("scope", "scope", Codec(), True),
        Field("manner", "manner", Codec(), True),
        Field("until", "until", Date(), False, None),
    )


@dataclass(frozen=True, init=False, repr=False)
class WithdrawConsent(Record):
    """The client takes it back.

    Parameters
    ----------
    scope : ConsentScope
        What.
    """

    __slots__ = ("scope",)

    scope: ConsentScope

    def __init__(
        self,
        *,
        scope: ConsentScope,
    ) -> None:
        self._fill((scope,))

    _reader = "Action"
    _tag = "withdraw_consent"
    _space = "actions."
    _fields = (
        Field("scope", "scope", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AddBarrier(Record):
    """Something else stands in the way.

    Parameters
    ----------
    barrier : BarrierKind
        What.
    need : NonEmpty
        The need behind it, in plain words: `a chair with arms`.
    """

    __slots__ = ("barrier", "need")

    barrier: BarrierKind
    need: NonEmpty

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        need: NonEmpty,
    ) -> None:
        self._fill((barrier, need))

    _reader = "Action"
    _tag = "add_barrier"
    _space = "actions."
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("need", "need", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AddressBarrier(Record):
    """The provider's side commits to remove a barrier.

    Parameters
    ----------
    commitment : Commitment
        To what it commits.
    """

    __slots__ = ("commitment",)

    commitment: Commitment

    def __init__(
        self,
        *,
        commitment: Commitment,
    ) -> None:
        self._fill((commitment,))

    _reader = "Action"
    _tag = "address_barrier"
    _space = "actions."
    _fields = (
        Field("commitment", "commitment", Nested(Commitment), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AcceptAccommodation(Record):
    """The client accepts what will be done.

    Parameters
    ----------
    barrier : BarrierKind
        About which barrier.
    """

    __slots__ = ("barrier",)

    barrier: BarrierKind

    def __init__(
        self,
        *,
        barrier: BarrierKind,
    ) -> None:
        self._fill((barrier,))

    _reader = "Action"
    _tag = "accept_accommodation"
    _space = "actions."
    _fields = (
        Field("barrier", "barrier", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class WaiveBarrier(Record):
    """The client does without.

    Parameters
    ----------
    barrier : BarrierKind
        Which barrier.
    words : PersonalText
        Why, in their words.
    """

    __slots__ = ("barrier", "words")

    barrier: BarrierKind
    words: PersonalText

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        words: PersonalText,
    ) -> None:
        self._fill((barrier, words))

    _reader = "Action"
    _tag = "waive_barrier"
    _space = "actions."
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("words", "words", Personal(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class FindNoBarrier(Record):
    """A check finds that it is no barrier.

    Parameters
    ----------
    barrier : BarrierKind
        Which.
    version : str
        For which version of the activity.
    evidence : Evidence
        What that rests on.
    """

    __slots__ = ("barrier", "version", "evidence")

    barrier: BarrierKind
    version: str
    evidence: Evidence

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        version: str,
        evidence: Evidence,
    ) -> None:
        self._fill((barrier, version, evidence))

    _reader = "Action"
    _tag = "find_no_barrier"
    _space = "actions."
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("version", "version", Codec(), True),
        Field("evidence", "evidence", Nested(Evidence), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReopenBarrier(Record):
    """It stands in the way again.

    Parameters
    ----------
    barrier : BarrierKind
        Which.
    why : NonEmpty
        Why: `the ramp was not there`.
    """

    __slots__ = ("barrier", "why")

    barrier: BarrierKind
    why: NonEmpty

    def __init__(
        self,
        *,
        barrier: BarrierKind,
        why: NonEmpty,
    ) -> None:
        self._fill((barrier, why))

    _reader = "Action"
    _tag = "reopen_barrier"
    _space = "actions."
    _fields = (
        Field("barrier", "barrier", Codec(), True),
        Field("why", "why", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AnswerQuestion(Record):
    """A question is answered: what is asked for is in order.

    Parameters
    ----------
    rule : str
        The rule that asks.
    path : str
        Where the answer belongs.
    evidence : Evidence
        What the answer rests on.
    """

    __slots__ = ("rule", "path", "evidence")

    rule: str
    path: str
    evidence: Evidence

    def __init__(
        self,
        *,
        rule: str,
        path: str,
        evidence: Evidence,
    ) -> None:
        self._fill((rule, path, evidence))

    _reader = "Action"
    _tag = "answer_question"
    _space = "actions."
    _fields = (
        Field("rule", "rule", Codec(), True),
        Field("path", "path", Codec(), True),
        Field("evidence", "evidence", Nested(Evidence), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Recheck(Record):
    """The activity is looked at again.

    Parameters
    ----------
    proposal : Proposal
        What it is like now.
    """

    __slots__ = ("proposal",)

    proposal: Proposal

    def __init__(
        self,
        *,
        proposal: Proposal,
    ) -> None:
        self._fill((proposal,))

    _reader = "Action"
    _tag = "recheck"
    _space = "actions."
    _fields = (
        Field("proposal", "proposal", Nested(Proposal), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class RecordContact(Record):
    """Somebody tried to reach the client.

    Parameters
    ----------
    manner : ContactManner
        How.
    reached : bool
        Whether they were reached.
    """

    __slots__ = ("manner", "reached")

    manner: ContactManner
    reached: bool

    def __init__(
        self,
        *,
        manner: ContactManner,
        reached: bool,
    ) -> None:
        self._fill((manner, reached))

    _reader = "Action"
    _tag = "record_contact"
    _space = "actions."
    _fields = (
        Field("manner", "manner", Codec(), True),
        Field("reached", "reached", Truth(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class GiveFeedback(Record):
    """The client says what they think.

    Parameters
    ----------
    topic : FeedbackTopic
        About what.
    words : PersonalText
        In their words.
    share_words : bool
        Whether the provider may read the words.
    """

    __slots__ = ("topic", "words", "share_words")

    topic: FeedbackTopic
    words: PersonalText
    share_words: bool

    def __init__(
        self,
        *,
        topic: FeedbackTopic,
        words: PersonalText,
        share_words: bool,
    ) -> None:
        self._fill((topic, words, share_words))

    _reader = "Action"
    _tag = "give_feedback"
    _space = "actions."
    _fields = (
        Field("topic", "topic", Codec(), True),
        Field("words", "words", Personal(), True),
        Field("share_words", "share_words", Truth(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReadFeedback(Record):
    """The provider has read it.

    Parameters
    ----------
    feedback : EventId
        Which: the id of its event.
    """

    __slots__ = ("feedback",)

    feedback: EventId

    def __init__(
        self,
        *,
        feedback: EventId,
    ) -> None:
        self._fill((feedback,))

    _reader = "Action"
    _tag = "read_feedback"
    _space = "actions."
    _fields = (
        Field("feedback", "feedback", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class AnswerFeedback(Record):
    """The provider says what was done about it.

    Parameters
    ----------
    feedback : EventId
        Which: the id of its event.
    done : NonEmpty
        What was done.
    """

    __slots__ = ("feedback", "done")

    feedback: EventId
    done: NonEmpty

    def __init__(
        self,
        *,
        feedback: EventId,
        done: NonEmpty,
    ) -> None:
        self._fill((feedback, done))

    _reader = "Action"
    _tag = "answer_feedback"
    _space = "actions."
    _fields = (
        Field("feedback", "feedback", Codec(), True),
        Field("done", "done", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class RaiseConcern(Record):
    """Somebody worries about the client's safety.

    Parameters
    ----------
    words : PersonalText
        Why.
    """

    __slots__ = ("words",)

    words: PersonalText

    def __init__(
        self,
        *,
        words: PersonalText,
    ) -> None:
        self._fill((words,))

    _reader = "Action"
    _tag = "raise_concern"
    _space = "actions."
    _fields = (
        Field("words", "words", Personal(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReadConcern(Record):
    """The link worker has read it.

    Parameters
    ----------
    concern : EventId
        Which: the id of its event.
    """

    __slots__ = ("concern",)

    concern: EventId

    def __init__(
        self,
        *,
        concern: EventId,
    ) -> None:
        self._fill((concern,))

    _reader = "Action"
    _tag = "read_concern"
    _space = "actions."
    _fields = (
        Field("concern", "concern", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class PlanExit(Record):
    """What comes afterwards.

    Parameters
    ----------
    plan : ExitPlan
        The plan.
    """

    __slots__ = ("plan",)

    plan: ExitPlan

    def __init__(
        self,
        *,
        plan: ExitPlan,
    ) -> None:
        self._fill((plan,))

    _reader = "Action"
    _tag = "plan_exit"
    _space = "actions."
    _fields = (
        Field("plan", "plan", Nested(ExitPlan), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class CheckNextStep(Record):
    """Whether the next step can be paid and reached.

    Parameters
    ----------
    affordable : Answer
        Whether the client can pay it.
    reachable : Answer
        Whether they can get there and home.
    """

    __slots__ = ("affordable", "reachable")

    affordable: Answer
    reachable: Answer

    def __init__(
        self,
        *,
        affordable: Answer,
        reachable: Answer,
    ) -> None:
        self._fill((affordable, reachable))

    _reader = "Action"
    _tag = "check_next_step"
    _space = "actions."
    _fields = (
        Field("affordable", "affordable", Codec(), True),
        Field("reachable", "reachable", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ReachStep(Record):
    """A step of the ladder is reached.

    Parameters
    ----------
    step : OnwardKind
        Which.
    """

    __slots__ = ("step",)

    step: OnwardKind

    def __init__(
        self,
        *,
        step: OnwardKind,
    ) -> None:
        self._fill((step,))

    _reader = "Action"
    _tag = "reach_step"
    _space = "actions."
    _fields = (
        Field("step", "step", Codec(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class RecordFollowUp(Record):
    """What became of the person afterwards.

    Parameters
    ----------
    follow_up : FollowUp
        What was found.
    """

    __slots__ = ("follow_up",)

    follow_up: FollowUp

    def __init__(
        self,
        *,
        follow_up: FollowUp,
    ) -> None:
        self._fill((follow_up,))

    _reader = "Action"
    _tag = "record_follow_up"
    _space = "actions."
    _fields = (
        Field("follow_up", "follow_up", Nested(FollowUp), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class Lapse(Record):
    """What has run out by itself.

    Parameters
    ----------
    lapses : sequence of Lapse
        All that has.
    """

    __slots__ = ("lapses",)

    lapses: Tuple[LapseRecord, ...]

    def __init__(
        self,
        *,
        lapses: Sequence[LapseRecord],
    ) -> None:
        self._fill((lapses,))

    _reader = "Action"
    _tag = "lapse"
    _space = "actions."
    _fields = (
        Field("lapses", "lapses", Many(Nested(LapseRecord)), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ResolveConflict(Record):
    """A person decides about a conflict.

    Parameters
    ----------
    conflict : EventId
        Which: the id of the event that was set aside.
    decision : NonEmpty
        What was decided.
    """

    __slots__ = ("conflict", "decision")

    conflict: EventId
    decision: NonEmpty

    def __init__(
        self,
        *,
        conflict: EventId,
        decision: NonEmpty,
    ) -> None:
        self._fill((conflict, decision))

    _reader = "Action"
    _tag = "resolve_conflict"
    _space = "actions."
    _fields = (
        Field("conflict", "conflict", Codec(), True),
        Field("decision", "decision", Codec(), True),
    )


Action = Union[
    Identify,
    BeginConversation,
    Shortlist,
    Choose,
    PlanBarriers,
    Offer,
    Accept,
    Waitlist,
    ExtendHold,
    Decline,
    Confirm,
    RecordSession,
    CorrectSession,
    Pause,
    Resume,
    Complete,
    EndEarly,
    Withdraw,
    DeclineOffer,
    CloseUnreached,
    EnterInError,
    GiveConsent,
    WithdrawConsent,
    AddBarrier,
    AddressBarrier,
    AcceptAccommodation,
    WaiveBarrier,
    FindNoBarrier,
    ReopenBarrier,
    AnswerQuestion,
    Recheck,
    RecordContact,
    GiveFeedback,
    ReadFeedback,
    AnswerFeedback,
    RaiseConcern,
    ReadConcern,
    PlanExit,
    CheckNextStep,
    ReachStep,
    RecordFollowUp,
    Lapse,
    ResolveConflict,
]
"""What was done, with what has to be known of it. The table in `docs/referrals.md` says who may do each, and when."""
Action_KINDS: Dict[str, Any] = {
    "identify": Identify,
    "begin_conversation": BeginConversation,
    "shortlist": Shortlist,
    "choose": Choose,
    "plan_barriers": PlanBarriers,
    "offer": Offer,
    "accept": Accept,
    "waitlist": Waitlist,
    "extend_hold": ExtendHold,
    "decline": Decline,
    "confirm": Confirm,
    "record_session": RecordSession,
    "correct_session": CorrectSession,
    "pause": Pause,
    "resume": Resume,
    "complete": Complete,
    "end_early": EndEarly,
    "withdraw": Withdraw,
    "decline_offer": DeclineOffer,
    "close_unreached": CloseUnreached,
    "enter_in_error": EnterInError,
    "give_consent": GiveConsent,
    "withdraw_consent": WithdrawConsent,
    "add_barrier": AddBarrier,
    "address_barrier": AddressBarrier,
    "accept_accommodation": AcceptAccommodation,
    "waive_barrier": WaiveBarrier,
    "find_no_barrier": FindNoBarrier,
    "reopen_barrier": ReopenBarrier,
    "answer_question": AnswerQuestion,
    "recheck": Recheck,
    "record_contact": RecordContact,
    "give_feedback": GiveFeedback,
    "read_feedback": ReadFeedback,
    "answer_feedback": AnswerFeedback,
    "raise_concern": RaiseConcern,
    "read_concern": ReadConcern,
    "plan_exit": PlanExit,
    "check_next_step": CheckNextStep,
    "reach_step": ReachStep,
    "record_follow_up": RecordFollowUp,
    "lapse": Lapse,
    "resolve_conflict": ResolveConflict,
}
