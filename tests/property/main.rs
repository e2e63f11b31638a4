//! Properties of matching over random areas, clients and policies, and an independent checker as the oracle.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail loudly")]

mod agreement;
mod area;
mod cases;
mod checker;
mod indexed;
mod metamorphic;
mod spread;
