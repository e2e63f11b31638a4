//! Findings about one item of a feed, each with its place.

use std::collections::HashMap;

use super::PathCount;
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::{Document, Value};
use crate::ground::error::{Code, Issue};

/// How many different paths are told apart.
const MOST_PATHS: usize = 2_000;

/// What has been found so far, in all items.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    pub(super) findings: Findings,
    paths: HashMap<String, (u32, bool)>,
}

impl Ledger {
    /// Counts what stands at a path and becomes no part of a record.
    pub(super) fn count(&mut self, path: &str, standard: bool) {
        self.count_many(path, standard, 1);
    }

    pub(super) fn count_many(&mut self, path: &str, standard: bool, times: u32) {
        if let Some((count, _)) = self.paths.get_mut(path) {
            *count += times;
        } else if self.paths.len() < MOST_PATHS {
            self.paths.insert(path.to_owned(), (times, standard));
        } else {
            self.paths.entry("/…".to_owned()).or_insert((0, false)).0 += times;
        }
    }

    /// The paths in order.
    pub(super) fn take_paths(&mut self) -> Vec<PathCount> {
        let paths = std::mem::take(&mut self.paths).into_iter();
        let mut paths: Vec<_> = paths.map(|(path, (count, standard))| PathCount { path, count, standard }).collect();
        paths.sort_by(|a, b| a.path.cmp(&b.path));
        paths
    }
}

/// One item of a feed, and where it stands.
pub(super) struct Notes<'a> {
    pub(super) ledger: &'a mut Ledger,
    document: Option<(&'a Document<'a>, &'a Value<'a>)>,
    prefix: String,
}

impl<'a> Notes<'a> {
    pub(super) fn of(ledger: &'a mut Ledger, document: &'a Document<'a>, prefix: String, root: &'a Value<'a>) -> Self {
        Self { ledger, document: Some((document, root)), prefix }
    }

    /// For an item that stands in no text.
    pub(super) fn nowhere(ledger: &'a mut Ledger) -> Self {
        Self { ledger, document: None, prefix: String::new() }
    }

    pub(super) fn error(&mut self, code: Code, at: &Value<'_>, detail: impl Into<String>) {
        self.add(code, at, |place| Issue::error(code, place, detail));
    }

    pub(super) fn warn(&mut self, code: Code, at: &Value<'_>, detail: impl Into<String>) {
        self.add(code, at, |place| Issue::warning(code, place, detail));
    }

    pub(super) fn notice(&mut self, code: Code, at: &Value<'_>, detail: impl Into<String>) {
        self.add(code, at, |place| Issue::notice(code, place, detail));
    }

    fn add(&mut self, code: Code, at: &Value<'_>, issue: impl FnOnce(String) -> Issue) {
        let (document, prefix) = (self.document, &self.prefix);
        self.ledger
            .findings
            .note(code, |_| issue(document.map_or_else(|| prefix.clone(), |(document, root)| document.place(prefix, root, at))));
    }
}
