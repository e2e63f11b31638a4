//! fingerpost gets a person from a social prescribing link worker to a heritage activity that suits them.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail loudly")
)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

mod ground;

pub use ground::error::{Code, FingerpostError, Issue, Result, Severity, UnknownCode};
pub use ground::id::{ActivityId, ClientId, FundingLineId, PartnerId, SiteId, TopicId};
pub use ground::money::Pence;
pub use ground::text::{ExtensionName, LanguageTag, NonEmpty, PersonalText};
pub use ground::time::{
    BankHolidayPolicy, BankHolidays, Block, Date, DateSpan, Dates, DayRule, Ending, Freq, Horizon, Hours, LocalDateTime,
    Occurrence, OccurrenceDoubt, OccurrenceList, Occurrences, Recurrence, TimeOfDay, TimeRange, Timestamp, Timing, UkDivision,
    Weekday, occurrences, tz_database_version, uk_instant, uk_local,
};
