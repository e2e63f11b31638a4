//! When records are due to be looked at again.

use fingerpost::{Date, FingerpostError, RetentionDue, RetentionRule};

/// The rules there are by default.
#[must_use]
#[uniffi::export]
pub fn retention_rules() -> Vec<RetentionRule> {
    fingerpost::retention_rules()
}

/// When records are due under a rule, one answer for each day the rule counts from, in their order.
///
/// # Errors
/// `time.date-format` where a period ends beyond the year 9999.
#[uniffi::export]
pub fn retention_due(rule: RetentionRule, starts: Vec<Date>, on: Date) -> Result<Vec<RetentionDue>, FingerpostError> {
    starts.into_iter().map(|start| fingerpost::retention_due(&rule, start, on)).collect()
}
