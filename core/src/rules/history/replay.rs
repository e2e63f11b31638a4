//! Replay: what a history comes to, and what of it cannot be true.

use super::order::is_chain;
use super::together::several;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::EventId;
use crate::model::referral::{EventKind, ReferralEvent};
use crate::rules::clearance::running_out;
use crate::rules::lifecycle::{Refused, Standing, apply};

/// What a history in the order of telling comes to.
///
/// # Errors
/// In a history of one device an event that is not allowed is a fault; where histories were put together it is set aside.
pub(super) fn replay(events: &[ReferralEvent]) -> Result<Standing> {
    let told = if is_chain(events) { one_device(events) } else { several(events) };
    told?.ok_or_else(empty)
}

fn one_device(events: &[ReferralEvent]) -> Result<Option<Standing>> {
    let mut standing: Option<Standing> = None;
    for (place, event) in events.iter().enumerate() {
        of_this_referral(standing.as_ref(), event, place)?;
        written_down(standing.as_ref(), event, place)?;
        standing = Some(apply(standing.as_ref(), event).map_err(|refused| never_allowed(&refused, place))?);
    }
    Ok(standing)
}

/// What had run out by an event stands before it, as `record` writes it: a history without it was not written by these rules.
fn written_down(standing: Option<&Standing>, event: &ReferralEvent, place: usize) -> Result<()> {
    let lapse = event.action.kind() == EventKind::Lapse;
    if lapse || standing.is_none_or(|standing| running_out(standing, event.at).is_empty()) {
        return Ok(());
    }
    let detail = "something had run out before this event and is not written down; bring the whole history together";
    Err(FingerpostError::conflict(Code::ReferralHistoryIncomplete, format!("/events/{place}"), detail))
}

pub(super) fn of_this_referral(standing: Option<&Standing>, event: &ReferralEvent, place: usize) -> Result<()> {
    if standing.is_none_or(|standing| standing.referral == event.referral) {
        return Ok(());
    }
    let detail = "the event belongs to another referral";
    Err(FingerpostError::invalid(Code::ReferralOtherReferral, detail).at(format!("/events/{place}/referral")))
}

pub(super) fn never_allowed(refused: &Refused, place: usize) -> FingerpostError {
    let detail = format!("the history has an event that was never allowed: {}", refused.detail);
    FingerpostError::invalid(refused.code, detail).at(format!("/events/{place}")).with_issues(refused.issues.clone())
}

fn empty() -> FingerpostError {
    FingerpostError::invalid(Code::ReferralNotBegun, "a history has at least one event, and begins with `identify`")
}

/// The last events: those that no other names.
pub(super) fn heads(events: &[std::sync::Arc<ReferralEvent>]) -> Vec<EventId> {
    let named: std::collections::HashSet<&EventId> = events.iter().flat_map(|event| event.after.iter()).collect();
    let mut heads: Vec<EventId> =
        events.iter().filter(|event| !named.contains(&event.id)).map(|event| event.id.clone()).collect();
    heads.sort();
    heads
}
