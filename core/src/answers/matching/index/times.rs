//! The sessions ahead, worked out once for all entries that meet at the same times.

use std::collections::HashSet;

use super::aspect::Aspect;
use super::column::Column;
use super::engine::Engine;
use super::entry::Entry;
use crate::answers::matching::case::patterns_at;
use crate::answers::matching::matcher::Known;
use crate::answers::matching::session_search::Ahead;
use crate::ground::error::Result;
use crate::ground::map::HashMap;
use crate::ground::time::{Date, Recurrence, Timing};
use crate::model::activity::{Activity, Joining};
use crate::model::client::Client;

/// The sessions ahead of all entries read so far.
#[derive(Default)]
pub(super) struct AheadOf {
    known: HashMap<Box<[u8]>, usize>,
    met: Vec<Meeting>,
    times: Aspect,
}

/// Entries that meet at the same times.
pub(super) struct Meeting {
    /// The first of them.
    first: u32,
    pub(super) ahead: Ahead,
    /// Their class of session times, once it is known: the rule reads no more of them than the times say.
    pub(super) class: Option<u32>,
}

impl AheadOf {
    /// The sessions ahead of an entry; nothing where it meets at no times.
    pub(super) fn entry(&mut self, engine: &Engine, client: &Client, entry: Entry, at: u32) -> Result<Option<&mut Meeting>> {
        let catalogue = engine.records.matcher().catalogue();
        let Some(activity) = entry.activity(catalogue).filter(|activity| !activity.any_time) else { return Ok(None) };
        let site = entry.site(catalogue);
        self.times.clear();
        self.times.all_of(&(activity.sessions.is_empty(), catalogue.division_of(site)));
        self.times.all_of(&activity.course.as_ref().map(|course| (course.sessions, course.joining)));
        for (_, pattern) in patterns_at(activity, site) {
            write(activity, &pattern.timing, engine.at.on, &mut self.times);
        }
        let place = match self.known.get(self.times.bytes()) {
            Some(place) => *place,
            None => {
                let ahead = engine.held(client, entry, Known { metres: None, ahead: None, terse: true }, Ahead::by_the_week)?;
                self.met.push(Meeting { first: at, ahead, class: None });
                self.known.insert(self.times.bytes().into(), self.met.len() - 1);
                self.met.len() - 1
            }
        };
        Ok(self.met.get_mut(place))
    }

    /// All of them.
    pub(super) fn finish(self) -> Timings {
        Timings(self.met)
    }
}

/// Writes what the sessions of a pattern from a day on depend on.
fn write(activity: &Activity, timing: &Timing, on: Date, times: &mut Aspect) {
    let Timing { recurrence, opens, closes, all_day } = timing;
    let Recurrence { start, freq, interval, by_day, by_month_day, until, count, exceptions, extra, gaps, block, bank_holidays } =
        recurrence;
    // A run of a course is counted from its first day.
    let counted = activity.course.as_ref().is_some_and(|course| course.joining == Joining::StartOnly);
    let began = Some(start).filter(|_| counted || !recurrence.is_under_way(on));
    // Where no days of the week are named, the start gives the one.
    let day = Some(start.weekday()).filter(|_| by_day.is_empty());
    times.all_of(&(began, day, freq, interval, by_day, by_month_day, until, count));
    times.all_of(&(exceptions, extra, gaps, block, bank_holidays));
    times.all_of(&(opens, closes, all_day));
}

/// The sessions ahead of the first entries that meet at some times.
pub(super) struct Timings(Vec<Meeting>);

impl Timings {
    /// Of the entries that speak for the classes of a column.
    pub(super) fn of_samples(&self, column: &Column) -> HashMap<u32, Ahead> {
        let samples: HashSet<u32> = column.samples.iter().copied().collect();
        self.0.iter().filter(|met| samples.contains(&met.first)).map(|met| (met.first, met.ahead.clone())).collect()
    }
}
