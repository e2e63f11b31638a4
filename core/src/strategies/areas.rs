//! Whole areas.

use proptest::prelude::*;
use proptest::sample::select;

use super::additions::with_additions;
use super::ids::words;
use super::{Bias, Extent, activity, partner, site};
use crate::ground::time::UkDivision;
use crate::model::catalogue::{Catalogue, Directory};

/// What an area offers: 2 to 5 partners, 0 to 6 sites, 1 to 8 activities, each record under a bias of its own. The
/// records stand in any order.
pub fn area() -> impl Strategy<Value = Directory> {
    directory(|| Bias::any().boxed())
}

/// The same with every record under one bias.
pub fn area_biased(bias: Bias) -> impl Strategy<Value = Directory> {
    directory(move || Just(bias).boxed())
}

fn directory(bias: impl Fn() -> BoxedStrategy<Bias> + Copy + 'static) -> impl Strategy<Value = Directory> {
    let division = prop_oneof![4 => Just(UkDivision::EnglandAndWales), 1 => select(UkDivision::ALL)];
    let records = Extent::any().prop_flat_map(move |extent| {
        let partners: Vec<_> = (0..extent.partners).map(|i| bias().prop_flat_map(move |bias| partner(bias, extent, i))).collect();
        let sites: Vec<_> = (0..extent.sites).map(|i| bias().prop_flat_map(move |bias| site(bias, extent, i))).collect();
        let activities: Vec<_> =
            (0..extent.activities).map(|i| bias().prop_flat_map(move |bias| activity(bias, extent, i))).collect();
        (partners.prop_shuffle(), sites.prop_shuffle(), activities.prop_shuffle())
    });
    let plain =
        (words(&["Newport and the lower Usk"]), division, records).prop_map(|(name, division, (partners, sites, activities))| {
            Directory { partners, sites, activities, ..Directory::new(name, division) }
        });
    with_additions(plain)
}

/// A catalogue of such an area. Always valid; with warnings and notices most of the time.
pub fn catalogue() -> impl Strategy<Value = Catalogue> {
    area().prop_filter_map("a valid directory", |directory| Catalogue::new(directory).ok())
}
