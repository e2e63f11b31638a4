//! Columns.

use std::borrow::Cow;

use crate::ground::time::{Date, Timestamp};
use crate::model::verdict::Counts;

/// What a column holds: one cell a row, none where nothing is known.
#[derive(Debug, Clone, PartialEq)]
pub enum Cells {
    /// Texts and words.
    Text(Vec<Option<String>>),
    /// Lists of words; empty where there are none.
    Words(Vec<Vec<String>>),
    /// Whole numbers: counts, metres, pence, points.
    Whole(Vec<Option<i64>>),
    /// Numbers: degrees.
    Real(Vec<Option<f64>>),
    /// True or false.
    Truth(Vec<Option<bool>>),
    /// Days.
    Day(Vec<Option<Date>>),
    /// Moments.
    Moment(Vec<Option<Timestamp>>),
}

/// A column and its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    name: Cow<'static, str>,
    cells: Cells,
}

impl Column {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it holds.
    #[must_use]
    pub const fn cells(&self) -> &Cells {
        &self.cells
    }

    /// One cell as a text to look at; none where it is empty or there is no such row.
    #[must_use]
    pub fn cell(&self, row: usize) -> Option<String> {
        fn shown<T: ToString>(cells: &[Option<T>], row: usize) -> Option<String> {
            cells.get(row).and_then(Option::as_ref).map(T::to_string)
        }
        match &self.cells {
            Cells::Text(cells) => shown(cells, row),
            Cells::Words(cells) => cells.get(row).filter(|words| !words.is_empty()).map(|words| words.join(", ")),
            Cells::Whole(cells) => shown(cells, row),
            Cells::Real(cells) => shown(cells, row),
            Cells::Truth(cells) => shown(cells, row),
            Cells::Day(cells) => shown(cells, row),
            Cells::Moment(cells) => shown(cells, row),
        }
    }
}

/// Named columns of one length.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    rows: usize,
    columns: Vec<Column>,
}

impl Table {
    /// How many rows there are.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The columns, in their order.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }
}

/// A table in the making: the records that are its rows, and the columns read from them so far.
pub(super) struct Rows<'r, R> {
    rows: &'r [R],
    columns: Vec<Column>,
}

impl<'r, R> Rows<'r, R> {
    pub(super) const fn of(rows: &'r [R]) -> Self {
        Self { rows, columns: Vec::new() }
    }

    fn column<T>(mut self, name: impl Into<Cow<'static, str>>, kind: fn(Vec<T>) -> Cells, read: impl FnMut(&'r R) -> T) -> Self {
        let cells = kind(self.rows.iter().map(read).collect());
        self.columns.push(Column { name: name.into(), cells });
        self
    }

    pub(super) fn text<T: ToString>(self, name: impl Into<Cow<'static, str>>, mut read: impl FnMut(&'r R) -> Option<T>) -> Self {
        self.column(name, Cells::Text, move |row| read(row).map(|text| text.to_string()))
    }

    pub(super) fn words<T: ToString>(self, name: &'static str, mut read: impl FnMut(&'r R) -> Vec<T>) -> Self {
        self.column(name, Cells::Words, move |row| read(row).iter().map(T::to_string).collect())
    }

    pub(super) fn whole<T: Into<i64>>(self, name: &'static str, mut read: impl FnMut(&'r R) -> Option<T>) -> Self {
        self.column(name, Cells::Whole, move |row| read(row).map(Into::into))
    }

    /// How many activities got each verdict.
    pub(super) fn verdicts(self, read: impl Fn(&'r R) -> &'r Counts) -> Self {
        self.whole("suitable", |row| Some(read(row).suitable))
            .whole("suitable_with_plan", |row| Some(read(row).suitable_with_plan))
            .whole("undetermined", |row| Some(read(row).undetermined))
            .whole("unsuitable", |row| Some(read(row).unsuitable))
            .whole("total", |row| Some(read(row).total))
    }

    pub(super) fn real(self, name: &'static str, read: impl FnMut(&'r R) -> Option<f64>) -> Self {
        self.column(name, Cells::Real, read)
    }

    pub(super) fn truth(self, name: &'static str, read: impl FnMut(&'r R) -> Option<bool>) -> Self {
        self.column(name, Cells::Truth, read)
    }

    pub(super) fn day(self, name: &'static str, read: impl FnMut(&'r R) -> Option<Date>) -> Self {
        self.column(name, Cells::Day, read)
    }

    pub(super) fn moment(self, name: &'static str, read: impl FnMut(&'r R) -> Option<Timestamp>) -> Self {
        self.column(name, Cells::Moment, read)
    }

    pub(super) fn table(self) -> Table {
        Table { rows: self.rows.len(), columns: self.columns }
    }
}
