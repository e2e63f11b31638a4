//! What it costs, and whether the money lasts.

use fingerpost::{BarrierKind, Pence};

use super::Case;
use super::dates::{day_number, fresh};
use super::finding::Found;
use super::sessions::last_session;
use super::ways::price_ways;

/// What one session and the whole course cost, in pence.
type Costs = (Option<i64>, Option<i64>);

/// Each follows from the other and the number of sessions; nothing for the one is nothing for the other.
fn filled(each: Option<Pence>, whole: Option<Pence>, sessions: Option<i64>) -> Costs {
    match (each.map(|pence| pence.0), whole.map(|pence| pence.0), sessions) {
        (Some(0), None | Some(0), _) | (None, Some(0), _) => (Some(0), Some(0)),
        (Some(each), None, Some(sessions)) => (Some(each), Some(each * sessions)),
        (None, Some(whole), Some(sessions)) => (Some((whole + sessions - 1) / sessions), Some(whole)),
        (each, whole, _) => (each, whole),
    }
}

fn least(one: Option<i64>, other: Option<i64>) -> Option<i64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

pub(crate) fn price(case: &Case<'_>) -> Found {
    let Some(price) = &case.activity.price else { return Found::Unknown };
    let stamp = price.provenance.as_ref().unwrap_or(&case.activity.provenance);
    if !fresh(stamp, case.on, case.policy.record_shelf_days) {
        return Found::Unknown;
    }
    let course = case.activity.course.as_ref();
    let sessions = course.map(|course| i64::from(course.sessions));
    let (mut each, mut whole) = filled(price.per_session, price.whole_course, sessions);
    for concession in price.concessions.iter().filter(|concession| case.client.concessions.contains(&concession.kind)) {
        let (less_each, less_whole) = filled(concession.per_session, concession.whole_course, sessions);
        (each, whole) = (least(each, less_each), least(whole, less_whole));
    }
    if (each, whole) == (None, None) {
        return Found::Unknown;
    }
    if each.unwrap_or(0) == 0 && whole.unwrap_or(0) == 0 {
        return Found::Met;
    }
    let Some(budget) = &case.client.budget else { return Found::Unknown };
    // A drop-in with a price for "the course" is contradictory; the limit for the course is held against that price.
    let for_whole = if course.is_some() { whole } else { whole.or(each) };
    let held = [(budget.per_session, each), (budget.whole_course, for_whole)];
    let held: Vec<_> = held.into_iter().filter_map(|(limit, cost)| limit.map(|limit| (limit.0, cost))).collect();
    if held.is_empty() {
        Found::Unknown
    } else if held.iter().any(|(limit, cost)| cost.is_some_and(|cost| cost > *limit)) {
        Found::Barrier(BarrierKind::EntryPrice, price_ways(case))
    } else if held.iter().any(|(_, cost)| cost.is_none()) {
        Found::Unknown
    } else {
        Found::Met
    }
}

pub(crate) fn funding(case: &Case<'_>) -> Option<Found> {
    case.activity.course.as_ref()?;
    if case.activity.any_time {
        return None;
    }
    let lines: Vec<_> = case.partner.funding.iter().filter(|line| line.activities.contains(&case.activity.id)).collect();
    if lines.is_empty() {
        return None;
    }
    let last = day_number(last_session(case)?);
    let mut covered = day_number(case.on) - 1;
    for _ in &lines {
        for line in &lines {
            if line.confirmed && day_number(line.starts) <= covered + 1 {
                covered = covered.max(day_number(line.ends));
            }
        }
    }
    Some(if covered >= last { Found::Met } else { Found::Unknown })
}
