//! An index of a catalogue for one moment, so that a client can be answered among a million activities.
//!
//! The rules stand in `constraints` and `signals` and nowhere else. Beside each stands what it reads of an activity
//! (`reads`); activities of which a rule reads the same are in one class, and one of them is asked for all.

mod answer;
mod apart;
mod asked;
mod asker;
mod aspect;
mod best;
mod changes;
mod column;
mod combining;
mod engine;
mod entry;
mod file;
mod ground;
mod head;
mod kept;
mod line;
mod many;
mod match_index;
mod names;
mod near;
mod placing;
mod reading;
mod reads;
mod records;
mod renewing;
mod rule;
mod saved_index;
mod saving;
mod sifted;
mod sorting;
mod speaking;
mod stretch;
mod table;
mod tally;
mod times;

#[cfg(test)]
mod damage_tests;
#[cfg(test)]
mod near_tests;
#[cfg(test)]
mod saved_tests;

pub(crate) use aspect::Aspect;
pub use match_index::MatchIndex;
pub use placing::{Placing, Placings};
pub(crate) use reads::{Ask, Check, OfClient, Reads};
pub use saved_index::SavedIndex;
