//! What a rule of disclosure says of one count.

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};

words! {
    /// What is done with a count of nobody.
    closed ZeroHandling {
        /// It is published as 0.
        Shown = "shown",
        /// It is suppressed like a small count.
        Suppressed = "suppressed",
    }
}

record! {
    /// A rule of disclosure: what is published of a count of people.
    ///
    /// [`DisclosureRule::default`] is the rule of the NHS in England for figures below the national level. Others have
    /// names ([`NamedRule`](crate::NamedRule)), and a programme may write its own.
    ///
    /// ```
    /// use fingerpost::DisclosureRule;
    ///
    /// let rule = DisclosureRule::default();
    /// assert_eq!(rule.publish(0), Some(0));
    /// assert_eq!(rule.publish(7), None);
    /// assert_eq!(rule.publish(8), Some(10));
    /// assert_eq!(rule.publish(12), Some(10));
    /// assert_eq!(rule.publish(13), Some(15));
    /// ```
    DisclosureRule {
        /// What it is called. It stands on every table made with it.
        name: NonEmpty,
        /// The largest count that is small: counts from 1 to this are suppressed.
        suppress_up_to: u32,
        /// What published counts are rounded to the nearest of, halves up; 1 for no rounding.
        round_to: u32,
        /// What is done with a count of nobody.
        zeros: ZeroHandling,
        /// How many values a suppressed small count must be left with, for whoever adds and subtracts what is published. 1 is no
        /// protection against that, as the national rules have it: then nothing is suppressed but what is small.
        possible_values: u32,
        /// The fewest people who may join or leave between two releases of a table; fewer, and the second is refused. 1 for no such limit.
        fewest_changed: u32,
        /// From how many people a mean or another figure about them is published.
        figures_from: u32,
    }
}

/// The largest threshold and the largest base of rounding.
const LARGEST: u32 = 10_000;

impl DisclosureRule {
    /// What is published of a count: nothing where it is suppressed.
    ///
    /// A count too large to round stays as it is.
    #[must_use]
    pub fn publish(&self, count: u64) -> Option<u64> {
        if self.is_small(count) {
            return None;
        }
        let base = u64::from(self.round_to.max(1));
        Some(count.checked_add(base / 2).map_or(count, |raised| raised / base * base))
    }

    /// Whether a count is suppressed for its own sake.
    #[must_use]
    pub fn is_small(&self, count: u64) -> bool {
        if count == 0 { self.zeros == ZeroHandling::Suppressed } else { count <= u64::from(self.suppress_up_to) }
    }

    /// The same rule where nothing is suppressed but what is small, and zeros where the rule says so.
    #[must_use]
    pub fn without_secondary(self) -> Self {
        Self { possible_values: 1, ..self }
    }

    /// Whether the figures make sense together.
    ///
    /// # Errors
    /// [`Code::PublishRule`] with the place of the first that does not.
    pub(crate) fn checked(&self) -> Result<()> {
        let wrong = |field: &str, why: &str| Err(FingerpostError::invalid(Code::PublishRule, why).at(format!("/{field}")));
        let hidden = self.suppress_up_to.saturating_add(u32::from(self.zeros == ZeroHandling::Suppressed));
        if !(1..=LARGEST).contains(&self.suppress_up_to) {
            return wrong("suppress_up_to", "the largest small count is between 1 and 10,000");
        }
        // A count that is not small must not be rounded to nothing.
        if self.round_to == 0
            || self.round_to > LARGEST
            || self.round_to > self.suppress_up_to.saturating_add(1).saturating_mul(2)
        {
            return wrong(
                "round_to",
                "counts are rounded to 1 at least, and to twice the smallest count that is not small at most",
            );
        }
        if self.possible_values == 0 || self.possible_values > hidden {
            return wrong(
                "possible_values",
                "a suppressed count can be left with 1 value at least, and with as many as are small at most",
            );
        }
        if self.fewest_changed == 0 {
            return wrong("fewest_changed", "the fewest who may join or leave is 1 at least");
        }
        if self.figures_from <= self.suppress_up_to {
            return wrong("figures_from", "figures are published of more people than are a small count");
        }
        Ok(())
    }

    /// The true counts that could be published as this.
    pub(in crate::answers::evidence) fn behind(&self, published: i64) -> (i64, i64) {
        if published == 0 {
            return (0, 0);
        }
        let base = i64::from(self.round_to.max(1));
        let low = published.saturating_sub(base / 2);
        (low.max(i64::from(self.suppress_up_to).saturating_add(1)), published.saturating_add((base - 1) / 2))
    }
}
