//! The table of the standard: every noun, every field of every edition, and whether it becomes part of a record.
//!
//! One table serves reading (what is of the wrong kind, what is known, what is ours) and writing (what the published
//! schema would refuse). `docs/open-referral.md` says why each field goes where it goes.

mod field;
mod noun;
mod organisations;
mod places;
mod services;
mod terms;
mod times;
mod words;

pub(super) use field::{Field, HSDS, HSDS31, Kind, UK1, UK3};
pub(super) use noun::Noun;
