//! A store in memory, for tests, demonstrations and previews. It is gone when the program ends.

mod adding;
mod state;
mod store;

#[cfg(test)]
mod state_tests;

pub use store::MemoryStore;
