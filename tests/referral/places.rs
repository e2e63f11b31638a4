//! Places: whatever is recorded in whatever order, nobody gets a place that is not there.

use std::collections::BTreeSet;

use fingerpost::{ActivityId, Actor, Code, EventId, NonEmpty, PlaceChange, PlaceEvent, Places, ReferralId, Timestamp};
use proptest::prelude::*;

use crate::world::{cases, client, link_worker, provider};

fn activity() -> ActivityId {
    ActivityId::new("tapes").unwrap()
}

fn referral(number: u8) -> ReferralId {
    ReferralId::new(format!("r-{number}")).unwrap()
}

fn at(hour: i64) -> Timestamp {
    "2026-11-23T09:00:00Z".parse::<Timestamp>().unwrap().plus_minutes(hour * 60).unwrap()
}

/// What somebody does, and how many hours after the last.
#[derive(Debug, Clone)]
struct Deed {
    hours: i64,
    change: PlaceChange,
    by_provider: bool,
}

fn deed() -> impl Strategy<Value = Deed> {
    let who = || (0_u8..6).prop_map(referral);
    let hold = (who(), 1_i64..40, prop::bool::weighted(0.2)).prop_map(|(referral, hours, overtakes)| PlaceChange::Hold {
        referral,
        until: at(hours),
        overtakes: overtakes.then(|| NonEmpty::new("lives next door").unwrap()),
    });
    let change = prop_oneof![
        1 => (0_u32..4).prop_map(|places| PlaceChange::Set { places }),
        6 => hold,
        4 => who().prop_map(|referral| PlaceChange::Take { referral }),
        2 => who().prop_map(|referral| PlaceChange::Release { referral }),
        3 => who().prop_map(|referral| PlaceChange::Wait { referral }),
    ];
    (0_i64..4, change, prop::bool::weighted(0.8)).prop_map(|(hours, change, by_provider)| Deed { hours, change, by_provider })
}

fn event(number: usize, at: Timestamp, actor: Actor, change: PlaceChange) -> PlaceEvent {
    PlaceEvent::new(EventId::new(format!("p{number}")).unwrap(), activity(), at, actor, change)
}

/// The same counted a second time, by hand: who holds until when, who has one, who waits.
#[derive(Debug, Default, Clone)]
struct Count {
    places: Option<u32>,
    held: Vec<(ReferralId, Timestamp)>,
    taken: BTreeSet<ReferralId>,
    waiting: Vec<ReferralId>,
}

impl Count {
    fn used(&self, at: Timestamp) -> usize {
        self.held.iter().filter(|(_, until)| *until > at).count() + self.taken.len()
    }

    fn has(&self, who: &ReferralId, at: Timestamp) -> bool {
        self.taken.contains(who) || self.held.iter().any(|(one, until)| one == who && *until > at)
    }

    fn leave(&mut self, who: &ReferralId) {
        self.held.retain(|(one, _)| one != who);
        self.taken.remove(who);
        self.waiting.retain(|one| one != who);
    }
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn nobody_gets_a_place_that_is_not_there(deeds in prop::collection::vec(deed(), 1..60)) {
        let mut places = Places::new(activity());
        let mut count = Count::default();
        let mut told: Vec<PlaceEvent> = Vec::new();
        let mut hour = 0;
        for deed in deeds {
            hour += deed.hours;
            let now = at(hour);
            let change = match deed.change.clone() {
                PlaceChange::Hold { referral, until, overtakes } => {
                    let until = until.plus_minutes(hour * 60).unwrap();
                    PlaceChange::Hold { referral, until, overtakes }
                }
                other => other,
            };
            let actor = if deed.by_provider { provider() } else { link_worker() };
            let event = event(told.len(), now, actor, change.clone());
            let (before, used) = (places.clone(), count.used(now));
            // Where nobody has said how many there are, the provider's own acceptance speaks for a place.
            let free = count.places.map_or(deed.by_provider, |all| used < all as usize);
            match (places.record(event.clone()), change) {
                (Err(error), change) => {
                    prop_assert_eq!(&places, &before);
                    let expected = match &change {
                        PlaceChange::Set { .. } => !deed.by_provider && error.code() == Code::PlacesProviderOnly,
                        PlaceChange::Hold { referral, overtakes, .. } => match error.code() {
                            Code::PlacesUnknown => count.places.is_none(),
                            Code::PlacesFull => !free || count.has(referral, now),
                            Code::PlacesQueue => {
                                let first = count.waiting.first();
                                overtakes.is_none() && first.is_some_and(|first| first != referral) && !count.has(referral, now)
                            }
                            _ => false,
                        },
                        PlaceChange::Take { referral } => !count.has(referral, now) && error.code() == Code::PlacesNotHeld,
                        _ => false,
                    };
                    prop_assert!(expected, "{:?}: {error}", change);
                    continue;
                }
                (Ok(next), change) => {
                    match change {
                        PlaceChange::Set { places } => {
                            prop_assert!(deed.by_provider);
                            count.places = Some(places);
                        }
                        PlaceChange::Hold { referral, until, overtakes } => {
                            let had = count.has(&referral, now);
                            prop_assert!(had || free, "a place that is not there");
                            let first = count.waiting.first().is_none_or(|first| *first == referral);
                            prop_assert!(had || first || overtakes.is_some(), "passed over without a reason");
                            count.leave(&referral);
                            count.held.push((referral, until));
                        }
                        PlaceChange::Take { referral } => {
                            prop_assert!(count.has(&referral, now));
                            count.held.retain(|(one, _)| *one != referral);
                            count.taken.insert(referral);
                        }
                        PlaceChange::Release { referral } => count.leave(&referral),
                        PlaceChange::Wait { referral } => {
                            count.held.retain(|(one, _)| *one != referral);
                            count.taken.remove(&referral);
                            if !count.waiting.contains(&referral) {
                                count.waiting.push(referral);
                            }
                        }
                    }
                    places = next;
                    told.push(event);
                }
            }
            let view = places.view(now);
            prop_assert_eq!(view.held.len() + view.taken.len(), count.used(now));
            prop_assert_eq!(view.places, count.places);
            let free = count.places.map(|all| all.saturating_sub(u32::try_from(count.used(now)).unwrap()));
            prop_assert_eq!(view.free, free);
            prop_assert_eq!(&view.waiting, &count.waiting);
            prop_assert!(view.waiting.iter().all(|one| !places.has(one, now)), "who waits has no place");
            prop_assert!(view.held.windows(2).all(|pair| pair[0].until <= pair[1].until));
            for (place, one) in view.waiting.iter().enumerate() {
                prop_assert_eq!(places.position(one), Some(u32::try_from(place).unwrap() + 1));
            }
            // More are held or taken than there are only where the provider said so afterwards.
            prop_assert!(count.places.is_none_or(|all| count.used(now) <= used.max(all as usize)));
            prop_assert_eq!(view.version, i64::try_from(told.len()).unwrap());
        }
        prop_assert_eq!(&Places::replay(activity(), &told).unwrap(), &places);
        let json = serde_json::to_vec(&told).unwrap();
        let again: Vec<PlaceEvent> = serde_json::from_slice(&json).unwrap();
        prop_assert_eq!(Places::replay(activity(), &again).unwrap(), places);
    }
}

#[test]
fn of_two_link_workers_at_once_the_second_is_refused_after_hearing_of_the_first() {
    let hold = |who: u8| PlaceChange::Hold { referral: referral(who), until: at(48), overtakes: None };
    let seen = Places::new(activity()).record(event(0, at(0), provider(), PlaceChange::Set { places: 1 })).unwrap();
    let first = event(1, at(1), link_worker(), hold(1));
    let second = event(2, at(1), link_worker(), hold(2));
    // Both decide on the same version.
    assert!(seen.record(first.clone()).is_ok() && seen.record(second.clone()).is_ok());
    let heard = seen.record(first).unwrap();
    assert_eq!((seen.version(), heard.version()), (1, 2), "the version tells the second one that it has to look again");
    assert_eq!(heard.record(second).unwrap_err().code(), Code::PlacesFull);
}

#[test]
fn where_fewer_places_are_left_nothing_new_is_held() {
    let hold = |who: u8| PlaceChange::Hold { referral: referral(who), until: at(48), overtakes: None };
    let told = [
        event(0, at(0), provider(), PlaceChange::Set { places: 2 }),
        event(1, at(1), link_worker(), hold(1)),
        event(2, at(1), link_worker(), hold(2)),
        event(3, at(2), provider(), PlaceChange::Set { places: 1 }),
    ];
    let places = Places::replay(activity(), &told).unwrap();
    let view = places.view(at(2));
    assert_eq!((view.held.len(), view.free), (2, Some(0)), "nobody loses what was promised");
    assert_eq!(places.record(event(4, at(3), link_worker(), hold(3))).unwrap_err().code(), Code::PlacesFull);
    let taken = places.record(event(4, at(3), link_worker(), PlaceChange::Take { referral: referral(1) })).unwrap();
    assert!(taken.has(&referral(1), at(1000)));
    let refused = taken.record(event(5, at(3), client(), PlaceChange::Set { places: 9 }));
    assert_eq!(refused.unwrap_err().code(), Code::PlacesProviderOnly);
}
