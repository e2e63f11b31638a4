//! A date as people say it.

use super::Date;

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// `23 November 2026`.
pub(crate) fn spoken_date(date: Date) -> String {
    let month = usize::try_from(date.month() - 1).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}
