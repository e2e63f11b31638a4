//! Outcomes: what somebody answered to a measure, and when.

mod instrument;
mod reading;

pub use instrument::Instrument;
pub use reading::{ItemAnswer, OutcomePoint, OutcomeReading};
