//! Days on which something takes place.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::ids::words;
use super::{Bias, days_before};
use crate::ground::time::{BankHolidayPolicy, Block, Date, DateSpan, DayRule, Freq, Recurrence, Weekday};

/// Any recurrence that can be worked out: weekly, monthly, on single days; with blocks, gaps, exceptions, extra days,
/// and every way to treat bank holidays. The kinder, the more often simply every week, with sessions ahead.
pub fn recurrence(bias: Bias) -> impl Strategy<Value = Recurrence> {
    bias.between(plain(), any())
}

fn plain() -> impl Strategy<Value = Recurrence> {
    (days_before(-40..=200_i32), 1..=2_u32, policy()).prop_map(|(start, interval, bank_holidays)| Recurrence {
        interval,
        bank_holidays,
        ..Recurrence::weekly(start)
    })
}

fn any() -> BoxedStrategy<Recurrence> {
    let start = days_before(prop_oneof![3 => -60..=60_i32, 1 => 60..=500_i32, 1 => -120..=-60_i32]);
    (start, rule(), end(), additions(), policy())
        .prop_map(|(start, rule, end, additions, bank_holidays)| {
            let (freq, interval, by_day, by_month_day) = rule;
            let (until_after, count, block) = end;
            let (exceptions, extra, gaps) = additions;
            Recurrence {
                freq,
                interval,
                by_day,
                by_month_day,
                until: until_after.filter(|_| count.is_none()).and_then(|days| start.plus_days(days).ok()),
                count,
                exceptions,
                extra,
                gaps,
                block,
                bank_holidays,
                ..Recurrence::once(start)
            }
        })
        .boxed()
}

type Rule = (Freq, u32, Vec<DayRule>, Vec<i32>);

fn rule() -> impl Strategy<Value = Rule> {
    let weekdays = subsequence(Weekday::ALL, 0..=2);
    let weekly = (1..=3_u32, weekdays).prop_map(|(interval, days)| {
        let by_day = days.into_iter().map(|day| DayRule { ordinal: None, day }).collect();
        (Freq::Weekly, interval, by_day, Vec::new())
    });
    let ordinal = option::weighted(0.9, select(&[1, 2, 3, 4, 5, -1, -2][..]));
    let by_weekday = (1..=2_u32, ordinal, select(Weekday::ALL))
        .prop_map(|(interval, ordinal, day)| (Freq::Monthly, interval, vec![DayRule { ordinal, day }], Vec::new()));
    let month_days = vec(select(&[1, 15, 25, 26, 31, -1][..]), 0..=2);
    let by_date = (1..=2_u32, month_days).prop_map(|(interval, days)| (Freq::Monthly, interval, Vec::new(), days));
    prop_oneof![5 => weekly, 2 => by_weekday, 1 => by_date, 1 => Just((Freq::Once, 1, Vec::new(), Vec::new()))]
}

type End = (Option<i32>, Option<u32>, Option<Block>);

fn end() -> impl Strategy<Value = End> {
    let block = (1..=6_u32, 0..=4_u32).prop_map(|(sessions, pause_weeks)| Block { sessions, pause_weeks });
    (option::weighted(0.3, 0..=300_i32), option::weighted(0.2, 1..=20_u32), option::weighted(0.3, block))
}

type Additions = (Vec<Date>, Vec<Date>, Vec<DateSpan>);

fn additions() -> impl Strategy<Value = Additions> {
    let day = || days_before(-80..=10_i32);
    let why = option::weighted(0.3, words(&["half term"]).prop_map(|why| why.to_string()));
    let gap = (day(), 0..=30_i32, why)
        .prop_map(|(from, days, why)| DateSpan { why, ..DateSpan::new(from, from.plus_days(days).unwrap_or(from)) });
    (vec(day(), 0..=2), vec(day(), 0..=2), vec(gap, 0..=1))
}

fn policy() -> impl Strategy<Value = BankHolidayPolicy> {
    select(BankHolidayPolicy::ALL)
}
