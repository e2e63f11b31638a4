//! How long money must last, held against trying every day.

use proptest::collection::vec;
use proptest::prelude::*;

use super::coverage::{covered_until, to_be_found_until};
use crate::ground::money::Pence;
use crate::ground::time::Date;
use crate::model::partner::FundingLine;

fn day(after: i32) -> Date {
    Date::new(2026, 11, 1).unwrap().plus_days(after).unwrap()
}

fn line(starts: i32, lasts: i32, confirmed: bool) -> FundingLine {
    let line =
        FundingLine::new("line".parse().unwrap(), "a fund".parse().unwrap(), Pence::ZERO, day(starts), day(starts + lasts));
    FundingLine { confirmed, ..line }
}

proptest! {
    #[test]
    fn not_a_day_longer_than_needed(lines in vec((-10..30, 0..12, any::<bool>()), 0..5), course in 0..30) {
        let lines: Vec<FundingLine> = lines.into_iter().map(|(starts, lasts, confirmed)| line(starts, lasts, confirmed)).collect();
        let lines: Vec<&FundingLine> = lines.iter().collect();
        let (on, last) = (day(0), day(course));
        prop_assume!(covered_until(&lines, on).is_none_or(|until| until < last));
        let enough = |until: &i32| {
            let found = line(0, *until, true);
            let with: Vec<&FundingLine> = lines.iter().copied().chain([&found]).collect();
            covered_until(&with, on).is_some_and(|until| until >= last)
        };
        prop_assert_eq!(Some(to_be_found_until(&lines, on, last)), (0..=course).find(enough).map(day));
    }
}
