//! Outcomes: the measures people are asked, what somebody answered, and when.

mod band;
mod instrument;
mod measure;
mod measure_check;
mod measures;
mod reading;
mod scale;
mod settings;

pub use band::{ImportantChange, ScoreBand, ScoreConversion};
pub use instrument::Instrument;
pub(crate) use measure::half_away;
pub use measure::{Measure, MeasureItem};
pub use measures::Measures;
pub use reading::{ItemAnswer, OutcomePoint, OutcomeReading};
pub use scale::{Scale, ScaleDirection, ScaleKind};
pub use settings::{ItemWording, MeasureSettings};

#[cfg(test)]
mod measures_tests;
