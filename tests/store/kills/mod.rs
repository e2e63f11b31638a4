//! Programs that are killed at any moment of what they do to a store.

mod appending;
mod backing_up;
mod confirming;
mod erasing;
mod lane;
mod life;
mod migrating;
mod run;
mod tally;
mod template;

pub use run::run;
