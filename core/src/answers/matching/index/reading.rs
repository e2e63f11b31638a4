//! Reading what rules read of every entry.

use super::aspect::Aspect;
use super::column::Column;
use super::engine::{Engine, no_activity};
use super::entry::{Entry, NONE};
use super::reads::Reads;
use super::rule::Rule;
use super::sorting::Sorting;
use super::times::{AheadOf, Timings};
use crate::answers::matching::case::Case;
use crate::answers::matching::matcher::Known;
use crate::ground::error::Result;
use crate::model::catalogue::Catalogue;
use crate::model::client::Client;

/// Several rules at once, so that each entry is looked at once.
pub(super) struct Reading<'e> {
    engine: &'e Engine,
    client: &'e Client,
    rules: Vec<(Rule, usize)>,
    columns: Vec<Sorting>,
    /// The entries, in the order they are read in.
    order: Vec<u32>,
    aspect: Aspect,
    /// Which of the rules is that of session times.
    times: Option<usize>,
    ahead: AheadOf,
}

impl<'e> Reading<'e> {
    /// The rules, each with the item it is asked about.
    pub(super) fn of(engine: &'e Engine, client: &'e Client, rules: Vec<(Rule, usize)>) -> Self {
        let columns = rules.iter().map(|_| Sorting::of(engine.ground.lanes())).collect();
        let times = rules.iter().position(|(rule, _)| rule.is_of_session_times());
        Self { engine, client, rules, columns, order: Vec::new(), aspect: Aspect::default(), times, ahead: AheadOf::default() }
    }

    /// Reads all entries in the order of their activities, which is that of the records in memory.
    pub(super) fn all(&mut self, entries: &[Option<Entry>]) -> Result<()> {
        self.order = by_activity(self.engine.records.matcher().catalogue(), entries)?;
        for place in 0..self.order.len() {
            let at = self.order.get(place).copied().unwrap_or(NONE);
            let entry = usize::try_from(at).ok().and_then(|at| entries.get(at).copied().flatten());
            self.one(at, entry.ok_or_else(no_activity)?)?;
        }
        Ok(())
    }

    fn one(&mut self, at: u32, entry: Entry) -> Result<()> {
        let Self { engine, client, rules, columns, aspect, times, ahead, .. } = self;
        let mut met = if times.is_some() { ahead.entry(engine, client, entry, at)? } else { None };
        let known = Known { metres: None, ahead: met.as_ref().map(|met| &met.ahead), terse: true };
        let of_times = engine.held(client, entry, known, |case| {
            let mut of_times = None;
            for (number, ((rule, item), column)) in rules.iter().zip(columns).enumerate() {
                let is_of_times = *times == Some(number);
                if let Some(class) = met.as_ref().and_then(|met| met.class).filter(|_| is_of_times) {
                    column.again(class);
                    continue;
                }
                aspect.clear();
                read(rule, *item, case, aspect);
                let class = column.put(at, aspect);
                if is_of_times {
                    of_times = Some(class);
                }
            }
            of_times
        })?;
        met.iter_mut().for_each(|met| met.class = met.class.or(of_times));
        Ok(())
    }

    /// The columns, in the order of the rules, and the sessions ahead.
    pub(super) fn finish(self) -> (Vec<Column>, Timings) {
        let mut classes = vec![0; self.engine.ground.lanes()];
        let columns = self.columns.into_iter().map(|column| column.finish(&self.order, &mut classes));
        (columns.collect(), self.ahead.finish())
    }
}

/// The places of entries in the order of their activities: counted, and put where the count says.
fn by_activity(catalogue: &Catalogue, entries: &[Option<Entry>]) -> Result<Vec<u32>> {
    let mut next = vec![0_usize; catalogue.activities().len() + 1];
    for entry in entries.iter().flatten() {
        *next.get_mut(entry.place().saturating_add(1)).ok_or_else(no_activity)? += 1;
    }
    let mut sum = 0;
    for place in &mut next {
        sum += *place;
        *place = sum;
    }
    let mut order = vec![NONE; sum];
    for (at, entry) in (0..).zip(entries) {
        let Some(place) = entry.and_then(|entry| next.get_mut(entry.place())) else { continue };
        order.get_mut(*place).into_iter().for_each(|here| *here = at);
        *place += 1;
    }
    Ok(order)
}

/// What a rule reads of a case.
pub(super) fn read(rule: &Rule, item: usize, case: &Case<'_>, aspect: &mut Aspect) {
    match rule.reads {
        Reads::Aspect(read) | Reads::Reach(read) => read(case, aspect),
        Reads::Item(read) => read(case, item, aspect),
        Reads::Anything | Reads::Metres(_) => {}
    }
}
