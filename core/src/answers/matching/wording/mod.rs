//! Words: every sentence a person reads, kept apart from the rules so that another language is another table.

mod changes;
mod en;
mod phrase;
pub(crate) mod spoken;

pub(crate) use changes::change;
pub(crate) use phrase::{label, question, sentence};

#[cfg(test)]
pub(crate) use phrase::phrases;

#[cfg(test)]
mod wording_tests;
