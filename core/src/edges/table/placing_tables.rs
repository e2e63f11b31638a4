//! Where activities come for many clients, as tables.

use super::Table;
use super::columns::Rows;
use crate::answers::matching::{Placing, Placings};

/// The best few of each client: one row an activity, the first of a client having rank 1.
#[must_use]
pub fn placings(of: &[Placings]) -> Table {
    let rows: Vec<(&Placings, i64, &Placing)> =
        of.iter().flat_map(|one| (1..).zip(&one.placings).map(move |(rank, placing)| (one, rank, placing))).collect();
    Rows::of(&rows)
        .text("client", |row| Some(&row.0.client))
        .moment("at", |row| Some(row.0.at))
        .whole("rank", |row| Some(row.1))
        .text("activity", |row| Some(&row.2.activity))
        .text("site", |row| row.2.site.as_ref())
        .text("verdict", |row| Some(row.2.verdict))
        .whole("score", |row| Some(row.2.score))
        .whole("metres", |row| row.2.metres)
        .table()
}

/// How many activities got each verdict: one row a client.
#[must_use]
pub fn placing_counts(of: &[Placings]) -> Table {
    Rows::of(of).text("client", |one| Some(&one.client)).moment("at", |one| Some(one.at)).verdicts(|one| &one.counts).table()
}
