//! The way of a referral: as much of it as can be counted.

use super::{Attendance, FollowUpStanding, ReasonCode, ReferralState, ReferralView};
use crate::ground::id::ReferralId;
use crate::ground::record::record;
use crate::ground::time::Timestamp;

record! {
    /// One step of a referral from state to state.
    rust PathStep {
        /// To which state.
        to: ReferralState,
        /// When.
        at: Timestamp,
        [optional]
        /// The reason given, where there is one.
        reason: Option<ReasonCode>,
    }
}

record! {
    /// The way of one referral: what the funnel and the ladder count, and nothing else of it.
    ///
    /// Use it where referrals come from tables ([`read_paths`](crate::read_paths)), or where there are so many that whole views would be too large. A view
    /// gives its path by `ReferralPath::from(&view)`.
    rust ReferralPath {
        /// Which referral.
        referral: ReferralId,
        /// The moment it is seen from.
        at: Timestamp,
        /// Its steps, the first first; the last says where it stands. Without any it is as if somebody had brought the client at `at`.
        steps: Vec<PathStep>,
        [optional]
        /// The sessions, by day.
        sessions: Vec<Attendance>,
        /// What became of the person, point by point.
        follow_ups: Vec<FollowUpStanding>,
    }
}

impl From<&ReferralView> for ReferralPath {
    fn from(view: &ReferralView) -> Self {
        let step = |one: &super::Transition| PathStep { reason: one.reason, ..PathStep::new(one.to, one.at) };
        let mut steps: Vec<PathStep> = view.transitions.iter().map(step).collect();
        // What has run out by now is counted by the view, and is no step of anybody's yet.
        if steps.last().is_none_or(|last| last.to != view.state) {
            steps.push(PathStep::new(view.state, view.since));
        }
        Self {
            sessions: view.sessions.clone(),
            follow_ups: view.follow_ups.clone(),
            ..Self::new(view.referral.clone(), view.at, steps)
        }
    }
}
