//! After the prescription: which steps people take, and what hangs on which money.

mod fragility;
mod funder;
mod ladder;
mod rung;
mod scenario;

pub use fragility::{AreaFragility, FundingScenario, ProviderStanding, area_fragility};
pub use funder::FunderLoss;
pub use ladder::{Ladder, LadderMove, LadderPoint, RungCount, ladder, ladder_of_paths};
pub use rung::LadderRung;
pub use scenario::{LossSpread, ScenarioOutcome};

#[cfg(test)]
mod after_tests;
