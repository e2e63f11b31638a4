//! Evidence: what a programme may say of the people it served, and how. `docs/evidence.md` is the rule book.

pub mod after;
pub mod change;
pub mod cost;
pub mod disclosure;
pub mod fairness;
pub mod funnel;
mod going;
pub mod plan;
pub mod publish;
mod raw;
mod statistics;

#[cfg(test)]
mod views;
