//! Sites.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::facts::facts;
use super::ids::{numbered_site, words};
use super::particulars::site_in_full;
use super::{Bias, Extent, partner_id, provenance, site_point, theme_ids};
use crate::ground::time::UkDivision;
use crate::model::site::{ReferralUse, Site};

/// The area's site of that number.
pub fn site(bias: Bias, extent: Extent, number: usize) -> BoxedStrategy<Site> {
    let name = words(&["the mill", "the castle", "the chapel", "the gardens"]);
    let owner = option::weighted(0.7, partner_id(extent));
    let division = option::weighted(0.2, select(UkDivision::ALL));
    let uses = subsequence(ReferralUse::ALL, 0..=2);
    let about = (uses, theme_ids(0..=2), facts(bias), option::weighted(0.7, provenance(bias, 365)));
    let plain = (numbered_site(number), name, owner, bias.stated(site_point()), division, about).prop_map(
        |(id, name, partner, point, division, (uses, themes, features, provenance))| Site {
            partner,
            point,
            division,
            uses,
            themes,
            features,
            provenance,
            ..Site::new(id, name)
        },
    );
    site_in_full(plain).boxed()
}
