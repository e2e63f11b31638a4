//! Days, times and moments; how activities repeat; bank holidays.

mod bank_holidays;
mod bank_holidays_json;
mod date;
mod dates;
mod division;
mod horizon;
mod iso_type;
mod local_date_time;
mod occurrence;
mod occurrences;
mod recurrence;
mod recurrence_check;
mod rule_days;
mod spans;
mod spoken_date;
mod time_of_day;
mod timestamp;
mod timing;
mod weekday;
mod zone;

pub use bank_holidays::BankHolidays;
pub(crate) use bank_holidays::HolidayLists;
pub use date::Date;
pub use dates::Dates;
pub use division::UkDivision;
pub use horizon::{Ending, Horizon};
pub(crate) use iso_type::iso_type;
pub use local_date_time::LocalDateTime;
pub use occurrence::{Hours, Occurrence, OccurrenceDoubt};
pub use occurrences::{OccurrenceList, Occurrences, occurrences};
pub use recurrence::{BankHolidayPolicy, Block, DayRule, Freq, Recurrence};
pub use spans::{DateSpan, TimeRange};
pub(crate) use spoken_date::spoken_date;
pub use time_of_day::TimeOfDay;
pub use timestamp::Timestamp;
pub use timing::Timing;
pub use weekday::Weekday;
pub use zone::{tz_database_version, uk_instant, uk_local};

#[cfg(test)]
mod bank_holidays_tests;
#[cfg(test)]
mod occurrences_tests;
#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod recurrence_properties;
#[cfg(test)]
mod recurrence_tests;
#[cfg(test)]
mod text_form_tests;
