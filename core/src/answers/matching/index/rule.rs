//! A rule as the index sees it: deciding or earning points, it is asked in the same way.

use super::reads::{Check, OfClient, Reads};
use crate::answers::matching::constraints::CONSTRAINTS;
use crate::answers::matching::signals::SIGNALS;

/// A rule of either kind.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    pub(super) name: &'static str,
    pub(super) check: Check,
    pub(super) reads: Reads,
    pub(super) client: OfClient,
    /// Whether it decides, or only earns points.
    pub(super) decides: bool,
}

impl Rule {
    /// Every rule.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let deciding = CONSTRAINTS.iter().map(|rule| Self {
            name: rule.rule,
            check: rule.check,
            reads: rule.reads,
            client: rule.client,
            decides: true,
        });
        let earning = SIGNALS.iter().map(|rule| Self {
            name: rule.rule,
            check: rule.score,
            reads: rule.reads,
            client: rule.client,
            decides: false,
        });
        deciding.chain(earning)
    }
}
