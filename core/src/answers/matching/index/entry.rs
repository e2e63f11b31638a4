//! One activity at one of its sites: what an index has an entry for.

use crate::ground::place::Point;
use crate::model::activity::{Activity, Delivery};
use crate::model::catalogue::Catalogue;
use crate::model::site::Site;

use super::near::along;

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

    fn point(&self, catalogue: &Catalogue) -> Option<Point> {
        self.site(catalogue)?.point
    }
}

/// All entries of a catalogue: first those without a point, then the others along a curve that keeps neighbours together.
pub(super) struct Entries {
    pub(super) all: Vec<Entry>,
    /// The points of those that have one, in the same order.
    pub(super) points: Vec<Point>,
}

impl Entries {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut placeless = Vec::new();
        let mut placed: Vec<(u32, Point, Entry)> = Vec::new();
        for (activity, record) in catalogue.activities().iter().enumerate() {
            let Ok(activity) = u32::try_from(activity) else { break };
            let entries = entries(catalogue, activity, record);
            for entry in entries {
                match entry.point(catalogue) {
                    Some(point) => placed.push((along(point), point, entry)),
                    None => placeless.push(entry),
                }
            }
        }
        placed.sort_by_key(|(along, _, entry)| (*along, *entry));
        let points = placed.iter().map(|(_, point, _)| *point).collect();
        let all = placeless.into_iter().chain(placed.into_iter().map(|(_, _, entry)| entry)).collect();
        Self { all, points }
    }
}

fn entries(catalogue: &Catalogue, activity: u32, record: &Activity) -> Vec<Entry> {
    let at_site = record.delivery == Delivery::AtSite;
    let place = |site| catalogue.site_place(site).and_then(|place| u32::try_from(place).ok());
    let sites = record.sites.iter().filter(|_| at_site).filter_map(place);
    let found: Vec<Entry> = sites.map(|site| Entry { activity, site: Some(site) }).collect();
    if found.is_empty() { vec![Entry { activity, site: None }] } else { found }
}
