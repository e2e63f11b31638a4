//! Replay: what a history comes to, and what of it cannot be true.

use super::concurrency::Known;
use super::matter::{Way, matter};
use super::order::is_chain;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::EventId;
use crate::model::referral::{Action, Conflict, EventKind, ReferralEvent};
use crate::rules::lifecycle::{Refused, Standing, apply};

/// What a history in the order of telling comes to.
///
/// # Errors
/// In a history of one device an event that is not allowed is a fault; where histories were put together it is set aside.
pub(super) fn replay(events: &[ReferralEvent]) -> Result<Standing> {
    if is_chain(events) { one_device(events) } else { several(events) }
}

fn one_device(events: &[ReferralEvent]) -> Result<Standing> {
    let mut standing: Option<Standing> = None;
    for (place, event) in events.iter().enumerate() {
        of_this_referral(standing.as_ref(), event, place)?;
        standing = Some(apply(standing.as_ref(), event).map_err(|refused| never_allowed(&refused, place))?);
    }
    standing.ok_or_else(empty)
}

fn several(events: &[ReferralEvent]) -> Result<Standing> {
    let known = Known::of(events);
    let mut told: Vec<Told<'_>> = Vec::with_capacity(events.len());
    let mut standing: Option<Standing> = None;
    for (place, event) in events.iter().enumerate() {
        of_this_referral(standing.as_ref(), event, place)?;
        let Some(before) = standing else {
            standing = Some(apply(None, event).map_err(|refused| never_allowed(&refused, place))?);
            told.push(Told { event, counted: true });
            continue;
        };
        let apart = |told: &[Told<'_>]| -> Vec<usize> {
            (0..place)
                .filter(|earlier| known.apart(*earlier, place) && told.get(*earlier).is_some_and(|one| one.counted))
                .collect()
        };
        let others: Vec<&ReferralEvent> =
            apart(&told).into_iter().filter_map(|earlier| told.get(earlier).map(|one| one.event)).collect();
        let (next, counted) = one(before, event, &others);
        told.push(Told { event, counted });
        standing = Some(next);
    }
    standing.ok_or_else(empty)
}

struct Told<'e> {
    event: &'e ReferralEvent,
    counted: bool,
}

/// One event of a history put together: applied, absorbed because it was said already, or set aside by name.
fn one(before: Standing, event: &ReferralEvent, others: &[&ReferralEvent]) -> (Standing, bool) {
    if others.iter().any(|other| other.action == event.action) {
        return (skipped(before), false);
    }
    match against(event, others) {
        Some(Stand::Aside(other)) => {
            let why = "two devices said different things of it, and knew nothing of each other";
            (aside(before, event, Code::ReferralConflictingEvents, why, Some(other)), false)
        }
        Some(Stand::Over(other)) => match apply(Some(&before), event) {
            Ok(next) => {
                let why = "one device opened the way while another closed it; the closing counts";
                let conflict = conflict(other, Code::ReferralConflictingEvents, why, Some(event.id.clone()));
                (named(next, conflict), true)
            }
            Err(refused) => refuse(before, event, &refused),
        },
        None => match apply(Some(&before), event) {
            Ok(next) => (next, true),
            Err(refused) => refuse(before, event, &refused),
        },
    }
}

enum Stand<'e> {
    /// The event is set aside because of this one.
    Aside(EventId),
    /// The event counts, and this earlier one is named as contradicted.
    Over(&'e ReferralEvent),
}

/// How an event stands to those that knew nothing of it.
fn against<'e>(event: &ReferralEvent, others: &[&'e ReferralEvent]) -> Option<Stand<'e>> {
    let (about, way) = matter(&event.action)?;
    let same =
        others.iter().filter_map(|other| matter(&other.action).filter(|(one, _)| *one == about).map(|(_, way)| (*other, way)));
    let mut over = None;
    for (other, their_way) in same {
        match (way, their_way) {
            (Way::Says, _) | (Way::Loosens, Way::Tightens) => return Some(Stand::Aside(other.id.clone())),
            (Way::Tightens, Way::Loosens) => over = Some(Stand::Over(other)),
            _ => {}
        }
    }
    over
}

/// A refusal in a history put together. A decision about a conflict that is none any more has nothing left to decide.
fn refuse(before: Standing, event: &ReferralEvent, refused: &Refused) -> (Standing, bool) {
    if matches!(event.action, Action::ResolveConflict { .. }) && refused.code == Code::ReferralNoSuchConflict {
        return (skipped(before), false);
    }
    (aside(before, event, refused.code, &refused.detail, None), false)
}

fn aside(before: Standing, event: &ReferralEvent, code: Code, why: &str, against: Option<EventId>) -> Standing {
    let conflict = conflict(event, code, why, against);
    named(skipped(before), conflict)
}

fn conflict(event: &ReferralEvent, code: Code, why: &str, against: Option<EventId>) -> Conflict {
    let kind: EventKind = event.action.kind();
    let sentence = format!("`{kind}` was set aside: {why}");
    Conflict { against, ..Conflict::new(event.id.clone(), kind, code.as_str().to_owned(), sentence) }
}

fn named(mut standing: Standing, conflict: Conflict) -> Standing {
    if standing.conflicts.iter().all(|one| one.event != conflict.event) {
        standing.conflicts.push(conflict);
    }
    standing
}

fn skipped(mut standing: Standing) -> Standing {
    standing.told = standing.told.saturating_add(1);
    standing
}

fn of_this_referral(standing: Option<&Standing>, event: &ReferralEvent, place: usize) -> Result<()> {
    if standing.is_none_or(|standing| standing.referral == event.referral) {
        return Ok(());
    }
    let detail = "the event belongs to another referral";
    Err(FingerpostError::invalid(Code::ReferralOtherReferral, detail).at(format!("/events/{place}/referral")))
}

fn never_allowed(refused: &Refused, place: usize) -> FingerpostError {
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
