//! Counts that are safe to publish: a table of people that has no way out but through a rule.
//!
//! `docs/publishing.md` is the rule book: what an attacker is held to know, and what is kept from them.

mod audit;
mod cheapest;
mod count_table;
mod flow;
mod layer;
mod named;
mod number;
mod plane;
mod protect;
mod published;
mod release;
mod rule;
mod shape;
mod together;

pub use count_table::{CategoryOf, CountDimension, CountTable};
pub use named::NamedRule;
pub use number::PublishedNumber;
pub use published::{DisclosureNote, PublishedCell, PublishedRate, PublishedTable};
pub use release::Release;
pub use rule::{DisclosureRule, ZeroHandling};
pub(in crate::answers::evidence) use together::protect_together;

#[cfg(test)]
mod audit_tests;
#[cfg(test)]
mod protect_tests;
