//! There is a place.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::wording::spoken;
use crate::model::activity::Booking;
use crate::model::verdict::Fact;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let path = case.of_activity(&["capacity"]);
    let Some(capacity) = &case.activity.capacity else {
        return vec![match case.activity.any_time {
            true => Finding::met("capacity.any_time").fact(case.activity_fact(&["any_time"], "yes")),
            false => Finding::ask_provider("capacity.unknown", path),
        }];
    };
    let age = i64::from(capacity.as_of.days_until(case.on));
    let fresh = (0..=i64::from(case.policy.capacity_shelf_days)).contains(&age);
    let opening = capacity.opens_on.map(spoken::date).unwrap_or_default();
    let finding = match capacity.booking {
        _ if !fresh => Finding::ask_provider("capacity.stale", path.clone()),
        Booking::Closed => Finding::absolute("capacity.closed"),
        Booking::NotYetOpen if capacity.opens_on.is_some_and(|opens| opens <= case.on) => {
            Finding::ask_provider("capacity.should_be_open", path.clone())
        }
        Booking::NotYetOpen if capacity.opens_on.is_some() => Finding::absolute("capacity.opens_later").word("date", opening),
        Booking::NotYetOpen => Finding::absolute("capacity.not_open_yet"),
        Booking::NotNeeded => Finding::met("capacity.no_booking"),
        Booking::Open => match capacity.free {
            Some(0) => Finding::absolute("capacity.full"),
            Some(free) => Finding::met("capacity.places_free").word("free", spoken::places(free)),
            None => Finding::ask_provider("capacity.unknown", path.clone()),
        },
    };
    let says = match capacity.free {
        Some(free) => format!("booking {}, {free} free", capacity.booking),
        None => format!("booking {}", capacity.booking),
    };
    vec![finding.fact(Fact { checked_on: Some(capacity.as_of), ..case.activity_fact(&["capacity"], says) })]
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.flag(case.activity.any_time);
    let Some(capacity) = &case.activity.capacity else { return };
    let age = capacity.as_of.days_until(case.on);
    aspect.flag((0..=i64::from(case.policy.capacity_shelf_days)).contains(&i64::from(age)));
    aspect.word(capacity.booking.as_str());
    aspect.maybe(capacity.free.map(|free| free.min(1)));
    aspect.maybe(capacity.opens_on.map(|opens| i64::from(opens <= case.on)));
}
