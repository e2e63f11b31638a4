//! Days of the calendar.

use std::fmt;
use std::str::FromStr;

use super::{Weekday, iso_type, iso_type::has_shape};
use crate::ground::error::{Code, FingerpostError, Result};

/// A day of the calendar, without a time or a time zone, written `2026-11-22`.
///
/// For days as people name them: a session on the 22nd, a grant that ends on 31 March. For a moment use
/// [`Timestamp`](super::Timestamp).
///
/// ```
/// use fingerpost::{Date, Weekday};
///
/// let day: Date = "2026-11-22".parse()?;
/// assert_eq!(day, Date::new(2026, 11, 22)?);
/// assert_eq!(day.weekday(), Weekday::Sunday);
/// assert_eq!(day.plus_days(9)?.to_string(), "2026-12-01");
/// assert!("22/11/2026".parse::<Date>().is_err());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

iso_type!(Date, jiff::civil::Date, { "type": "string", "format": "date" });

impl Date {
    /// The day of that year (0 to 9999), month (1 to 12) and day of the month.
    ///
    /// # Errors
    /// [`Code::TimeDateFormat`] where the calendar has no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self> {
        if year < 0 {
            return Err(wrong());
        }
        jiff::civil::Date::new(year, month, day).map(Self).map_err(|_| wrong())
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        Weekday::from(self.0.weekday())
    }

    /// So many days later, or earlier where negative.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`] outside the years 0 to 9999.
    pub fn plus_days(self, days: i32) -> Result<Self> {
        self.plus(jiff::Span::new().try_days(days))
    }

    /// The same day so many months later, or the last day of that month where it is shorter.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`] outside the years 0 to 9999.
    pub fn plus_months(self, months: i32) -> Result<Self> {
        self.plus(jiff::Span::new().try_months(months))
    }

    fn plus(self, span: std::result::Result<jiff::Span, jiff::Error>) -> Result<Self> {
        let found = span.and_then(|span| self.0.checked_add(span)).ok().filter(|date| date.year() >= 0);
        found.map(Self).ok_or_else(|| FingerpostError::invalid(Code::TimeOutOfRange, "the date lies outside the years 0 to 9999"))
    }

    /// How many days lie between this day and the other: 7 from Monday to the Monday after, negative backwards.
    #[must_use]
    pub fn days_until(self, other: Self) -> i32 {
        self.0.duration_until(other.0).as_hours().checked_div(24).and_then(|days| i32::try_from(days).ok()).unwrap_or(0)
    }

    /// How many whole years have passed at the other day, as ages are counted: a birthday on 29 February is kept on
    /// 1 March in other years. Negative where the other day is earlier.
    #[must_use]
    pub fn full_years_until(self, other: Self) -> i32 {
        let years = i32::from(other.year()) - i32::from(self.year());
        let reached = (other.month(), other.day()) >= (self.month(), self.day());
        if reached { years } else { years - 1 }
    }
}

fn wrong() -> FingerpostError {
    FingerpostError::invalid(Code::TimeDateFormat, "a date is written year, month, day: `2026-11-22`")
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Date {
    type Err = FingerpostError;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        if !has_shape(text, "0000-00-00") {
            return Err(wrong());
        }
        text.parse().map(Self).map_err(|_| wrong())
    }
}
