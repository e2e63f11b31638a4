//! What is published: the only table of people that is printed, written or plotted.

use super::count_table::{CategoryOf, CountDimension};
use super::rule::DisclosureRule;
use crate::ground::number::real;
use crate::ground::record::record;
use crate::ground::text::words;

words! {
    /// What a reader of a published table should know.
    closed DisclosureNote {
        /// Published counts are rounded, totals from what they truly are, so that parts and totals need not add up.
        Rounded = "rounded",
        /// More is suppressed than is small, so that nothing small can be worked out by adding and subtracting.
        MoreSuppressed = "more_suppressed",
        /// Zeros are suppressed too: a suppressed count may be 0.
        ZerosSuppressed = "zeros_suppressed",
        /// Everything is suppressed: nothing could be published of so few without giving somebody away.
        AllSuppressed = "all_suppressed",
        /// Everybody of a published total is in one category. That says something of each of them.
        AllAlike = "all_alike",
        /// More is suppressed than would be by itself, because of what was published before.
        AfterEarlier = "after_earlier",
    }
}

record! {
    /// One count of a published table.
    PublishedCell {
        /// Of whom: a category of each dimension. What is left out is summed over; nothing at all is everybody.
        of: Vec<CategoryOf>,
        [optional]
        /// How many; none where it is suppressed.
        count: Option<i64>,
    }
}

record! {
    /// A table of counts that is safe to publish: every cell and every margin, protected by a rule.
    PublishedTable {
        /// The rule.
        rule: DisclosureRule,
        /// The dimensions.
        dimensions: Vec<CountDimension>,
        /// Every count: the categories of each dimension and then all of them, those of the last dimension changing fastest.
        cells: Vec<PublishedCell>,
        [optional]
        /// What a reader should know.
        notes: Vec<DisclosureNote>,
    }
}

record! {
    /// A share, worked out from two published counts and from nothing else.
    PublishedRate {
        /// The count above the line; none where it is suppressed.
        numerator: Option<i64>,
        /// The count below the line; none where it is suppressed.
        denominator: Option<i64>,
        /// The share; none where either count is suppressed or the lower is 0.
        rate: Option<f64>,
    }
}

impl PublishedCell {
    /// How it is shown: the count, or `*` where it is suppressed.
    #[must_use]
    pub fn shown(&self) -> String {
        self.count.map_or_else(|| "*".to_owned(), |count| count.to_string())
    }
}

impl PublishedTable {
    /// One count: nothing where the table has no such cell.
    ///
    /// The order of the categories does not matter.
    #[must_use]
    pub fn cell(&self, of: &[CategoryOf]) -> Option<&PublishedCell> {
        self.cells.iter().find(|cell| cell.of.len() == of.len() && of.iter().all(|one| cell.of.contains(one)))
    }

    /// The share of one count in another, from what is published: none where either is suppressed.
    ///
    /// ```
    /// use fingerpost::{CategoryOf, CountDimension, CountTable, DisclosureRule, NonEmpty};
    ///
    /// let text = |text: &str| NonEmpty::new(text).unwrap();
    /// let came = CountDimension::new(text("came"), vec![text("yes"), text("no")]);
    /// let table = CountTable::new(vec![came], vec![41, 58])?.protect(&DisclosureRule::default())?;
    /// let yes = [CategoryOf::new(text("came"), text("yes"))];
    /// assert_eq!(table.rate(&yes, &[]).and_then(|rate| rate.rate), Some(0.4));
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    #[must_use]
    pub fn rate(&self, numerator: &[CategoryOf], denominator: &[CategoryOf]) -> Option<PublishedRate> {
        let (numerator, denominator) = (self.cell(numerator)?.count, self.cell(denominator)?.count);
        Some(PublishedRate::from_counts(numerator, denominator))
    }

    /// How many counts are suppressed.
    #[must_use]
    pub fn suppressed(&self) -> usize {
        self.cells.iter().filter(|cell| cell.count.is_none()).count()
    }
}

impl PublishedRate {
    /// The share of one published count in another.
    #[must_use]
    pub fn from_counts(numerator: Option<i64>, denominator: Option<i64>) -> Self {
        let rate = numerator.zip(denominator).filter(|(_, below)| *below != 0).map(|(above, below)| real(above) / real(below));
        Self { numerator, denominator, rate }
    }
}
