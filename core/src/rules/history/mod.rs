//! The history of a referral: events in, views out, and two histories put together.

mod concurrency;
mod conflict;
mod matter;
mod openings;
mod order;
mod referral;
mod replay;
mod together;
mod view;
mod warnings;

#[cfg(test)]
mod history_tests;
#[cfg(test)]
mod merge_tests;

pub use referral::Referral;
