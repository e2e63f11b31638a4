//! Ids from small pools, so that references hit.

use proptest::prelude::*;

use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::text::NonEmpty;

/// How many records an area has: what its references may point to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Partners, 2 to 5.
    pub partners: usize,
    /// Sites, 0 to 6.
    pub sites: usize,
    /// Activities, 1 to 8.
    pub activities: usize,
}

impl Extent {
    /// The largest area there is. Clients refer to its pools, whether or not a given area has the record.
    pub const LARGEST: Self = Self { partners: 5, sites: 6, activities: 8 };

    /// Any area.
    pub fn any() -> impl Strategy<Value = Self> {
        (2..=5_usize, prop_oneof![1 => Just(0_usize), 12 => 1..=6_usize], 1..=8_usize)
            .prop_map(|(partners, sites, activities)| Self { partners, sites, activities })
    }
}

/// The partner with that number.
pub(super) fn numbered_partner(number: usize) -> impl Strategy<Value = PartnerId> {
    Just(number).prop_filter_map("ids", |number| PartnerId::new(format!("partner-{number}")).ok())
}

/// The site with that number.
pub(super) fn numbered_site(number: usize) -> impl Strategy<Value = SiteId> {
    Just(number).prop_filter_map("ids", |number| SiteId::new(format!("site-{number}")).ok())
}

/// The activity with that number.
pub(super) fn numbered_activity(number: usize) -> impl Strategy<Value = ActivityId> {
    Just(number).prop_filter_map("ids", |number| ActivityId::new(format!("activity-{number}")).ok())
}

/// One of the area's partners.
pub fn partner_id(extent: Extent) -> impl Strategy<Value = PartnerId> {
    (0..extent.partners.max(1)).prop_flat_map(numbered_partner)
}

/// One of the area's sites; there must be one.
pub fn site_id(extent: Extent) -> impl Strategy<Value = SiteId> {
    (0..extent.sites.max(1)).prop_flat_map(numbered_site)
}

/// One of the area's activities.
pub fn activity_id(extent: Extent) -> impl Strategy<Value = ActivityId> {
    (0..extent.activities.max(1)).prop_flat_map(numbered_activity)
}

/// Any of a few words, as the name of something.
pub(super) fn words(all: &'static [&'static str]) -> impl Strategy<Value = NonEmpty> {
    proptest::sample::select(all).prop_map(NonEmpty::known)
}
