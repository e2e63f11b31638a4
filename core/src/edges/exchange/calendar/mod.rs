//! Calendars (iCalendar, RFC 5545): a client's sessions for their telephone, and providers' timetables.

mod options;
mod reading;
mod report;
mod writing;

pub use options::{CalendarOptions, CalendarReading};
pub use reading::read_calendar;
pub use report::{CalendarEvent, CalendarExport, CalendarImport, CalendarStatus};
pub use writing::{write_calendar, write_referral_calendar};

#[cfg(test)]
mod bad_input_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod reading_tests;
#[cfg(test)]
mod round_trip_tests;
#[cfg(test)]
mod writing_tests;
