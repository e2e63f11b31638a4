//! What the upkeep of a directory found, as tables.

use super::Table;
use super::columns::Rows;
use crate::answers::upkeep::{DuplicatePair, DuplicateReport, FreshnessReport, PartnerCall, StaleFact};

/// The records that may stand twice: one row a pair, the surest first.
///
/// `first_directory` and `second_directory` count from 0 in the order the directories were given.
#[must_use]
pub fn duplicates(report: &DuplicateReport) -> Table {
    Rows::of(&report.pairs)
        .text("likeness", |pair| Some(pair.likeness))
        .text("kind", |pair| Some(pair.first.kind))
        .whole("first_directory", |pair| Some(pair.first.directory))
        .text("first_id", |pair| Some(&pair.first.id))
        .text("first_name", |pair| Some(&pair.first.name))
        .whole("second_directory", |pair| Some(pair.second.directory))
        .text("second_id", |pair| Some(&pair.second.id))
        .text("second_name", |pair| Some(&pair.second.name))
        .words("reasons", |pair: &DuplicatePair| pair.reasons.iter().collect())
        .text("sentence", |pair| Some(&pair.sentence))
        .table()
}

/// The facts to check again: one row a fact, call by call, as the report orders them.
///
/// `call` numbers the calls from 1. `verify_first` is the place of a fact among those to check before all others; empty where it is none of them.
#[must_use]
pub fn stale_facts(report: &FreshnessReport) -> Table {
    let first = |fact: &StaleFact| report.verify_first.iter().find(|first| first.fact == *fact).map(|first| first.place);
    let rows: Vec<(u32, &PartnerCall, &StaleFact)> =
        (1..).zip(&report.calls).flat_map(|(call, one)| one.facts.iter().map(move |fact| (call, one, fact))).collect();
    Rows::of(&rows)
        .whole("call", |row| Some(row.0))
        .text("partner", |row| row.1.partner.as_ref())
        .text("partner_name", |row| row.1.name.as_ref())
        .whole("verify_first", |row| first(row.2))
        .text("question", |row| Some(&row.2.question))
        .text("fact", |row| Some(row.2.kind))
        .text("feature", |row| row.2.feature.as_ref())
        .text("kind", |row| Some(row.2.of.kind))
        .text("id", |row| Some(&row.2.of.id))
        .text("name", |row| Some(&row.2.of.name))
        .text("path", |row| Some(&row.2.path))
        .text("why", |row| Some(row.2.why))
        .truth("safety", |row| Some(row.2.safety))
        .whole("activities", |row| Some(row.2.activities))
        .whole("sessions", |row| Some(row.2.sessions))
        .day("checked_on", |row| row.2.checked_on)
        .day("believed_until", |row| row.2.believed_until)
        .table()
}
