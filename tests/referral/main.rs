//! The rules of referrals, broken into: every sequence of events there is, long random ones, histories of several devices,
//! places, and the page that states the rules. Public API only.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "tests may fail loudly, and say what they covered"
)]

mod found;
mod holds;
mod machine;
mod merging;
mod page;
mod places;
mod search;
mod traces;
mod walk;
mod world;
