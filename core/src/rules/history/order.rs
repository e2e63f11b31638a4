//! The one order in which events are told, however they arrived.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::EventId;
use crate::model::referral::ReferralEvent;

/// Whether each event names the one before it, and no other: nothing to put in order.
pub(super) fn is_chain<'e>(events: impl IntoIterator<Item = &'e ReferralEvent>) -> bool {
    let mut before: Option<&EventId> = None;
    events.into_iter().all(|event| {
        let follows = match before {
            None => event.after.is_empty(),
            Some(id) => event.after.as_slice() == std::slice::from_ref(id),
        };
        before = Some(&event.id);
        follows
    })
}

/// Every event once, in the order of telling: after those it names, otherwise the earlier first, then by id.
pub(super) fn told(events: Vec<ReferralEvent>) -> Result<Vec<ReferralEvent>> {
    let events = once(events)?;
    if is_chain(&events) {
        return Ok(events);
    }
    let places: HashMap<EventId, usize> = events.iter().enumerate().map(|(place, event)| (event.id.clone(), place)).collect();
    let mut waits: Vec<usize> = Vec::with_capacity(events.len());
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); events.len()];
    for (place, event) in events.iter().enumerate() {
        let mut parents = event.after.clone();
        parents.sort();
        parents.dedup();
        waits.push(parents.len());
        for parent in parents {
            let missing = || {
                let detail = "an event was recorded after one that is missing here; bring the whole history together";
                FingerpostError::conflict(Code::ReferralHistoryIncomplete, format!("/events/{place}/after"), detail)
            };
            let parent = places.get(&parent).ok_or_else(missing)?;
            if let Some(list) = children.get_mut(*parent) {
                list.push(place);
            }
        }
    }
    let mut ready: BinaryHeap<Reverse<(crate::ground::time::Timestamp, &EventId, usize)>> = BinaryHeap::new();
    let key = |place: usize| events.get(place).map(|event| Reverse((event.at, &event.id, place)));
    ready.extend(waits.iter().enumerate().filter(|(_, waits)| **waits == 0).filter_map(|(place, _)| key(place)));
    let mut order = Vec::with_capacity(events.len());
    while let Some(Reverse((_, _, place))) = ready.pop() {
        order.push(place);
        for child in children.get(place).into_iter().flatten() {
            if let Some(left) = waits.get_mut(*child) {
                *left = left.saturating_sub(1);
                if *left == 0 {
                    ready.extend(key(*child));
                }
            }
        }
    }
    if order.len() < events.len() {
        let detail = "events name each other as the earlier one; the history is damaged";
        return Err(FingerpostError::invalid(Code::ReferralHistoryCircular, detail));
    }
    Ok(order.into_iter().filter_map(|place| events.get(place).cloned()).collect())
}

/// Every event once. The same id on two different events is a fault that nobody can put right by guessing.
fn once(events: Vec<ReferralEvent>) -> Result<Vec<ReferralEvent>> {
    let mut seen: HashMap<EventId, usize> = HashMap::with_capacity(events.len());
    let mut kept: Vec<ReferralEvent> = Vec::with_capacity(events.len());
    for (place, event) in events.into_iter().enumerate() {
        match seen.get(&event.id).and_then(|first| kept.get(*first)) {
            Some(first) if *first == event => {}
            Some(_) => {
                let detail = "two different events have the same id; give each event an id of its own";
                return Err(FingerpostError::conflict(Code::ReferralEventDiffers, format!("/events/{place}/id"), detail));
            }
            None => {
                seen.insert(event.id.clone(), kept.len());
                kept.push(event);
            }
        }
    }
    Ok(kept)
}
