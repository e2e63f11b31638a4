//! Hours of opening.

use crate::ground::error::Issue;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::{TimeRange, Timing, Weekday};

record! {
    /// The hours of some days of the week, of all the year or of a part of it.
    OpeningRule {
        /// On which days.
        days: Vec<Weekday>,
        [optional]
        /// From when to when; closed where there are none.
        hours: Vec<TimeRange>,
        /// The first month of the year it holds for, 1 to 12.
        from_month: Option<u32>,
        /// The last month.
        to_month: Option<u32>,
        /// Whether it holds on bank holidays alone.
        bank_holidays: bool,
        /// What is said besides: `by appointment`. Hours with a condition are not certain.
        note: Option<NonEmpty>,
    }
}

record! {
    /// Hours of opening, read. Where some of it was not understood, there are no rules: half of the hours is a wrong answer.
    OpeningHours {
        /// The text as it stood on the map.
        text: String,
        [optional]
        /// The rules, in the order of the text: for a day, the last that speaks of it counts.
        rules: Vec<OpeningRule>,
        /// The weekly hours as timings, where every rule holds all the year and without conditions.
        timings: Vec<Timing>,
        /// What was not understood: `column 9` of the text.
        issues: Vec<Issue>,
    }
}
