//! Evidence: what a programme may say of the people it served, and how.

pub mod disclosure;
pub mod fairness;
mod real;
