//! Days and sessions of a rule.

use std::sync::Arc;

use fingerpost::{
    Date, FingerpostError, Horizon, Issue, LocalDateTime, OccurrenceList, Recurrence, Timestamp, Timing, UkDivision,
};

use crate::BankHolidays;

/// The sessions that begin at or after a moment, as far as the horizon. Without bank holidays the bundled list counts.
///
/// # Errors
/// `time.*` where the timing breaks a rule.
#[uniffi::export]
pub fn upcoming(
    timing: Timing,
    division: Option<UkDivision>,
    bank_holidays: Option<Arc<BankHolidays>>,
    from: Timestamp,
    horizon: Horizon,
) -> Result<OccurrenceList, FingerpostError> {
    match bank_holidays {
        Some(own) => timing.upcoming(division, &own.core, from, horizon),
        None => timing.upcoming(division, &fingerpost::BankHolidays::bundled()?, from, horizon),
    }
}

/// The days of a rule from a day on, before anything is known of bank holidays.
///
/// # Errors
/// `time.*` where the rule breaks one.
#[uniffi::export]
pub fn dates(recurrence: Recurrence, from: Date, horizon: Horizon) -> Result<Vec<Date>, FingerpostError> {
    Ok(recurrence.dates_from(from, horizon)?.collect())
}

/// Every finding about a rule.
///
/// # Errors
/// `time.*` where a day is none.
#[uniffi::export]
pub fn recurrence_issues(recurrence: Recurrence) -> Result<Vec<Issue>, FingerpostError> {
    Ok(recurrence.check())
}

/// Every finding about days and hours.
///
/// # Errors
/// `time.*` where a day or an hour is none.
#[uniffi::export]
pub fn timing_issues(timing: Timing) -> Result<Vec<Issue>, FingerpostError> {
    Ok(timing.check())
}

/// The moment at which clocks in Europe/London show that day and time.
///
/// # Errors
/// `time.local-format` where it is no day and time.
#[uniffi::export]
pub fn uk_instant(local: LocalDateTime) -> Result<Timestamp, FingerpostError> {
    Ok(fingerpost::uk_instant(local))
}

/// What calendar and clock show in Europe/London at that moment.
///
/// # Errors
/// `time.timestamp-format` where it is no moment.
#[uniffi::export]
pub fn uk_local(at: Timestamp) -> Result<LocalDateTime, FingerpostError> {
    Ok(fingerpost::uk_local(at))
}
