//! Numbers that keep their digits.

mod hundredths;
mod real;

pub use hundredths::Hundredths;
pub(crate) use real::real;

#[cfg(test)]
mod hundredths_tests;
