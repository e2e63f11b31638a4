//! What else a referral holds.

use crate::ground::id::{ActivityId, ActorId, EventId, PartnerId};
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, PersonalText, words};
use crate::ground::time::{Date, Timestamp};
use crate::model::activity::OnwardKind;
use crate::model::referral::{
    ActorRole, ConsentManner, ConsentScope, EventKind, FeedbackTopic, FollowUp, FollowUpPoint, OpeningCause, ReasonCode,
    ReferralState,
};

record! {
    /// A consent that holds.
    ConsentGiven {
        /// To what.
        scope: ConsentScope,
        /// How.
        manner: ConsentManner,
        /// Since when.
        since: Date,
        [optional]
        /// The last day it holds.
        until: Option<Date>,
    }
}

record! {
    /// One step from state to state.
    Transition {
        /// To which state.
        to: ReferralState,
        /// By which event.
        event: EventKind,
        /// Which event that was.
        id: EventId,
        /// Its number in the order of replay, from 1.
        sequence: i64,
        /// When.
        at: Timestamp,
        /// In which role somebody did it.
        role: ActorRole,
        /// Who.
        by: ActorId,
        [optional]
        /// From which state; none at the beginning.
        from: Option<ReferralState>,
        /// The reason given, where the event carries one.
        reason: Option<ReasonCode>,
        /// What brought it about, where nobody meant to leave the state.
        causes: Vec<OpeningCause>,
    }
}

words! {
    /// How feedback stands.
    closed FeedbackStatus {
        /// The provider has not read it.
        Unread = "unread",
        /// The provider has read it.
        Read = "read",
        /// The provider has said what was done.
        Answered = "answered",
    }
}

record! {
    /// What a client said, on its way to the provider's record and back.
    Feedback {
        /// The id of its event.
        id: EventId,
        /// Of which day.
        on: Date,
        /// About what.
        topic: FeedbackTopic,
        /// About which activity.
        activity: ActivityId,
        /// For which partner.
        partner: PartnerId,
        /// How it stands.
        status: FeedbackStatus,
        [optional]
        /// Whether the provider may read the words.
        share_words: bool,
        /// The client's words.
        words: Option<PersonalText>,
        /// What was done about it.
        done: Option<NonEmpty>,
    }
}

record! {
    /// A worry about the client's safety.
    Concern {
        /// The id of its event.
        id: EventId,
        /// Of which day.
        on: Date,
        /// In which role somebody raised it.
        role: ActorRole,
        [optional]
        /// Whether a link worker has read it.
        read: bool,
        /// Why.
        words: Option<PersonalText>,
    }
}

record! {
    /// An event of one history that cannot be true beside the other, for a person to decide about.
    Conflict {
        /// The event that was set aside.
        event: EventId,
        /// What it was.
        kind: EventKind,
        /// Why it was set aside: a stable code.
        code: String,
        /// The same in plain words.
        sentence: String,
        [optional]
        /// The event it stands against, where it is one.
        against: Option<EventId>,
        /// What was decided; none while it is open.
        decision: Option<NonEmpty>,
    }
}

record! {
    /// A step of the ladder, reached.
    StepReached {
        /// Which.
        step: OnwardKind,
        /// When.
        on: Date,
    }
}

record! {
    /// A follow-up: when it is due, and what was found.
    FollowUpStanding {
        /// Which point.
        point: FollowUpPoint,
        /// When it is due.
        due: Date,
        /// Whether the client has agreed to be asked then.
        agreed: bool,
        [optional]
        /// What was found.
        found: Option<FollowUp>,
    }
}

record! {
    /// The proof that a place may be confirmed. Only the gate makes one; this is what it showed.
    ClearanceView {
        /// For which activity.
        activity: ActivityId,
        /// For which version of it.
        version: String,
        /// The barriers it covers, settled one by one, as a short name of them together.
        barriers: String,
        /// Of which moment.
        at: Timestamp,
        [optional]
        /// The last day on which nothing has run out.
        good_until: Option<Date>,
    }
}
