//! Money in whole pence, checked.

mod pence;

pub use pence::Pence;

#[cfg(test)]
mod pence_tests;
