//! When sessions of an activity take place: days and hours.

use serde::{Deserialize, Serialize};

use super::recurrence_check::refuse_errors;
use super::zone::uk_instant_and_local;
use super::{Date, Hours, LocalDateTime, Recurrence, TimeOfDay, Timestamp};
use crate::ground::error::{Code, Issue, Result};

/// The days and hours of an activity, on the clocks of Europe/London.
///
/// Hours are those on the wall: a session from 10:00 to 12:00 is that in summer and in winter. `closes` at or before
/// `opens` means past midnight. Neither given means all day where `all_day` says so, and otherwise not known.
///
/// ```
/// use fingerpost::{BankHolidays, Horizon, Timing, UkDivision};
///
/// let tuesdays: Timing = serde_json::from_str(
///     r#"{"recurrence": {"start": "2026-10-20", "freq": "weekly", "count": 2}, "opens": "10:00", "closes": "12:00"}"#,
/// )
/// .unwrap();
/// let known = BankHolidays::bundled()?;
/// let sessions = tuesdays.upcoming(UkDivision::Scotland, &known, "2026-10-01T00:00:00Z".parse()?, Horizon::default())?;
/// let starts: Vec<_> = sessions.occurrences.iter().map(|session| session.starts.to_string()).collect();
/// assert_eq!(starts, ["2026-10-20T09:00:00Z", "2026-10-27T10:00:00Z"]); // ten o'clock, summer and winter
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Timing {
    /// The days.
    pub recurrence: Recurrence,
    /// When it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub opens: Option<TimeOfDay>,
    /// When it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub closes: Option<TimeOfDay>,
    /// It lasts all day: come whenever you like. Not together with hours.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub all_day: bool,
}

/// The hours of one day: when they begin and end, and what is known of them.
pub(super) struct DayHours {
    pub(super) starts: Timestamp,
    pub(super) ends: Timestamp,
    pub(super) starts_local: LocalDateTime,
    pub(super) ends_local: LocalDateTime,
    pub(super) hours: Hours,
}

impl Timing {
    /// On the days of the rule, hours not known.
    #[must_use]
    pub fn new(recurrence: Recurrence) -> Self {
        Self { recurrence, opens: None, closes: None, all_day: false }
    }

    /// On the days of the rule, from one time to another.
    #[must_use]
    pub fn between(recurrence: Recurrence, opens: TimeOfDay, closes: TimeOfDay) -> Self {
        Self { recurrence, opens: Some(opens), closes: Some(closes), all_day: false }
    }

    /// Every finding about days and hours, with paths that begin at the timing: `/recurrence/interval`.
    #[must_use]
    pub fn check(&self) -> Vec<Issue> {
        let mut found = self.recurrence.check();
        for issue in &mut found {
            issue.path.insert_str(0, "/recurrence");
        }
        if self.all_day && (self.opens.is_some() || self.closes.is_some()) {
            let detail = "a session that lasts all day has no hours";
            found.push(Issue::error(Code::TimeTimingHours, "/all_day", detail));
        } else if self.opens.is_none() && self.closes.is_some() {
            let detail = "the session ends but does not begin: give `opens`";
            found.push(Issue::error(Code::TimeTimingHours, "/closes", detail));
        }
        found
    }

    /// Refuses a timing with errors; warnings pass.
    ///
    /// # Errors
    /// The first of the errors of [`check`](Timing::check), with all of them behind it.
    pub fn checked(&self) -> Result<()> {
        refuse_errors(self.check())
    }

    /// What is known of the hours.
    #[must_use]
    pub fn hours(&self) -> Hours {
        match (self.opens, self.closes) {
            (Some(_), Some(_)) => Hours::Known,
            (Some(_), None) => Hours::EndUnknown,
            _ if self.all_day => Hours::AllDay,
            _ => Hours::Unknown,
        }
    }

    /// Begin and end on that day; none on the last day of the calendar.
    pub(super) fn on(&self, date: Date) -> Option<DayHours> {
        let tomorrow = date.plus_days(1).ok()?;
        let opens = self.opens.unwrap_or(TimeOfDay::MIDNIGHT);
        let closes = self.closes.unwrap_or(TimeOfDay::MIDNIGHT);
        let ends_on = if closes <= opens { tomorrow } else { date };
        let (starts, starts_local) = uk_instant_and_local(LocalDateTime::new(date, opens));
        let (ends, ends_local) = uk_instant_and_local(LocalDateTime::new(ends_on, closes));
        if ends > starts {
            return Some(DayHours { starts, ends, starts_local, ends_local, hours: self.hours() });
        }
        // Hours that begin in the hour missing in spring begin later, and may then begin after their end on the
        // clock: they keep their length instead.
        let length = closes.jiff().duration_since(opens.jiff());
        let ends = Timestamp::from(starts.jiff().checked_add(length).ok()?);
        Some(DayHours { starts, ends, starts_local, ends_local: ends.in_uk(), hours: self.hours() })
    }
}
