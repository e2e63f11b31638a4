//! The days a rule gives by itself: RFC 5545 section 3.3.10, weekly and monthly.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::{DayRule, Freq, Recurrence};

/// The days of a rule in order, from its start, without end, count, or what providers add.
///
/// Days come a week or a month at a time, as a set of bits: bit n is the nth day after the first of the period.
/// Every period takes a bounded time and the calendar ends, so this comes to an end for every rule.
#[derive(Debug, Clone)]
pub(super) struct RuleDays {
    freq: Freq,
    interval: u32,
    by_day: Vec<DayRule>,
    by_month_day: Vec<i32>,
    start: Date,
    /// The period the bits belong to, and the days of it that are still to come.
    first: Date,
    bits: u32,
    /// How many intervals after the period of the start the next period lies.
    next: u64,
    /// No period that begins later is looked at.
    last: Date,
}

impl RuleDays {
    /// The days of the rule up to about `last`. Days before `from` may be left out.
    pub(super) fn new(rule: &Recurrence, from: Date, last: Date) -> Self {
        let start = rule.start.jiff();
        let interval = rule.interval.max(1);
        let periods = match rule.freq {
            Freq::Once => 0,
            Freq::Weekly => weeks(monday(start), monday(from)),
            Freq::Monthly => months(from) - months(start),
        };
        let next = u64::try_from(periods).unwrap_or(0) / u64::from(interval);
        Self {
            freq: rule.freq,
            interval,
            by_day: rule.by_day.clone(),
            by_month_day: rule.by_month_day.clone(),
            start,
            first: start,
            bits: 0,
            next,
            last,
        }
    }

    /// Goes to the next period; none where it lies beyond the end.
    fn advance(&mut self) -> Option<()> {
        let ahead = self.next.checked_mul(u64::from(self.interval)).and_then(|ahead| i64::try_from(ahead).ok())?;
        let first = match self.freq {
            Freq::Once if self.next > 0 => return None,
            Freq::Once => self.start,
            Freq::Weekly => monday(self.start).checked_add(jiff::Span::new().try_weeks(ahead).ok()?).ok()?,
            Freq::Monthly => self.start.first_of_month().checked_add(jiff::Span::new().try_months(ahead).ok()?).ok()?,
        };
        if first > self.last {
            return None;
        }
        self.next += 1;
        self.first = first;
        self.bits = match self.freq {
            Freq::Once => 1,
            Freq::Weekly => self.week_bits(),
            Freq::Monthly => self.month_bits(first),
        };
        Some(())
    }

    fn week_bits(&self) -> u32 {
        if self.by_day.is_empty() {
            return 1 << self.start.weekday().to_monday_zero_offset();
        }
        self.by_day.iter().fold(0, |bits, rule| bits | 1 << rule.day.days_after_monday())
    }

    fn month_bits(&self, first: Date) -> u32 {
        let length = i32::from(first.days_in_month());
        let day = |number: i32| if (1..=length).contains(&number) { 1_u32 << (number - 1) } else { 0 };
        let by_number = self
            .by_month_day
            .iter()
            .fold(0, |bits, &number| bits | day(if number < 0 { number.saturating_add(length + 1) } else { number }));
        let by_weekday = self.by_day.iter().fold(0, |bits, rule| {
            let offset = i32::from(rule.day.days_after_monday()) - i32::from(first.weekday().to_monday_zero_offset());
            let earliest = offset.rem_euclid(7) + 1;
            let times = (length - earliest) / 7 + 1;
            bits | match rule.ordinal {
                None => (0..times).fold(0, |bits, week| bits | day(earliest + 7 * week)),
                Some(ordinal) => {
                    let week = if ordinal < 0 { times.saturating_add(ordinal) } else { ordinal - 1 };
                    if (0..times).contains(&week) { day(earliest + 7 * week) } else { 0 }
                }
            }
        });
        match (self.by_day.is_empty(), self.by_month_day.is_empty()) {
            (true, true) => day(i32::from(self.start.day())),
            (true, false) => by_number,
            (false, true) => by_weekday,
            (false, false) => by_number & by_weekday,
        }
    }
}

impl Iterator for RuleDays {
    type Item = Date;

    fn next(&mut self) -> Option<Date> {
        loop {
            while self.bits == 0 {
                self.advance()?;
            }
            let offset = self.bits.trailing_zeros();
            self.bits &= self.bits - 1;
            let day = self.first.checked_add(i64::from(offset).days()).ok()?;
            if day >= self.start {
                return Some(day);
            }
        }
    }
}

/// The Monday of the week of that day; the first day of the calendar where that lies before it.
fn monday(day: Date) -> Date {
    let offset = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(offset.days()).unwrap_or(date(-9999, 1, 1))
}

/// How many weeks lie between two Mondays.
fn weeks(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / (24 * 7)
}

/// How many months have passed since the year 0.
fn months(day: Date) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month()) - 1
}
