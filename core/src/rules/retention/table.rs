//! The rules there are by default.

use super::{RetentionRule, RetentionStart};

/// The periods of the NHS Records Management Code of Practice (as updated on 7 August 2023) that touch social prescribing.
///
/// They are defaults to begin from, not advice: an organisation checks them against the edition of the code in force and against
/// its own policy. Of several that apply the longest counts.
#[must_use]
pub fn retention_rules() -> Vec<RetentionRule> {
    let rows = [
        ("adult", "records of adults", RetentionStart::Closed, 8),
        ("child", "records of children, up to the 25th birthday", RetentionStart::Birth, 25),
        ("child_of_17", "records of children who were 17 when care ended, up to the 26th birthday", RetentionStart::Birth, 26),
        ("mental_health", "records of mental health care", RetentionStart::Closed, 20),
        ("mental_health_after_death", "records of mental health care of people who have died", RetentionStart::Death, 10),
        ("general_practice", "records held by general practice, after death", RetentionStart::Death, 10),
    ];
    let rule = |(id, label, from, years): (&str, &str, _, _)| RetentionRule {
        years,
        ..RetentionRule::new(id.to_owned(), label.to_owned(), from)
    };
    rows.into_iter().map(rule).collect()
}
