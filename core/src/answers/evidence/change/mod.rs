//! Change between two points: of one client, and of many.

mod bounds;
mod claims;
mod client;
mod cohort;
mod many;
mod question;
mod shares;

pub use bounds::ChangeBounds;
pub use claims::{ChangeClaim, ClaimStanding};
pub use client::{ClientChange, ClientPoint, client_change};
pub use cohort::PointAnswered;
pub use many::{Interval, OutcomeChange, ScoreCount, paired_change};
pub use question::ChangeQuestion;
pub use shares::{ChangeDirection, ChangeShares};

#[cfg(test)]
mod change_properties;
#[cfg(test)]
mod change_tests;
#[cfg(test)]
mod client_tests;
