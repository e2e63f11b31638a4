//! The best few of many.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::model::verdict::Verdict;

/// Where an activity comes in the order of a shortlist: by verdict, then the higher score, then its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) verdict: Verdict,
    pub(super) score: Reverse<i64>,
    /// Its place in the catalogue, which is in the order of ids.
    pub(super) activity: u32,
    /// The straight line to its best site, where there is one, and which site.
    pub(super) far: (bool, Option<u32>),
    pub(super) site: Option<u32>,
}

/// Keeps the best few.
pub(super) struct Best {
    most: usize,
    kept: BinaryHeap<Place>,
}

impl Best {
    pub(super) fn new(most: usize) -> Self {
        Self { most, kept: BinaryHeap::new() }
    }

    pub(super) fn offer(&mut self, place: Place) {
        if self.kept.len() < self.most {
            self.kept.push(place);
        } else if let Some(mut last) = self.kept.peek_mut()
            && place < *last
        {
            *last = place;
        }
    }

    /// Whether anything of a verdict could still be among them.
    pub(super) fn may_take(&self, verdict: Verdict) -> bool {
        self.most > 0 && (self.kept.len() < self.most || self.kept.peek().is_some_and(|last| verdict <= last.verdict))
    }

    /// Whether anything of a verdict and no more than a score can not be among them any more.
    pub(super) fn is_beyond(&self, verdict: Verdict, score: i64) -> bool {
        self.kept.len() >= self.most && self.kept.peek().is_none_or(|last| (verdict, Reverse(score)) > (last.verdict, last.score))
    }

    pub(super) fn in_order(self) -> Vec<Place> {
        self.kept.into_sorted_vec()
    }
}
