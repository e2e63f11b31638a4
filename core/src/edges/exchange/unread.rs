//! What a foreign file said that was not understood: every such path, by pattern and number.

use std::collections::HashMap;

use crate::ground::record::record;

record! {
    /// A path of a foreign file that was not understood, and how often it stood there: `properties/foo` of every feature, say.
    ///
    /// Nothing is dropped silently: what an import does not carry over is in this list.
    UnreadPath {
        /// The path; `*` stands for every place of a list, `…` for names that could be personal.
        pattern: String,
        /// How often.
        count: u32,
    }
}

/// How many different patterns are told apart.
const PATTERNS: usize = 1_000;

/// Paths that were not understood, as they come in.
#[derive(Debug, Default)]
pub(super) struct Unread {
    known: HashMap<String, usize>,
    paths: Vec<UnreadPath>,
}

impl Unread {
    /// Counts a path.
    pub(super) fn note(&mut self, pattern: &str) {
        let pattern = if self.paths.len() >= PATTERNS && !self.known.contains_key(pattern) { "…" } else { pattern };
        if let Some(path) = self.known.get(pattern).and_then(|at| self.paths.get_mut(*at)) {
            path.count = path.count.saturating_add(1);
            return;
        }
        self.known.insert(pattern.to_owned(), self.paths.len());
        self.paths.push(UnreadPath::new(pattern.to_owned(), 1));
    }

    /// All of them, by pattern.
    pub(super) fn sorted(mut self) -> Vec<UnreadPath> {
        self.paths.sort_by(|a, b| a.pattern.cmp(&b.pattern));
        self.paths
    }
}
