//! The days of a recurrence.

use super::rule_days::RuleDays;
use super::{Block, Date, DateSpan, Ending, Horizon, Recurrence};
use crate::ground::error::Result;

/// The days of a recurrence, one after another: sorted, each once, made as they are asked for.
///
/// Made by [`Recurrence::dates`] and [`Recurrence::dates_from`]. Ask [`ending`](Dates::ending) when it has come to its
/// end: it says whether that was all.
///
/// ```
/// use fingerpost::{Ending, Horizon, Recurrence};
///
/// let weekly = Recurrence::weekly("2026-09-01".parse()?);
/// let mut days = weekly.dates_from("2026-12-01".parse()?, Horizon::at_most(2))?;
/// let found: Vec<_> = days.by_ref().map(|day| day.to_string()).collect();
/// assert_eq!(found, ["2026-12-01", "2026-12-08"]);
/// assert_eq!(days.ending(), Some(Ending::Limit));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Dates {
    rule: Ruled,
    ahead: Option<Date>,
    extra: std::iter::Peekable<std::vec::IntoIter<Date>>,
    exceptions: Vec<Date>,
    gaps: Vec<DateSpan>,
    from: Date,
    last: Date,
    left: u32,
    ending: Option<Ending>,
}

impl Recurrence {
    /// The days from the first one on, within the default [`Horizon`].
    ///
    /// # Errors
    /// Those of [`checked`](Recurrence::checked).
    pub fn dates(&self) -> Result<Dates> {
        let first = self.extra.iter().copied().fold(self.start, Date::min);
        self.dates_from(first, Horizon::default())
    }

    /// The days from that day on, as far as the horizon.
    ///
    /// The days are the same whatever `from` is; only those before it are left out.
    ///
    /// # Errors
    /// Those of [`checked`](Recurrence::checked).
    pub fn dates_from(&self, from: Date, horizon: Horizon) -> Result<Dates> {
        self.checked()?;
        let days = i32::try_from(horizon.days).unwrap_or(i32::MAX);
        let last = from.plus_days(days).unwrap_or(jiff::civil::Date::MAX.into());
        let sorted = |days: &[Date]| {
            let mut days = days.to_vec();
            days.sort_unstable();
            days.dedup();
            days
        };
        let mut rule = Ruled::new(self, from, last);
        Ok(Dates {
            ahead: rule.next(),
            rule,
            extra: sorted(&self.extra).into_iter().peekable(),
            exceptions: sorted(&self.exceptions),
            gaps: self.gaps.clone(),
            from,
            last,
            left: horizon.occurrences,
            ending: None,
        })
    }
}

impl Dates {
    /// How it came to its end; none while there may be more to come.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// The last day looked at.
    #[must_use]
    pub fn last(&self) -> Date {
        self.last
    }

    /// The next day of rule and extra days together, and whether it was named as an extra day.
    fn merged(&mut self) -> Option<(Date, bool)> {
        let extra = self.extra.peek().copied().filter(|extra| *extra <= self.last);
        match (self.ahead, extra) {
            (Some(rule), extra) if extra.is_none_or(|extra| rule < extra) => {
                self.ahead = self.rule.next();
                Some((rule, false))
            }
            (rule, Some(extra)) => {
                if rule == Some(extra) {
                    self.ahead = self.rule.next();
                }
                self.extra.next();
                Some((extra, true))
            }
            _ => None,
        }
    }

    pub(super) fn next_marked(&mut self) -> Option<(Date, bool)> {
        if self.ending.is_some() {
            return None;
        }
        while let Some((day, named)) = self.merged() {
            let out = day < self.from
                || self.exceptions.binary_search(&day).is_ok()
                || (!named && self.gaps.iter().any(|gap| gap.contains(day)));
            if out {
                continue;
            }
            if self.left == 0 {
                self.ending = Some(Ending::Limit);
                return None;
            }
            self.left -= 1;
            return Some((day, named));
        }
        let cut = self.rule.cut || self.extra.peek().is_some();
        self.ending = Some(if cut { Ending::Horizon } else { Ending::Complete });
        None
    }
}

impl Iterator for Dates {
    type Item = Date;

    fn next(&mut self) -> Option<Date> {
        self.next_marked().map(|(day, _)| day)
    }
}

/// The days of the rule after blocks, end and count.
#[derive(Debug, Clone)]
struct Ruled {
    days: RuleDays,
    block: Option<Block>,
    in_block: u32,
    pause_ends: Option<Date>,
    until: Date,
    left: Option<u32>,
    /// Whether days may have been left out because they lie beyond the horizon.
    cut: bool,
}

impl Ruled {
    fn new(rule: &Recurrence, from: Date, last: Date) -> Self {
        let once = rule.freq == super::Freq::Once;
        let end = rule.until.filter(|until| *until <= last && !once);
        let until = end.unwrap_or(last);
        let counted = !once && (rule.count.is_some() || rule.block.is_some());
        let seen_from = if counted { rule.start } else { from };
        Self {
            days: RuleDays::new(rule, seen_from.jiff(), until.jiff()),
            block: rule.block.filter(|_| !once),
            in_block: 0,
            pause_ends: None,
            until,
            left: rule.count.filter(|_| !once),
            cut: if once { rule.start > last } else { end.is_none() },
        }
    }

    fn in_pause(&mut self, day: Date) -> bool {
        let Some(block) = self.block else { return false };
        if self.pause_ends.is_some_and(|ends| day <= ends) {
            return true;
        }
        if self.pause_ends.take().is_some() {
            self.in_block = 0;
        }
        self.in_block += 1;
        if self.in_block >= block.sessions {
            let days = i32::try_from(block.pause_weeks.saturating_mul(7)).unwrap_or(i32::MAX);
            self.pause_ends = Some(day.plus_days(days).unwrap_or(jiff::civil::Date::MAX.into()));
        }
        false
    }

    fn next(&mut self) -> Option<Date> {
        loop {
            if self.left == Some(0) {
                self.cut = false;
                return None;
            }
            let day = Date::from(self.days.next()?);
            if day > self.until {
                return None;
            }
            if !self.in_pause(day) {
                self.left = self.left.map(|left| left - 1);
                return Some(day);
            }
        }
    }
}
