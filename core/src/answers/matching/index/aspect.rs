//! What of an activity a rule reads, written down so that what reads the same can be answered at once.

use crate::answers::matching::case::Case;
use crate::answers::matching::ways_out::ways_out;
use crate::model::barrier::{BarrierKind, Stance};
use crate::model::verdict::WayOut;

/// What a rule reads of an activity, as bytes. Two activities that write the same bytes must be found the same.
#[derive(Debug, Default)]
pub(crate) struct Aspect {
    bytes: Vec<u8>,
    own: bool,
}

impl Aspect {
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
        let mut words: Vec<&str> = words.into_iter().collect();
        words.sort_unstable();
        words.dedup();
        self.number(i64::try_from(words.len()).unwrap_or(i64::MAX));
        words.into_iter().for_each(|word| self.word(word));
    }

    /// Whether there are ways out of a barrier, and whether one of them is offered.
    pub(crate) fn ways(&mut self, ways: &[WayOut]) {
        self.flag(!ways.is_empty());
        self.flag(ways.iter().any(|way| way.stance == Some(Stance::Offered)));
    }

    /// The same for a barrier of the case.
    pub(crate) fn ways_out(&mut self, case: &Case<'_>, barrier: &BarrierKind) {
        self.ways(&ways_out(case, barrier));
    }
}
