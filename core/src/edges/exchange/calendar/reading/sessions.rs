//! Sessions one by one, gathered into patterns.

use std::collections::BTreeMap;

use super::event::Length;
use super::moment::Moment;
use super::zone::Zone;
use crate::ground::time::{BankHolidayPolicy, Date, LocalDateTime, Recurrence, TimeOfDay, Timing, uk_instant};
use crate::model::activity::SessionPattern;

/// The hours of a session on clocks in the United Kingdom; none for a whole day.
type Hours = Option<(TimeOfDay, Option<TimeOfDay>)>;

/// Sessions by their hours.
#[derive(Debug, Default)]
pub(super) struct Sessions {
    days: BTreeMap<Hours, Vec<Date>>,
}

impl Sessions {
    /// Adds a session; false where our clocks cannot tell its hours from others.
    pub(super) fn add(&mut self, start: &Moment, length: Length) -> bool {
        match start {
            Moment::Day(first) => {
                let days = if let Length::Days(days) = length { days } else { 1 };
                let all = (0..days).filter_map(|ahead| Date::from(*first).plus_days(ahead).ok());
                self.days.entry(None).or_default().extend(all);
                true
            }
            Moment::At(..) => self.timed(start, length).is_some(),
        }
    }

    fn timed(&mut self, start: &Moment, length: Length) -> Option<()> {
        let (date, opens, closes) = hours(start, length)?;
        self.days.entry(Some((opens, closes))).or_default().push(date);
        Some(())
    }

    /// A pattern for each kind of hours. The days are named, so bank holidays do not touch them.
    pub(super) fn patterns(self) -> Vec<SessionPattern> {
        let pattern = |(hours, mut days): (Hours, Vec<Date>)| {
            days.sort_unstable();
            days.dedup();
            let first = *days.first()?;
            let recurrence =
                Recurrence { extra: days.split_off(1), bank_holidays: BankHolidayPolicy::Runs, ..Recurrence::once(first) };
            Some(SessionPattern::new(timing(recurrence, hours)))
        };
        self.days.into_iter().filter_map(pattern).collect()
    }
}

/// A timing with such hours.
pub(super) fn timing(recurrence: Recurrence, hours: Hours) -> Timing {
    Timing {
        all_day: hours.is_none(),
        opens: hours.map(|(opens, _)| opens),
        closes: hours.and_then(|(_, closes)| closes),
        ..Timing::new(recurrence)
    }
}

/// Day and hours of a session on the clocks of the United Kingdom; none where they show it twice and mean the other hour.
pub(super) fn hours(start: &Moment, length: Length) -> Option<(Date, TimeOfDay, Option<TimeOfDay>)> {
    let Moment::At(clock, zone) = start else { return None };
    let seconds = if let Length::Seconds(seconds) = length { Some(seconds) } else { None };
    let end = match seconds {
        Some(seconds) => Some(clock.checked_add(jiff::SignedDuration::from_secs(seconds)).ok()?),
        None => None,
    };
    if *zone == Zone::London {
        return Some((clock.date().into(), clock.time().into(), end.map(|end| end.time().into())));
    }
    let told = |at: jiff::civil::DateTime| {
        let instant = zone.instant(at)?;
        let shown = crate::ground::time::uk_local(instant.into());
        (uk_instant(shown) == instant.into()).then_some(shown)
    };
    let begin: LocalDateTime = told(*clock)?;
    let end = match end {
        Some(end) => Some(told(end)?),
        None => None,
    };
    let minutes = end.map(|end| begin.jiff().duration_until(end.jiff()).as_secs());
    let fits = minutes.is_none_or(|seconds| (1..=86_400).contains(&seconds));
    fits.then(|| (begin.date(), begin.time(), end.map(LocalDateTime::time)))
}
