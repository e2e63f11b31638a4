//! When a record is due to be looked at again.

use super::RetentionRule;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::record::record;
use crate::ground::time::Date;

record! {
    /// When a record is due to be looked at.
    #[derive(Eq)]
    RetentionDue {
        /// The first day on which the period is over.
        due_on: Date,
        /// Whether that day has come.
        is_due: bool,
    }
}

/// The day from which a record need not be kept any longer under a rule, and whether it has come `on` that day. `start` is the day
/// the rule counts from.
///
/// Nothing is deleted: what is due is for a person to review. Where the month has no such day, as after 29 February, the period
/// ends with the day that follows, so that nothing is ever due too early.
///
/// ```
/// use fingerpost::{Date, retention_due, retention_rules};
///
/// let adult = &retention_rules()[0];
/// let due = retention_due(adult, Date::new(2026, 11, 22)?, Date::new(2034, 11, 21)?)?;
/// assert_eq!((due.due_on, due.is_due), (Date::new(2034, 11, 22)?, false));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `time.date-format` where the day lies beyond the year 9999.
pub fn retention_due(rule: &RetentionRule, start: Date, on: Date) -> Result<RetentionDue> {
    let beyond = || FingerpostError::invalid(Code::TimeDateFormat, "the period ends beyond the year 9999").at("/years");
    let months = rule.years.checked_mul(12).and_then(|months| months.checked_add(rule.months)).ok_or_else(beyond)?;
    let months = i32::try_from(months).map_err(|_| beyond())?;
    let same = start.plus_months(months).map_err(|_| beyond())?;
    let due_on = if same.day() < start.day() { same.plus_days(1).map_err(|_| beyond())? } else { same };
    Ok(RetentionDue::new(due_on, on >= due_on))
}
