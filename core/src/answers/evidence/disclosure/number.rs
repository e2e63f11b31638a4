//! Figures about people that are not counts: means, spreads, ends of intervals.

use super::rule::DisclosureRule;
use crate::ground::record::record;

record! {
    /// A figure about a group of people, published only where the group is large enough.
    ///
    /// It is made by [`DisclosureRule::publish_figure`]. Use it for means, standard deviations, medians and ends of
    /// intervals; counts and shares of people belong into a [`CountTable`](crate::CountTable).
    PublishedNumber {
        [optional]
        /// Of how many people, as the rule publishes a count; none where that is suppressed.
        people: Option<i64>,
        /// The figure; none where it is suppressed.
        value: Option<f64>,
    }
}

impl DisclosureRule {
    /// A figure about so many people: the figure itself where they are as many as the rule asks for, else nothing.
    ///
    /// What is not a number is not published.
    ///
    /// ```
    /// use fingerpost::DisclosureRule;
    ///
    /// let rule = DisclosureRule::default();
    /// assert_eq!(rule.publish_figure(7, 21.5).value, None);
    /// assert_eq!(rule.publish_figure(8, 21.5).value, Some(21.5));
    /// assert_eq!(rule.publish_figure(8, 21.5).people, Some(10));
    /// ```
    #[must_use]
    pub fn publish_figure(&self, people: u64, value: f64) -> PublishedNumber {
        let enough = people >= u64::from(self.figures_from) && !self.is_small(people) && people > 0;
        PublishedNumber {
            people: self.publish(people).and_then(|people| i64::try_from(people).ok()),
            value: Some(value).filter(|value| enough && value.is_finite()),
        }
    }
}
