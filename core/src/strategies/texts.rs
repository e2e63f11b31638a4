//! What people write: texts that files have to carry as they are.

use proptest::prelude::*;
use proptest::sample::select;

use crate::ground::text::{NonEmpty, PersonalText};

/// Texts with everything that sheets, JSON, calendars and web pages give a meaning to.
const TEXTS: &[&str] = &[
    "Tea and tales of the docks",
    "=1+1",
    "Bring a pen; paper, glue and “scissors” are there",
    "Dŵr a haearn: tŷ'r injan",
    "<b>Free</b> & easy",
    "100% wool \\ 50% talk, \"quoted\"",
    "☕ at the 🏰",
    "two\nlines",
    "-5 degrees in the store",
    "null",
];

/// A text about something.
pub fn text() -> impl Strategy<Value = NonEmpty> {
    select(TEXTS).prop_map(NonEmpty::known)
}

/// A text in confidence.
pub fn personal_text() -> impl Strategy<Value = PersonalText> {
    select(TEXTS).prop_map(|text| PersonalText::from(text.to_owned()))
}
