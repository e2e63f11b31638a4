//! The head of a saved index: all that is not a row of numbers.

use serde::{Deserialize, Serialize};

use crate::answers::matching::policy::Policy;
use crate::ground::time::{HolidayLists, Timestamp};
use crate::model::catalogue::Directory;

/// The version of the rules whose columns these are.
pub(super) const RULES: &str = concat!(env!("CARGO_PKG_VERSION"), " 4");

/// The head of a saved index.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head<'h> {
    /// The version of the rules.
    pub(super) rules: String,
    pub(super) at: Timestamp,
    pub(super) policy: Policy,
    pub(super) holidays: [HolidayLists<'h>; 3],
    /// How many activities, sites and blocks of entries there are.
    pub(super) activities: u32,
    pub(super) sites: u32,
    pub(super) blocks: u32,
    /// How many partners there are.
    pub(super) partners: u32,
    /// The bytes of the ids of activities, of sites, and of partners.
    pub(super) names: (u64, u64, u64),
    /// The bytes of what ties activities to partners and sites.
    pub(super) ties: u64,
    pub(super) columns: Vec<ColumnHead>,
    /// The records of the entries that speak for others.
    pub(super) few: Directory,
    pub(super) speaking: Vec<u32>,
}

/// A column, without its classes.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColumnHead {
    /// The name of the rule, and what tells its asks apart.
    pub(super) rule: String,
    pub(super) ask: String,
    pub(super) own: bool,
    pub(super) samples: Vec<u32>,
}
