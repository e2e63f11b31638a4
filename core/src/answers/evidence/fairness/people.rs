//! How far each person got.

use std::collections::BTreeMap;

use super::stage::AuditStage;
use crate::answers::matching::Placings;
use crate::ground::id::ClientId;
use crate::ground::record::record;
use crate::model::referral::{ReferralState, ReferralView, SessionOutcome};
use crate::model::verdict::Verdict;

record! {
    /// How far one person got: what the fairness audit counts.
    ///
    /// Whoever got to a stage got to those before it, whatever is said of them.
    AuditPerson {
        /// The client's pseudonym.
        client: ClientId,
        [optional]
        /// The furthest stage they got to; none where nothing suits them.
        furthest: Option<AuditStage>,
        /// How visible activities that suit are made to them: the sum of 1 / log2(1 + rank) over their ranking. None where they were not
        /// ranked.
        exposure: Option<f64>,
    }
}

impl AuditPerson {
    /// Whether they got to a stage.
    #[must_use]
    pub fn reached(&self, stage: AuditStage) -> bool {
        self.furthest.is_some_and(|furthest| furthest >= stage)
    }
}

/// How far people got, from their rankings and their referrals: one row for each client who has either, in the order of the ids.
///
/// Give the rankings of everybody who could have been offered something, also of those who were not. Somebody with a referral and without
/// a ranking counts as one whom something suits from the offer on.
///
/// ```
/// use fingerpost::audit_people;
///
/// assert!(audit_people(&[], &[]).is_empty());
/// ```
#[must_use]
pub fn audit_people(placings: &[Placings], referrals: &[ReferralView]) -> Vec<AuditPerson> {
    let mut people: BTreeMap<ClientId, AuditPerson> = BTreeMap::new();
    let mut person = |client: &ClientId, stage: Option<AuditStage>, exposure: Option<f64>| {
        let person = people.entry(client.clone()).or_insert_with(|| AuditPerson::new(client.clone()));
        person.furthest = person.furthest.max(stage);
        person.exposure = exposure.or(person.exposure);
    };
    for one in placings {
        let suits = one.counts.suitable > 0 || one.counts.suitable_with_plan > 0;
        let goes = |verdict| matches!(verdict, Verdict::Suitable | Verdict::SuitableWithPlan);
        let ranks = (1_u32..).zip(&one.placings).filter(|(_, placing)| goes(placing.verdict));
        let exposure = ranks.map(|(rank, _)| 1.0 / libm::log2(1.0 + f64::from(rank))).sum();
        person(&one.client, suits.then_some(AuditStage::Suits), Some(exposure));
    }
    for view in referrals.iter().filter(|view| view.state != ReferralState::EnteredInError) {
        person(&view.client, furthest(view), None);
    }
    people.into_values().collect()
}

/// The furthest stage of one referral.
fn furthest(view: &ReferralView) -> Option<AuditStage> {
    let been = |state: ReferralState| view.state == state || view.transitions.iter().any(|step| step.to == state);
    let attended = view.sessions.iter().any(|session| session.outcome == SessionOutcome::Attended);
    if attended || been(ReferralState::Active) {
        Some(AuditStage::Attendance)
    } else if been(ReferralState::Confirmed) {
        Some(AuditStage::Confirmation)
    } else if been(ReferralState::Offered) {
        Some(AuditStage::Selection)
    } else if been(ReferralState::Shortlisted) || !view.shortlist.is_empty() {
        Some(AuditStage::Offer)
    } else {
        None
    }
}
