//! What holds of every rule, with a second way of finding days that walks the calendar day by day.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;

fn day(offset: i32) -> Date {
    Date::new(2020, 1, 1).unwrap().plus_days(offset).unwrap()
}

fn some_rule() -> impl Strategy<Value = Recurrence> {
    let weekday = prop::sample::select(Weekday::ALL);
    let ordinal = option::of(prop::sample::select(vec![-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]));
    let number = prop_oneof![1..=31_i32, -31..=-1_i32];
    let end = prop_oneof![
        Just((None, None)),
        (0..900_i32).prop_map(|days| (Some(days), None)),
        (1..60_u32).prop_map(|count| (None, Some(count)))
    ];
    (
        (0..1000_i32, prop::sample::select(Freq::ALL), 1..6_u32, vec((ordinal, weekday), 0..4), vec(number, 0..3), end),
        (vec(-40..900_i32, 0..4), vec(-40..900_i32, 0..4), vec((0..900_i32, 0..60_i32), 0..3), option::of((1..9_u32, 0..6_u32))),
    )
        .prop_map(|((start, freq, interval, by_day, by_month_day, (until, count)), (exceptions, extra, gaps, block))| {
            let ordinal = |ordinal: Option<i32>| ordinal.filter(|_| freq != Freq::Weekly);
            Recurrence {
                freq,
                interval,
                by_day: by_day.into_iter().map(|(number, day)| DayRule { ordinal: ordinal(number), day }).collect(),
                by_month_day,
                until: until.map(|days| day(start + days)),
                count,
                exceptions: exceptions.into_iter().map(|days| day(start + days)).collect(),
                extra: extra.into_iter().map(|days| day(start + days)).collect(),
                gaps: gaps.into_iter().map(|(from, long)| DateSpan::new(day(start + from), day(start + from + long))).collect(),
                block: block.map(|(sessions, pause_weeks)| Block { sessions, pause_weeks }),
                ..Recurrence::once(day(start))
            }
        })
        .boxed()
}

/// Whether the rule gives the day, asked of one day at a time.
fn gives(rule: &Recurrence, date: Date) -> bool {
    let (start, date) = (rule.start.jiff(), date.jiff());
    let length = i32::from(date.days_in_month());
    let (number, weekday) = (i32::from(date.day()), Weekday::from(date.weekday()));
    match rule.freq {
        Freq::Once => date == start,
        Freq::Weekly => {
            let monday = |date: jiff::civil::Date| date.duration_since(jiff::civil::date(1900, 1, 1)).as_hours() / 24 / 7;
            let on = |rule: &DayRule| rule.day == weekday;
            let fits =
                if rule.by_day.is_empty() { weekday == Weekday::from(start.weekday()) } else { rule.by_day.iter().any(on) };
            fits && (monday(date) - monday(start)) % i64::from(rule.interval) == 0
        }
        Freq::Monthly => {
            let months =
                (i64::from(date.year()) - i64::from(start.year())) * 12 + i64::from(date.month()) - i64::from(start.month());
            let on = |rule: &DayRule| {
                rule.day == weekday
                    && rule
                        .ordinal
                        .is_none_or(|nth| if nth > 0 { (number - 1) / 7 + 1 == nth } else { (length - number) / 7 + 1 == -nth })
            };
            let numbered = |day: &i32| *day == number || *day == number - length - 1;
            let neither = rule.by_day.is_empty() && rule.by_month_day.is_empty();
            months % i64::from(rule.interval) == 0
                && (!neither || number == i32::from(start.day()))
                && (rule.by_day.is_empty() || rule.by_day.iter().any(on))
                && (rule.by_month_day.is_empty() || rule.by_month_day.iter().any(numbered))
        }
    }
}

/// The days of the rule by its documentation, one calendar day after another.
fn by_the_book(rule: &Recurrence, last: Date) -> Vec<Date> {
    let once = rule.freq == Freq::Once;
    let mut found = BTreeSet::new();
    let (mut count, mut in_block, mut pause_ends) = (0, 0, None::<Date>);
    let mut date = rule.start;
    while date <= last {
        let paused = !once && pause_ends.is_some_and(|ends| date <= ends);
        if gives(rule, date) && !paused {
            let over = !once && (rule.until.is_some_and(|until| date > until) || rule.count.is_some_and(|most| count >= most));
            if over {
                break;
            }
            count += 1;
            in_block += 1;
            if let Some(block) = rule.block.filter(|block| block.sessions == in_block) {
                in_block = 0;
                pause_ends = Some(date.plus_days(i32::try_from(block.pause_weeks).unwrap() * 7).unwrap());
            }
            if !rule.gaps.iter().any(|gap| gap.from <= date && date <= gap.to) {
                found.insert(date);
            }
        }
        date = date.plus_days(1).unwrap();
    }
    found.extend(rule.extra.iter().filter(|extra| **extra <= last));
    found.retain(|date| !rule.exceptions.contains(date));
    found.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn days_are_those_of_the_book(rule in some_rule(), later in 0..900_i32, days in 0..900_u32, few in 0..20_u32) {
        let all: Vec<_> = rule.dates().unwrap().collect();
        let first = rule.extra.iter().copied().fold(rule.start, Date::min);
        prop_assert_eq!(&all, &by_the_book(&rule, first.plus_days(731).unwrap()));
        // Sorted and each once.
        prop_assert!(all.is_sorted_by(|one, next| one < next));
        // Exceptions never appear, extra days always.
        prop_assert!(rule.exceptions.iter().all(|out| !all.contains(out)));
        let wanted = rule.extra.iter().filter(|extra| !rule.exceptions.contains(extra) && first.days_until(**extra) <= 731);
        prop_assert!(wanted.clone().all(|extra| all.contains(extra)));
        // A later begin only leaves out, wherever it is; a nearer end only cuts, and says so.
        let from = rule.start.plus_days(later).unwrap();
        let mut dates = rule.dates_from(from, Horizon::days(days)).unwrap();
        let part: Vec<_> = dates.by_ref().collect();
        let last = from.plus_days(i32::try_from(days).unwrap()).unwrap();
        let book: Vec<_> = by_the_book(&rule, last).into_iter().filter(|date| *date >= from).collect();
        prop_assert_eq!(&part, &book);
        let more = by_the_book(&rule, last.plus_days(800).unwrap()).last().is_some_and(|date| *date > last);
        prop_assert!(!more || dates.ending() == Some(Ending::Horizon));
        // Bounded by number, and a beginning of the same days.
        let mut dates = rule.dates_from(from, Horizon { days, occurrences: few }).unwrap();
        let start: Vec<_> = dates.by_ref().collect();
        prop_assert!(start.len() <= few as usize && part.starts_with(&start));
        prop_assert_eq!(dates.ending() == Some(Ending::Limit), start.len() < part.len());
        // It reads back.
        let text = serde_json::to_string(&rule).unwrap();
        prop_assert_eq!(serde_json::from_str::<Recurrence>(&text).unwrap(), rule);
    }

    #[test]
    fn any_rule_at_all_is_answered(
        start in -700_000..2_900_000_i32,
        numbers in (any::<u32>(), any::<i32>(), any::<i32>(), any::<u32>(), any::<u32>(), any::<u32>()),
        freq in prop::sample::select(Freq::ALL),
        parts in any::<[bool; 5]>(),
    ) {
        let start = Date::new(2000, 1, 1).unwrap().plus_days(start);
        prop_assume!(start.is_ok());
        let (interval, ordinal, number, count, sessions, pause_weeks) = numbers;
        let rule = Recurrence {
            freq,
            interval,
            by_day: if parts[0] { vec![DayRule { ordinal: parts[1].then_some(ordinal % 7), day: Weekday::Friday }] } else { Vec::new() },
            by_month_day: if parts[2] { vec![number % 33] } else { Vec::new() },
            count: parts[3].then_some(count),
            block: parts[4].then_some(Block { sessions, pause_weeks }),
            ..Recurrence::once(start.unwrap())
        };
        match rule.dates() {
            Ok(dates) => prop_assert!(dates.count() <= 800),
            Err(error) => prop_assert!(!error.issues().is_empty()),
        }
    }

    // Breaks where a rule whose days are counted from its start is taken for one that only goes on.
    #[test]
    fn what_is_under_way_may_have_begun_in_any_week_before(rule in some_rule(), later in -10..900_i32, weeks in 1..200_i32) {
        let on = rule.start.plus_days(later).unwrap();
        let before = Recurrence { start: rule.start.plus_days(-7 * weeks).unwrap(), ..rule.clone() };
        if rule.is_under_way(on) {
            let days = |rule: &Recurrence| rule.dates_from(on, Horizon::days(400)).unwrap().collect::<Vec<_>>();
            prop_assert_eq!(days(&rule), days(&before));
        }
    }
}
