//! The index itself.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::aspect::Aspect;
use super::classes::Classes;
use super::entry::{Entries, Entry};
use super::near::{BLOCK, Bounds};
use super::reads::{Ask, OfClient, Reads};
use super::rule::Rule;
use super::table::Table;
use crate::answers::matching::case::{Case, metres_between};
use crate::answers::matching::matcher::{Known, Matcher};
use crate::answers::matching::session_search::Ahead;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::ClientId;
use crate::ground::place::{OnBall, on_ball};
use crate::ground::time::Timestamp;
use crate::model::activity::{Delivery, ReferralRoute};
use crate::model::client::{Client, NeedLevel};

/// How many columns for what clients ask are kept at most. One more, and all are built anew as they are asked for.
const MOST_COLUMNS: usize = 512;
/// How many tables of what classes come to are kept at most.
const MOST_TABLES: usize = 16_384;

/// A catalogue made ready for one moment, so that many clients can be answered quickly.
///
/// It answers as [`Matcher::rank`] does, from the same rules: activities of which a rule reads the same are in one class,
/// and the rule is asked once for each class and client instead of once for each activity. Use it where a catalogue
/// is large or clients are many; for one client and an area's few hundred activities, `rank` is as good and needs no building.
///
/// Everything that depends on the day (shelf lives, sessions ahead) is worked out for the moment it is built for. Build another
/// for another moment.
///
/// Memory grows with the number of activities times their sites, by one to four bytes for each different thing clients ask. The cost of an
/// answer grows with the number of activities within reach, and with the catalogue only by its blocks. The figures are in `docs/performance.md`.
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
    /// Where the last entries are, those that have a point, and the boxes around each block of them.
    pub(super) places: Vec<OnBall>,
    pub(super) blocks: Vec<Bounds>,
    pub(super) districts: Vec<Bounds>,
    /// Of each entry, whether its activity has others.
    pub(super) several: Vec<bool>,
    /// The sessions ahead of the entries that speak for a class of session times.
    ahead: HashMap<u32, Ahead>,
    columns: RwLock<HashMap<ColumnName, Arc<Classes>>>,
    tables: RwLock<HashMap<TableName, Arc<Table>>>,
}

/// A rule, and what tells its asks apart.
type ColumnName = (&'static str, String);
/// The same, and what the rule reads of a client.
type TableName = (&'static str, String, Box<[u8]>);

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
        let mut index = Self {
            matcher,
            at,
            several: several(&entries),
            entries,
            places: points.iter().copied().map(on_ball).collect(),
            blocks: points.chunks(BLOCK).map(Bounds::around).collect(),
            districts: points.chunks(BLOCK * BLOCK).map(Bounds::around).collect(),
            ahead: HashMap::new(),
            columns: RwLock::default(),
            tables: RwLock::default(),
        };
        // What everybody is asked is made ready at once; the rest when the first client asks for it.
        let anybody = Client::new(ClientId::new("anybody")?, NeedLevel::Low, ReferralRoute::LinkWorker);
        for rule in Rule::all() {
            for ask in rule.check.asks(&anybody, index.matcher.policy()) {
                let column = index.column(&rule, &ask, &anybody)?;
                if let Some(times) = column.filter(|_| rule.name == "session_times") {
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
        let boxes = (self.blocks.len() + self.districts.len()) * size_of::<Bounds>();
        let each = size_of::<Entry>() + size_of::<bool>();
        columns + boxes + self.entries.len() * each + self.places.len() * size_of::<OnBall>()
    }

    /// The classes of a rule for an ask; none for a rule that has no classes.
    pub(super) fn column(&self, rule: &Rule, ask: &Ask, client: &Client) -> Result<Option<Arc<Classes>>> {
        if matches!(rule.reads, Reads::Anything | Reads::Metres(_)) {
            return Ok(None);
        }
        let name = (rule.name, ask.name.to_string());
        if let Some(known) = self.columns.read().map_err(broken)?.get(&name) {
            return Ok(Some(Arc::clone(known)));
        }
        let mut trouble = None;
        let classes = Classes::build(self.entries.len(), |entry, aspect: &mut Aspect| {
            let Ok(entry) = u32::try_from(entry) else { return };
            let read = |case: &Case<'_>| match rule.reads {
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
        let mut columns = self.columns.write().map_err(broken)?;
        if columns.len() >= MOST_COLUMNS {
            // Another column of the same name is the same, so tables made for those that go stay true.
            columns.retain(|(_, ask), _| ask.is_empty());
        }
        columns.insert(name, Arc::clone(&classes));
        Ok(Some(classes))
    }

    /// What each class of a rule comes to for an ask and a client.
    pub(super) fn table(
        &self,
        rule: &Rule,
        ask: &Ask,
        client: &Client,
        make: impl FnOnce() -> Result<Table>,
    ) -> Result<Arc<Table>> {
        let mut of_client = Aspect::default();
        if let OfClient::This(read) = rule.client {
            read(client, ask.item, &mut of_client);
        }
        let name = (rule.name, ask.name.to_string(), Box::from(of_client.bytes()));
        if let Some(known) = self.tables.read().map_err(broken)?.get(&name) {
            return Ok(Arc::clone(known));
        }
        let made = Arc::new(make()?);
        let mut tables = self.tables.write().map_err(broken)?;
        if tables.len() >= MOST_TABLES {
            tables.clear();
        }
        tables.insert(name, Arc::clone(&made));
        Ok(made)
    }

    /// Whether people come to a site for it.
    pub(super) fn is_at_site(&self, entry: usize) -> bool {
        let activity = self.entries.get(entry).and_then(|entry| entry.activity(self.matcher.catalogue()));
        activity.is_some_and(|activity| activity.delivery == Delivery::AtSite)
    }

    /// The straight line from a client's home to an entry, in metres.
    pub(super) fn metres(&self, client: &Client, entry: usize) -> Option<u32> {
        let site = self.entries.get(entry)?.site(self.matcher.catalogue());
        metres_between(client, site)
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

fn several(entries: &[Entry]) -> Vec<bool> {
    let mut times: HashMap<u32, u32> = HashMap::new();
    entries.iter().for_each(|entry| *times.entry(entry.activity).or_default() += 1);
    entries.iter().map(|entry| times.get(&entry.activity).is_some_and(|times| *times > 1)).collect()
}

fn broken<T>(_: PoisonError<T>) -> FingerpostError {
    FingerpostError::invalid(Code::CatalogueIndexBroken, "an answer was broken off; build the index anew")
}
