//! The records an index asks rules about: those of a whole catalogue, or only those that speak for others.

use super::engine::no_activity;
use super::entry::Entry;
use super::stretch::Stretch;
use crate::answers::matching::case::{metres_between, metres_of};
use crate::answers::matching::matcher::Matcher;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::{ActivityId, SiteId};
use crate::ground::map::HashMap;
use crate::ground::place::{Point, distance_metres};
use crate::model::activity::Activity;
use crate::model::catalogue::Catalogue;
use crate::model::client::Client;

/// The bytes of a point.
pub(super) const POINT: usize = 16;

/// What the id of an activity that was made up begins with. No provider's begins so.
const MADE_UP: &str = "fingerpost.nobodys-";

/// Records, and a matcher over them.
#[derive(Debug)]
pub(super) struct Records {
    matcher: Matcher,
    few: Option<Few>,
}

/// Where only the records that speak for others are at hand.
#[derive(Debug)]
pub(super) struct Few {
    /// The entries they are of, as places in the small catalogue.
    pub(super) entries: HashMap<u32, Entry>,
    /// The points of all entries.
    pub(super) points: Stretch,
}

/// An activity that nobody runs, at one site or none: it speaks for others.
#[derive(Debug)]
pub(super) struct MadeUp {
    pub(super) activity: Activity,
    pub(super) site: Option<SiteId>,
}

impl Records {
    /// Those of a whole catalogue.
    pub(super) const fn whole(matcher: Matcher) -> Self {
        Self { matcher, few: None }
    }

    /// A few of them.
    pub(super) const fn few(matcher: Matcher, few: Few) -> Self {
        Self { matcher, few: Some(few) }
    }

    /// A matcher over the records at hand.
    pub(super) const fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    /// An error where not all records are at hand.
    pub(super) fn whole_or_else(&self) -> Result<()> {
        match self.few {
            None => Ok(()),
            Some(_) => Err(needs_catalogue()),
        }
    }

    /// The number of the next that is made up: they come after all places of entries.
    pub(super) fn next_made_up(&self, lanes: usize) -> u32 {
        let first = u32::try_from(lanes).unwrap_or(u32::MAX);
        let made = self.few.iter().flat_map(|few| few.entries.keys()).filter(|at| **at >= first).count();
        first.saturating_add(u32::try_from(made).unwrap_or(u32::MAX))
    }

    /// A few records and these, which are numbered from the first.
    pub(super) fn with_made_up(&self, first: u32, made: Vec<MadeUp>) -> Result<Self> {
        let Some(few) = &self.few else { return Err(needs_catalogue()) };
        let catalogue = self.matcher.catalogue();
        let ids =
            |entry: &Entry| Some((entry.activity(catalogue)?.id.clone(), entry.site(catalogue).map(|site| site.id.clone())));
        let mut named: Vec<(u32, (ActivityId, Option<SiteId>))> =
            few.entries.iter().filter_map(|(at, entry)| Some((*at, ids(entry)?))).collect();
        let mut directory = catalogue.directory().clone();
        for (at, mut made) in (first..).zip(made) {
            made.activity.id = made_up(at)?;
            named.push((at, (made.activity.id.clone(), made.site)));
            directory.activities.push(made.activity);
        }
        let catalogue = Catalogue::part(directory)?;
        let number = |place: usize| u32::try_from(place).ok();
        let place = |(at, (activity, site)): (u32, (ActivityId, Option<SiteId>))| {
            let site = match site {
                Some(site) => Some(number(catalogue.site_place(&site)?)?),
                None => None,
            };
            Some((at, Entry { activity: number(catalogue.activity_place(&activity)?)?, site }))
        };
        let entries: Option<HashMap<u32, Entry>> = named.into_iter().map(place).collect();
        let entries = entries.ok_or_else(needs_catalogue)?;
        let matcher = Matcher::with_bank_holidays(catalogue, self.matcher.policy().clone(), self.matcher.holidays().clone())?;
        Ok(Self::few(matcher, Few { entries, points: few.points.clone() }))
    }

    /// An entry by its places in the catalogue at hand.
    pub(super) fn entry(&self, at: u32, entry: impl FnOnce() -> Option<Entry>) -> Result<Entry> {
        match &self.few {
            None => entry().ok_or_else(no_activity),
            Some(few) => few.entries.get(&at).copied().ok_or_else(needs_catalogue),
        }
    }

    /// The straight line from a client's home to an entry, in metres.
    pub(super) fn metres(&self, client: &Client, at: usize, entry: impl FnOnce() -> Option<Entry>) -> Option<u32> {
        match &self.few {
            None => metres_between(client, entry()?.site(self.matcher.catalogue())),
            Some(few) => metres_of(distance_metres(client.home?, point(&few.points, at)?)),
        }
    }
}

/// The id of an activity that is made up.
pub(super) fn made_up(at: u32) -> Result<ActivityId> {
    ActivityId::new(format!("{MADE_UP}{at}"))
}

/// That only the whole catalogue can answer.
pub(super) fn needs_catalogue() -> FingerpostError {
    let detail =
        "the saved index cannot answer this client without its catalogue: they ask for a barrier that stands in no table";
    FingerpostError::invalid(Code::CatalogueIndexNeedsCatalogue, detail)
}

/// A point as it is written; nothing where there is none.
fn point(points: &Stretch, at: usize) -> Option<Point> {
    let (latitude, longitude) = (points.word(at * 2)?, points.word(at * 2 + 1)?);
    Point::new(f64::from_bits(latitude), f64::from_bits(longitude)).ok()
}

/// A point in bytes. What is no point stands where there is none.
pub(super) fn written(point: Option<Point>) -> [u8; POINT] {
    let (latitude, longitude) = point.map_or((f64::NAN, f64::NAN), |point| (point.latitude(), point.longitude()));
    let mut bytes = [0; POINT];
    let numbers = latitude.to_le_bytes().into_iter().chain(longitude.to_le_bytes());
    bytes.iter_mut().zip(numbers).for_each(|(to, from)| *to = from);
    bytes
}
