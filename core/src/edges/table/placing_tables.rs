//! Where activities come for many clients, as tables.

use super::Table;
use super::columns::Rows;
use crate::answers::matching::{Placing, Placings};
use crate::ground::id::ClientId;
use crate::ground::time::Timestamp;
use crate::model::client::Client;

/// The best few of each client: one row an activity, the first of a client having rank 1.
#[must_use]
pub fn placings(of: &[Placings]) -> Table {
    rows(of.iter().map(|one| (&one.client, one.at, one.placings.as_slice())))
}

/// The best few that suit each of these clients as they are: the same columns, where every verdict is that they do.
#[must_use]
pub fn suitable(clients: &[Client], at: Timestamp, of: &[Vec<Placing>]) -> Table {
    rows(clients.iter().zip(of).map(|(client, placings)| (&client.id, at, placings.as_slice())))
}

fn rows<'p>(of: impl Iterator<Item = (&'p ClientId, Timestamp, &'p [Placing])>) -> Table {
    let ranked = |(client, at, placings): (&'p ClientId, Timestamp, &'p [Placing])| {
        (1..).zip(placings).map(move |(rank, placing)| (client, at, rank, placing))
    };
    let rows: Vec<(&ClientId, Timestamp, i64, &Placing)> = of.flat_map(ranked).collect();
    Rows::of(&rows)
        .text("client", |row| Some(row.0))
        .moment("at", |row| Some(row.1))
        .whole("rank", |row| Some(row.2))
        .text("activity", |row| Some(&row.3.activity))
        .text("site", |row| row.3.site.as_ref())
        .text("verdict", |row| Some(row.3.verdict))
        .whole("score", |row| Some(row.3.score))
        .whole("metres", |row| row.3.metres)
        .table()
}

/// How many activities got each verdict: one row a client.
#[must_use]
pub fn placing_counts(of: &[Placings]) -> Table {
    Rows::of(of).text("client", |one| Some(&one.client)).moment("at", |one| Some(one.at)).verdicts(|one| &one.counts).table()
}
