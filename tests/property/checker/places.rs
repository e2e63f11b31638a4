//! How far it is.

use fingerpost::{BarrierKind, Delivery, Point};

use super::Case;
use super::finding::Found;
use super::ways::ways;

/// The mean radius of the earth in metres.
const RADIUS: f64 = 6_371_008.8;

/// The great-circle distance in whole metres, halves up: the haversine formula.
fn metres_between(one: Point, other: Point) -> u64 {
    let (lat1, lat2) = (one.latitude().to_radians(), other.latitude().to_radians());
    let (dlat, dlon) = (lat2 - lat1, (other.longitude() - one.longitude()).to_radians());
    let a = (dlat / 2.0).sin().powi(2) + lat1.cos() * lat2.cos() * (dlon / 2.0).sin().powi(2);
    let metres = 2.0 * RADIUS * a.sqrt().asin();
    (metres + 0.5).floor() as u64
}

/// The straight line from home to the case's site, where both are known.
pub(crate) fn straight_line(case: &Case<'_>) -> Option<u64> {
    Some(metres_between(case.client.home?, case.site?.point?))
}

pub(crate) fn distance(case: &Case<'_>) -> Found {
    if case.activity.delivery != Delivery::AtSite {
        return Found::Met;
    }
    if case.client.travel.is_empty() {
        return Found::Unknown;
    }
    let Some(metres) = straight_line(case) else { return Found::Unknown };
    let way = (metres * u64::from(case.policy.detour_percent)).div_ceil(100);
    if case.client.travel.iter().any(|limit| u64::from(limit.metres) >= way) {
        Found::Met
    } else if way <= u64::from(case.policy.transport_help_metres) {
        Found::Barrier(BarrierKind::ReachTransport, ways(case, &BarrierKind::ReachTransport))
    } else {
        Found::Absolute
    }
}
