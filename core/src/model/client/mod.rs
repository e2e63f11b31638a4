//! Clients: a pseudonym, and what they need, want and can do.

mod age;
mod budget;
mod check;
mod free_time;
mod goal;
mod interest;
mod keep_apart;
mod need;
mod nhs_number;
mod person;
mod requirement;
mod stratum;
mod travel;

pub use age::AgeBand;
pub use budget::Budget;
pub use free_time::FreeTime;
pub use goal::Goal;
pub use interest::Interest;
pub use keep_apart::KeepApart;
pub use need::NeedLevel;
pub(crate) use nhs_number::is_nhs_number;
pub use person::Client;
pub use requirement::Requirement;
pub use stratum::{ProtectedCharacteristic, Stratum};
pub use travel::{TravelLimit, TravelMode};

#[cfg(test)]
mod client_tests;
