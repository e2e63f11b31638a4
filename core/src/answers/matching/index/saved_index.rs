//! A saved index, opened: answers without its catalogue.

use std::num::NonZeroUsize;
use std::sync::{Arc, RwLock};

use serde::Deserialize;

use super::apart::Ties;
use super::best::Place;
use super::column::{self, Column};
use super::engine::{Engine, broken};
use super::entry::Entry;
use super::file::{Origin, Parts, damaged, given, other_version};
use super::ground::Ground;
use super::head::{ColumnHead, Head, RULES};
use super::kept::Kept;
use super::many::many;
use super::match_index::MatchIndex;
use super::names::Names;
use super::near::BLOCK;
use super::placing::{Placing, Placings};
use super::records::{Few, POINT, Records, needs_catalogue};
use super::rule::Rule;
use super::saving::origin;
use super::stretch::Stretch;
use crate::answers::matching::matcher::{Matcher, Moment};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::{ActivityId, SiteId};
use crate::ground::map::HashMap;
use crate::ground::time::{BankHolidays, Timestamp};
use crate::model::catalogue::{Catalogue, Directory};
use crate::model::client::Client;
use crate::model::verdict::{Counts, Verdict};

/// How many columns are kept of those that were put together. One more, and all are put together anew as they are asked for.
const MOST_COMBINED: usize = 128;

/// A saved index, opened: it says which activities suit a client best and how many there are of each verdict, at once and without the
/// catalogue, which takes a phone many times as long to read.
///
/// What it cannot say is why: reasons, plans and questions are made from the records. Show the placings, read the catalogue meanwhile, and open
/// the index [`with`](Self::with) it. It answers everybody, but for those who ask for a barrier that stands in no
/// table: they are answered only then, and until then get an error, never a guess. The first who asks for features of their own or for several themes to be
/// avoided waits while that is put together from what the file knows of each (about a hundredth of a microsecond for each activity).
///
/// The file is answered from as it lies; the bytes may be a `Vec<u8>` that was read or a memory map of the caller's. It names
/// activities and sites by their ids and holds the whole records of a few hundred activities, those that speak for others; it is no more
/// secret than the directory. The checksum finds damage, not malice; whatever the bytes are, nothing outside them is read and nothing is set aside in memory
/// on their word, but an index that somebody altered on purpose says what they want it to say. Take it from where you take the directory.
///
/// ```
/// use fingerpost::{Catalogue, Client, ClientId, Directory, Matcher, NeedLevel, NonEmpty, Policy, ReferralRoute, SavedIndex, UkDivision};
///
/// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let matcher = Matcher::new(Catalogue::new(directory)?, Policy::default())?;
/// let bytes = matcher.index("2026-11-23T09:00:00Z".parse()?)?.save()?;
///
/// let index = SavedIndex::open(bytes)?;
/// let client = Client::new(ClientId::new("c-104")?, NeedLevel::Low, ReferralRoute::LinkWorker);
/// assert_eq!(index.placings(&client, 10)?.counts.total, 0);
/// // Later, when the catalogue was read:
/// assert!(index.with(&matcher)?.shortlist(&client, 10)?.shortlist.is_empty());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug)]
pub struct SavedIndex {
    /// What the file says.
    engine: Arc<Engine>,
    /// The same with what was put together for those who asked for it.
    latest: RwLock<Arc<Engine>>,
    origin: Origin,
    activities: Names,
    sites: Names,
    ties: Ties,
}

impl SavedIndex {
    /// Opens a file that [`MatchIndex::save`] has written.
    ///
    /// # Errors
    /// [`Code::CatalogueIndexFileKind`] where it is something else, [`Code::CatalogueIndexFileVersion`] where another version of the library has
    /// written it, and [`Code::CatalogueIndexFileDamaged`] where it is cut short or altered.
    pub fn open(bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Result<Self> {
        let mut parts = Parts::open(given(bytes))?;
        let mut head: Head<'static> = match serde_json::from_slice(parts.head()) {
            Ok(head) => head,
            Err(_) if of_other_rules(parts.head()) => return Err(other_version()),
            Err(_) => return Err(damaged("has a head that cannot be read")),
        };
        if head.rules != RULES {
            return Err(other_version());
        }
        let loose = || damaged("does not hold together");
        let size = |number: u32| usize::try_from(number).ok();
        let blocks = size(head.blocks).ok_or_else(loose)?;
        let [entries, marks, places, around] = Ground::lengths(blocks).ok_or_else(loose)?.map(|length| parts.next(Some(length)));
        let (entries, marks, places, around) = (entries?, marks?, places?, around?);
        let points = parts.next(blocks.checked_mul(BLOCK * POINT))?;
        let mut names = |length: u64, count: u32| {
            let names = parts.next(usize::try_from(length).ok())?;
            size(count).and_then(|count| Names::of(count, names)).ok_or_else(loose)
        };
        let (activities, sites) = (names(head.names.0, head.activities)?, names(head.names.1, head.sites)?);
        let ground = Ground::written(entries, marks, places, &around, head.activities);
        let partners = names(head.names.2, head.partners)?;
        let tied = parts.next(size(head.activities).and_then(|activities| activities.checked_mul(4)))?;
        let ties = Ties::of(partners, tied, parts.next(usize::try_from(head.ties).ok())?);
        let mut kept = Kept::default();
        for column in std::mem::take(&mut head.columns) {
            let (number, column, ask) = read_column(column, &mut parts, blocks)?;
            kept.hold_column(number, &ask, Arc::new(column));
        }
        let origin = parts.origin();
        parts.end()?;
        let records = records(&mut head, &ground, (&activities, &sites), points)?;
        let engine = Arc::new(Engine::of(records, Moment::of(head.at), ground, kept));
        Ok(Self { latest: RwLock::new(Arc::clone(&engine)), engine, origin, activities, sites, ties })
    }

    /// The moment it was made for.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.engine.at.at
    }

    /// How many bytes it keeps, the file among them.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.engine.bytes() + self.ties.kept()
    }

    /// The best few activities for a client, and how many there are of each verdict: what
    /// [`MatchIndex::placings`] says.
    ///
    /// # Errors
    /// `client.*` where the client's record breaks a rule; [`Code::CatalogueIndexNeedsCatalogue`] for what only the whole catalogue can answer;
    /// [`Code::CatalogueIndexFileDamaged`] where the file names no activity at a place.
    pub fn placings(&self, client: &Client, top: u32) -> Result<Placings> {
        client.checked()?;
        let (counts, best) = if client.keep_apart.is_empty() {
            self.engine_for(client)?.best(client, top)?.ok_or_else(needs_catalogue)?
        } else {
            self.kept_apart(client, top)?
        };
        Ok(Placings::new(client.id.clone(), self.at(), counts, self.named(&best)?))
    }

    /// The same for many clients: what [`MatchIndex::placings_of_many`] says.
    ///
    /// # Errors
    /// As [`placings`](Self::placings) and [`MatchIndex::placings_of_many`].
    pub fn placings_of_many(
        &self,
        clients: &[Client],
        top: u32,
        threads: NonZeroUsize,
        heed: &(dyn Fn(usize) -> bool + Sync),
    ) -> Result<Vec<Placings>> {
        many(clients, threads, heed, &|client| self.placings(client, top))
    }

    /// The best few activities that suit a client as they are: what [`MatchIndex::suitable`] says.
    ///
    /// # Errors
    /// As [`placings`](Self::placings).
    pub fn suitable(&self, client: &Client, top: u32) -> Result<Vec<Placing>> {
        client.checked()?;
        let best = if client.keep_apart.is_empty() {
            self.engine_for(client)?.suitable(client, top)?.ok_or_else(needs_catalogue)?
        } else {
            let (_, mut best) = self.kept_apart(client, top)?;
            best.retain(|place| place.verdict == Verdict::Suitable);
            best
        };
        self.named(&best)
    }

    /// The best few activities that suit each of many clients as they are: what [`MatchIndex::suitable_of_many`] says.
    ///
    /// # Errors
    /// As [`placings`](Self::placings) and [`MatchIndex::placings_of_many`].
    pub fn suitable_of_many(
        &self,
        clients: &[Client],
        top: u32,
        threads: NonZeroUsize,
        heed: &(dyn Fn(usize) -> bool + Sync),
    ) -> Result<Vec<Vec<Placing>>> {
        many(clients, threads, heed, &|client| self.suitable(client, top))
    }

    /// The index with its catalogue: it answers everybody, and says why. It shares what this one holds, which goes on answering.
    ///
    /// # Errors
    /// [`Code::CatalogueIndexOther`] where it was made from another catalogue, policy or list of bank holidays. The first time a catalogue is
    /// asked, that takes as long as writing it as JSON.
    pub fn with(&self, matcher: &Matcher) -> Result<MatchIndex> {
        if origin(matcher)? != self.origin {
            let detail = "the saved index was made from another catalogue, policy or list of bank holidays";
            return Err(FingerpostError::invalid(Code::CatalogueIndexOther, detail));
        }
        let kept = self.engine.kept.read().map_err(broken)?.clone();
        Ok(MatchIndex { engine: Engine::of(Records::whole(matcher.clone()), self.engine.at, self.engine.ground.clone(), kept) })
    }

    /// How many there are of each verdict, and the best few, for somebody who is to be kept apart from something.
    fn kept_apart(&self, client: &Client, top: u32) -> Result<(Counts, Vec<Place>)> {
        let engine = self.engine_for(client)?;
        let all = engine.best_but_for_conflicts(client, u32::MAX)?.ok_or_else(needs_catalogue)?;
        let (counts, mut left) = self.ties.keep_apart(&engine, client, (&self.activities, &self.sites), all)?;
        left.truncate(usize::try_from(top).unwrap_or(usize::MAX));
        Ok((counts, left))
    }

    fn named(&self, places: &[Place]) -> Result<Vec<Placing>> {
        let placings: Option<Vec<Placing>> = places.iter().map(|place| self.placing(place)).collect();
        placings.ok_or_else(|| damaged("names no activity at a place"))
    }

    /// What answers a client: columns for what they ask are put together where there are none.
    fn engine_for(&self, client: &Client) -> Result<Arc<Engine>> {
        let latest = Arc::clone(&*self.latest.read().map_err(broken)?);
        if latest.missing(client)?.is_empty() {
            return Ok(latest);
        }
        let mut latest = self.latest.write().map_err(broken)?;
        let mut missing = latest.missing(client)?;
        // Somebody else may have put them together since.
        if missing.is_empty() {
            return Ok(Arc::clone(&latest));
        }
        let count = |engine: &Engine| -> Result<usize> { Ok(engine.kept.read().map_err(broken)?.count()) };
        if count(&latest)? + missing.len() > count(&self.engine)? + MOST_COMBINED {
            *latest = Arc::clone(&self.engine);
            missing = latest.missing(client)?;
        }
        *latest = Arc::new(latest.with_combined(client, &missing)?);
        Ok(Arc::clone(&latest))
    }

    fn placing(&self, place: &Place) -> Option<Placing> {
        let activity = ActivityId::new(self.activities.get(place.activity)?).ok()?;
        let site = match place.site {
            Some(site) => Some(SiteId::new(self.sites.get(site)?).ok()?),
            None => None,
        };
        Some(Placing { site, metres: place.far.1, ..Placing::new(activity, place.verdict, place.score.0) })
    }
}

/// Whether a head that cannot be read says that it is of other rules.
fn of_other_rules(head: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Rules {
        rules: String,
    }
    serde_json::from_slice::<Rules>(head).is_ok_and(|head| head.rules != RULES)
}

/// The number of a column's rule, the column, and its ask.
fn read_column(head: ColumnHead, parts: &mut Parts, blocks: usize) -> Result<(usize, Column, String)> {
    let loose = || damaged("has a column that does not hold together");
    let (number, _) = Rule::numbered().find(|(_, rule)| rule.name == head.rule).ok_or_else(loose)?;
    let of = parts.next(column::length(head.samples.len(), blocks))?;
    Ok((number, Column::written(of, head.samples, head.own, blocks).ok_or_else(loose)?, head.ask))
}

/// The records that speak for others, as a small catalogue of their own.
fn records(head: &mut Head<'static>, ground: &Ground, (activities, sites): (&Names, &Names), points: Stretch) -> Result<Records> {
    let loose = |_: FingerpostError| damaged("has records that do not hold together");
    let nothing = Directory::new(head.few.area.clone(), head.few.division);
    let catalogue = Catalogue::part(std::mem::replace(&mut head.few, nothing)).map_err(loose)?;
    let place = |at: u32| {
        let entry = ground.entry(usize::try_from(at).ok()?)?;
        let activity = catalogue.activity_place(&ActivityId::new(activities.get(entry.activity)?).ok()?)?;
        let site = match entry.site {
            Some(site) => Some(u32::try_from(catalogue.site_place(&SiteId::new(sites.get(site)?).ok()?)?).ok()?),
            None => None,
        };
        Some((at, Entry { activity: u32::try_from(activity).ok()?, site }))
    };
    let entries: Option<HashMap<u32, Entry>> = head.speaking.iter().map(|at| place(*at)).collect();
    let entries = entries.ok_or_else(|| damaged("has no records for those that speak for others"))?;
    let holidays = BankHolidays::of_lists(std::mem::take(&mut head.holidays));
    let matcher = Matcher::with_bank_holidays(catalogue, head.policy.clone(), holidays).map_err(loose)?;
    Ok(Records::few(matcher, Few { entries, points }))
}
