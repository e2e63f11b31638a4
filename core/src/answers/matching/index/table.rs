//! What each class of a rule comes to for one client.

use super::near::Bands;
use super::tally::{Tally, UNASKED, verdict};
use crate::model::verdict::Verdict;

/// What each class of a rule comes to for one client, as far as anybody has asked. Where the rule is one of distance, each class has a
/// place for each band.
#[derive(Debug, Clone)]
pub(super) struct Table {
    tallies: Vec<Tally>,
    /// The flags again, side by side.
    flags: Vec<u8>,
    /// The places that have flags, where all are known.
    pub(super) marks: Vec<Mark>,
    /// The places that change a score, where all are known.
    pub(super) earning: Vec<Earning>,
    earns: [bool; 3],
}

/// A class that changes a score.
#[derive(Debug, Clone, Copy)]
pub(super) struct Earning {
    pub(super) class: u8,
    pub(super) band: u8,
    pub(super) tally: Tally,
}

/// A class that has flags.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) class: u8,
    pub(super) band: u8,
    pub(super) flags: u8,
}

/// The place of a verdict among those of which there are activities to show.
pub(super) const fn rank(verdict: Verdict) -> Option<usize> {
    match verdict {
        Verdict::Suitable => Some(0),
        Verdict::SuitableWithPlan => Some(1),
        Verdict::Undetermined => Some(2),
        Verdict::Unsuitable => None,
    }
}

impl Table {
    /// A table of so many places about which nobody has asked.
    pub(super) fn unasked(places: usize) -> Self {
        Self {
            tallies: vec![Tally::default(); places],
            flags: vec![UNASKED; places],
            marks: Vec::new(),
            earning: Vec::new(),
            earns: [true; 3],
        }
    }

    /// A table about all of whose places somebody has asked.
    pub(super) fn whole(tallies: Vec<Tally>, bands: usize) -> Self {
        let flags: Vec<u8> = tallies.iter().map(|tally| tally.flags).collect();
        // Where there are more classes than a byte counts, nobody looks at them by class.
        let place = |place: usize| Some((u8::try_from(place / bands).ok()?, u8::try_from(place % bands).ok()?));
        let mark = |(at, flags): (usize, &u8)| place(at).map(|(class, band)| Mark { class, band, flags: *flags });
        let marks = flags.iter().enumerate().filter(|(_, flags)| **flags != 0).filter_map(mark).collect();
        let earning = |(at, tally): (usize, &Tally)| place(at).map(|(class, band)| Earning { class, band, tally: *tally });
        let earning = tallies.iter().enumerate().filter(|(_, tally)| tally.counts()).filter_map(earning).collect();
        let mut earns = [false; 3];
        for tally in tallies.iter().filter(|tally| tally.counts()) {
            // What alone comes to a verdict can only come to that or a worse one together with others.
            let from = rank(verdict(tally.flags)).unwrap_or(earns.len());
            earns.iter_mut().skip(from).for_each(|earns| *earns = true);
        }
        Self { tallies, flags, marks, earning, earns }
    }

    /// Whether it can change the score of an activity of a verdict.
    pub(super) fn earns(&self, verdict: usize) -> bool {
        self.earns.get(verdict).copied().unwrap_or(true)
    }

    pub(super) fn flags(&self, place: usize) -> u8 {
        self.flags.get(place).copied().unwrap_or(UNASKED)
    }

    pub(super) fn get(&self, place: usize) -> Option<Tally> {
        self.tallies.get(place).copied().filter(|_| self.flags(place) & UNASKED == 0)
    }

    pub(super) fn set(&mut self, place: usize, tally: Tally) {
        if let (Some(flags), Some(known)) = (self.flags.get_mut(place), self.tallies.get_mut(place)) {
            (*flags, *known) = (tally.flags, tally);
        }
    }

    /// How many bytes it keeps.
    pub(super) fn kept(&self) -> usize {
        self.tallies.len() * size_of::<Tally>()
            + self.flags.len()
            + self.marks.len() * size_of::<Mark>()
            + self.earning.len() * size_of::<Earning>()
    }
}

/// Where a class stands in a table of so many bands.
pub(super) fn place(class: usize, band: u8, bands: usize) -> usize {
    if bands > 1 { class * Bands::COUNT + usize::from(band) } else { class }
}
