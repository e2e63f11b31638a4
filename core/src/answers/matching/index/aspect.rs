//! What of an activity a rule reads, written down so that what reads the same can be answered at once.

use std::hash::{Hash, Hasher};

use crate::answers::matching::case::Case;
use crate::answers::matching::ways_out::any_way;
use crate::model::barrier::{AccommodationKind, BarrierKind};

/// What a rule reads of an activity, as bytes. Two activities that write the same bytes must be found the same.
#[derive(Debug, Default)]
pub(crate) struct Aspect {
    bytes: Vec<u8>,
    own: bool,
}

impl Aspect {
    /// Nothing yet, with room for so many bytes.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self { bytes: Vec::with_capacity(bytes), own: false }
    }

    /// Starts anew.
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.own = false;
    }

    /// No other activity reads the same: the rule is asked of this one itself.
    pub(crate) fn of_its_own(&mut self) {
        self.own = true;
    }

    /// Whether no other activity reads the same.
    pub(super) const fn is_of_its_own(&self) -> bool {
        self.own
    }

    /// What was written.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Yes or no.
    pub(crate) fn flag(&mut self, flag: bool) {
        self.bytes.push(u8::from(flag));
    }

    /// A whole number.
    pub(crate) fn number(&mut self, number: impl Into<i64>) {
        self.bytes.extend_from_slice(&number.into().to_le_bytes());
    }

    /// A whole number, or none.
    pub(crate) fn maybe(&mut self, number: Option<impl Into<i64>>) {
        self.flag(number.is_some());
        if let Some(number) = number {
            self.number(number);
        }
    }

    /// A word.
    pub(crate) fn word(&mut self, word: &str) {
        self.number(i64::try_from(word.len()).unwrap_or(i64::MAX));
        self.bytes.extend_from_slice(word.as_bytes());
    }

    /// Words in an order that changes nothing.
    pub(crate) fn words<'w>(&mut self, words: impl IntoIterator<Item = &'w str>) {
        // Mostly there are one or two, or none.
        let mut few = [""; 2];
        let mut words = words.into_iter().fuse();
        let mut count = 0;
        for (place, word) in few.iter_mut().zip(&mut words) {
            (*place, count) = (word, count + 1);
        }
        match words.next() {
            None => self.in_order(few.get_mut(..count).unwrap_or_default()),
            Some(word) => self.in_order(&mut few.into_iter().chain([word]).chain(words).collect::<Vec<_>>()),
        }
    }

    fn in_order(&mut self, words: &mut [&str]) {
        words.sort_unstable();
        let alike = words.chunk_by(|one, other| one == other);
        self.number(i64::try_from(alike.clone().count()).unwrap_or(i64::MAX));
        alike.filter_map(<[&str]>::first).for_each(|word| self.word(word));
    }

    /// Everything in a record, as its hash reads it: every field, and how many there are of each list.
    pub(crate) fn all_of(&mut self, record: &impl Hash) {
        record.hash(&mut Written(&mut self.bytes));
    }

    /// Whether there are ways out of a barrier of the case, and whether one of them is offered.
    pub(crate) fn ways_out(&mut self, case: &Case<'_>, barrier: &BarrierKind) {
        self.ways(case, barrier, |_| false);
    }

    /// The same where some are offered, whatever was said of them.
    pub(crate) fn ways(&mut self, case: &Case<'_>, barrier: &BarrierKind, offered: impl Fn(&AccommodationKind) -> bool) {
        let (any, one_offered) = any_way(case, barrier, offered);
        self.flag(any);
        self.flag(one_offered);
    }
}

/// Keeps what a hash is made of.
struct Written<'b>(&'b mut Vec<u8>);

impl Hasher for Written<'_> {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// Nobody asks for it.
    fn finish(&self) -> u64 {
        0
    }
}
