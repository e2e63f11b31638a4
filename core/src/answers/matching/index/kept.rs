//! What an index keeps of its answers for the next client: columns, and what classes come to.

use std::sync::Arc;

use super::column::Column;
use super::table::Table;
use crate::ground::map::HashMap;

/// How many columns for what clients ask are kept at most. One more, and all are built anew as they are asked for.
const MOST_COLUMNS: usize = 512;
/// How many tables of what classes come to are kept at most.
const MOST_TABLES: usize = 16_384;

/// A column, and what its classes come to; nothing where they are too many to ask them all.
type Known = (Arc<Column>, Option<Arc<Table>>);

/// Columns and tables, by the number of their rule.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept {
    columns: HashMap<usize, HashMap<Box<str>, Arc<Column>>>,
    tables: Vec<HashMap<Box<[u8]>, Known>>,
}

impl Kept {
    /// The column of a rule for the asks of a name.
    pub(super) fn column(&self, rule: usize, ask: &str) -> Option<&Arc<Column>> {
        self.columns.get(&rule)?.get(ask)
    }

    /// How many columns there are.
    pub(super) fn count(&self) -> usize {
        self.columns.values().map(|kept| kept.len()).sum()
    }

    pub(super) fn put_column(&mut self, rule: usize, ask: &str, column: Arc<Column>) {
        if self.count() >= MOST_COLUMNS {
            // Another column of the same name need not number its classes the same.
            self.columns.values_mut().for_each(|columns| columns.retain(|ask, _| ask.is_empty()));
            self.tables.clear();
        }
        self.hold_column(rule, ask, column);
    }

    /// The same where there is nothing to build columns anew from, so that none makes room for another.
    pub(super) fn hold_column(&mut self, rule: usize, ask: &str, column: Arc<Column>) {
        self.columns.entry(rule).or_default().insert(ask.into(), column);
    }

    /// What the classes of a rule come to for an ask and a client of whom so much was read, and which those are.
    pub(super) fn table(&self, rule: usize, read: &[u8]) -> Option<&Known> {
        self.tables.get(rule)?.get(read)
    }

    /// Keeps a table, where the column it was made of is still kept.
    pub(super) fn put_table(&mut self, rule: usize, read: &[u8], ask: &str, column: &Arc<Column>, table: Option<&Arc<Table>>) {
        if !self.column(rule, ask).is_some_and(|kept| Arc::ptr_eq(kept, column)) {
            return;
        }
        if self.tables.iter().map(|kept| kept.len()).sum::<usize>() >= MOST_TABLES {
            self.tables.clear();
        }
        if self.tables.len() <= rule {
            self.tables.resize_with(rule + 1, HashMap::default);
        }
        if let Some(tables) = self.tables.get_mut(rule) {
            tables.insert(read.into(), (Arc::clone(column), table.map(Arc::clone)));
        }
    }

    /// All columns, in the order of their rules and asks.
    pub(super) fn columns(&self) -> Vec<(usize, &str, &Arc<Column>)> {
        let all = self.columns.iter().flat_map(|(rule, columns)| columns.iter().map(|(ask, column)| (*rule, &**ask, column)));
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(rule, ask, _)| (*rule, *ask));
        all
    }

    /// How many bytes it keeps.
    pub(super) fn bytes(&self) -> usize {
        let columns = self.columns.values().flat_map(|columns| columns.values()).map(|column| column.kept());
        let tables =
            self.tables.iter().flatten().map(|(read, (_, table))| read.len() + table.as_ref().map_or(0, |table| table.kept()));
        columns.chain(tables).sum()
    }
}
