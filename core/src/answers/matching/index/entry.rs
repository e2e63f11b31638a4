//! One activity at one of its sites: what an index has an entry for.

use crate::ground::place::Point;
use crate::model::activity::{Activity, Delivery};
use crate::model::catalogue::Catalogue;
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
    pub(super) fn activity<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Activity> {
        catalogue.activities().get(usize::try_from(self.activity).ok()?)
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
    let mut found = Vec::new();
    for (place, record) in catalogue.activities().iter().enumerate() {
        let Ok(place) = u32::try_from(place) else { break };
        found.extend(entries(catalogue, place, record));
    }
    in_blocks(catalogue, found)
}

/// Entries in whole blocks.
pub(super) fn in_blocks(catalogue: &Catalogue, entries: Vec<Entry>) -> Vec<Option<Entry>> {
    let mut all = Vec::with_capacity(entries.len() + 2 * BLOCK);
    let mut placed: Vec<(u32, Entry)> = Vec::new();
    for entry in entries {
        match entry.point(catalogue) {
            Some(point) => placed.push((along(point), entry)),
            None => all.push(Some(entry)),
        }
    }
    all.resize(all.len().next_multiple_of(BLOCK), None);
    placed.sort_unstable();
    all.extend(placed.into_iter().map(|(_, entry)| Some(entry)));
    all.resize(all.len().next_multiple_of(BLOCK), None);
    all
}

/// The entries of one activity.
pub(super) fn entries(catalogue: &Catalogue, activity: u32, record: &Activity) -> Vec<Entry> {
    let at_site = record.delivery == Delivery::AtSite;
    let place = |site| catalogue.site_place(site).and_then(|place| u32::try_from(place).ok());
    let sites = record.sites.iter().filter(|_| at_site).filter_map(place);
    let found: Vec<Entry> = sites.map(|site| Entry { activity, site: Some(site) }).collect();
    if found.is_empty() { vec![Entry { activity, site: None }] } else { found }
}
