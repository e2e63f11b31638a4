//! An index of a changed catalogue from the index before: only what changed is read again.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::asker::asker;
use super::aspect::Aspect;
use super::changes::Changes;
use super::column::Column;
use super::engine::{Engine, broken};
use super::entry::{Entry, entries, in_blocks};
use super::ground::Ground;
use super::kept::Kept;
use super::match_index::MatchIndex;
use super::reading::read;
use super::records::Records;
use super::rule::Rule;
use crate::answers::matching::matcher::{Known, Matcher};
use crate::ground::error::Result;
use crate::ground::map::HashMap;
use crate::model::client::Client;

/// Where more than one place in so many is empty after changes, all is built anew.
const EMPTY: usize = 4;

impl MatchIndex {
    /// The index of a changed catalogue for the same moment: a course that is full, a lift that is closed, a session that is cancelled, an activity
    /// that is new or gone. It answers as one that is built anew.
    ///
    /// All records are compared with those before; only what reads a changed one is read again, and what clients have asked for need
    /// not be made again. Under another policy or other bank holidays, in another division, or with other themes or barriers, everything is
    /// built anew.
    ///
    /// ```
    /// use fingerpost::{Catalogue, Directory, Matcher, NonEmpty, Policy, UkDivision};
    ///
    /// let mut directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    /// let matcher = Matcher::new(Catalogue::new(directory.clone())?, Policy::default())?;
    /// let index = matcher.index("2026-11-23T09:00:00Z".parse()?)?;
    /// directory.note = Some(NonEmpty::new("corrected at noon")?);
    /// let index = index.renewed(&Matcher::new(Catalogue::new(directory)?, Policy::default())?)?;
    /// assert!(index.matcher().catalogue().directory().note.is_some());
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Matcher::index`].
    pub fn renewed(&self, matcher: &Matcher) -> Result<Self> {
        let before = self.matcher();
        let same = before.policy() == matcher.policy() && before.holidays() == matcher.holidays();
        let Some(changes) = Changes::between(before.catalogue(), matcher.catalogue()).filter(|_| same) else {
            return matcher.index(self.at());
        };
        let Some(renewal) = Renewal::of(&self.engine, matcher, &changes) else { return matcher.index(self.at()) };
        renewal.index()
    }
}

/// What becomes of each place.
struct Renewal<'r> {
    before: &'r Engine,
    engine: Engine,
    /// The places whose entry is to be read.
    open: Vec<usize>,
    /// Those among them that were not there before, and those where there is nothing any more.
    changed: HashSet<usize>,
}

impl<'r> Renewal<'r> {
    /// Nothing where too many places would be empty.
    fn of(before: &'r Engine, matcher: &Matcher, changes: &Changes) -> Option<Self> {
        let (old, new) = (before.records.matcher().catalogue(), matcher.catalogue());
        let mut fresh: BTreeMap<u32, Vec<Entry>> = BTreeMap::new();
        for activity in &changes.activities {
            let record = new.activities().get(usize::try_from(*activity).ok()?)?;
            entries(new, *activity, record, fresh.entry(*activity).or_default());
        }
        let (mut all, mut open, mut changed) = (Vec::new(), Vec::new(), HashSet::new());
        for (at, was) in before.ground.all().into_iter().enumerate() {
            let moved = was.and_then(|was| Some((was, changes.moved(was)?)));
            let is = moved.and_then(|(was, is)| {
                let Some(fresh) = fresh.get_mut(&is.activity) else { return Some(is) };
                let place = fresh.iter().position(|entry| *entry == is).filter(|_| was.point(old) == is.point(new))?;
                open.push(at);
                Some(fresh.swap_remove(place))
            });
            if is.is_none() && was.is_some() {
                changed.insert(at);
            }
            all.push(is);
        }
        let late = in_blocks(&fresh.into_values().flatten().collect::<Vec<_>>(), |entry| entry.point(new));
        let there = late.iter().enumerate().filter(|(_, entry)| entry.is_some()).map(|(at, _)| all.len() + at);
        open.extend(there);
        changed.extend(all.len()..all.len() + late.len());
        all.extend(late);
        if all.iter().filter(|entry| entry.is_none()).count() > 4096 + all.len() / EMPTY {
            return None;
        }
        let ground = Ground::of(new, &all);
        let engine = Engine::of(Records::whole(matcher.clone()), before.at, ground, Kept::default());
        Some(Self { before, engine, open, changed })
    }

    fn index(self) -> Result<MatchIndex> {
        let mut kept = Kept::default();
        let policy = self.engine.records.matcher().policy();
        for (number, ask, column) in self.before.kept.read().map_err(broken)?.columns() {
            let Some(rule) = Rule::all().get(number) else { continue };
            // A column nobody can be made up for is built anew by the next who asks.
            let Some((client, item)) = asker(rule, ask, policy)? else { continue };
            kept.put_column(number, ask, self.column(rule, item, &client, column)?);
        }
        let Engine { records, at, ground, .. } = self.engine;
        Ok(MatchIndex { engine: Engine::of(records, at, ground, kept) })
    }

    /// A column in which the open places are read again.
    fn column(&self, rule: &Rule, item: usize, client: &Client, column: &Arc<Column>) -> Result<Arc<Column>> {
        let mut aspect = Aspect::default();
        let mut known: HashMap<Box<[u8]>, u32> = HashMap::default();
        for (class, sample) in (0_u32..).zip(&column.samples).skip(usize::from(column.own)) {
            let Ok(sample) = usize::try_from(*sample) else { continue };
            read_at(self.before, rule, item, client, sample, &mut aspect)?;
            known.entry(aspect.bytes().into()).or_insert(class);
        }
        // Numbers from here on are of classes there were not before; the last is that of entries of their own.
        let mut next = u32::try_from(column.classes()).unwrap_or(u32::MAX);
        let mut found: HashMap<usize, u32> = HashMap::default();
        for at in &self.open {
            read_at(&self.engine, rule, item, client, *at, &mut aspect)?;
            let class = if aspect.is_of_its_own() {
                u32::MAX
            } else if let Some(class) = known.get(aspect.bytes()) {
                *class
            } else {
                known.insert(aspect.bytes().into(), next);
                next = next.saturating_add(1);
                next.saturating_sub(1)
            };
            found.insert(*at, class);
        }
        let lying = column.lying();
        let was = |at: usize| u32::try_from(lying.get(at)).unwrap_or(u32::MAX);
        let own = |class: u32| if column.own && class == 0 { u32::MAX } else { class };
        let same = self.engine.ground.lanes() == self.before.ground.lanes()
            && found.iter().all(|(at, class)| *class == own(was(*at)))
            && !column.samples.iter().any(|sample| usize::try_from(*sample).is_ok_and(|sample| self.changed.contains(&sample)));
        if same {
            return Ok(Arc::clone(column));
        }
        Ok(Arc::new(self.numbered(|at| found.get(&at).copied().unwrap_or_else(|| own(was(at))))))
    }

    /// The column of classes of any numbers, numbered by where they are first met.
    fn numbered(&self, class: impl Fn(usize) -> u32) -> Column {
        let all: Vec<Option<u32>> =
            (0..self.engine.ground.lanes()).map(|at| self.engine.ground.entry(at).map(|_| class(at))).collect();
        let own = all.contains(&Some(u32::MAX));
        let (mut samples, mut numbers) = (Vec::new(), HashMap::default());
        if own {
            samples.push(0);
            numbers.insert(u32::MAX, 0);
        }
        let classes: Vec<u32> = (0_u32..)
            .zip(all)
            .map(|(at, class)| {
                let Some(class) = class else { return 0 };
                *numbers.entry(class).or_insert_with(|| {
                    samples.push(at);
                    u32::try_from(samples.len() - 1).unwrap_or(u32::MAX)
                })
            })
            .collect();
        Column::pack(&classes, samples, own)
    }
}

/// Reads what a rule reads of the entry at a place.
fn read_at(engine: &Engine, rule: &Rule, item: usize, client: &Client, at: usize, aspect: &mut Aspect) -> Result<()> {
    aspect.clear();
    let Some(entry) = engine.ground.entry(at) else { return Ok(()) };
    engine.held(client, entry, Known { metres: None, ahead: None, terse: true }, |case| read(rule, item, case, aspect))
}
