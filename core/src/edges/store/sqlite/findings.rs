//! What was found wrong, with a limit to how much of it is told.

use super::trouble::{Trouble, Work};
use crate::ground::error::{Code, Issue};

/// How many findings are told.
const TOLD: usize = 1000;

/// What was found wrong.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) first: Vec<Issue>,
    pub(super) count: i64,
}

impl Findings {
    pub(super) fn add(&mut self, place: impl Into<String>, detail: &str) {
        self.push(Issue::error(Code::StoreDamaged, place, detail));
    }

    pub(super) fn push(&mut self, issue: Issue) {
        self.count = self.count.saturating_add(1);
        if self.first.len() < TOLD {
            self.first.push(issue);
        }
    }

    pub(super) fn extend(&mut self, found: Vec<(String, &'static str)>) {
        for (place, detail) in found {
            self.add(place, detail);
        }
    }

    /// Makes a finding of damage that stopped a part of the work. Other troubles stay troubles.
    pub(super) fn carry_on<T>(&mut self, part: &str, work: Work<T>) -> Work<Option<T>> {
        match work.map_err(Trouble::fault) {
            Ok(done) => Ok(Some(done)),
            Err(fault) if fault.code() == Code::StoreDamaged => {
                let place = if fault.path().is_empty() { part } else { fault.path() };
                self.add(place, fault.detail());
                Ok(None)
            }
            Err(fault) => Err(Trouble::Fault(fault)),
        }
    }
}
