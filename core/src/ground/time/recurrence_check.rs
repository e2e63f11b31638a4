//! What can be wrong with a rule.

use super::{Freq, Recurrence};
use crate::ground::error::{Code, FingerpostError, Issue, Result, Severity};

/// Ten years: a longer pause is a mistake.
const LONGEST_PAUSE_WEEKS: u32 = 520;

impl Recurrence {
    /// Every finding about the rule, with paths that begin at the rule: `/interval`.
    #[must_use]
    pub fn check(&self) -> Vec<Issue> {
        let mut found = Vec::new();
        self.check_rule(&mut found);
        self.check_end(&mut found);
        self.check_additions(&mut found);
        found
    }

    /// Refuses a rule with errors; warnings pass.
    ///
    /// # Errors
    /// The first of the errors of [`check`](Recurrence::check), with all of them behind it.
    pub fn checked(&self) -> Result<()> {
        refuse_errors(self.check())
    }

    fn check_rule(&self, found: &mut Vec<Issue>) {
        if self.interval == 0 {
            let detail = "`0` is not an interval: write 1 for every week or month";
            found.push(Issue::error(Code::TimeRecurrenceInterval, "/interval", detail));
        }
        for (position, rule) in self.by_day.iter().enumerate() {
            let path = format!("/by_day/{position}/ordinal");
            match rule.ordinal {
                Some(ordinal) if ordinal == 0 || ordinal.unsigned_abs() > 5 => {
                    let detail = format!("`{ordinal}` is neither 1 to 5 nor -1 to -5");
                    found.push(Issue::error(Code::TimeRecurrenceOrdinal, path, detail));
                }
                // RFC 5545 section 3.3.10: BYDAY must not have a number unless the rule is monthly or yearly.
                Some(ordinal) if self.freq == Freq::Weekly => {
                    let detail = format!("a week has no {} number `{ordinal}`", rule.day);
                    found.push(Issue::error(Code::TimeRecurrenceOrdinalWeekly, path, detail));
                }
                _ => {}
            }
        }
        for (position, day) in self.by_month_day.iter().enumerate() {
            if *day == 0 || day.unsigned_abs() > 31 {
                let detail = format!("`{day}` is neither 1 to 31 nor -1 to -31");
                found.push(Issue::error(Code::TimeRecurrenceMonthDay, format!("/by_month_day/{position}"), detail));
            }
        }
        match self.freq {
            // The same section: BYMONTHDAY must not be given under WEEKLY. Feeds do it, so it is passed over aloud.
            Freq::Weekly if !self.by_month_day.is_empty() => {
                let detail = "days of the month are ignored under a weekly rule";
                found.push(Issue::warning(Code::TimeRecurrenceMonthDayWeekly, "/by_month_day", detail));
            }
            Freq::Once if self.has_rule_parts() => {
                let detail = "the activity takes place once: interval, days, count, until and block are ignored";
                found.push(Issue::warning(Code::TimeRecurrenceIgnored, "/freq", detail));
            }
            _ => {}
        }
    }

    fn has_rule_parts(&self) -> bool {
        self.interval > 1
            || !(self.by_day.is_empty() && self.by_month_day.is_empty())
            || self.until.is_some_and(|until| until != self.start)
            || self.count.is_some_and(|count| count != 1)
            || self.block.is_some()
    }

    fn check_end(&self, found: &mut Vec<Issue>) {
        if self.until.is_some() && self.count.is_some() {
            let detail = "the rule has both a last day and a count";
            found.push(Issue::error(Code::TimeRecurrenceCountUntil, "/count", detail));
        }
        if self.count == Some(0) {
            found.push(Issue::error(
                Code::TimeRecurrenceCount,
                "/count",
                "`0` is not a count: leave it out, or write at least 1",
            ));
        }
        if self.until.is_some_and(|until| until < self.start) {
            found.push(Issue::error(Code::TimeRecurrenceUntil, "/until", "the last day is before the start"));
        }
    }

    fn check_additions(&self, found: &mut Vec<Issue>) {
        for (position, gap) in self.gaps.iter().enumerate() {
            if gap.to < gap.from {
                let detail = "the gap ends before it begins";
                found.push(Issue::error(Code::TimeRecurrenceGap, format!("/gaps/{position}"), detail));
            }
        }
        if let Some(block) = self.block {
            if block.sessions == 0 {
                let detail = "a block has at least 1 session";
                found.push(Issue::error(Code::TimeRecurrenceBlock, "/block/sessions", detail));
            }
            if block.pause_weeks > LONGEST_PAUSE_WEEKS {
                let detail = format!("a pause lasts at most {LONGEST_PAUSE_WEEKS} weeks");
                found.push(Issue::error(Code::TimeRecurrenceBlock, "/block/pause_weeks", detail));
            }
        }
        let exceptions: std::collections::BTreeSet<_> = self.exceptions.iter().collect();
        for (position, day) in self.extra.iter().enumerate() {
            if exceptions.contains(day) {
                let detail = "the day is also an exception, which counts";
                found.push(Issue::warning(Code::TimeRecurrenceContradiction, format!("/extra/{position}"), detail));
            }
        }
    }
}

/// The first error among the findings as an error, with all errors behind it.
pub(super) fn refuse_errors(found: Vec<Issue>) -> Result<()> {
    let errors: Vec<_> = found.into_iter().filter(|issue| issue.severity == Severity::Error).collect();
    match errors.first().cloned() {
        None => Ok(()),
        Some(first) => Err(FingerpostError::invalid(first.code, first.detail).at(first.path).with_issues(errors)),
    }
}
