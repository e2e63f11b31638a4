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
    /// Whether it is asked of everybody, in one way.
    pub(super) const fn is_of_everybody(&self) -> bool {
        matches!(self.check, Check::Once(_)) && !matches!(self.reads, Reads::Anything | Reads::Metres(_))
    }

    /// Whether it is the one that looks at the sessions ahead.
    pub(super) fn is_of_session_times(&self) -> bool {
        self.name == "session_times"
    }

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
