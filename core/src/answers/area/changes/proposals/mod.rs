//! What could put a finding right: for each, the changes of a provider or a funder any of which might do, or why none would.
//!
//! This is the one place that knows. Whether a change does put it right is for the rules to say, which are asked again.

mod access;
mod dispatch;
mod entry;
mod money;
mod support;
mod times;

pub(in crate::answers::area) use dispatch::Proposal;
pub(super) use dispatch::{Failing, Proposed, proposals};
