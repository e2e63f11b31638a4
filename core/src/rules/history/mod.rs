//! The history of a referral: events in, views out, and two histories put together.

mod concurrency;
mod matter;
mod order;
mod referral;
mod replay;
mod view;
mod warnings;

#[cfg(test)]
mod history_tests;
#[cfg(test)]
mod merge_tests;

pub use referral::Referral;
