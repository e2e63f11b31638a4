//! The records an index asks rules about: those of a whole catalogue, or only those that speak for others.


use super::entry::Entry;
use super::stretch::Stretch;
use crate::answers::matching::case::{metres_between, metres_of};
use crate::answers::matching::matcher::Matcher;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::map::HashMap;
use crate::ground::place::{Point, distance_metres};
use crate::model::client::Client;

/// The bytes of a point.
pub(super) const POINT: usize = 16;

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

    /// An entry by its places in the catalogue at hand.
    pub(super) fn entry(&self, at: u32, entry: impl FnOnce() -> Option<Entry>) -> Result<Entry> {
        match &self.few {
            None => entry().ok_or_else(|| {
                FingerpostError::invalid(Code::CatalogueIndexBroken, "an entry has no activity; build the index anew")
            }),
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

/// That only the whole catalogue can answer.
pub(super) fn needs_catalogue() -> FingerpostError {
    let detail = "the saved index cannot answer this client without its catalogue: they ask for something nobody had asked it for when it \
                  was saved, or are to be kept apart from somebody";
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
