//! A referral, as it stands.

use super::{
    ClearanceView, Concern, Conflict, ConsentGiven, Feedback, FollowUpStanding, ReferralBarrier, ReferralQuestion, StepReached,
    Transition,
};
use crate::ground::error::Issue;
use crate::ground::id::{ActivityId, ClientId, EventId, PartnerId, ReferralId};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, Timestamp};
use crate::model::client::NeedLevel;
use crate::model::referral::{Attendance, ExitPlan, Lapse, Proposal, ReferralState};

record! {
    /// A referral, as it stands at a moment: everything an app shows, worked out from the events and from nothing else.
    ReferralView {
        /// Which referral.
        referral: ReferralId,
        /// The client's pseudonym.
        client: ClientId,
        /// How much support they need.
        need: NeedLevel,
        /// At which moment.
        at: Timestamp,
        /// What it has come to.
        state: ReferralState,
        /// Since when.
        since: Timestamp,
        /// How many events it has.
        version: i64,
        [optional]
        /// By when the next step is due; closed referrals have none.
        due: Option<Date>,
        /// Whether that day has passed.
        overdue: bool,
        /// The activity chosen.
        activity: Option<ActivityId>,
        /// Its name.
        activity_name: Option<String>,
        /// Who runs it.
        partner: Option<PartnerId>,
        /// The version of the activity everything rests on.
        activity_version: Option<String>,
        /// When somebody last looked at the activity.
        looked_at: Option<Date>,
        /// The barriers.
        barriers: Vec<ReferralBarrier>,
        /// The questions.
        questions: Vec<ReferralQuestion>,
        /// The consents that hold.
        consents: Vec<ConsentGiven>,
        /// Everything that keeps the gate shut: empty where the place may be confirmed.
        gate: Vec<Issue>,
        /// The proof on which the place is confirmed.
        clearance: Option<ClearanceView>,
        /// What a link worker should know: the course outlives its money, for instance.
        warnings: Vec<Issue>,
        /// The matches the client was shown.
        shortlist: Vec<Proposal>,
        /// Until when a place is held.
        hold_until: Option<Timestamp>,
        /// The place on the waiting list, from 1.
        position: Option<u32>,
        /// What was offered meanwhile.
        alternative: Option<NonEmpty>,
        /// The sessions, by day.
        sessions: Vec<Attendance>,
        /// Whether the client should be called, and by which day.
        call_due: Option<Date>,
        /// What the client said.
        feedback: Vec<Feedback>,
        /// Worries about their safety.
        concerns: Vec<Concern>,
        /// What comes afterwards.
        exit: Option<ExitPlan>,
        /// The steps of the ladder reached.
        steps: Vec<StepReached>,
        /// What became of the person, point by point.
        follow_ups: Vec<FollowUpStanding>,
        /// What cannot be true together, of histories put together.
        conflicts: Vec<Conflict>,
        /// Every step from state to state.
        transitions: Vec<Transition>,
        /// What has run out by now and is not written down yet. The view counts it already.
        lapsed: Vec<Lapse>,
        /// The last events, which the next one is recorded after.
        heads: Vec<EventId>,
    }
}
