//! What each class of a rule comes to for one client.

use super::tally::{Tally, UNASKED};

/// What each class of a rule comes to for one client, as far as anybody has asked.
#[derive(Debug, Clone)]
pub(super) struct Table {
    tallies: Vec<Tally>,
    /// The flags again, side by side, for whole blocks; as many as a byte has values at least.
    flags: Vec<u8>,
}

impl Table {
    /// A table of so many places about which nobody has asked.
    pub(super) fn unasked(places: usize) -> Self {
        let mut flags = vec![UNASKED; places.max(256)];
        flags.iter_mut().skip(places).for_each(|flags| *flags = 0);
        Self { tallies: vec![Tally::default(); places], flags }
    }

    pub(super) fn flags(&self) -> &[u8] {
        &self.flags
    }

    pub(super) fn get(&self, place: usize) -> Option<Tally> {
        let asked = self.flags.get(place).is_some_and(|flags| flags & UNASKED == 0);
        self.tallies.get(place).copied().filter(|_| asked)
    }

    pub(super) fn set(&mut self, place: usize, tally: Tally) {
        if let (Some(flags), Some(known)) = (self.flags.get_mut(place), self.tallies.get_mut(place)) {
            (*flags, *known) = (tally.flags, tally);
        }
    }
}
