//! What activities refer to, looked up once: whoever goes through all of them need not look up ids.

use crate::ground::id::{PartnerId, SiteId};
use crate::ground::map::HashMap;
use crate::model::activity::Activity;

/// The place of nothing.
const NOWHERE: u32 = u32::MAX;

/// The places of the partner and the sites of each activity.
#[derive(Debug, Clone, Default)]
pub(super) struct Referred {
    partners: Vec<u32>,
    /// Where the sites of each activity end.
    ends: Vec<u32>,
    sites: Vec<u32>,
}

impl Referred {
    pub(super) fn of(activities: &[Activity], partners: &HashMap<PartnerId, usize>, sites: &HashMap<SiteId, usize>) -> Self {
        let place = |place: Option<&usize>| place.and_then(|place| u32::try_from(*place).ok()).unwrap_or(NOWHERE);
        let mut referred = Self::default();
        for activity in activities {
            referred.partners.push(place(partners.get(&activity.partner)));
            referred.sites.extend(activity.sites.iter().map(|site| place(sites.get(site))));
            referred.ends.push(u32::try_from(referred.sites.len()).unwrap_or(u32::MAX));
        }
        referred
    }

    /// The place of an activity's partner.
    pub(super) fn partner(&self, activity: usize) -> Option<usize> {
        self.partners.get(activity).copied().filter(|place| *place != NOWHERE).and_then(|place| usize::try_from(place).ok())
    }

    /// The places of an activity's sites, in its order.
    pub(super) fn sites(&self, activity: usize) -> impl Iterator<Item = u32> {
        let end = |activity: usize| self.ends.get(activity).and_then(|end| usize::try_from(*end).ok());
        let from = activity.checked_sub(1).and_then(end).unwrap_or(0);
        let sites = end(activity).and_then(|to| self.sites.get(from..to)).unwrap_or_default();
        sites.iter().copied().filter(|place| *place != NOWHERE)
    }
}
