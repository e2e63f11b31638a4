//! The catalogue: what an area offers, checked and indexed.

mod check;
mod checks;
mod directory;
mod index;
mod lookup;
mod pointer;

pub use directory::Directory;
pub use index::Catalogue;
pub use pointer::pointer;

#[cfg(test)]
mod catalogue_tests;
