//! A merged history, read event by event from outside: what was open before and after each, and who knew what.

use std::collections::{BTreeSet, HashMap};

use fingerpost::{EventId, Referral, ReferralEvent, ReferralView};

/// A history in the order of telling, with what it had come to after each event.
pub(super) struct Telling {
    pub(super) events: Vec<ReferralEvent>,
    /// As it stood after each event, at its moment, without what had run out since.
    pub(super) views: Vec<ReferralView>,
    ancestors: Vec<BTreeSet<usize>>,
}

impl Telling {
    /// Every beginning of the history is told by itself: none may fail.
    pub(super) fn of(referral: &Referral) -> Self {
        let events: Vec<ReferralEvent> = referral.events().cloned().collect();
        let earliest = events.iter().map(|event| event.at).min().unwrap();
        let prefix = |length: usize| {
            let told = Referral::replay(events[..length].to_vec()).unwrap_or_else(|error| panic!("{length}: {error}"));
            assert_eq!(told.events().cloned().collect::<Vec<_>>(), events[..length], "a beginning is told in the same order");
            crate::holds::of_view(&told.view(events[length - 1].at));
            told.view(earliest)
        };
        let views = (1..=events.len()).map(prefix).collect();
        let places: HashMap<&EventId, usize> = events.iter().enumerate().map(|(place, event)| (&event.id, place)).collect();
        let mut ancestors: Vec<BTreeSet<usize>> = Vec::new();
        for event in &events {
            let parents: Vec<usize> = event.after.iter().map(|parent| places[parent]).collect();
            let mut known: BTreeSet<usize> = parents.iter().copied().collect();
            known.extend(parents.iter().flat_map(|parent| ancestors[*parent].clone()));
            ancestors.push(known);
        }
        Self { events, views, ancestors }
    }

    /// Whether an event was recorded knowing of an earlier one, or of another that said the same on another device.
    pub(super) fn knew(&self, place: usize, of: usize) -> bool {
        let known = &self.ancestors[place];
        known.contains(&of) || known.iter().any(|other| self.twins(*other, of))
    }

    /// Whether two events knew nothing of each other and say the same.
    pub(super) fn twins(&self, one: usize, other: usize) -> bool {
        self.apart(one, other) && self.events[one].action == self.events[other].action
    }

    pub(super) fn apart(&self, one: usize, other: usize) -> bool {
        one != other && !self.ancestors[one].contains(&other) && !self.ancestors[other].contains(&one)
    }
}
