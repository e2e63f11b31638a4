//! The runs of a course that can be joined only at its start.

use super::case::Case;
use super::session_search::{TWO_YEARS, expand};
use crate::ground::time::{BankHolidayPolicy, Date, Freq, Horizon, LocalDateTime, Occurrence, Recurrence, TimeOfDay};
use crate::model::activity::SessionPattern;

/// The sessions of a pattern, cut into the runs one can join: one for each block, or one in all.
pub(crate) fn runs(case: &Case<'_>, pattern: &SessionPattern) -> Vec<Vec<Occurrence>> {
    let rule = &pattern.timing.recurrence;
    let Ok(midnight) = TimeOfDay::new(0, 0) else { return Vec::new() };
    let first_day = rule.extra.iter().copied().chain([rule.start]).min().unwrap_or(rule.start);
    let sessions = expand(case, pattern, LocalDateTime::new(first_day, midnight).uk_instant(), TWO_YEARS);
    // A single day has no blocks: the ground passes them over too.
    match rule.block.as_ref().filter(|_| rule.freq != Freq::Once) {
        None => vec![sessions],
        Some(block) => {
            let days = bare_days(rule, case.on);
            let size = usize::try_from(block.sessions).unwrap_or(usize::MAX).max(1);
            let spans = days.chunks(size).filter_map(|days| Some((*days.first()?, *days.last()?)));
            spans.map(|(first, last)| within(&sessions, first, last)).filter(|run| !run.is_empty()).collect()
        }
    }
}

fn within(sessions: &[Occurrence], first: Date, last: Date) -> Vec<Occurrence> {
    // Sessions are in order, so each block is found without looking at all of them.
    let from = sessions.partition_point(|session| session.date < first);
    sessions.iter().skip(from).take_while(|session| session.date <= last).copied().collect()
}

/// The days a rule gives by itself, without exceptions, gaps, extra days and bank holidays, two years ahead at most.
fn bare_days(rule: &Recurrence, on: Date) -> Vec<Date> {
    let bare = Recurrence {
        exceptions: Vec::new(),
        extra: Vec::new(),
        gaps: Vec::new(),
        bank_holidays: BankHolidayPolicy::Runs,
        ..rule.clone()
    };
    let days = u32::try_from(rule.start.days_until(on).saturating_add(TWO_YEARS)).unwrap_or(0);
    bare.dates_from(rule.start, Horizon::days(days)).map(Iterator::collect).unwrap_or_default()
}
