//! An area seen as a whole: what would have to change for an activity to suit somebody, and where provision has gaps.
//!
//! `changes` finds, for one client or a caseload, the smallest sets of changes of providers and funders; `gaps` counts, for places and
//! clients, what can be reached, what excludes the rest, and what one thing more would be worth. `docs/area.md` says how.

mod changes;
mod gaps;

pub use changes::{
    Blocked, BlockedWhy, ChangeAnswer, ChangeCost, ChangeEffect, ChangeOptions, ChangeReport, ChangeSet, NeededChange,
    ProvisionChange, ProvisionChangeKind,
};
pub use gaps::{
    ActivityWorth, ChangeWorth, GapOptions, GapPlace, GapReport, GapStanding, PlaceGap, grid_places, small_area_places,
};
