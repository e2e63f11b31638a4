//! Answers to measures from tables.

mod columns;
mod import;
mod row;

pub use columns::{AnswerColumn, PointWord, ReadingColumns, ScoreColumn};
pub use import::{ReadingImport, read_readings};

#[cfg(test)]
mod outcome_tests;
