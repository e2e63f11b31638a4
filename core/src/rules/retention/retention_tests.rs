use proptest::prelude::*;

use super::{RetentionRule, RetentionStart, retention_due, retention_rules};
use crate::ground::error::Code;
use crate::ground::time::Date;

fn rule(years: u32, months: u32) -> RetentionRule {
    RetentionRule { years, months, ..RetentionRule::new("r".to_owned(), "r".to_owned(), RetentionStart::Closed) }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn periods_end_on_the_day_and_never_early() {
    let due = |rule: &RetentionRule, start: &str| retention_due(rule, day(start), day("2026-01-01")).unwrap().due_on.to_string();
    assert_eq!(due(&rule(8, 0), "2020-03-05"), "2028-03-05");
    assert_eq!(due(&rule(8, 0), "2024-02-29"), "2032-02-29");
    assert_eq!(due(&rule(25, 0), "2024-02-29"), "2049-03-01");
    assert_eq!(due(&rule(0, 1), "2026-01-31"), "2026-03-01");
    assert_eq!(due(&rule(1, 6), "2026-01-31"), "2027-07-31");
    assert_eq!(due(&rule(0, 0), "2026-01-31"), "2026-01-31");
}

#[test]
fn periods_beyond_the_calendar_are_refused() {
    for rule in [rule(9000, 0), rule(u32::MAX, 0), rule(0, u32::MAX)] {
        let error = retention_due(&rule, day("2026-01-31"), day("2026-01-31")).unwrap_err();
        assert_eq!((error.code(), error.path()), (Code::TimeDateFormat, "/years"));
    }
}

#[test]
fn the_table_has_each_rule_once_and_the_documented_periods() {
    let rules = retention_rules();
    let mut ids: Vec<_> = rules.iter().map(|rule| rule.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), rules.len());
    let years: Vec<_> = rules.iter().map(|rule| rule.years).collect();
    assert_eq!(years, [8, 25, 26, 20, 10, 10]);
}

proptest! {
    #[test]
    fn a_later_day_is_never_less_due(start in 0..40_000, on in 0..60_000, years in 0..60_u32, months in 0..24_u32) {
        let zero = day("1900-01-01");
        let (start, on) = (zero.plus_days(start).unwrap(), zero.plus_days(on).unwrap());
        let due = retention_due(&rule(years, months), start, on).unwrap();
        prop_assert_eq!(due.is_due, on >= due.due_on);
        prop_assert!(due.due_on >= start);
        let longer = retention_due(&rule(years, months + 1), start, on).unwrap();
        prop_assert!(longer.due_on >= due.due_on);
        // A whole period of full years has passed, and not a day too few.
        prop_assert!(start.full_years_until(due.due_on) >= i32::try_from(years).unwrap());
    }
}
