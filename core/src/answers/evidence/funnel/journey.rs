//! What of one referral counts for the funnel.

use super::stage::FunnelStage;
use crate::ground::time::Date;
use crate::model::referral::{ReasonCode, ReferralState, ReferralView, SessionOutcome};

/// One referral on its way.
pub(super) struct Journey<'v> {
    pub(super) view: &'v ReferralView,
    /// The last stage reached with every one before it.
    pub(super) stage: FunnelStage,
    /// How it closed, and why.
    pub(super) closed: Option<(ReferralState, Option<ReasonCode>, Date)>,
    pub(super) identified_on: Date,
    pub(super) first_attended: Option<Date>,
}

impl<'v> Journey<'v> {
    /// The journey so far; `most_percent` says how many hundredths of sessions are more than half.
    pub(super) fn of(view: &'v ReferralView, most_percent: u32) -> Self {
        let was = |state: ReferralState| view.transitions.iter().any(|step| step.to == state);
        let sessions =
            |wanted: &dyn Fn(SessionOutcome) -> bool| view.sessions.iter().filter(|session| wanted(session.outcome)).count();
        let attended = sessions(&|outcome| outcome == SessionOutcome::Attended);
        let held = sessions(&|outcome| outcome != SessionOutcome::CancelledByProvider);
        let percent = usize::try_from(most_percent).unwrap_or(usize::MAX);
        let reached = [
            (FunnelStage::Offered, was(ReferralState::Offered)),
            (FunnelStage::Accepted, was(ReferralState::Accepted)),
            (FunnelStage::Confirmed, was(ReferralState::Confirmed)),
            (FunnelStage::AttendedFirst, attended > 0),
            (FunnelStage::AttendedMost, attended.saturating_mul(100) > held.saturating_mul(percent)),
            (FunnelStage::Completed, view.state == ReferralState::Completed),
        ];
        let stage =
            reached.iter().take_while(|(_, reached)| *reached).last().map_or(FunnelStage::Identified, |(stage, _)| *stage);
        let last = view.transitions.last();
        let closed_on = last.map_or(view.since, |step| step.at).uk_date();
        Self {
            view,
            stage,
            closed: view.state.is_closed().then(|| (view.state, last.and_then(|step| step.reason), closed_on)),
            identified_on: view.transitions.first().map_or(view.since, |step| step.at).uk_date(),
            first_attended: view.sessions.iter().filter(|one| one.outcome == SessionOutcome::Attended).map(|one| one.on).min(),
        }
    }
}
