//! The rules that have names.

use super::rule::{DisclosureRule, ZeroHandling};
use crate::ground::text::{NonEmpty, words};

words! {
    /// A rule of disclosure that has a name. `docs/publishing.md` says where each is from.
    closed NamedRule {
        /// The NHS in England, below the national level: 0 stays 0, 1 to 7 are suppressed, others are rounded to the nearest 5.
        Nhs = "nhs",
        /// OpenSAFELY: up to 7 are suppressed, 0 with them, others are rounded to the nearest 5.
        Opensafely = "opensafely",
        /// Fewer than 10 are suppressed, 0 with them, others stand as they are.
        Threshold10 = "threshold_10",
    }
}

impl NamedRule {
    /// The rule.
    ///
    /// ```
    /// use fingerpost::NamedRule;
    ///
    /// assert_eq!(NamedRule::Threshold10.rule().publish(9), None);
    /// assert_eq!(NamedRule::Threshold10.rule().publish(13), Some(13));
    /// ```
    #[must_use]
    pub fn rule(self) -> DisclosureRule {
        // The last three figures are conventions: no source states them.
        let (suppress_up_to, round_to, zeros, possible_values) = match self {
            Self::Nhs => (7, 5, ZeroHandling::Shown, 3),
            Self::Opensafely => (7, 5, ZeroHandling::Suppressed, 3),
            Self::Threshold10 => (9, 1, ZeroHandling::Suppressed, 3),
        };
        DisclosureRule {
            name: NonEmpty::known(self.as_str()),
            suppress_up_to,
            round_to,
            zeros,
            possible_values,
            fewest_changed: suppress_up_to + 1,
            figures_from: suppress_up_to + 1,
        }
    }
}

impl Default for DisclosureRule {
    fn default() -> Self {
        NamedRule::Nhs.rule()
    }
}
