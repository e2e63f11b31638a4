//! Tables of the same people, in which some counts are the same.

use std::collections::BTreeSet;

use super::count_table::CountTable;
use super::published::PublishedTable;
use super::rule::DisclosureRule;
use crate::ground::error::Result;

/// Protects tables of the same people. `keys` names every count of every table; counts of one name are the same count, and one that is suppressed
/// in one table is suppressed in all.
pub(in crate::answers::evidence) fn protect_together(
    tables: &[CountTable],
    keys: &[Vec<String>],
    rule: &DisclosureRule,
) -> Result<Vec<PublishedTable>> {
    let mut hidden: BTreeSet<&str> = BTreeSet::new();
    loop {
        let mut published = Vec::with_capacity(tables.len());
        let mut now = hidden.clone();
        for (table, keys) in tables.iter().zip(keys) {
            let kept_back: Vec<bool> = keys.iter().map(|key| hidden.contains(key.as_str())).collect();
            let one = table.protect_keeping_back(rule, &kept_back)?;
            now.extend(keys.iter().zip(&one.cells).filter(|(_, cell)| cell.count.is_none()).map(|(key, _)| key.as_str()));
            published.push(one);
        }
        // Each round suppresses more, so there is a last one.
        if now.len() == hidden.len() {
            return Ok(published);
        }
        hidden = now;
    }
}
