use super::Places;
use crate::ground::error::Code;
use crate::ground::id::{ActivityId, ActorId, EventId, ReferralId};
use crate::model::referral::{Actor, ActorRole, PlaceChange, PlaceEvent};

fn referral(name: &str) -> ReferralId {
    ReferralId::new(name).unwrap()
}

fn event(hour: u32, change: PlaceChange) -> PlaceEvent {
    let actor = Actor::new(ActorRole::Provider, ActorId::new("p-1").unwrap());
    let at = format!("2026-11-23T{hour:02}:00:00Z").parse().unwrap();
    PlaceEvent::new(EventId::new(format!("e{hour}")).unwrap(), ActivityId::new("tapes").unwrap(), at, actor, change)
}

fn hold(name: &str, hour: u32) -> PlaceChange {
    let until = format!("2026-11-23T{hour:02}:00:00Z").parse().unwrap();
    PlaceChange::Hold { referral: referral(name), until, overtakes: None }
}

fn places(changes: Vec<(u32, PlaceChange)>) -> crate::ground::error::Result<Places> {
    let told: Vec<PlaceEvent> = changes.into_iter().map(|(hour, change)| event(hour, change)).collect();
    Places::replay(ActivityId::new("tapes").unwrap(), &told)
}

#[test]
fn unknown_is_never_yes() {
    // The provider's own acceptance speaks for one place; nobody else's does.
    assert!(places(vec![(1, hold("r-1", 9))]).is_ok());
    let asked = event(1, hold("r-1", 9));
    let link_worker = Actor::new(ActorRole::LinkWorker, ActorId::new("lw-7").unwrap());
    let refused = Places::new(ActivityId::new("tapes").unwrap()).record(PlaceEvent { actor: link_worker, ..asked });
    assert_eq!(refused.unwrap_err().code(), Code::PlacesUnknown);
    assert_eq!(places(vec![(1, PlaceChange::Set { places: 0 }), (2, hold("r-1", 9))]).unwrap_err().code(), Code::PlacesFull);
}

#[test]
fn a_hold_ends_on_the_minute_and_gives_its_place_back() {
    let one = places(vec![(1, PlaceChange::Set { places: 1 }), (2, hold("r-1", 5))]).unwrap();
    assert_eq!(one.record(event(4, hold("r-2", 9))).unwrap_err().code(), Code::PlacesFull);
    let next = one.record(event(5, hold("r-2", 9))).unwrap();
    assert!(next.has(&referral("r-2"), event(6, hold("r-2", 9)).at));
    let late = next.record(event(6, PlaceChange::Take { referral: referral("r-1") }));
    assert_eq!(late.unwrap_err().code(), Code::PlacesNotHeld);
}

#[test]
fn a_hold_made_longer_takes_one_place_and_not_two() {
    let longer = places(vec![(1, PlaceChange::Set { places: 1 }), (2, hold("r-1", 5)), (3, hold("r-1", 9))]).unwrap();
    assert_eq!(longer.view(event(4, hold("r-1", 9)).at).held.len(), 1);
    let taken = longer.record(event(4, PlaceChange::Take { referral: referral("r-1") })).unwrap();
    let opened_again = taken.record(event(5, hold("r-1", 9))).unwrap();
    assert!(opened_again.view(event(5, hold("r-1", 9)).at).taken.is_empty(), "held again, and confirmed no longer");
}

#[test]
fn people_wait_in_the_order_they_came_and_go_without_leaving_a_gap() {
    let wait = |name: &str| PlaceChange::Wait { referral: referral(name) };
    let queue = places(vec![(1, wait("r-3")), (2, wait("r-1")), (3, wait("r-2")), (4, wait("r-3"))]).unwrap();
    assert_eq!(["r-3", "r-1", "r-2"].map(|name| queue.position(&referral(name))), [Some(1), Some(2), Some(3)]);
    let shorter = queue.record(event(5, PlaceChange::Release { referral: referral("r-1") })).unwrap();
    assert_eq!(["r-3", "r-1", "r-2"].map(|name| shorter.position(&referral(name))), [Some(1), None, Some(2)]);
}

#[test]
fn whoever_waits_has_no_place() {
    let wait = |name: &str| PlaceChange::Wait { referral: referral(name) };
    let take = |name: &str| PlaceChange::Take { referral: referral(name) };
    let told = vec![(1, PlaceChange::Set { places: 1 }), (2, hold("r-1", 9)), (3, take("r-1")), (4, wait("r-1"))];
    let waiting = places(told).unwrap();
    let view = waiting.view(event(5, wait("r-1")).at);
    assert!(view.taken.is_empty() && view.held.is_empty(), "the place is free again");
    assert_eq!((view.free, view.waiting), (Some(1), vec![referral("r-1")]));
}
