//! What of one referral counts for the funnel.

use super::stage::FunnelStage;
use crate::answers::evidence::going::Going;
use crate::ground::time::Date;
use crate::model::referral::{FollowUpStanding, ReasonCode, ReferralState, SessionOutcome};

/// One referral on its way.
pub(super) struct Journey<'v> {
    pub(super) follow_ups: &'v [FollowUpStanding],
    /// The last stage reached with every one before it.
    pub(super) stage: FunnelStage,
    /// How it closed, and why.
    pub(super) closed: Option<(ReferralState, Option<ReasonCode>, Date)>,
    pub(super) identified_on: Date,
    pub(super) first_attended: Option<Date>,
}

impl<'v> Journey<'v> {
    /// The journey so far; `most_percent` says how many hundredths of sessions are more than half.
    pub(super) fn of(view: &'v impl Going, most_percent: u32) -> Self {
        let was = |state: ReferralState| view.steps().any(|step| step.to == state);
        let (state, since) = view.standing();
        let sessions =
            |wanted: &dyn Fn(SessionOutcome) -> bool| view.sessions().iter().filter(|session| wanted(session.outcome)).count();
        let attended = sessions(&|outcome| outcome == SessionOutcome::Attended);
        let held = sessions(&|outcome| outcome != SessionOutcome::CancelledByProvider);
        let percent = usize::try_from(most_percent).unwrap_or(usize::MAX);
        let reached = [
            (FunnelStage::Offered, was(ReferralState::Offered)),
            (FunnelStage::Accepted, was(ReferralState::Accepted)),
            (FunnelStage::Confirmed, was(ReferralState::Confirmed)),
            (FunnelStage::AttendedFirst, attended > 0),
            (FunnelStage::AttendedMost, attended.saturating_mul(100) > held.saturating_mul(percent)),
            (FunnelStage::Completed, state == ReferralState::Completed),
        ];
        let stage =
            reached.iter().take_while(|(_, reached)| *reached).last().map_or(FunnelStage::Identified, |(stage, _)| *stage);
        let last = view.steps().next_back();
        let closed_on = last.as_ref().map_or(since, |step| step.at).uk_date();
        Self {
            follow_ups: view.follow_ups(),
            stage,
            closed: state.is_closed().then(|| (state, last.and_then(|step| step.reason), closed_on)),
            identified_on: view.steps().next().map_or(since, |step| step.at).uk_date(),
            first_attended: view.sessions().iter().filter(|one| one.outcome == SessionOutcome::Attended).map(|one| one.on).min(),
        }
    }
}
