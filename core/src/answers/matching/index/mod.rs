//! An index of a catalogue for one moment, so that a client can be answered among a million activities.
//!
//! The rules stand in `constraints` and `signals` and nowhere else. Beside each stands what it reads of an activity
//! (`reads`); activities of which a rule reads the same are in one class, and one of them is asked for all.

mod answer;
mod aspect;
mod best;
mod classes;
mod entry;
mod line;
mod many;
mod match_index;
mod near;
mod placing;
mod reads;
mod rule;
mod table;
mod tally;

#[cfg(test)]
mod near_tests;

pub(crate) use aspect::Aspect;
pub use match_index::MatchIndex;
pub use placing::{Placing, Placings};
pub(crate) use reads::{Ask, Check, OfClient, Reads};
