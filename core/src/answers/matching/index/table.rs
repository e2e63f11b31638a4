//! What each class of a rule comes to for one client.

use super::column::ClassSet;
use super::near::Bands;
use super::sifted::Wanted;
use super::tally::{NOT_MET, OUT, Tally, UNASKED, UNKNOWN, verdict};
use crate::model::verdict::Verdict;

/// What each class of a rule comes to for one client, as far as anybody has asked. Where the rule is one of distance, each class has a
/// place for each band.
#[derive(Debug, Clone)]
pub(super) struct Table {
    tallies: Vec<Tally>,
    /// The flags again, side by side.
    flags: Vec<u8>,
    /// The classes that have flags, in each band, where all are known and there are few.
    pub(super) marked: [Marked; Bands::COUNT],
    /// The classes that change a score, those that change it alike together, where all are known and there are few.
    pub(super) earning: Vec<Earning>,
    earns: [bool; 3],
    /// How many places of a hundred make an answer pass over an activity.
    passed_over: [usize; 2],
}

/// Classes that change a score alike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Earning {
    pub(super) classes: ClassSet,
    pub(super) band: u8,
    pub(super) tally: Tally,
}

/// Which classes have flags.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Marked {
    pub(super) out: ClassSet,
    pub(super) unknown: ClassSet,
    pub(super) not_met: ClassSet,
}

impl Marked {
    /// Those that do not suit as they are.
    pub(super) const fn any(self) -> ClassSet {
        self.out | self.unknown | self.not_met
    }

    fn mark(&mut self, class: u8, flags: u8) {
        for (set, flag) in [(&mut self.out, OUT), (&mut self.unknown, UNKNOWN), (&mut self.not_met, NOT_MET)] {
            *set |= if flags & flag == 0 { 0 } else { bit(class) };
        }
    }
}

/// The bit of a class; none where there are too many to be kept as bits.
fn bit(class: u8) -> ClassSet {
    ClassSet::checked_shl(1, u32::from(class)).unwrap_or(0)
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
            marked: [Marked::default(); Bands::COUNT],
            earning: Vec::new(),
            earns: [true; 3],
            passed_over: [0; 2],
        }
    }

    /// A table about all of whose places somebody has asked.
    pub(super) fn whole(tallies: Vec<Tally>, bands: usize) -> Self {
        let flags: Vec<u8> = tallies.iter().map(|tally| tally.flags).collect();
        // Where there are more classes than a byte counts, nobody looks at them by class.
        let place = |place: usize| Some((u8::try_from(place / bands).ok()?, u8::try_from(place % bands).ok()?));
        let mut marked = [Marked::default(); Bands::COUNT];
        for (at, flags) in flags.iter().enumerate() {
            if let Some((class, band)) = place(at)
                && let Some(marked) = marked.get_mut(usize::from(band))
            {
                marked.mark(class, *flags);
            }
        }
        let mut earning: Vec<Earning> = Vec::new();
        for (at, tally) in tallies.iter().enumerate().filter(|(_, tally)| tally.counts()) {
            let Some((class, band)) = place(at) else { continue };
            match earning.iter_mut().find(|alike| alike.band == band && alike.tally == *tally) {
                Some(alike) => alike.classes |= bit(class),
                None => earning.push(Earning { classes: bit(class), band, tally: *tally }),
            }
        }
        let mut earns = [false; 3];
        for tally in tallies.iter().filter(|tally| tally.counts()) {
            // What alone comes to a verdict can only come to that or a worse one together with others.
            let from = rank(verdict(tally.flags)).unwrap_or(earns.len());
            earns.iter_mut().skip(from).for_each(|earns| *earns = true);
        }
        let share = |wanted: Wanted| {
            let over = flags.iter().filter(|flags| **flags & wanted.passes_over() != 0).count();
            over * 100 / flags.len().max(1)
        };
        let passed_over = [share(Wanted::Shown), share(Wanted::Suitable)];
        Self { tallies, flags, marked, earning, earns, passed_over }
    }

    /// Whether it can change the score of an activity of a verdict.
    pub(super) fn earns(&self, verdict: usize) -> bool {
        self.earns.get(verdict).copied().unwrap_or(true)
    }

    /// How many places of a hundred it makes an answer pass over.
    pub(super) fn passed_over(&self, wanted: Wanted) -> usize {
        let [shown, suitable] = self.passed_over;
        if wanted == Wanted::Shown { shown } else { suitable }
    }

    /// Whether nothing in a band suits as it is, whatever its class.
    pub(super) fn is_closed(&self, band: u8) -> bool {
        let mut of_band = self.flags.iter().skip(usize::from(band)).step_by(Bands::COUNT);
        of_band.all(|flags| flags & Wanted::Suitable.passes_over() != 0)
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
        self.tallies.len() * size_of::<Tally>() + self.flags.len() + self.earning.len() * size_of::<Earning>()
    }
}

/// Where a class stands in a table of so many bands.
pub(super) fn place(class: usize, band: u8, bands: usize) -> usize {
    if bands > 1 { class * Bands::COUNT + usize::from(band) } else { class }
}
