//! The table of states and events, for apps that show buttons.

use fingerpost::{ActorRole, EventKind, ReasonCode, ReasonSide, ReferralPolicy, ReferralState};

/// What is known of a state beside its word.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct StateFacts {
    /// Whether nothing leads out of it.
    pub is_closed: bool,
    /// The code of FHIR's `Task.status` (R4).
    pub fhir_task_status: String,
    /// The code for FHIR's `Task.businessStatus`.
    pub fhir_business_status: String,
}

/// The facts of every state, in the order of the type. Kotlin reads them once.
#[uniffi::export]
#[must_use]
pub fn state_facts() -> Vec<StateFacts> {
    let facts = |state: &ReferralState| StateFacts {
        is_closed: state.is_closed(),
        fhir_task_status: state.fhir_task_status().to_owned(),
        fhir_business_status: state.fhir_business_status(),
    };
    ReferralState::ALL.iter().map(facts).collect()
}

/// Whose each reason is, in the order of the type. Kotlin reads them once.
#[uniffi::export]
#[must_use]
pub fn reason_sides() -> Vec<ReasonSide> {
    ReasonCode::ALL.iter().map(|reason| reason.side()).collect()
}

/// The events a role may record in a state, by the table alone. `chosen` says whether the client has chosen an activity.
#[uniffi::export]
#[must_use]
pub fn allowed_events(state: ReferralState, role: ActorRole, chosen: bool) -> Vec<EventKind> {
    fingerpost::allowed_events(state, role, chosen)
}

/// The state each event leads to, in the order of the type; none where the state stays. Kotlin reads them once.
#[uniffi::export]
#[must_use]
pub fn destinations() -> Vec<Option<ReferralState>> {
    EventKind::ALL.iter().map(|event| fingerpost::leads_to(*event)).collect()
}

/// The policy of referrals with every figure at its documented default.
#[uniffi::export]
#[must_use]
pub fn default_referral_policy() -> ReferralPolicy {
    ReferralPolicy::default()
}
