//! What every store must do, as properties that each of them is put through.
//!
//! A backend joins by implementing [`Backend`] in a file of its own here, and calling [`agrees_with_the_model`] and the examples.

mod commands;
mod example_tests;
mod memory_tests;
mod model;
#[cfg(feature = "sqlite")]
mod sqlite_tests;
mod suite;

use commands::{Command, commands};
use model::Model;
use suite::{Backend, agrees_with_the_model};
