//! One activity at one of its sites: what an index has an entry for.

use crate::ground::place::Point;
use crate::model::activity::{Activity, Delivery};
use crate::model::catalogue::Catalogue;
use crate::model::partner::Partner;
use crate::model::site::Site;

use super::near::{BLOCK, along};

/// The number of no activity, and of no site.
pub(super) const NONE: u32 = u32::MAX;

/// One activity at one of its sites, by their places in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) activity: u32,
    /// None where people do not come to a site, or no site is named.
    pub(super) site: Option<u32>,
}

impl Entry {
    /// The place of its activity in the catalogue.
    pub(super) fn place(&self) -> usize {
        usize::try_from(self.activity).unwrap_or(usize::MAX)
    }

    pub(super) fn partner<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Partner> {
        catalogue.partner_at(self.place())
    }

    pub(super) fn activity<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Activity> {
        catalogue.activities().get(self.place())
    }

    pub(super) fn site<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Site> {
        catalogue.sites().get(usize::try_from(self.site?).ok()?)
    }

    pub(super) fn point(&self, catalogue: &Catalogue) -> Option<Point> {
        self.site(catalogue)?.point
    }
}

/// All entries of a catalogue, in whole blocks: first those without a point, then the others along a curve that keeps neighbours together.
/// Nothing where a block has no more.
pub(super) fn all(catalogue: &Catalogue) -> Vec<Option<Entry>> {
    let mut found = Vec::with_capacity(catalogue.activities().len());
    for (place, record) in (0..).zip(catalogue.activities()) {
        entries(catalogue, place, record, &mut found);
    }
    let points = Points::of(catalogue);
    in_blocks(&found, |entry| points.get(entry))
}

/// Entries in whole blocks, by where they are.
pub(super) fn in_blocks(entries: &[Entry], point: impl Fn(Entry) -> Option<Point>) -> Vec<Option<Entry>> {
    let mut all = Vec::with_capacity(entries.len() + 2 * BLOCK);
    // One number for both, which sorts quickly: how far along the curve, then which entry.
    let mut placed: Vec<u64> = Vec::with_capacity(entries.len());
    for (number, entry) in (0_u32..).zip(entries) {
        match point(*entry) {
            Some(point) => placed.push(u64::from(along(point)) << u32::BITS | u64::from(number)),
            None => all.push(Some(*entry)),
        }
    }
    all.resize(all.len().next_multiple_of(BLOCK), None);
    placed.sort_unstable();
    let entry = |placed: &u64| usize::try_from(placed & u64::from(u32::MAX)).ok().and_then(|number| entries.get(number).copied());
    all.extend(placed.iter().map(entry));
    all.resize(all.len().next_multiple_of(BLOCK), None);
    all
}

/// Adds the entries of one activity.
pub(super) fn entries(catalogue: &Catalogue, activity: u32, record: &Activity, to: &mut Vec<Entry>) {
    let nowhere = Entry { activity, site: None };
    let before = to.len();
    if record.delivery == Delivery::AtSite {
        to.extend(catalogue.site_places(nowhere.place()).map(|site| Entry { site: Some(site), ..nowhere }));
    }
    if to.len() == before {
        to.push(nowhere);
    }
}

/// Where the sites of a catalogue are, side by side: records lie far apart in memory, and entries meet them in no order.
pub(super) struct Points(Vec<Option<Point>>);

impl Points {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        Self(catalogue.sites().iter().map(|site| site.point).collect())
    }

    /// Where an entry is.
    pub(super) fn get(&self, entry: Entry) -> Option<Point> {
        self.0.get(usize::try_from(entry.site?).ok()?).copied().flatten()
    }
}
