//! Rules about the offer itself: `running`, `referral_route`, `eligibility`, `age`, `capacity`.

use fingerpost::{ActivityStatus, Booking, ReferralRoute, ReferralUse};

use super::Case;
use super::dates::{fresh, recent};
use super::finding::{Found, strictly};

pub(crate) fn running(case: &Case<'_>) -> Found {
    match case.activity.status {
        ActivityStatus::Ended | ActivityStatus::Paused => Found::Absolute,
        ActivityStatus::Unknown => Found::Unknown,
        _ if fresh(&case.activity.provenance, case.on, case.policy.record_shelf_days) => Found::Met,
        _ => Found::Unknown,
    }
}

pub(crate) fn referral_route(case: &Case<'_>) -> Found {
    let routes = &case.activity.routes;
    match case.activity.referral_use {
        Some(ReferralUse::NoneYet | ReferralUse::HostSpace) => Found::Absolute,
        _ if routes.is_empty() => Found::Unknown,
        _ => strictly(routes.contains(&case.client.route) || routes.contains(&ReferralRoute::SelfReferral)),
    }
}

/// One finding for the areas it serves, one for the circumstances it is meant for, or one for neither.
pub(crate) fn eligibility(case: &Case<'_>) -> Vec<Found> {
    let Some(who) = &case.activity.eligibility else { return vec![Found::Unknown] };
    let mut found = Vec::new();
    if !who.areas.is_empty() {
        let lower = |text: &fingerpost::NonEmpty| text.as_str().to_ascii_lowercase();
        let same = case.client.areas.iter().any(|lives| who.areas.iter().any(|area| lower(area) == lower(lives)));
        found.push(if case.client.areas.is_empty() { Found::Unknown } else { strictly(same) });
    }
    if !who.circumstances.is_empty() {
        let known = case.client.circumstances.iter().any(|known| who.circumstances.contains(known));
        found.push(if known { Found::Met } else { Found::Unknown });
    }
    if found.is_empty() { vec![Found::Met] } else { found }
}

pub(crate) fn age(case: &Case<'_>) -> Option<Found> {
    let who = case.activity.eligibility.as_ref()?;
    if who.youngest.is_none() && who.oldest.is_none() {
        return None;
    }
    let Some(band) = &case.client.age else { return Some(Found::Unknown) };
    let (youngest, oldest) = (who.youngest.unwrap_or(0), who.oldest.unwrap_or(u32::MAX));
    Some(if band.from >= youngest && band.to <= oldest {
        Found::Met
    } else if band.to < youngest || band.from > oldest {
        Found::Absolute
    } else {
        Found::Unknown
    })
}

pub(crate) fn capacity(case: &Case<'_>) -> Found {
    let Some(capacity) = &case.activity.capacity else {
        return if case.activity.any_time { Found::Met } else { Found::Unknown };
    };
    if !recent(Some(capacity.as_of), case.on, case.policy.capacity_shelf_days) {
        return Found::Unknown;
    }
    match capacity.booking {
        Booking::Closed => Found::Absolute,
        Booking::NotYetOpen if capacity.opens_on.is_some_and(|opens| opens <= case.on) => Found::Unknown,
        Booking::NotYetOpen => Found::Absolute,
        Booking::NotNeeded => Found::Met,
        Booking::Open => capacity.free.map_or(Found::Unknown, |free| strictly(free > 0)),
    }
}
