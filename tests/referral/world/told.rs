//! Histories as files carry them.

use fingerpost::{Referral, ReferralEvent};

/// The referral worked out again from its events as JSON.
pub(crate) fn round_trip(referral: &Referral) -> Referral {
    let events: Vec<&ReferralEvent> = referral.events().collect();
    let told = serde_json::to_vec(&events).unwrap();
    Referral::replay(serde_json::from_slice(&told).unwrap()).unwrap()
}
