//! One thing a client asks of every activity: the classes of a rule, and what each comes to for this client.

use std::sync::Arc;

use super::aspect::Aspect;
use super::column::{Column, Lanes};
use super::engine::{Engine, broken};
use super::near::{BLOCK, Banded, Bands};
use super::reads::{Ask, OfClient, Reads};
use super::rule::Rule;
use super::sifted::Sifted;
use super::table::{Table, place};
use super::tally::{Sum, Tally, UNASKED};
use crate::answers::matching::matcher::Known;
use crate::ground::error::Result;
use crate::model::client::Client;

/// Classes of at most so many kinds are worked out all at once, and kept for the next client.
const FEW: usize = 4096;

/// One thing a client asks.
pub(super) struct Line {
    pub(super) rule: Rule,
    item: usize,
    column: Option<Arc<Column>>,
    table: Held,
    /// When it is asked: what tells whole blocks apart before what is asked of single entries.
    order: u8,
}

/// A table that others share, or one that fills as it is asked.
enum Held {
    Shared(Arc<Table>),
    Own(Table),
    Filling(Table),
}

/// A block of entries in the light of one client.
pub(super) struct Block<'b> {
    pub(super) number: usize,
    pub(super) bands: &'b Banded,
}

impl Line {
    /// Everything a client asks: first how far it is, then what decides, then what only earns points.
    pub(super) fn all(engine: &Engine, client: &Client) -> Result<Vec<Self>> {
        let policy = engine.records.matcher().policy();
        let (mut lines, mut missing) = (Vec::with_capacity(48), Vec::new());
        let mut read = Aspect::default();
        let kept = engine.kept.read().map_err(broken)?;
        // What reads the exact distance is added last, by itself.
        for (number, rule) in Rule::all().enumerate().filter(|(_, rule)| !matches!(rule.reads, Reads::Metres(_))) {
            for ask in rule.check.asks(client, policy) {
                let shared = key(&rule, &ask, client, &mut read);
                let known = if shared { kept.table(number, read.bytes()) } else { None };
                if let Some((column, table)) = known {
                    lines.push(Self::of(rule, ask.item, Some(Arc::clone(column)), Held::Shared(Arc::clone(table))));
                } else {
                    missing.push((number, rule, ask));
                }
            }
        }
        drop(kept);
        for (number, rule, ask) in missing {
            let shared = key(&rule, &ask, client, &mut read);
            let (column, table) = Self::made(engine, client, (number, &rule), &ask, shared.then_some(read.bytes()))?;
            lines.push(Self::of(rule, ask.item, column, table));
        }
        lines.sort_by_key(|line| (!line.rule.decides, line.order));
        Ok(lines)
    }

    fn of(rule: Rule, item: usize, column: Option<Arc<Column>>, table: Held) -> Self {
        let mut line = Self { rule, item, column, table, order: 0 };
        line.order = line.order();
        line
    }

    /// A line of which something had to be made.
    fn made(
        engine: &Engine,
        client: &Client,
        (number, rule): (usize, &Rule),
        ask: &Ask,
        shared: Option<&[u8]>,
    ) -> Result<(Option<Arc<Column>>, Held)> {
        let Some(column) = engine.column(number, rule, ask, client)? else { return Ok((None, Held::Own(Table::unasked(0)))) };
        let line = Self::of(*rule, ask.item, None, Held::Own(Table::unasked(0)));
        let places = column.classes() * line.bands();
        let held = if places > FEW || (shared.is_none() && !column.is_sliced()) {
            Held::Filling(Table::unasked(places))
        } else {
            let table = line.whole(engine, client, &column)?;
            match shared {
                None => Held::Own(table),
                Some(read) => {
                    let table = Arc::new(table);
                    engine.kept.write().map_err(broken)?.put_table(number, read, &ask.name, &column, &table);
                    Held::Shared(table)
                }
            }
        };
        Ok((Some(column), held))
    }

    fn order(&self) -> u8 {
        match (&self.column, &self.table) {
            (None, _) => 4,
            (Some(column), _) if column.own => 4,
            _ if matches!(self.rule.reads, Reads::Reach(_)) => 0,
            (_, Held::Filling(_)) => 3,
            (Some(column), _) if column.is_sliced() => 1,
            _ => 2,
        }
    }

    const fn bands(&self) -> usize {
        if matches!(self.rule.reads, Reads::Reach(_)) { Bands::COUNT } else { 1 }
    }

    fn table(&self) -> &Table {
        match &self.table {
            Held::Shared(table) => table,
            Held::Own(table) | Held::Filling(table) => table,
        }
    }

    /// Whether it can change the score of an activity of a verdict.
    pub(super) fn earns(&self, verdict: usize) -> bool {
        match (&self.column, &self.table) {
            (None, _) | (_, Held::Filling(_)) => true,
            (Some(column), _) => column.own || self.table().earns(verdict),
        }
    }

    /// What every class comes to.
    fn whole(&self, engine: &Engine, client: &Client, column: &Column) -> Result<Table> {
        let bands = self.bands();
        let mut tallies = Vec::with_capacity(column.classes() * bands);
        for (class, sample) in column.samples.iter().enumerate() {
            for band in 0..bands {
                let metres = Bands::example(client, engine.records.matcher().policy(), band);
                // Nobody speaks for those that are each of their own.
                let tally = if class == 0 && column.own { Tally::default() } else { self.ask(engine, client, *sample, metres)? };
                tallies.push(tally);
            }
        }
        Ok(Table::whole(tallies, bands))
    }

    /// Sifts the entries of a block by what it comes to for each.
    pub(super) fn sift(&mut self, engine: &Engine, client: &Client, block: &Block<'_>, sifted: &mut Sifted) -> Result<()> {
        let bands = self.bands();
        let Some(column) = self.column.clone() else { return self.singly(engine, client, block, sifted.left, sifted) };
        if column.own && !matches!(self.table, Held::Filling(_)) {
            let own = Self::own(&column, block.number, sifted.left);
            self.singly(engine, client, block, own, sifted)?;
        }
        match &mut self.table {
            Held::Filling(_) => {
                let mut open = 0;
                let table = self.table();
                column.each(block.number, sifted.left, |lane, class| {
                    let flags = table.flags(place(class, block.bands.get(lane), bands));
                    if flags & UNASKED == 0 { sifted.mark(1 << lane, flags) } else { open |= 1 << lane }
                });
                self.singly(engine, client, block, open, sifted)
            }
            Held::Shared(_) | Held::Own(_) if column.is_sliced() => {
                let planes = column.planes(block.number);
                for mark in &self.table().marks {
                    let lanes = planes.of(mark.class);
                    sifted.mark(if bands > 1 { lanes & block.bands.of(mark.band) } else { lanes }, mark.flags);
                }
                Ok(())
            }
            Held::Shared(_) | Held::Own(_) => {
                let table = self.table();
                column.each(block.number, sifted.left, |lane, class| {
                    let band = if bands > 1 { block.bands.get(lane) } else { 0 };
                    sifted.mark(1 << lane, table.flags(place(class, band, bands)));
                });
                Ok(())
            }
        }
    }

    /// Which entries are each of their own.
    fn own(column: &Column, block: usize, lanes: u64) -> u64 {
        if column.is_sliced() {
            return column.planes(block).of(0) & lanes;
        }
        let mut own = 0;
        column.each(block, lanes, |lane, class| own |= u64::from(class == 0) << lane);
        own
    }

    /// Asks about entries one by one.
    fn singly(&mut self, engine: &Engine, client: &Client, block: &Block<'_>, lanes: u64, sifted: &mut Sifted) -> Result<()> {
        for lane in Lanes(lanes) {
            let entry = block.number * BLOCK + lane;
            let tally = self.tell(engine, client, entry, block.bands.get(lane), || engine.metres(client, entry))?;
            sifted.mark(1 << lane, tally.flags);
        }
        Ok(())
    }

    /// What it comes to for one entry. `metres` is asked how far away that is where a rule wants to know.
    pub(super) fn tell(
        &mut self,
        engine: &Engine,
        client: &Client,
        entry: usize,
        band: u8,
        metres: impl FnOnce() -> Option<u32>,
    ) -> Result<Tally> {
        let own = u32::try_from(entry).unwrap_or(u32::MAX);
        let Some(column) = &self.column else { return self.ask(engine, client, own, metres()) };
        let class = column.get(entry);
        if class == 0 && column.own {
            return self.ask(engine, client, own, metres());
        }
        let place = place(class, band, self.bands());
        if let Some(known) = self.table().get(place) {
            return Ok(known);
        }
        let sample = column.samples.get(class).copied().unwrap_or(own);
        let tally =
            self.ask(engine, client, sample, Bands::example(client, engine.records.matcher().policy(), usize::from(band)))?;
        if let Held::Filling(table) = &mut self.table {
            table.set(place, tally);
        }
        Ok(tally)
    }

    /// Adds what it comes to for some entries of a block.
    pub(super) fn add(
        &mut self,
        engine: &Engine,
        client: &Client,
        block: &Block<'_>,
        lanes: u64,
        sums: &mut [Sum; BLOCK],
    ) -> Result<()> {
        let bands = self.bands();
        if let (Some(column), Held::Shared(_) | Held::Own(_)) = (&self.column, &self.table)
            && column.is_sliced()
            && !column.own
        {
            let (planes, table) = (column.planes(block.number), self.table());
            for earning in &table.earning {
                let of = planes.of(earning.class) & lanes;
                let of = if bands > 1 { of & block.bands.of(earning.band) } else { of };
                Lanes(of).for_each(|lane| sums.get_mut(lane).into_iter().for_each(|sum| sum.add(earning.tally)));
            }
            return Ok(());
        }
        for lane in Lanes(lanes) {
            let entry = block.number * BLOCK + lane;
            let tally = self.tell(engine, client, entry, block.bands.get(lane), || engine.metres(client, entry))?;
            sums.get_mut(lane).into_iter().for_each(|sum| sum.add(tally));
        }
        Ok(())
    }

    fn ask(&self, engine: &Engine, client: &Client, entry: u32, metres: Option<u32>) -> Result<Tally> {
        let ahead = if self.rule.is_of_session_times() { engine.ahead(client, entry)? } else { None };
        let found =
            engine.case(client, entry, Known { metres, ahead, terse: true }, |case| self.rule.check.one(case, self.item))?;
        Ok(Tally::of(&found, engine.records.matcher().catalogue().barriers()))
    }
}

/// What tells tables of a rule apart: what it reads of the client, and the ask. Whether it may be shared.
fn key(rule: &Rule, ask: &Ask, client: &Client, read: &mut Aspect) -> bool {
    read.clear();
    match rule.client {
        OfClient::Anything => return false,
        OfClient::Nothing => {}
        OfClient::This(reads) => reads(client, ask.item, read),
    }
    // The name stands at the end with what comes before it counted, so that no two keys can be mistaken for each other.
    read.number(i64::try_from(read.bytes().len()).unwrap_or(i64::MAX));
    read.word(&ask.name);
    true
}
