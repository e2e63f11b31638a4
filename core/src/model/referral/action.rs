//! What was done.

use serde::{Deserialize, Serialize};

use super::{
    Commitment, ConsentManner, ConsentScope, ContactManner, EventKind, Evidence, ExitPlan, FeedbackTopic, FollowUp, Lapse,
    Proposal, ReasonCode, ReferralPolicy, SessionOutcome,
};
use crate::ground::id::{ActivityId, ClientId, EventId, ReferralId};
use crate::ground::text::{NonEmpty, PersonalText};
use crate::ground::time::{Date, Timestamp};
use crate::model::activity::{OnwardKind, ReferralRoute};
use crate::model::barrier::BarrierKind;
use crate::model::client::NeedLevel;
use crate::model::feature::Answer;

/// What was done, with what has to be known of it. The table in `docs/referrals.md` says who may do each, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[allow(clippy::large_enum_variant, reason = "actions are kept in lists of events, where a box would not cross to Kotlin")]
pub enum Action {
    /// Somebody brings the client.
    Identify {
        /// The client's pseudonym.
        client: ClientId,
        /// How much support they need.
        need: NeedLevel,
        /// By whom they were brought.
        route: ReferralRoute,
        /// The policy this referral keeps; the documented one where left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        policy: Option<ReferralPolicy>,
        /// The referral it goes on from: another try after a refusal, or the next step.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        continues: Option<ReferralId>,
    },
    /// The link worker talks with them.
    BeginConversation {
        /// How.
        manner: ContactManner,
    },
    /// Matches are put before them.
    Shortlist {
        /// The matches, the best first.
        proposals: Vec<Proposal>,
    },
    /// They choose one.
    Choose {
        /// Which activity.
        activity: ActivityId,
    },
    /// The provider is asked to address the barriers.
    PlanBarriers {
        /// By when an answer is asked for.
        respond_by: Date,
    },
    /// The referral is sent to the provider.
    Offer {
        /// By when an answer is asked for.
        respond_by: Date,
    },
    /// The provider can take the person.
    Accept {
        /// Until when the place is held.
        hold_until: Timestamp,
        /// Why others who have waited longer are passed over, where they are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        overtakes: Option<NonEmpty>,
    },
    /// The provider has no place yet.
    Waitlist {
        /// The place on the waiting list, from 1.
        position: u32,
        /// When to look again.
        review_on: Date,
        /// What was offered meanwhile.
        alternative: NonEmpty,
    },
    /// The place is held longer.
    ExtendHold {
        /// Until when.
        hold_until: Timestamp,
    },
    /// The provider cannot take the person.
    Decline {
        /// Why.
        reason: ReasonCode,
    },
    /// The place is confirmed.
    Confirm {
        /// The first session they are awaited at.
        first_session: Date,
    },
    /// What became of one session.
    RecordSession {
        /// The day.
        on: Date,
        /// What became of it.
        outcome: SessionOutcome,
    },
    /// What was recorded of a session was wrong.
    CorrectSession {
        /// The day.
        on: Date,
        /// What really became of it.
        outcome: SessionOutcome,
    },
    /// Not coming for now.
    Pause {
        /// When they should be back.
        return_by: Date,
        /// Why.
        reason: ReasonCode,
    },
    /// Coming again.
    Resume {
        /// The session they are awaited at.
        next_session: Date,
    },
    /// The planned end.
    Complete {
        /// The last session.
        last_session: Date,
    },
    /// An end before its time.
    EndEarly {
        /// Why; who decided is the actor.
        reason: ReasonCode,
    },
    /// The client does not want it any more.
    Withdraw {
        /// Why.
        reason: ReasonCode,
    },
    /// The client does not take the place.
    DeclineOffer {
        /// Why.
        reason: ReasonCode,
    },
    /// Nobody was reached.
    CloseUnreached {
        /// Why.
        reason: ReasonCode,
    },
    /// Should never have been recorded.
    EnterInError {
        /// Why.
        reason: ReasonCode,
    },
    /// The client agrees to something.
    GiveConsent {
        /// To what.
        scope: ConsentScope,
        /// How they said so.
        manner: ConsentManner,
        /// The last day it holds; without one, until it is taken back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        until: Option<Date>,
    },
    /// The client takes it back.
    WithdrawConsent {
        /// What.
        scope: ConsentScope,
    },
    /// Something else stands in the way.
    AddBarrier {
        /// What.
        barrier: BarrierKind,
        /// The need behind it, in plain words: `a chair with arms`.
        need: NonEmpty,
    },
    /// The provider's side commits to remove a barrier.
    AddressBarrier {
        /// To what it commits.
        commitment: Commitment,
    },
    /// The client accepts what will be done.
    AcceptAccommodation {
        /// About which barrier.
        barrier: BarrierKind,
    },
    /// The client does without.
    WaiveBarrier {
        /// Which barrier.
        barrier: BarrierKind,
        /// Why, in their words.
        words: PersonalText,
    },
    /// A check finds that it is no barrier.
    FindNoBarrier {
        /// Which.
        barrier: BarrierKind,
        /// For which version of the activity.
        version: String,
        /// What that rests on.
        evidence: Evidence,
    },
    /// It stands in the way again.
    ReopenBarrier {
        /// Which.
        barrier: BarrierKind,
        /// Why: `the ramp was not there`.
        why: NonEmpty,
    },
    /// A question is answered: what is asked for is in order.
    AnswerQuestion {
        /// The rule that asks.
        rule: String,
        /// Where the answer belongs.
        path: String,
        /// What the answer rests on.
        evidence: Evidence,
    },
    /// The activity is looked at again.
    Recheck {
        /// What it is like now.
        proposal: Proposal,
    },
    /// Somebody tried to reach the client.
    RecordContact {
        /// How.
        manner: ContactManner,
        /// Whether they were reached.
        reached: bool,
    },
    /// The client says what they think.
    GiveFeedback {
        /// About what.
        topic: FeedbackTopic,
        /// In their words.
        words: PersonalText,
        /// Whether the provider may read the words.
        share_words: bool,
    },
    /// The provider has read it.
    ReadFeedback {
        /// Which: the id of its event.
        feedback: EventId,
    },
    /// The provider says what was done about it.
    AnswerFeedback {
        /// Which: the id of its event.
        feedback: EventId,
        /// What was done.
        done: NonEmpty,
    },
    /// Somebody worries about the client's safety.
    RaiseConcern {
        /// Why.
        words: PersonalText,
    },
    /// The link worker has read it.
    ReadConcern {
        /// Which: the id of its event.
        concern: EventId,
    },
    /// What comes afterwards.
    PlanExit {
        /// The plan.
        plan: ExitPlan,
    },
    /// Whether the next step can be paid and reached.
    CheckNextStep {
        /// Whether the client can pay it.
        affordable: Answer,
        /// Whether they can get there and home.
        reachable: Answer,
    },
    /// A step of the ladder is reached.
    ReachStep {
        /// Which.
        step: OnwardKind,
    },
    /// What became of the person afterwards.
    RecordFollowUp {
        /// What was found.
        follow_up: FollowUp,
    },
    /// What has run out by itself.
    Lapse {
        /// All that has.
        lapses: Vec<Lapse>,
    },
    /// A person decides about a conflict.
    ResolveConflict {
        /// Which: the id of the event that was set aside.
        conflict: EventId,
        /// What was decided.
        decision: NonEmpty,
    },
}

impl Action {
    /// Of which kind it is.
    #[must_use]
    pub const fn kind(&self) -> EventKind {
        match self {
            Self::Identify { .. } => EventKind::Identify,
            Self::BeginConversation { .. } => EventKind::BeginConversation,
            Self::Shortlist { .. } => EventKind::Shortlist,
            Self::Choose { .. } => EventKind::Choose,
            Self::PlanBarriers { .. } => EventKind::PlanBarriers,
            Self::Offer { .. } => EventKind::Offer,
            Self::Accept { .. } => EventKind::Accept,
            Self::Waitlist { .. } => EventKind::Waitlist,
            Self::ExtendHold { .. } => EventKind::ExtendHold,
            Self::Decline { .. } => EventKind::Decline,
            Self::Confirm { .. } => EventKind::Confirm,
            Self::RecordSession { .. } => EventKind::RecordSession,
            Self::CorrectSession { .. } => EventKind::CorrectSession,
            Self::Pause { .. } => EventKind::Pause,
            Self::Resume { .. } => EventKind::Resume,
            Self::Complete { .. } => EventKind::Complete,
            Self::EndEarly { .. } => EventKind::EndEarly,
            Self::Withdraw { .. } => EventKind::Withdraw,
            Self::DeclineOffer { .. } => EventKind::DeclineOffer,
            Self::CloseUnreached { .. } => EventKind::CloseUnreached,
            Self::EnterInError { .. } => EventKind::EnterInError,
            Self::GiveConsent { .. } => EventKind::GiveConsent,
            Self::WithdrawConsent { .. } => EventKind::WithdrawConsent,
            Self::AddBarrier { .. } => EventKind::AddBarrier,
            Self::AddressBarrier { .. } => EventKind::AddressBarrier,
            Self::AcceptAccommodation { .. } => EventKind::AcceptAccommodation,
            Self::WaiveBarrier { .. } => EventKind::WaiveBarrier,
            Self::FindNoBarrier { .. } => EventKind::FindNoBarrier,
            Self::ReopenBarrier { .. } => EventKind::ReopenBarrier,
            Self::AnswerQuestion { .. } => EventKind::AnswerQuestion,
            Self::Recheck { .. } => EventKind::Recheck,
            Self::RecordContact { .. } => EventKind::RecordContact,
            Self::GiveFeedback { .. } => EventKind::GiveFeedback,
            Self::ReadFeedback { .. } => EventKind::ReadFeedback,
            Self::AnswerFeedback { .. } => EventKind::AnswerFeedback,
            Self::RaiseConcern { .. } => EventKind::RaiseConcern,
            Self::ReadConcern { .. } => EventKind::ReadConcern,
            Self::PlanExit { .. } => EventKind::PlanExit,
            Self::CheckNextStep { .. } => EventKind::CheckNextStep,
            Self::ReachStep { .. } => EventKind::ReachStep,
            Self::RecordFollowUp { .. } => EventKind::RecordFollowUp,
            Self::Lapse { .. } => EventKind::Lapse,
            Self::ResolveConflict { .. } => EventKind::ResolveConflict,
        }
    }
}
