//! What of the evidence may be published: made from raw results by a rule of disclosure, and by nothing else.

mod change;
mod figure;
mod funnel;
mod ladder;
mod table;
mod wellbys;

pub use change::PublishedChange;
pub use funnel::{PublishedCosts, PublishedFunnel};
pub use ladder::PublishedLadder;
pub use wellbys::PublishedWellbys;

#[cfg(test)]
mod publish_tests;
