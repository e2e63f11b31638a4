//! All checks of a directory, in one list.

use super::Directory;
use super::checks::{bounds, features, funding, ids, references, sessions, vocabulary as words};
use crate::ground::error::Issue;
use crate::model::barrier::BarrierTable;
use crate::model::theme::Vocabulary;

/// What a check can look at.
pub(super) struct Ground<'a> {
    pub(super) directory: &'a Directory,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) barriers: &'a BarrierTable,
}

type Check = fn(&Ground<'_>, &mut Vec<Issue>);

const CHECKS: &[Check] =
    &[ids::check, references::check, words::check, features::check, sessions::check, bounds::check, funding::check];

/// Every finding about a directory, errors first, then by place.
pub(super) fn check(directory: &Directory, vocabulary: &Vocabulary, barriers: &BarrierTable) -> Vec<Issue> {
    let ground = Ground { directory, vocabulary, barriers };
    let mut issues = Vec::new();
    for check in CHECKS {
        check(&ground, &mut issues);
    }
    issues.sort_by(|a, b| b.severity.cmp(&a.severity).then_with(|| a.cmp(b)));
    issues
}
