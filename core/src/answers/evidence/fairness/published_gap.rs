//! What is published of a gap and what it is due to.

use crate::answers::evidence::disclosure::{DisclosureRule, PublishedTable};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// How far two groups lie apart in whether anything suits them, and how much of that is due to what.
    ///
    /// The four parts add up to the gap. Each is what the gap would lose were that granted, averaged over every order of granting
    /// (Shapley's value), so that none depends on which is asked first. A negative part narrows the gap as things are. All are worked out from
    /// the published counts; none where one of those is suppressed.
    PublishedGap {
        /// The column of strata.
        name: NonEmpty,
        /// The rule it was published under.
        rule: DisclosureRule,
        /// The counts of this world, and of each in which something is granted: rules (1), provision (2), travel (4), and their sums.
        worlds: Vec<PublishedTable>,
        [optional]
        /// The group that least often has something that suits.
        lowest: Option<NonEmpty>,
        /// The group that most often has.
        highest: Option<NonEmpty>,
        /// How far they lie apart, as a difference of shares.
        gap: Option<f64>,
        /// How much of it is due to who may come: eligibility, ages, routes, levels of need.
        rules: Option<f64>,
        /// How much is due to what providers offer: access, languages, prices, places, group sizes, times.
        provision: Option<f64>,
        /// How much is due to getting there.
        travel: Option<f64>,
        /// What is left with all three granted: what people would like or have to avoid, what does not run, and chance.
        rest: Option<f64>,
    }
}
