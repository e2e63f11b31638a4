//! The Kotlin face of fingerpost: one file for each object over the core, and nothing decided here.
//!
//! Records, enums, ids and errors cross as the core declares them (its feature `uniffi`); this crate adds what is called.
#![forbid(unsafe_code)]

uniffi::setup_scaffolding!();

mod about;
mod mirror;
mod texts;

pub use about::{About, CodeText};
pub use mirror::{Mirror, fail, mirror};
pub use texts::{check_language, parse_pence, show_pence};
