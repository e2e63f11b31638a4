//! What reading finds, as it goes: the first in full, all of it by number.

use super::assets::CodeCount;
use crate::ground::error::{Code, Issue};

/// How many findings are listed one by one.
pub(super) const LISTED: usize = 1_000;

/// Findings as they come in.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) listed: Vec<Issue>,
    pub(super) counts: Vec<CodeCount>,
}

impl Findings {
    pub(super) fn add(&mut self, issue: Issue) {
        self.note(issue.code, |_| issue);
    }

    /// Counts a finding, and writes it out only where it will be listed.
    pub(super) fn note(&mut self, code: Code, issue: impl FnOnce(Code) -> Issue) {
        match self.counts.iter_mut().find(|known| known.code == code) {
            Some(known) => known.count += 1,
            None => self.counts.push(CodeCount::new(code, 1)),
        }
        if self.listed.len() < LISTED {
            self.listed.push(issue(code));
        }
    }
}
