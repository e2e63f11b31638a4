//! After the prescription: how many went on.

mod bounds;

#[cfg(test)]
mod bounds_tests;

pub use bounds::follow_up_bounds;
