//! One thing a client asks of every activity: the classes of a rule, and what each comes to for this client.

use std::sync::Arc;

use super::classes::{Classes, OWN};
use super::match_index::MatchIndex;
use super::near::{BLOCK, Bands};
use super::reads::{OfClient, Reads};
use super::rule::Rule;
use super::table::Table;
use super::tally::{Tally, UNASKED};
use crate::ground::error::Result;
use crate::model::client::Client;

/// Classes of at most so many kinds are worked out all at once, and kept for the next client.
const FEW: usize = 4096;

/// One thing a client asks.
pub(super) struct Line {
    pub(super) rule: Rule,
    item: usize,
    classes: Option<Arc<Classes>>,
    table: Held,
}

/// A table that others share, or one that fills as it is asked.
enum Held {
    Shared(Arc<Table>),
    Filling(Table),
}

impl Line {
    /// Everything a client asks: first how far it is, then what decides, then what only earns points.
    pub(super) fn all(index: &MatchIndex, client: &Client) -> Result<Vec<Self>> {
        let mut lines = Vec::new();
        for rule in Rule::all() {
            for ask in rule.check.asks(client, index.matcher.policy()) {
                let classes = index.column(&rule, &ask, client)?;
                let mut line = Self { rule, item: ask.item, classes, table: Held::Filling(Table::unasked(0)) };
                line.table = match (rule.client, line.places()) {
                    (OfClient::Anything, places) => Held::Filling(Table::unasked(places)),
                    (_, places) if places > FEW => Held::Filling(Table::unasked(places)),
                    _ => Held::Shared(index.table(&rule, &ask, client, || line.whole(index, client))?),
                };
                lines.push(line);
            }
        }
        lines.sort_by_key(|line| (!line.rule.decides, line.order()));
        Ok(lines)
    }

    fn order(&self) -> u8 {
        match (&self.rule.reads, &self.table) {
            (Reads::Reach(_), _) => 0,
            (Reads::Anything, _) => 3,
            (_, Held::Filling(_)) => 2,
            _ => 1,
        }
    }

    /// Whether anything has to be asked of single entries.
    pub(super) fn is_asked_singly(&self) -> bool {
        self.order() >= 2 || self.classes.as_ref().is_some_and(|classes| classes.some_of_their_own)
    }

    const fn bands(&self) -> usize {
        if matches!(self.rule.reads, Reads::Reach(_)) { Bands::COUNT } else { 1 }
    }

    fn places(&self) -> usize {
        self.classes.as_ref().map_or(0, |classes| classes.samples.len() * self.bands())
    }

    fn table(&self) -> &Table {
        match &self.table {
            Held::Shared(table) => table,
            Held::Filling(table) => table,
        }
    }

    /// What every class comes to.
    fn whole(&self, index: &MatchIndex, client: &Client) -> Result<Table> {
        let mut table = Table::unasked(self.places());
        let Some(classes) = &self.classes else { return Ok(table) };
        let bands = self.bands();
        for (class, sample) in classes.samples.iter().enumerate() {
            for band in 0..bands {
                let metres = Bands::example(client, index.matcher.policy(), band);
                // Nobody speaks for those that are each of their own.
                let tally = if class == OWN { Tally::default() } else { self.ask(index, client, *sample, metres)? };
                table.set(class * bands + band, tally);
            }
        }
        Ok(table)
    }

    /// Adds the flags of a block of entries.
    pub(super) fn add_flags(&self, start: usize, bands: &[u8; BLOCK], flags: &mut [u8; BLOCK]) {
        let Some(classes) = &self.classes else { return };
        let (table, count) = (self.table().flags(), self.bands());
        classes.with(start, flags.iter_mut().zip(bands), |(flags, band), class| {
            *flags |= table.get(place(class, *band, count)).copied().unwrap_or(0);
        });
    }

    /// What it comes to for one entry. `metres` is asked how far away that is where a rule wants to know.
    pub(super) fn tell(
        &mut self,
        index: &MatchIndex,
        client: &Client,
        entry: usize,
        band: u8,
        metres: impl FnOnce() -> Option<u32>,
    ) -> Result<Tally> {
        let class = self.class(entry);
        let own = u32::try_from(entry).unwrap_or(u32::MAX);
        if class == OWN {
            return match self.rule.reads {
                Reads::Metres(points) => Ok(Tally::points(points(index.matcher.policy(), index.is_at_site(entry), metres()))),
                _ => self.ask(index, client, own, metres()),
            };
        }
        let place = place(class, band, self.bands());
        if let Some(known) = self.table().get(place) {
            return Ok(known);
        }
        let sample = self.classes.as_ref().and_then(|classes| classes.samples.get(class)).copied().unwrap_or(own);
        let tally = self.ask(index, client, sample, Bands::example(client, index.matcher.policy(), usize::from(band)))?;
        if let Held::Filling(table) = &mut self.table {
            table.set(place, tally);
        }
        Ok(tally)
    }

    /// Whether an entry must be asked about by itself: it is of its own, or nobody has asked about its class.
    pub(super) fn is_to_be_asked(&self, entry: usize, band: u8) -> bool {
        let class = self.class(entry);
        let place = place(class, band, self.bands());
        class == OWN || self.table().flags().get(place).is_some_and(|flags| flags & UNASKED != 0)
    }

    fn class(&self, entry: usize) -> usize {
        self.classes.as_ref().map_or(OWN, |classes| classes.get(entry))
    }

    fn ask(&self, index: &MatchIndex, client: &Client, entry: u32, metres: Option<u32>) -> Result<Tally> {
        let found = index.case(client, entry, metres, |case| self.rule.check.one(case, self.item))?;
        Ok(Tally::of(&found, index.matcher.catalogue().barriers()))
    }
}

/// Where a class stands in a table of so many bands.
fn place(class: usize, band: u8, bands: usize) -> usize {
    if bands > 1 { class * bands + usize::from(band) } else { class }
}
