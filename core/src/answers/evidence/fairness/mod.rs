//! The fairness audit: whom matching and the funnel serve, by whatever the analyst tells people apart by.
//!
//! `docs/fairness.md` is the rule book. Strata are brought by the analyst beside the ids of clients. Matching never reads them.

mod audit;
mod chi_square;
mod family;
mod gap;
mod people;
mod published;
mod published_gap;
mod stage;
mod strata;
mod wilson;
mod worlds;

pub use audit::FairnessAudit;
pub use gap::GapAudit;
pub use people::{AuditPerson, audit_people};
pub use published::{AuditVerdict, GroupExposure, GroupRate, PublishedAudit, StageAudit, StratumAudit};
pub use published_gap::PublishedGap;
pub use stage::AuditStage;
pub use strata::Strata;

#[cfg(test)]
mod audit_tests;
#[cfg(test)]
mod gap_tests;
