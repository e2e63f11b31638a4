//! What of a referral is counted, whether it comes as a view or as a path.

use crate::ground::time::Timestamp;
use crate::model::referral::{Attendance, FollowUpStanding, PathStep, ReferralPath, ReferralState, ReferralView};

/// A referral on its way.
pub(in crate::answers::evidence) trait Going {
    /// The moment it is seen from.
    fn seen_at(&self) -> Timestamp;
    /// Where it stands, and since when.
    fn standing(&self) -> (ReferralState, Timestamp);
    /// Its steps, the first first.
    fn steps(&self) -> impl DoubleEndedIterator<Item = PathStep> + '_;
    fn sessions(&self) -> &[Attendance];
    fn follow_ups(&self) -> &[FollowUpStanding];
}

impl Going for ReferralView {
    fn seen_at(&self) -> Timestamp {
        self.at
    }

    fn standing(&self) -> (ReferralState, Timestamp) {
        (self.state, self.since)
    }

    fn steps(&self) -> impl DoubleEndedIterator<Item = PathStep> + '_ {
        self.transitions.iter().map(|step| PathStep { reason: step.reason, ..PathStep::new(step.to, step.at) })
    }

    fn sessions(&self) -> &[Attendance] {
        &self.sessions
    }

    fn follow_ups(&self) -> &[FollowUpStanding] {
        &self.follow_ups
    }
}

impl Going for ReferralPath {
    fn seen_at(&self) -> Timestamp {
        self.at
    }

    fn standing(&self) -> (ReferralState, Timestamp) {
        self.steps.last().map_or((ReferralState::Identified, self.at), |step| (step.to, step.at))
    }

    fn steps(&self) -> impl DoubleEndedIterator<Item = PathStep> + '_ {
        self.steps.iter().cloned()
    }

    fn sessions(&self) -> &[Attendance] {
        &self.sessions
    }

    fn follow_ups(&self) -> &[FollowUpStanding] {
        &self.follow_ups
    }
}
