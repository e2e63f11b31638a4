//! The places of an activity: never more held and confirmed than there are.

mod history;

#[cfg(test)]
mod places_tests;

pub use history::Places;
