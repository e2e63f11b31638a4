//! Matching: which activities suit a client, which would with a plan, what must be asked, and why not.
//!
//! `constraints` decide, `signals` earn points, `judge` makes an answer of both, `matcher` does so for a whole
//! catalogue, `wording` holds every sentence. `docs/matching.md` is the rule book.

pub(super) mod case;
pub(super) mod constraints;
pub(super) mod doorstep;
pub(super) mod evidence;
pub(super) mod finding;
mod index;
pub(super) mod judge;
pub(super) mod matcher;
pub(super) mod policy;
mod policy_check;
mod propose;
mod run;
pub(super) mod session_search;
mod signals;
mod ways_out;
pub(super) mod wording;

#[cfg(test)]
mod session_search_tests;

pub use index::{MatchIndex, Placing, Placings, SavedIndex};
pub use matcher::Matcher;
pub use policy::{Policy, ShelfLife, Weights};
