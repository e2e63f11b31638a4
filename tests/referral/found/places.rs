//! In the places of an activity.

use fingerpost::{ActivityId, Code, EventId, PlaceChange, PlaceEvent, Places, ReferralId};

use crate::world::provider;

#[test]
fn a_hold_that_has_ended_is_no_reason_to_pass_over_those_who_wait() {
    let activity = ActivityId::new("tapes").unwrap();
    let referral = |name: &str| ReferralId::new(name).unwrap();
    let hold =
        |name: &str, until: &str| PlaceChange::Hold { referral: referral(name), until: until.parse().unwrap(), overtakes: None };
    let event = |id: &str, at: &str, change| {
        PlaceEvent::new(EventId::new(id).unwrap(), activity.clone(), at.parse().unwrap(), provider(), change)
    };
    let told = [
        event("e1", "2026-11-01T09:00:00Z", PlaceChange::Set { places: 1 }),
        event("e2", "2026-11-01T09:00:00Z", hold("r-1", "2026-11-08T09:00:00Z")),
        event("e3", "2026-11-02T09:00:00Z", PlaceChange::Wait { referral: referral("r-2") }),
    ];
    let places = Places::replay(activity.clone(), &told).unwrap();
    let again = places.record(event("e4", "2026-11-09T09:00:00Z", hold("r-1", "2026-11-20T09:00:00Z")));
    assert_eq!(again.unwrap_err().code(), Code::PlacesQueue);
}
