//! The index itself.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use super::aspect::Aspect;
use super::classes::Classes;
use super::entry::{Entries, Entry};
use super::near::{BLOCK, Bounds};
use super::reads::{Ask, Reads};
use crate::answers::matching::case::Case;
use crate::answers::matching::constraints::CONSTRAINTS;
use crate::answers::matching::matcher::{Known, Matcher};
use crate::answers::matching::session_search::Ahead;
use crate::answers::matching::signals::SIGNALS;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::ClientId;
use crate::ground::place::Point;
use crate::ground::time::Timestamp;
use crate::model::activity::ReferralRoute;
use crate::model::client::{Client, NeedLevel};

/// How many columns for what clients ask are kept at most. One more, and all are built anew as they are asked for.
const MOST_COLUMNS: usize = 512;

/// A catalogue made ready for one moment, so that many clients can be answered quickly.
///
/// It answers as [`Matcher::rank`] does, from the same rules: activities of which a rule reads the same are in one class,
/// and the rule is asked once for each class and client instead of once for each activity. Use it where a catalogue
/// is large or clients are many; for one client and an area's few hundred activities, `rank` is as good and needs no building.
///
/// Everything that depends on the day (shelf lives, sessions ahead) is worked out for the moment it is built for. Build another
/// for another moment.
///
/// Memory grows with the number of activities times their sites: about sixty bytes each with twenty different asks. An answer's
/// cost grows with the number of activities near the client, and with the catalogue only by a share of a nanosecond each.
///
/// ```
/// use fingerpost::{Catalogue, Client, ClientId, Directory, Matcher, NeedLevel, NonEmpty, Policy, ReferralRoute, UkDivision};
///
/// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let matcher = Matcher::new(Catalogue::new(directory)?, Policy::default())?;
/// let index = matcher.index("2026-11-23T09:00:00Z".parse()?)?;
/// let client = Client::new(ClientId::new("c-104")?, NeedLevel::Low, ReferralRoute::LinkWorker);
/// assert_eq!(index.placings(&client, 10)?.counts.total, 0);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug)]
pub struct MatchIndex {
    pub(super) matcher: Matcher,
    pub(super) at: Timestamp,
    pub(super) entries: Vec<Entry>,
    /// The points of the last entries, and the boxes around each block of them.
    pub(super) points: Vec<Point>,
    pub(super) blocks: Vec<Bounds>,
    pub(super) districts: Vec<Bounds>,
    /// The sessions ahead of the entries that speak for a class of session times.
    ahead: HashMap<u32, Ahead>,
    columns: RwLock<HashMap<ColumnName, Arc<Classes>>>,
}

/// A rule, and what tells its asks apart.
type ColumnName = (&'static str, String);

impl Matcher {
    /// An index of the catalogue for a moment.
    ///
    /// # Errors
    /// [`Code::CatalogueDanglingReference`] as for [`rank`](Matcher::rank); a checked catalogue has none.
    pub fn index(&self, at: Timestamp) -> Result<MatchIndex> {
        MatchIndex::build(self.clone(), at)
    }
}

impl MatchIndex {
    fn build(matcher: Matcher, at: Timestamp) -> Result<Self> {
        let Entries { all: entries, points } = Entries::of(matcher.catalogue());
        let blocks: Vec<Bounds> = points.chunks(BLOCK).map(Bounds::around).collect();
        let districts = points.chunks(BLOCK * BLOCK).map(Bounds::around).collect();
        let columns = RwLock::default();
        let mut index = Self { matcher, at, entries, points, blocks, districts, ahead: HashMap::new(), columns };
        // What everybody is asked is made ready at once; the rest when the first client asks for it.
        let anybody = Client::new(ClientId::new("anybody")?, NeedLevel::Low, ReferralRoute::LinkWorker);
        for (rule, check, reads) in rules() {
            for ask in check.asks(&anybody, index.matcher.policy()) {
                let column = index.column(rule, reads, &ask, &anybody)?;
                if let Some(times) = column.filter(|_| rule == "session_times") {
                    index.ahead = index.ahead_of(&times.samples, &anybody)?;
                }
            }
        }
        Ok(index)
    }

    fn ahead_of(&self, samples: &[u32], anybody: &Client) -> Result<HashMap<u32, Ahead>> {
        let one = |sample: &u32| Ok((*sample, self.case(anybody, *sample, None, Ahead::of)?));
        samples.iter().filter(|_| !self.entries.is_empty()).map(one).collect()
    }

    /// The matcher it was made from.
    #[must_use]
    pub const fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    /// The moment it was made for.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        self.at
    }

    /// How many bytes it keeps beside the catalogue.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let columns = self.columns.read().map(|columns| columns.values().map(|column| column.bytes()).sum()).unwrap_or(0_usize);
        let boxes = (self.blocks.len() + self.districts.len()) * std::mem::size_of::<Bounds>();
        columns + boxes + std::mem::size_of_val(self.entries.as_slice()) + std::mem::size_of_val(self.points.as_slice())
    }

    /// The classes of a rule for an ask; none for a rule that has no classes.
    pub(super) fn column(&self, rule: &'static str, reads: Reads, ask: &Ask, client: &Client) -> Result<Option<Arc<Classes>>> {
        if matches!(reads, Reads::Anything | Reads::Metres(_)) {
            return Ok(None);
        }
        let name = (rule, ask.name.to_string());
        let poisoned = |_| FingerpostError::invalid(Code::CatalogueIndexBroken, "an answer was broken off; build the index anew");
        if let Some(known) = self.columns.read().map_err(|_| poisoned(()))?.get(&name) {
            return Ok(Some(Arc::clone(known)));
        }
        let mut trouble = None;
        let classes = Classes::build(self.entries.len(), |entry, aspect: &mut Aspect| {
            let Ok(entry) = u32::try_from(entry) else { return };
            let read = |case: &Case<'_>| match reads {
                Reads::Aspect(read) | Reads::Reach(read) => read(case, aspect),
                Reads::Item(read) => read(case, ask.item, aspect),
                Reads::Anything | Reads::Metres(_) => {}
            };
            if let Err(error) = self.case(client, entry, None, read) {
                trouble = Some(error);
            }
        });
        if let Some(error) = trouble {
            return Err(error);
        }
        let classes = Arc::new(classes);
        let mut columns = self.columns.write().map_err(|_| poisoned(()))?;
        if columns.len() >= MOST_COLUMNS {
            columns.retain(|(_, ask), _| ask.is_empty());
        }
        columns.insert(name, Arc::clone(&classes));
        Ok(Some(classes))
    }

    /// Holds a client against an entry, for findings alone.
    pub(super) fn case<T>(&self, client: &Client, at: u32, metres: Option<u32>, read: impl FnOnce(&Case<'_>) -> T) -> Result<T> {
        let catalogue = self.matcher.catalogue();
        let missing = || FingerpostError::invalid(Code::CatalogueIndexBroken, "an entry has no activity; build the index anew");
        let entry = usize::try_from(at).ok().and_then(|at| self.entries.get(at)).ok_or_else(missing)?;
        let activity = entry.activity(catalogue).ok_or_else(missing)?;
        let known = Known { metres, ahead: self.ahead.get(&at), terse: true };
        self.matcher.with(client, activity, entry.site(catalogue), self.at, known, read)
    }
}

/// Every rule: its name, how it is asked, what it reads.
pub(super) fn rules() -> impl Iterator<Item = (&'static str, super::Check, Reads)> {
    let deciding = CONSTRAINTS.iter().map(|rule| (rule.rule, rule.check, rule.reads));
    deciding.chain(SIGNALS.iter().map(|rule| (rule.rule, rule.score, rule.reads)))
}
