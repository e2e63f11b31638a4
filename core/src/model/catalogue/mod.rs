//! The catalogue: what an area offers, checked and indexed.

mod check;
mod checks;
mod digest;
mod directory;
mod index;
mod lookup;
mod pointer;
mod referred;

pub(crate) use digest::digest_of;
pub use directory::Directory;
pub use index::Catalogue;
pub use pointer::pointer;

#[cfg(test)]
mod catalogue_tests;
