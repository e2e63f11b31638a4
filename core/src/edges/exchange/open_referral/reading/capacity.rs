//! Capacities of HSDS 3.1: how many places are left.

use super::fields::{date, list, text, whole};
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::model::activity::{Booking, Capacity};

/// Units that are places for people.
const PLACES: &[&str] = &["place", "places", "person", "people", "participant", "participants", "client", "clients"];

/// The one capacity that counts places for people. Nothing says whether they can be booked; they count as open.
pub(super) fn read(service: &Value<'_>, notes: &mut Notes<'_>) -> Option<Capacity> {
    let counted = |item: &&Value<'_>| {
        item.get("unit").and_then(|unit| text(unit, "name")).is_some_and(|unit| PLACES.contains(&unit.to_lowercase().as_str()))
    };
    let items: Vec<_> = list(service, "capacities").iter().filter(|item| !item.fields().is_empty()).collect();
    let mut usable = items.iter().copied().filter(counted);
    let (one, more) = (usable.next(), usable.next());
    let Some(one) = one.filter(|_| more.is_none()) else {
        if let Some(item) = items.first() {
            let detail = "it cannot be told how many places there are: not exactly one capacity is counted in people; it is \
                kept and not used";
            notes.notice(Code::ActivityCapacity, item, detail);
        }
        return None;
    };
    let (places, free) = (whole(one, "maximum", notes), whole(one, "available", notes));
    let as_of = date(one, "updated", notes)?;
    if places.zip(free).is_some_and(|(places, free)| free > places) {
        notes.warn(Code::ActivityCapacity, one, "more places are free than there are places; neither number is used");
        return None;
    }
    Some(Capacity { places, free, ..Capacity::new(as_of, Booking::Open) })
}
