//! What somebody has to do, and by when.

mod items;
mod sentence;

#[cfg(test)]
mod worklist_tests;

pub use items::work;
