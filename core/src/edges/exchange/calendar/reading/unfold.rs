//! Lines as they were before they were folded, each with its place in the file.

use std::borrow::Cow;

/// A content line, put together again.
#[derive(Debug, Clone)]
pub(super) struct Line<'t> {
    pub(super) text: Cow<'t, str>,
    /// The first of its lines in the file, counted from one.
    pub(super) number: u32,
    /// Where in the text each of its further lines begins.
    folds: Vec<usize>,
}

/// Where something stands in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) line: u32,
    pub(super) column: u32,
}

impl std::fmt::Display for Spot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {} column {}", self.line, self.column)
    }
}

impl Line<'_> {
    /// The line apart from its file.
    pub(super) fn owned(&self) -> Line<'static> {
        Line { text: Cow::Owned(self.text.clone().into_owned()), number: self.number, folds: self.folds.clone() }
    }

    /// The place in the file of a byte of the text: columns are counted in characters from one, the space of a fold among them.
    pub(super) fn spot(&self, offset: usize) -> Spot {
        let fold = self.folds.partition_point(|begin| *begin <= offset);
        let begin = fold.checked_sub(1).and_then(|fold| self.folds.get(fold)).copied();
        let before = self.text.get(begin.unwrap_or(0)..offset).map_or(0, |text| text.chars().count());
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Spot { line: self.number.saturating_add(count(fold)), column: count(before + 1 + usize::from(begin.is_some())) }
    }
}

/// Where a content line begins, so that it can be read once more.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    offset: usize,
    number: u32,
}

/// The content lines of a text. Lines may end in CR LF, LF or CR; empty ones are passed over.
pub(super) struct Unfold<'t> {
    text: &'t str,
    rest: &'t str,
    number: u32,
}

impl<'t> Unfold<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, rest: text, number: 0 }
    }

    /// Begins where a line was found before.
    pub(super) fn at(text: &'t str, mark: Mark) -> Self {
        Self { text, rest: text.get(mark.offset..).unwrap_or_default(), number: mark.number }
    }

    /// Where the next line begins.
    pub(super) fn mark(&self) -> Mark {
        Mark { offset: self.text.len().saturating_sub(self.rest.len()), number: self.number }
    }

    /// The next line of the file, without its end.
    fn physical(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        self.number = self.number.saturating_add(1);
        let end = self.rest.find(['\r', '\n']).unwrap_or(self.rest.len());
        let (line, after) = self.rest.split_at_checked(end)?;
        self.rest = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\r', '\n'])).unwrap_or(after);
        Some(line)
    }
}

impl<'t> Iterator for Unfold<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        let first = loop {
            let line = self.physical()?;
            if !line.trim().is_empty() {
                break line;
            }
        };
        let mut line = Line { text: Cow::Borrowed(first), number: self.number, folds: Vec::new() };
        while self.rest.starts_with([' ', '\t']) {
            let more = self.physical()?;
            line.folds.push(line.text.len());
            line.text.to_mut().push_str(more.get(1..).unwrap_or_default());
        }
        Some(line)
    }
}
