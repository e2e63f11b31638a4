//! What it cost, and what a change of wellbeing is worth by the published figure.

mod spent;
mod wellby;
mod wellby_figure;

pub use spent::{Costs, costs};
pub use wellby::{WellbyQuestion, Wellbys, wellbys};
pub use wellby_figure::{WellbyFigure, wellby_figure};

#[cfg(test)]
mod cost_tests;
