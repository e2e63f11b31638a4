//! The life of a referral: one table of states and events, and a rule for each event. `docs/referrals.md` is the rule book.

mod allowed;
mod apply;
mod refused;
mod stage;
mod standing;
mod steps;
mod table;

#[cfg(test)]
mod table_tests;

pub use allowed::{allowed_events, leads_to};
pub(crate) use apply::apply;
pub(crate) use refused::{Refused, require};
pub(crate) use stage::{ClosedState, Stage};
pub(crate) use standing::{Barrier, Chosen, NextStepCheck, Standing};
pub(crate) use steps::follow_up::{agreed, due as follow_up_due};
pub(crate) use table::Needs;
