//! Histories of several devices, told as one: what counts, what was said already, and what is set aside by name.

use std::collections::HashMap;

use super::concurrency::Known;
use super::conflict::{aside, conflict, named, skipped};
use super::matter::{Matter, Way, matter};
use super::openings::Openings;
use super::replay::{never_allowed, of_this_referral};
use crate::ground::error::{Code, Result};
use crate::ground::id::EventId;
use crate::model::referral::{Action, BarrierStatus, EventKind, OpeningCause, ReferralEvent};
use crate::rules::clearance::open;
use crate::rules::lifecycle::{Refused, Standing, apply};

const DIFFER: &str = "two devices said different things of it, and knew nothing of each other";
const UNKNOWN: &str = "it did not know what another device had recorded before";
const CLOSED_OVER: &str = "one device opened the way while another closed it; the closing counts";

/// What histories put together come to; nothing where there are no events.
pub(super) fn several(events: &[ReferralEvent]) -> Result<Option<Standing>> {
    let told = Vec::with_capacity(events.len());
    let mut telling = Telling { known: Known::of(events), told, twins: HashMap::new(), openings: Openings::default() };
    let mut standing: Option<Standing> = None;
    for (place, event) in events.iter().enumerate() {
        of_this_referral(standing.as_ref(), event, place)?;
        let (next, counts) = match standing {
            None => (apply(None, event).map_err(|refused| never_allowed(&refused, place))?, true),
            Some(before) => telling.one(before, event, place),
        };
        telling.told.push(Told { event, counts });
        standing = Some(next);
    }
    Ok(standing)
}

struct Told<'e> {
    event: &'e ReferralEvent,
    counts: bool,
}

/// How an event stands to those that knew nothing of it.
enum Stand<'e> {
    /// The event is set aside because of this one.
    Aside(EventId, &'static str),
    /// The event counts, and this earlier one is named as contradicted.
    Over(&'e ReferralEvent),
}

struct Telling<'e> {
    known: Known,
    told: Vec<Told<'e>>,
    /// For an event, those that said the same on other devices.
    twins: HashMap<usize, Vec<usize>>,
    openings: Openings,
}

impl<'e> Telling<'e> {
    /// Whether an event knew of an earlier one, or of another that said the same.
    fn knows(&self, place: usize, earlier: usize) -> bool {
        knows(&self.known, &self.twins, place, earlier)
    }

    /// One event: applied, absorbed because it was said already, or set aside by name.
    fn one(&mut self, before: Standing, event: &'e ReferralEvent, place: usize) -> (Standing, bool) {
        let counted = self.told.iter().enumerate().filter(|(_, told)| told.counts);
        let others: Vec<(usize, &'e ReferralEvent)> =
            counted.filter(|(earlier, _)| !self.knows(place, *earlier)).map(|(earlier, told)| (earlier, told.event)).collect();
        if let Some(twin) = said_already(event, &others) {
            self.twins.entry(twin).or_default().push(place);
            return (skipped(before), false);
        }
        let stand = against(event, &others).or_else(|| self.unaware(event, place));
        let over = match stand {
            Some(Stand::Aside(other, why)) => {
                return (aside(before, event, Code::ReferralConflictingEvents, why, Some(other)), false);
            }
            Some(Stand::Over(other)) => Some(other).filter(|_| in_force(&before, event)),
            None => None,
        };
        let next = match apply(Some(&before), event) {
            Ok(next) => next,
            Err(refused) if refused.code == Code::ReferralBarrierOpen => return (self.heard(before, event, place), true),
            Err(refused) => return (refuse(before, event, &refused), false),
        };
        let next = match over {
            Some(other) => named(next, conflict(other, Code::ReferralConflictingEvents, CLOSED_OVER, Some(event.id.clone()))),
            None => next,
        };
        let next = self.kept_open(&before, next, event, place);
        let (known, twins) = (&self.known, &self.twins);
        self.openings.note(&before, &next, event, place, |opener| !knows(known, twins, place, *opener));
        (next, true)
    }

    /// What is reported stands open already: nothing opens, and still a person has said so.
    fn heard(&mut self, before: Standing, event: &ReferralEvent, place: usize) -> Standing {
        let mut next = skipped(before);
        if let Action::ReopenBarrier { barrier, .. } = &event.action {
            open(&mut next, barrier, OpeningCause::Reported, event.at);
            self.openings.heard(barrier, place);
        }
        next
    }

    /// What an event would settle without knowing what had opened it.
    fn unaware(&self, event: &ReferralEvent, place: usize) -> Option<Stand<'e>> {
        let opener = self.openings.behind(&event.action).find(|opener| !self.knows(place, *opener))?;
        self.told.get(opener).map(|told| Stand::Aside(told.event.id.clone(), UNKNOWN))
    }

    /// Another look at the activity closes nothing again that one it did not know of has opened.
    fn kept_open(&self, before: &Standing, next: Standing, event: &ReferralEvent, place: usize) -> Standing {
        if event.action.kind() != EventKind::Recheck {
            return next;
        }
        let unknown = |opener: &usize| !self.knows(place, *opener);
        let (next, opener) = self.openings.restored(before, next, event.at, unknown);
        let Some(other) = opener.and_then(|opener| self.told.get(opener)) else { return next };
        let id = other.event.id.clone();
        named(next, conflict(event, Code::ReferralConflictingEvents, UNKNOWN, Some(id)))
    }
}

fn knows(known: &Known, twins: &HashMap<usize, Vec<usize>>, place: usize, earlier: usize) -> bool {
    let mut twins = twins.get(&earlier).into_iter().flatten();
    !known.apart(earlier, place) || twins.any(|twin| !known.apart(*twin, place))
}

/// The place of the event that said the same, where nothing else of its kind was said there since.
///
/// Whoever closes something, or worries, is heard each time.
fn said_already(event: &ReferralEvent, others: &[(usize, &ReferralEvent)]) -> Option<usize> {
    let about = matter(&event.action);
    let heard = matches!(event.action, Action::RaiseConcern { .. } | Action::Lapse { .. });
    if heard || matches!(about, Some((_, Way::Tightens))) {
        return None;
    }
    let alike = |other: &ReferralEvent| {
        other.action.kind() == event.action.kind()
            && matter(&other.action).map(|(one, _)| one) == about.as_ref().map(|(one, _)| one.clone())
    };
    let (place, last) = others.iter().rev().find(|(_, other)| alike(other))?;
    (last.action == event.action).then_some(*place)
}

fn against<'e>(event: &ReferralEvent, others: &[(usize, &'e ReferralEvent)]) -> Option<Stand<'e>> {
    let (about, way) = matter(&event.action)?;
    let looked_again = |other: &ReferralEvent| about == Matter::Choice && other.action.kind() == EventKind::Recheck;
    if let Some((_, other)) = others.iter().find(|(_, other)| looked_again(other)) {
        return Some(Stand::Aside(other.id.clone(), UNKNOWN));
    }
    let same = others
        .iter()
        .filter_map(|(_, other)| matter(&other.action).filter(|(one, _)| *one == about).map(|(_, way)| (*other, way)));
    let mut over = None;
    for (other, their_way) in same {
        match (way, their_way) {
            (Way::Says, _) | (Way::Loosens, Way::Tightens) => return Some(Stand::Aside(other.id.clone(), DIFFER)),
            (Way::Tightens, Way::Loosens) => over = Some(Stand::Over(other)),
            _ => {}
        }
    }
    over
}

/// Whether what an event closes stands open.
fn in_force(before: &Standing, event: &ReferralEvent) -> bool {
    match matter(&event.action) {
        Some((Matter::Barrier(kind), _)) => {
            before.barrier(&kind).is_some_and(|barrier| barrier.view.status != BarrierStatus::Open)
        }
        Some((Matter::Consent(scope), _)) => before.consents.iter().any(|given| given.scope == scope),
        _ => false,
    }
}

/// A refusal in a history put together. A decision about a conflict that is none any more has nothing left to decide.
fn refuse(before: Standing, event: &ReferralEvent, refused: &Refused) -> Standing {
    if matches!(event.action, Action::ResolveConflict { .. }) && refused.code == Code::ReferralNoSuchConflict {
        return skipped(before);
    }
    aside(before, event, refused.code, &refused.detail, None)
}
