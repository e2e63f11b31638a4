//! Themes, some of them related, one of them known to nobody.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::model::theme::ThemeId;

const THEMES: &[&str] = &[
    "working_lives",
    "mills_and_textiles",
    "coal_and_iron",
    "docks_and_ships",
    "outdoors",
    "gardens",
    "chapels_and_churches",
    "romans",
    "x-gwent:transporter_bridge",
];

/// Any of nine themes.
pub fn theme_id() -> impl Strategy<Value = ThemeId> {
    select(THEMES).prop_filter_map("a theme", |name| ThemeId::new(name).ok())
}

/// Several different themes.
pub fn theme_ids(count: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Vec<ThemeId>> {
    subsequence(THEMES, count)
        .prop_shuffle()
        .prop_map(|names| names.into_iter().filter_map(|name| ThemeId::new(name).ok()).collect())
}
