//! What answers: entries, their columns, and records to ask rules about.

use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use super::asked::Asked;
use super::column::Column;
use super::entry::{self, Entry};
use super::ground::Ground;
use super::kept::Kept;
use super::reading::Reading;
use super::records::Records;
use super::rule::Rule;
use super::times::Timings;
use crate::answers::matching::case::Case;
use crate::answers::matching::matcher::{Held, Known, Matcher, Moment, no_partner};
use crate::answers::matching::session_search::Ahead;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::ClientId;
use crate::ground::map::HashMap;
use crate::ground::time::Timestamp;
use crate::model::activity::ReferralRoute;
use crate::model::client::{Client, NeedLevel};

/// Entries, their columns, and records to ask rules about.
#[derive(Debug)]
pub(super) struct Engine {
    pub(super) records: Records,
    pub(super) at: Moment,
    pub(super) ground: Ground,
    /// The sessions ahead of the entries that speak for a class of session times.
    ahead: HashMap<u32, OnceLock<Ahead>>,
    pub(super) kept: RwLock<Kept>,
}

impl Engine {
    /// One of a whole catalogue.
    pub(super) fn build(matcher: Matcher, at: Timestamp) -> Result<Self> {
        let entries = entry::all(matcher.catalogue());
        let ground = Ground::of(matcher.catalogue(), &entries);
        let mut engine = Self::of(Records::whole(matcher), Moment::of(at), ground, Kept::default());
        // What everybody is asked is made ready at once; the rest when the first client asks for it.
        let anybody = anybody()?;
        let asks: Vec<(usize, &Rule)> = Rule::numbered().filter(|(_, rule)| rule.is_of_everybody()).collect();
        let mut reading = Reading::of(&engine, &anybody, asks.iter().map(|(_, rule)| (**rule, 0)).collect());
        reading.all(&entries)?;
        let (columns, timings) = reading.finish();
        engine.take_columns(&asks, columns, &timings)?;
        Ok(engine)
    }

    /// One of what was made before.
    pub(super) fn of(records: Records, at: Moment, ground: Ground, kept: Kept) -> Self {
        let times = Rule::numbered().filter(|(_, rule)| rule.is_of_session_times());
        let columns = times.filter_map(|(number, _)| kept.column(number, ""));
        let ahead = columns.flat_map(|column| &column.samples).map(|sample| (*sample, OnceLock::new())).collect();
        Self { records, at, ground, ahead, kept: RwLock::new(kept) }
    }

    /// The sessions ahead of an entry that speaks for a class of session times, worked out once.
    pub(super) fn ahead(&self, client: &Client, entry: u32) -> Result<Option<&Ahead>> {
        let Some(ahead) = self.ahead.get(&entry) else { return Ok(None) };
        if let Some(known) = ahead.get() {
            return Ok(Some(known));
        }
        let found = self.case(client, entry, Known { metres: None, ahead: None, terse: true }, Ahead::by_the_week)?;
        Ok(Some(ahead.get_or_init(|| found)))
    }

    fn take_columns(&mut self, asks: &[(usize, &Rule)], columns: Vec<Column>, timings: &Timings) -> Result<()> {
        for ((number, rule), column) in asks.iter().zip(columns) {
            if rule.is_of_session_times() {
                self.ahead =
                    timings.of_samples(&column).into_iter().map(|(sample, ahead)| (sample, OnceLock::from(ahead))).collect();
            }
            self.kept.get_mut().map_err(broken)?.put_column(*number, "", Arc::new(column));
        }
        Ok(())
    }

    /// The column of a rule for an ask, made where there is none yet; none for a rule that has no classes.
    pub(super) fn column(&self, asked: &Asked, client: &Client) -> Result<Option<Arc<Column>>> {
        if asked.rule.has_no_classes() {
            return Ok(None);
        }
        if let Some(known) = self.kept.read().map_err(broken)?.column(asked.number, &asked.name) {
            return Ok(Some(Arc::clone(known)));
        }
        self.records.whole_or_else()?;
        let mut reading = Reading::of(self, client, vec![(*asked.rule, asked.item)]);
        reading.all(&self.ground.all())?;
        let Some(column) = reading.finish().0.pop() else { return Ok(None) };
        let mut kept = self.kept.write().map_err(broken)?;
        // Of two made at the same time the first is kept, because tables count by its classes.
        if let Some(known) = kept.column(asked.number, &asked.name) {
            return Ok(Some(Arc::clone(known)));
        }
        let column = Arc::new(column);
        kept.put_column(asked.number, &asked.name, Arc::clone(&column));
        Ok(Some(column))
    }

    /// The straight line from a client's home to an entry, in metres.
    pub(super) fn metres(&self, client: &Client, entry: usize) -> Option<u32> {
        self.records.metres(client, entry, || self.ground.entry(entry))
    }

    /// Holds a client against an entry, for findings alone.
    pub(super) fn case<T>(&self, client: &Client, at: u32, known: Known<'_>, read: impl FnOnce(&Case<'_>) -> T) -> Result<T> {
        let entry = || usize::try_from(at).ok().and_then(|at| self.ground.entry(at));
        let entry = self.records.entry(at, entry)?;
        self.held(client, entry, known, read)
    }

    /// Holds a client against an activity at a site of the records at hand.
    pub(super) fn held<T>(
        &self,
        client: &Client,
        entry: Entry,
        known: Known<'_>,
        read: impl FnOnce(&Case<'_>) -> T,
    ) -> Result<T> {
        let matcher = self.records.matcher();
        let catalogue = matcher.catalogue();
        let activity = entry.activity(catalogue).ok_or_else(no_activity)?;
        let partner = entry.partner(catalogue).ok_or_else(no_partner)?;
        let held = Held { activity, partner, site: entry.site(catalogue) };
        Ok(read(&matcher.case(client, held, self.at, known)))
    }

    /// How many bytes it keeps.
    pub(super) fn bytes(&self) -> usize {
        self.ground.kept() + self.kept.read().map(|kept| kept.bytes()).unwrap_or_default()
    }
}

/// Somebody who asks for nothing in particular.
pub(super) fn anybody() -> Result<Client> {
    Ok(Client::new(ClientId::new("anybody")?, NeedLevel::Low, ReferralRoute::LinkWorker))
}

/// That an entry is of no activity at hand.
pub(super) fn no_activity() -> FingerpostError {
    FingerpostError::invalid(Code::CatalogueIndexBroken, "an entry has no activity; build the index anew")
}

pub(super) fn broken<T>(_: PoisonError<T>) -> FingerpostError {
    FingerpostError::invalid(Code::CatalogueIndexBroken, "an answer was broken off; build the index anew")
}
