//! Barriers, what removes them, and who can: one table.

mod accommodation;
mod definition;
mod kind;
mod nature;
mod offer;
mod table;

pub use accommodation::AccommodationKind;
pub use definition::{BarrierDefinition, Heading, Remedy, ResponsibleParty};
pub use kind::BarrierKind;
pub use offer::{AccommodationOffer, Stance};
pub use table::BarrierTable;

#[cfg(test)]
mod barrier_tests;
