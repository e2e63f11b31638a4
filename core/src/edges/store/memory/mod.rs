//! A store in memory, for tests, demonstrations and previews. It is gone when the program ends.

mod adding;
mod state;
mod store;

pub use store::MemoryStore;
