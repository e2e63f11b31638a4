//! Which events knew of which others.

use std::collections::HashMap;

use crate::ground::id::EventId;
use crate::model::referral::ReferralEvent;

/// For each event in the order of telling, those it knew of.
pub(super) struct Known {
    sets: Vec<Vec<u64>>,
}

impl Known {
    /// Worked out for a whole history: the square of its length in bits.
    pub(super) fn of(events: &[ReferralEvent]) -> Self {
        let places: HashMap<&EventId, usize> = events.iter().enumerate().map(|(place, event)| (&event.id, place)).collect();
        let words = events.len().div_ceil(64);
        let mut sets: Vec<Vec<u64>> = Vec::with_capacity(events.len());
        for event in events {
            let mut set = vec![0_u64; words];
            for parent in event.after.iter().filter_map(|parent| places.get(parent)) {
                for (word, known) in set.iter_mut().zip(sets.get(*parent).into_iter().flatten()) {
                    *word |= known;
                }
                if let Some(word) = set.get_mut(parent / 64) {
                    *word |= 1 << (parent % 64);
                }
            }
            sets.push(set);
        }
        Self { sets }
    }

    /// Whether the later of two events knew nothing of the earlier one.
    pub(super) fn apart(&self, earlier: usize, later: usize) -> bool {
        let word = self.sets.get(later).and_then(|set| set.get(earlier / 64));
        word.is_some_and(|word| word & (1 << (earlier % 64)) == 0)
    }
}
