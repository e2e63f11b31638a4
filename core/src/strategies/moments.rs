//! Moments and days around 23 November 2026.

use proptest::prelude::*;

use crate::ground::time::{Date, Timestamp};

/// 23 November 2026, a Monday.
pub(super) fn middle() -> Date {
    jiff::civil::date(2026, 11, 23).into()
}

/// Some quarter of an hour within three days of 23 November 2026.
pub fn moment() -> impl Strategy<Value = Timestamp> {
    // 20 November 2026, 00:00 UTC, which London keeps at that time of the year.
    const FIRST: i64 = 1_795_132_800;
    (0..7 * 96_i64).prop_filter_map("a moment", |quarter| Timestamp::from_seconds(FIRST + quarter * 900).ok())
}

/// A day so many days before 23 November 2026, after it where negative.
pub fn days_before(days: impl Strategy<Value = i32>) -> impl Strategy<Value = Date> {
    days.prop_filter_map("a day", |days| middle().plus_days(-days).ok())
}
