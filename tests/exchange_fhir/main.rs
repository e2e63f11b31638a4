//! FHIR as its users see it: what leaves, what comes back, what the page says.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may fail loudly, and say what they skip"
)]

mod answers;
mod bad_inputs;
mod closed_loop;
mod hours;
mod leaves;
mod message;
mod page;
mod published;
mod round_trip;
