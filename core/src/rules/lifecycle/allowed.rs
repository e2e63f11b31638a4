//! Which events a role may record, by the table alone.

use super::table::{ROWS, To, row_of};
use crate::model::referral::{ActorRole, EventKind, ReferralState};

/// The events a role may record in a state, by the table alone: what an app offers as buttons.
///
/// `chosen` says whether the client has chosen an activity. Consent, dates and the gate may still refuse one of them; the
/// view's `gate` says what keeps it shut.
///
/// ```
/// use fingerpost::{ActorRole, EventKind, ReferralState, allowed_events};
///
/// let buttons = allowed_events(ReferralState::Waitlisted, ActorRole::Client, true);
/// assert!(buttons.contains(&EventKind::DeclineOffer));
/// assert!(!buttons.contains(&EventKind::Confirm));
/// ```
#[must_use]
pub fn allowed_events(state: ReferralState, role: ActorRole, chosen: bool) -> Vec<EventKind> {
    ROWS.iter().filter(|row| row.stands_in(state, chosen) && row.by.contains(&role)).map(|row| row.event).collect()
}

/// The state an event leads to where it is allowed; none where the state stays, or where what happened decides.
///
/// ```
/// use fingerpost::{EventKind, ReferralState, leads_to};
///
/// assert_eq!(leads_to(EventKind::Offer), Some(ReferralState::Offered));
/// assert_eq!(leads_to(EventKind::RecordSession), None);
/// ```
#[must_use]
pub fn leads_to(event: EventKind) -> Option<ReferralState> {
    match row_of(event)?.to {
        To::Same => None,
        To::State(state) => Some(state),
    }
}
