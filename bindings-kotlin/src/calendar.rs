//! Calendars.

use std::sync::Arc;

use fingerpost::{
    ActivityId, CalendarExport, CalendarImport, CalendarOptions, CalendarReading, FingerpostError, ReferralView, Timestamp,
};

use crate::{BankHolidays, Catalogue};

/// The sessions of an activity as a calendar.
///
/// # Errors
/// `catalogue.no-such-activity`.
#[uniffi::export]
pub fn activity_calendar(
    catalogue: &Arc<Catalogue>,
    activity: ActivityId,
    at: Timestamp,
    holidays: &Arc<BankHolidays>,
    options: CalendarOptions,
) -> Result<CalendarExport, FingerpostError> {
    fingerpost::write_calendar(&catalogue.core, &activity, at, &holidays.core, &options)
}

/// The sessions of a referral as a calendar.
///
/// # Errors
/// Where the referral promises no sessions.
#[uniffi::export]
pub fn referral_calendar(
    catalogue: &Arc<Catalogue>,
    view: ReferralView,
    holidays: &Arc<BankHolidays>,
    options: CalendarOptions,
) -> Result<CalendarExport, FingerpostError> {
    fingerpost::write_referral_calendar(&catalogue.core, &view, &holidays.core, &options)
}

/// Reads a provider's calendar.
///
/// # Errors
/// An `import.*` code where it is no calendar.
#[uniffi::export]
pub fn calendar_of_bytes(bytes: Vec<u8>, options: CalendarReading) -> Result<CalendarImport, FingerpostError> {
    fingerpost::read_calendar(&bytes, &options)
}
