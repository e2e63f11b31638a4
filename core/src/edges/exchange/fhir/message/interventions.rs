//! What was tried in the course of the referral, and what became of it.

use super::details::{Intervention, InterventionResult};
use super::lines::reason;
use crate::edges::exchange::fhir::writing::Case;
use crate::ground::text::NonEmpty;
use crate::model::referral::{BarrierStatus, ReferralState};

/// The activity, and what the provider's side did about barriers.
pub(super) fn of_referral(case: &Case<'_>) -> Vec<Intervention> {
    let mut tried: Vec<Intervention> = activity(case).into_iter().collect();
    for barrier in &case.view.barriers {
        let Some(commitment) = &barrier.commitment else { continue };
        let (result, note) = match barrier.status {
            BarrierStatus::Accepted => (InterventionResult::TookPlace, "accepted by the person"),
            BarrierStatus::Addressed => (InterventionResult::UnderWay, "promised, and not yet accepted by the person"),
            BarrierStatus::Open => (InterventionResult::DidNotHelp, "promised, and in the way again"),
            BarrierStatus::Waived => (InterventionResult::DidNotComeAbout, "the person does without"),
            BarrierStatus::NotABarrier => (InterventionResult::DidNotComeAbout, "a check found that it is not needed"),
        };
        let what = format!("{} ({})", commitment.accommodation.label(), barrier.need);
        tried.extend(intervention(&what, result, Some(note)));
    }
    tried
}

fn activity(case: &Case<'_>) -> Option<Intervention> {
    let name = case.activity_name()?;
    let result = match case.view.state {
        ReferralState::Completed => InterventionResult::TookPlace,
        ReferralState::EndedEarly => InterventionResult::EndedEarly,
        state if state.is_closed() => InterventionResult::DidNotComeAbout,
        _ => InterventionResult::UnderWay,
    };
    intervention(name, result, reason(case).as_deref())
}

/// Nothing that is said is lost: a name that is no text is one of the library's own making, and those are never empty.
fn intervention(what: &str, result: InterventionResult, note: Option<&str>) -> Option<Intervention> {
    let note = note.and_then(|note| NonEmpty::new(note).ok());
    Some(Intervention { note, ..Intervention::new(NonEmpty::new(what).ok()?, result) })
}
