//! Reading what rules read of every entry.

use std::collections::HashSet;

use super::aspect::Aspect;
use super::column::Column;
use super::engine::Engine;
use super::entry::Entry;
use super::reads::Reads;
use super::rule::Rule;
use super::sorting::Sorting;
use crate::answers::matching::case::{Case, patterns_at};
use crate::answers::matching::matcher::Known;
use crate::answers::matching::session_search::Ahead;
use crate::ground::error::Result;
use crate::ground::map::HashMap;
use crate::ground::time::{Timing, UkDivision};
use crate::model::activity::Joining;
use crate::model::client::Client;

/// Several rules at once, so that each entry is looked at once.
pub(super) struct Reading<'e> {
    engine: &'e Engine,
    client: &'e Client,
    rules: Vec<(Rule, usize)>,
    columns: Vec<Sorting>,
    aspect: Aspect,
    times: bool,
    ahead: AheadOf<'e>,
}

impl<'e> Reading<'e> {
    /// The rules, each with the item it is asked about.
    pub(super) fn of(engine: &'e Engine, client: &'e Client, rules: Vec<(Rule, usize)>) -> Self {
        let columns = rules.iter().map(|_| Sorting::of(engine.ground.lanes())).collect();
        let times = rules.iter().any(|(rule, _)| rule.is_of_session_times());
        Self { engine, client, rules, columns, aspect: Aspect::default(), times, ahead: AheadOf::default() }
    }

    /// Reads all entries, one after the other.
    pub(super) fn all(&mut self, entries: &[Option<Entry>]) -> Result<()> {
        for (at, entry) in (0..).zip(entries) {
            match entry {
                Some(entry) => self.one(at, *entry)?,
                None => self.columns.iter_mut().for_each(Sorting::pass),
            }
        }
        Ok(())
    }

    fn one(&mut self, at: u32, entry: Entry) -> Result<()> {
        let ahead = if self.times { self.ahead.get(self.engine, self.client, entry, at)? } else { None };
        let known = Known { metres: None, ahead, terse: true };
        let (rules, columns, aspect) = (&self.rules, &mut self.columns, &mut self.aspect);
        self.engine.held(self.client, entry, known, |case| {
            for ((rule, item), column) in rules.iter().zip(columns) {
                aspect.clear();
                read(rule, *item, case, aspect);
                column.put(at, aspect);
            }
        })
    }

    /// The columns, in the order of the rules, and the sessions ahead.
    pub(super) fn finish(self) -> (Vec<Column>, Timings) {
        (self.columns.into_iter().map(Sorting::finish).collect(), Timings(self.ahead.of))
    }
}

/// What a rule reads of a case.
pub(super) fn read(rule: &Rule, item: usize, case: &Case<'_>, aspect: &mut Aspect) {
    match rule.reads {
        Reads::Aspect(read) | Reads::Reach(read) => read(case, aspect),
        Reads::Item(read) => read(case, item, aspect),
        Reads::Anything | Reads::Metres(_) => {}
    }
}

/// All that the sessions ahead of an entry depend on, at one moment and under one policy.
type Times<'e> = (Vec<&'e Timing>, Option<(u32, Joining)>, UkDivision);

/// The sessions ahead, worked out once for all entries that meet at the same times.
#[derive(Default)]
struct AheadOf<'e> {
    known: HashMap<Times<'e>, usize>,
    /// Each with the first entry that meets at these times.
    of: Vec<(u32, Ahead)>,
}

impl<'e> AheadOf<'e> {
    fn get(&mut self, engine: &'e Engine, client: &Client, entry: Entry, at: u32) -> Result<Option<&Ahead>> {
        let catalogue = engine.records.matcher().catalogue();
        let Some(activity) = entry.activity(catalogue).filter(|activity| !activity.any_time) else { return Ok(None) };
        let site = entry.site(catalogue);
        let course = activity.course.as_ref().map(|course| (course.sessions, course.joining));
        let timings = patterns_at(activity, site).map(|(_, pattern)| &pattern.timing).collect();
        let times: Times<'e> = (timings, course, catalogue.division_of(site));
        let place = match self.known.get(&times) {
            Some(place) => *place,
            None => {
                let ahead = engine.held(client, entry, Known { metres: None, ahead: None, terse: true }, Ahead::by_the_week)?;
                self.of.push((at, ahead));
                self.known.insert(times, self.of.len() - 1);
                self.of.len() - 1
            }
        };
        Ok(self.of.get(place).map(|(_, ahead)| ahead))
    }
}

/// The sessions ahead of the first entries that meet at some times.
pub(super) struct Timings(Vec<(u32, Ahead)>);

impl Timings {
    /// Of the entries that speak for the classes of a column.
    pub(super) fn of_samples(&self, column: &Column) -> HashMap<u32, Ahead> {
        let samples: HashSet<u32> = column.samples.iter().copied().collect();
        self.0.iter().filter(|(at, _)| samples.contains(at)).cloned().collect()
    }
}
