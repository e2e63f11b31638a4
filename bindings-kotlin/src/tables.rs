//! Tables, written as sheets that are safe to open.

use std::sync::Arc;

use fingerpost::table::{self, CsvOptions, Table};
use fingerpost::{
    DuplicateReport, FingerpostError, FreshnessReport, Issue, PublishedAudit, PublishedTable, Ranking, ReferralView, WorkItem,
};

use crate::Catalogue;

/// What a catalogue holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum CatalogueTable {
    /// The partners.
    Partners,
    /// The sites.
    Sites,
    /// The activities.
    Activities,
    /// What was found on loading.
    Findings,
}

/// What rankings say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum RankingTable {
    /// How many activities got each verdict.
    Counts,
    /// The shortlists.
    Matches,
    /// The reasons of every match.
    Reasons,
    /// What does not suit.
    Excluded,
}

/// A sheet of a catalogue.
#[uniffi::export]
#[must_use]
pub fn catalogue_sheet(catalogue: &Arc<Catalogue>, of: CatalogueTable, options: CsvOptions) -> String {
    let make = match of {
        CatalogueTable::Partners => table::partners,
        CatalogueTable::Sites => table::sites,
        CatalogueTable::Activities => table::activities,
        CatalogueTable::Findings => table::findings,
    };
    table::write_csv(&make(&catalogue.core), &options)
}

/// A sheet of rankings.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn ranking_sheet(rankings: Vec<Ranking>, of: RankingTable, options: CsvOptions) -> Result<String, FingerpostError> {
    let make = match of {
        RankingTable::Counts => table::counts,
        RankingTable::Matches => table::matches,
        RankingTable::Reasons => table::reasons,
        RankingTable::Excluded => table::excluded,
    };
    sheet(&make(&rankings), &options)
}

/// Referrals as they stand.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn referral_sheet(views: Vec<ReferralView>, options: CsvOptions) -> Result<String, FingerpostError> {
    sheet(&table::referrals(&views), &options)
}

/// Every step of referrals from state to state.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn transition_sheet(views: Vec<ReferralView>, options: CsvOptions) -> Result<String, FingerpostError> {
    sheet(&table::transitions(&views), &options)
}

/// What is to do.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn work_sheet(items: Vec<WorkItem>, options: CsvOptions) -> Result<String, FingerpostError> {
    sheet(&table::work_items(&items), &options)
}

/// Findings of anything that was read or written.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn finding_sheet(issues: Vec<Issue>, options: CsvOptions) -> Result<String, FingerpostError> {
    sheet(&table::issues(&issues), &options)
}

/// The records that may stand twice.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn duplicate_sheet(report: DuplicateReport, options: CsvOptions) -> Result<String, FingerpostError> {
    sheet(&table::duplicates(&report), &options)
}

/// The facts to check again.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn freshness_sheet(report: FreshnessReport, options: CsvOptions) -> Result<String, FingerpostError> {
    sheet(&table::stale_facts(&report), &options)
}

/// The counts of a published table.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn published_sheet(table: PublishedTable, options: CsvOptions) -> Result<String, FingerpostError> {
    sheet(&table::published(&table), &options)
}

/// The shares of a published audit.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn fairness_sheet(audit: PublishedAudit, options: CsvOptions) -> Result<String, FingerpostError> {
    sheet(&table::fairness(&audit), &options)
}

fn sheet(table: &Table, options: &CsvOptions) -> Result<String, FingerpostError> {
    Ok(table::write_csv(table, options))
}
