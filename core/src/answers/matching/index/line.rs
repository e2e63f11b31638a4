//! One thing a client asks of every activity: the classes of a rule, and what each comes to for this client.

use std::cmp::Reverse;
use std::sync::Arc;

use super::asked::{AllAsked, Asked};
use super::column::{Column, Lanes, Lying};
use super::engine::{Engine, broken};
use super::kept::Kept;
use super::near::{BLOCK, Banded, Bands};
use super::rule::Rule;
use super::sifted::{Sifted, Wanted};
use super::table::{Table, place};
use super::tally::{Sum, Tally, UNASKED};
use crate::answers::matching::matcher::Known;
use crate::ground::error::Result;
use crate::model::client::Client;

/// Classes of at most so many kinds are worked out all at once, and kept for the next client.
const FEW: usize = 4096;

/// One thing a client asks.
pub(super) struct Line<'k> {
    rule: &'static Rule,
    item: usize,
    column: Option<(&'k Column, Lying<'k>)>,
    table: Held<'k>,
    bands: usize,
    /// When it is asked.
    order: (bool, u8, Reverse<usize>),
}

/// A table that others share, or one that fills as it is asked.
enum Held<'k> {
    Whole(&'k Table),
    Filling(Box<Table>),
}

/// A column and a table that were made for one answer, because they were not kept.
pub(super) struct Made {
    column: Option<Arc<Column>>,
    /// None where it fills as it is asked.
    table: Option<Arc<Table>>,
}

/// A block of entries in the light of one client.
pub(super) struct Block<'b> {
    pub(super) number: usize,
    pub(super) bands: &'b Banded,
}

impl<'k> Line<'k> {
    /// Everything a client asks, what decides first. Where something is not kept: the places of those asks for which it is to be made.
    pub(super) fn all(
        all: &AllAsked,
        kept: &'k Kept,
        made: &'k [Option<Made>],
        wanted: Wanted,
    ) -> std::result::Result<Vec<Self>, Vec<usize>> {
        let (mut lines, mut missing) = (Vec::with_capacity(all.asked.len()), Vec::new());
        for (place, asked) in all.asked.iter().enumerate() {
            let found = match made.get(place).and_then(Option::as_ref) {
                Some(made) => Some((made.column.as_deref(), made.table.as_deref())),
                None => Self::kept(all, asked, kept),
            };
            match found {
                Some((column, table)) => lines.push(Self::of(asked, column, table, wanted)),
                None => missing.push(place),
            }
        }
        if !missing.is_empty() {
            return Err(missing);
        }
        lines.sort_by_key(|line| line.order);
        Ok(lines)
    }

    /// The column and the table of an ask, where what there is to keep is kept.
    fn kept(all: &AllAsked, asked: &Asked, kept: &'k Kept) -> Option<(Option<&'k Column>, Option<&'k Table>)> {
        if asked.rule.has_no_classes() {
            return Some((None, None));
        }
        match all.key(asked) {
            Some(key) => kept.table(asked.number, key).map(|(column, table)| (Some(&**column), table.as_deref())),
            None => {
                let column = kept.column(asked.number, &asked.name)?;
                // Of few classes all are asked at once, which is quicker where they are bits.
                (!column.is_sliced()).then_some((Some(&**column), None))
            }
        }
    }

    fn of(asked: &Asked, column: Option<&'k Column>, table: Option<&'k Table>, wanted: Wanted) -> Self {
        let (rule, bands) = (asked.rule, asked.rule.bands());
        let order =
            (!rule.decides, Self::order(rule, column, table), Reverse(table.map_or(0, |table| table.passed_over(wanted))));
        let places = column.map_or(0, |column| column.classes() * bands);
        let table = table.map_or_else(|| Held::Filling(Box::new(Table::unasked(places))), Held::Whole);
        Self { rule, item: asked.item, column: column.map(|column| (column, column.lying())), table, bands, order }
    }

    /// Whether it decides, or only earns points.
    pub(super) const fn decides(&self) -> bool {
        self.rule.decides
    }

    /// Makes the column and the table of an ask, and keeps them for the next client.
    pub(super) fn make(engine: &Engine, client: &Client, all: &AllAsked, asked: &Asked) -> Result<Made> {
        let Some(column) = engine.column(asked, client)? else { return Ok(Made { column: None, table: None }) };
        let key = all.key(asked);
        let filling = column.classes() * asked.rule.bands() > FEW || (key.is_none() && !column.is_sliced());
        let table = if filling {
            None
        } else {
            Some(Arc::new(Self::of(asked, None, None, Wanted::Shown).whole(engine, client, &column)?))
        };
        if let Some(key) = key {
            engine.kept.write().map_err(broken)?.put_table(asked.number, key, &asked.name, &column, table.as_ref());
        }
        Ok(Made { column: Some(column), table })
    }

    /// What tells whole blocks apart before what is asked of single entries.
    fn order(rule: &Rule, column: Option<&Column>, table: Option<&Table>) -> u8 {
        match (column, table) {
            (None, _) => 4,
            (Some(column), _) if column.own => 4,
            (_, None) => 3,
            (Some(_), Some(_)) if rule.bands() > 1 => 0,
            (Some(column), Some(_)) if column.is_sliced() => 1,
            _ => 2,
        }
    }

    /// Whether nothing in a band suits as it is.
    pub(super) fn is_closed(&self, band: u8) -> bool {
        let all_known = self.column.is_some_and(|(column, _)| !column.own);
        self.bands > 1 && all_known && matches!(self.table, Held::Whole(table) if table.is_closed(band))
    }

    const fn table(&self) -> &Table {
        match &self.table {
            Held::Whole(table) => table,
            Held::Filling(table) => table,
        }
    }

    /// Whether it can change the score of an activity of a verdict.
    pub(super) fn earns(&self, verdict: usize) -> bool {
        match (&self.column, &self.table) {
            (None, _) | (_, Held::Filling(_)) => true,
            (Some((column, _)), Held::Whole(table)) => column.own || table.earns(verdict),
        }
    }

    /// What every class comes to.
    fn whole(&self, engine: &Engine, client: &Client, column: &Column) -> Result<Table> {
        let bands = self.bands;
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
        let Some((column, lying)) = self.column else { return self.singly(engine, client, block, sifted.left, sifted) };
        let open = match &self.table {
            Held::Whole(table) if column.is_sliced() => {
                let planes = lying.planes(block.number);
                if self.bands == 1 {
                    let [marked, ..] = &table.marked;
                    sifted.sift(u64::MAX, planes, marked);
                } else {
                    for (marked, lanes) in table.marked.iter().zip(block.bands.0).filter(|(_, lanes)| *lanes != 0) {
                        sifted.sift(lanes, planes, marked);
                    }
                }
                if column.own { planes.among(1) & sifted.left } else { 0 }
            }
            Held::Whole(table) => {
                let mut open = 0;
                lying.each(block.number, sifted.left, |lane, class| {
                    let band = if self.bands > 1 { block.bands.get(lane) } else { 0 };
                    if column.own && class == 0 {
                        open |= 1 << lane;
                    } else {
                        sifted.mark(1 << lane, table.flags(place(class, band, self.bands)));
                    }
                });
                open
            }
            Held::Filling(table) => {
                let mut open = 0;
                lying.each(block.number, sifted.left, |lane, class| {
                    let flags = table.flags(place(class, block.bands.get(lane), self.bands));
                    if flags & UNASKED == 0 { sifted.mark(1 << lane, flags) } else { open |= 1 << lane }
                });
                open
            }
        };
        if open == 0 { Ok(()) } else { self.singly(engine, client, block, open, sifted) }
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
        let Some((column, lying)) = self.column else { return self.ask(engine, client, own, metres()) };
        let class = lying.get(entry);
        if class == 0 && column.own {
            return self.ask(engine, client, own, metres());
        }
        let place = place(class, band, self.bands);
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
        sums: &mut [Sum],
    ) -> Result<()> {
        if let (Some((column, lying)), Held::Whole(table)) = (self.column, &self.table)
            && column.is_sliced()
            && !column.own
        {
            let planes = lying.planes(block.number);
            for earning in &table.earning {
                let of = planes.among(earning.classes) & lanes;
                let of = if self.bands > 1 { of & block.bands.of(earning.band) } else { of };
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
