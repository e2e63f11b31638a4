//! A rule as the index sees it: deciding or earning points, it is asked in the same way.

use std::sync::LazyLock;

use super::near::Bands;
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
        matches!(self.check, Check::Once(_)) && !self.has_no_classes()
    }

    /// Whether it is asked of every activity itself.
    pub(super) const fn has_no_classes(&self) -> bool {
        matches!(self.reads, Reads::Anything | Reads::Metres(_))
    }

    /// How many bands of distance it tells apart.
    pub(super) const fn bands(&self) -> usize {
        if matches!(self.reads, Reads::Reach(_)) { Bands::COUNT } else { 1 }
    }

    /// Whether it is the one that keeps somebody apart from activities, sites and partners.
    pub(super) fn is_of_conflicts(&self) -> bool {
        self.name == "safeguarding_conflict"
    }

    /// Whether it is the one that names partners who could help, and leaves out those somebody is to be kept apart from.
    pub(super) fn is_of_helpers(&self) -> bool {
        self.name == "level_of_need"
    }

    /// Whether it is the one that looks at the sessions ahead.
    pub(super) fn is_of_session_times(&self) -> bool {
        self.name == "session_times"
    }

    /// Every rule.
    pub(super) fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Rule>> = LazyLock::new(|| {
            let deciding = CONSTRAINTS.iter().map(|rule| Rule {
                name: rule.rule,
                check: rule.check,
                reads: rule.reads,
                client: rule.client,
                decides: true,
            });
            let earning = SIGNALS.iter().map(|rule| Rule {
                name: rule.rule,
                check: rule.score,
                reads: rule.reads,
                client: rule.client,
                decides: false,
            });
            deciding.chain(earning).collect()
        });
        &ALL
    }

    /// Every rule with its place among them, but those that read the exact distance and nothing else.
    pub(super) fn numbered() -> impl Iterator<Item = (usize, &'static Self)> {
        Self::all().iter().enumerate().filter(|(_, rule)| !matches!(rule.reads, Reads::Metres(_)))
    }
}
