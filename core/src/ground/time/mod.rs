//! Days, times and moments; how activities repeat; bank holidays.

mod date;
mod division;
mod iso_type;
mod local_date_time;
mod occurrence;
mod recurrence;
mod spans;
mod time_of_day;
mod timestamp;
mod timing;
mod weekday;
mod zone;

pub use date::Date;
pub use division::UkDivision;
pub(crate) use iso_type::iso_type;
pub use local_date_time::LocalDateTime;
pub use occurrence::{Hours, Occurrence, OccurrenceDoubt};
pub use recurrence::{BankHolidayPolicy, Block, DayRule, Freq, Recurrence};
pub use spans::{DateSpan, TimeRange};
pub use time_of_day::TimeOfDay;
pub use timestamp::Timestamp;
pub use timing::Timing;
pub use weekday::Weekday;
pub use zone::{tz_database_version, uk_instant, uk_local};
