//! The gate before a confirmed place, and what opens and settles the barriers behind it.

mod dependence;
mod gate;
mod opening;
mod recheck;
mod running_out;
mod settling;

#[cfg(test)]
mod dependence_tests;
#[cfg(test)]
mod gate_tests;
#[cfg(test)]
mod opening_tests;
#[cfg(test)]
mod recheck_tests;
#[cfg(test)]
mod running_out_tests;
#[cfg(test)]
mod settling_tests;
#[cfg(test)]
mod story;

pub(crate) use gate::{Clearance, gate};
pub(crate) use opening::{add_by_hand, forget_choice, later, leave, open, open_choice};
pub(crate) use recheck::recheck;
pub(crate) use running_out::{open_all, run_out, running_out};
pub(crate) use settling::{accept, address, answer, find_none, same_promise, waive};
