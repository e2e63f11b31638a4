//! What changed from one catalogue to the next.

use std::collections::{BTreeSet, HashSet};

use super::entry::{Entry, NONE};
use crate::ground::id::{PartnerId, SiteId};
use crate::model::catalogue::Catalogue;

/// What changed from one catalogue to the next, as far as rules read it.
pub(super) struct Changes {
    /// The places that the activities and sites before have now; [`NONE`] for those that are gone.
    moved: [Vec<u32>; 2],
    /// The activities of which something is to be read again, and the new ones, by their places now.
    pub(super) activities: BTreeSet<u32>,
}

impl Changes {
    /// Nothing where all must be read again.
    pub(super) fn between(before: &Catalogue, after: &Catalogue) -> Option<Self> {
        let (old, new) = (before.directory(), after.directory());
        if (old.division, &old.themes, &old.barriers) != (new.division, &new.themes, &new.barriers) {
            return None;
        }
        let partners = Compared::of(&old.partners, &new.partners, |one, other| one.id.cmp(&other.id));
        let sites = Compared::of(&old.sites, &new.sites, |one, other| one.id.cmp(&other.id));
        let activities = Compared::of(&old.activities, &new.activities, |one, other| one.id.cmp(&other.id));
        let changed = |places: &[(Option<u32>, Option<u32>)]| -> Vec<(Option<usize>, Option<usize>)> {
            let wide = |place: Option<u32>| place.and_then(|place| usize::try_from(place).ok());
            places.iter().map(|(old, new)| (wide(*old), wide(*new))).collect()
        };
        let (mut of_partner, mut of_site): (HashSet<&PartnerId>, HashSet<&SiteId>) = Default::default();
        for (was, is) in changed(&partners.changed) {
            let both = was.and_then(|was| old.partners.get(was)).into_iter().chain(is.and_then(|is| new.partners.get(is)));
            for partner in both {
                of_partner.insert(&partner.id);
                // Who hosts at a site is read by all that takes place there.
                of_site.extend(partner.hosting.iter().map(|hosting| &hosting.site));
            }
        }
        for (was, is) in changed(&sites.changed) {
            of_site.extend(was.and_then(|was| old.sites.get(was)).map(|site| &site.id));
            of_site.extend(is.and_then(|is| new.sites.get(is)).map(|site| &site.id));
        }
        let mut again: BTreeSet<u32> = activities.changed.iter().filter_map(|(_, is)| *is).collect();
        if !of_partner.is_empty() || !of_site.is_empty() {
            for (place, activity) in (0_u32..).zip(&new.activities) {
                if of_partner.contains(&activity.partner) || activity.sites.iter().any(|site| of_site.contains(site)) {
                    again.insert(place);
                }
            }
        }
        Some(Self { moved: [activities.moved, sites.moved], activities: again })
    }

    /// The entry by its places now; nothing where its activity or site is gone.
    pub(super) fn moved(&self, was: Entry) -> Option<Entry> {
        let [activities, sites] = &self.moved;
        let now = |moved: &[u32], was: u32| moved.get(usize::try_from(was).ok()?).copied().filter(|place| *place != NONE);
        let site = match was.site {
            Some(site) => Some(now(sites, site)?),
            None => None,
        };
        Some(Entry { activity: now(activities, was.activity)?, site })
    }
}

/// Two lists in the order of ids, compared.
struct Compared {
    /// Where each record before is now.
    moved: Vec<u32>,
    /// The records that are not the same, by their places before and now.
    changed: Vec<(Option<u32>, Option<u32>)>,
}

impl Compared {
    fn of<T: PartialEq>(old: &[T], new: &[T], order: impl Fn(&T, &T) -> std::cmp::Ordering) -> Self {
        let (mut moved, mut changed) = (Vec::with_capacity(old.len()), Vec::new());
        let mut rest = (0_u32..).zip(new).peekable();
        for (was, record) in (0_u32..).zip(old) {
            while let Some((is, _)) = rest.next_if(|(_, next)| order(next, record).is_lt()) {
                changed.push((None, Some(is)));
            }
            match rest.next_if(|(_, next)| order(next, record).is_eq()) {
                Some((is, next)) => {
                    moved.push(is);
                    if next != record {
                        changed.push((Some(was), Some(is)));
                    }
                }
                None => {
                    moved.push(NONE);
                    changed.push((Some(was), None));
                }
            }
        }
        changed.extend(rest.map(|(is, _)| (None, Some(is))));
        Self { moved, changed }
    }
}
