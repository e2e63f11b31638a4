//! Activities that run, and whose last session has been or comes soon.

use super::entries::RecordRef;
use super::fresh_facts::{Look, Weight, count};
use super::stale::{FactKind, StaleFact, StaleWhy};
use crate::ground::time::{Date, Horizon};
use crate::model::activity::{Activity, ActivityStatus, SessionPattern};
use crate::model::catalogue::pointer;

impl Look<'_> {
    /// When the sessions of an activity end. One that can be joined at any time, or has none, ends at no session.
    pub(super) fn at_sessions(&mut self, of: &RecordRef, activity: &Activity, weight: Weight) {
        if activity.status != ActivityStatus::Running || activity.any_time || activity.sessions.is_empty() {
            return;
        }
        self.looked_at += count(activity.sessions.len());
        let after = i32::try_from(self.ahead_days).ok().and_then(|days| self.on.plus_days(days).ok());
        // A rule that cannot be followed has its own finding, and is not over.
        let goes_on = |from: Date| activity.sessions.iter().any(|pattern| next(pattern, from).is_none_or(|day| day.is_some()));
        if after.is_none_or(goes_on) {
            return;
        }
        let until = activity.sessions.iter().filter_map(|pattern| last(pattern, self.on, self.ahead_days)).max();
        let why = if until.is_some() { StaleWhy::EndsSoon } else { StaleWhy::Expired };
        let question = format!("When does “{}” go on after its last session?", activity.name);
        let path = pointer(&["activities", activity.id.as_str(), "sessions"]);
        let fact = StaleFact::new(FactKind::Sessions, of.clone(), path, why, false, weight.activities, weight.sessions, question);
        self.push(fact, activity.provenance.checked_on, until, Some(&activity.partner));
    }
}

/// The first day of a pattern from that day on, within two years; none at all where the rule cannot be followed.
fn next(pattern: &SessionPattern, from: Date) -> Option<Option<Date>> {
    pattern.timing.recurrence.dates_from(from, Horizon::default()).ok().map(|mut days| days.next())
}

/// The last day of a pattern within so many days.
fn last(pattern: &SessionPattern, from: Date, days: u32) -> Option<Date> {
    pattern.timing.recurrence.dates_from(from, Horizon::days(days)).ok()?.last()
}
