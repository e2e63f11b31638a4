//! The funnel: how far referrals get, why they end where they end, and how long people wait.

mod attendance;
mod journey;
mod loss;
mod many;
mod stage;
mod waiting;

pub use attendance::SessionAttendance;
pub use loss::FunnelLoss;
pub use many::{Funnel, FunnelQuestion, FunnelStep, IndependentStep, funnel, funnel_of_paths};
pub use stage::FunnelStage;
pub use waiting::{WaitingStep, WaitingTimes};

#[cfg(test)]
mod funnel_tests;
#[cfg(test)]
mod waiting_tests;
