//! What would have to change: the smallest sets of changes of providers and funders that would make an activity suitable.
//!
//! `proposals` says for each finding what could put it right, `apply` does it to the records, `search` tries sets of them by the rules
//! themselves, `caseload` adds up what each change would open and to how many. The client is never changed.

mod answer;
mod apply;
mod caseload;
mod kind;
mod options;
mod places;
mod proposals;
mod provision;
mod report;
mod said;
mod search;
mod setting;
mod single;

pub use answer::{Blocked, BlockedWhy, ChangeAnswer, ChangeSet, NeededChange};
pub use kind::ProvisionChangeKind;
pub use options::{ChangeCost, ChangeOptions};
pub use provision::ProvisionChange;
pub use report::{ChangeEffect, ChangeReport};

pub(super) use caseload::concerns;
pub(super) use places::{SessionsAhead, partner_of, sites_of};
pub(super) use proposals::Proposal;
pub(super) use said::{key, needed};
pub(super) use search::{Goal, Search};
pub(super) use setting::Setting;
