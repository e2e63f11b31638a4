//! What to make of a feed, and how to write one.

use super::{OffsetMeaning, OpenReferralOutput};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, UkDivision};

record! {
    /// What a feed does not say of itself, and how to read it. Facts that fingerpost wrote into a feed go before those here.
    OpenReferralOptions {
        /// The area the directory is about.
        area: NonEmpty,
        /// Which bank holidays the area keeps.
        division: UkDivision,
        [optional]
        /// Under which licence the data may be used. A feed that passed a validator grants nothing by that.
        licence: Option<NonEmpty>,
        /// Whom to name when the data is shown.
        attribution: Option<NonEmpty>,
        /// The day the feed was fetched: what was valid until an earlier day is not known any more.
        fetched_on: Option<Date>,
        /// What `Z` and `+00:00` after a time mean; the time on the wall where nothing is said.
        offsets: Option<OffsetMeaning>,
    }
}

record! {
    /// How a directory is written as an Open Referral feed.
    OpenReferralWriting {
        [optional]
        /// Which edition; Open Referral UK 3.0 where nothing is said.
        version: Option<OpenReferralOutput>,
        /// How many services a page has; 100 where nothing is said.
        per_page: Option<u32>,
        /// Leave out the extension `fingerpost`, which carries whole records (visits, funding and contacts among them)
        /// for whoever reads the feed with fingerpost again. A feed for the public is better without.
        without_extension: bool,
    }
}
