//! What somebody has to do.

use crate::ground::id::{ClientId, EventId, PartnerId, ReferralId};
use crate::ground::record::record;
use crate::ground::text::words;
use crate::ground::time::Date;
use crate::model::barrier::BarrierKind;
use crate::model::referral::{ConsentScope, FollowUpPoint, ReferralState};

words! {
    /// What kind of thing is to do. The order is the order of a work list on one day.
    closed WorkKind {
        /// Read a concern about safety.
        ReadConcern = "read_concern",
        /// Call the client: they were not there.
        CallClient = "call_client",
        /// Decide about a conflict of two histories.
        DecideConflict = "decide_conflict",
        /// A place was confirmed and is no longer: close what has opened.
        CloseBarriers = "close_barriers",
        /// The hold of a place ends.
        HoldEnds = "hold_ends",
        /// The state is due.
        NextStep = "next_step",
        /// Evidence runs out.
        EvidenceEnds = "evidence_ends",
        /// Consent runs out.
        ConsentEnds = "consent_ends",
        /// Feedback waits for the provider.
        PassOnFeedback = "pass_on_feedback",
        /// Somebody should be asked what became of them.
        FollowUp = "follow_up",
    }
}

record! {
    /// One thing to do, and by when.
    WorkItem {
        /// What.
        kind: WorkKind,
        /// By when.
        due: Date,
        /// Whether that day has passed.
        overdue: bool,
        /// About which referral.
        referral: ReferralId,
        /// About which client.
        client: ClientId,
        /// What the referral has come to.
        state: ReferralState,
        /// A sentence for a work list.
        sentence: String,
        [optional]
        /// About which barrier.
        barrier: Option<BarrierKind>,
        /// About which scope of consent.
        scope: Option<ConsentScope>,
        /// About which follow-up.
        point: Option<FollowUpPoint>,
        /// About which feedback, concern or conflict.
        about: Option<EventId>,
        /// Whom to speak to.
        partner: Option<PartnerId>,
    }
}
