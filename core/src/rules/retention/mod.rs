//! How long what is recorded about people is kept: rules as data, and a date to look again. Nothing is ever deleted by itself.

mod due;
mod rule;
mod table;

pub use due::{RetentionDue, retention_due};
pub use rule::{RetentionRule, RetentionStart};
pub use table::retention_rules;

#[cfg(test)]
mod retention_tests;
