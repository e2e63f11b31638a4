//! Sessions as schedules.

use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::OpenReferralOutput;
use crate::edges::exchange::open_referral::reading::written_day;
use crate::ground::id::uuid_of;
use crate::ground::time::{Date, Freq, Recurrence, TimeOfDay, Timing};
use crate::model::activity::{Activity, SessionPattern};

/// The schedules of an activity. `at` gives the key of the service at the location of a pattern.
pub(super) fn schedules(activity: &Activity, at: &dyn Fn(&SessionPattern) -> Option<String>) -> Option<Value<'static>> {
    let mut all = Vec::new();
    for pattern in &activity.sessions {
        let rule = &pattern.timing.recurrence;
        all.push(schedule(activity, pattern, rule, all.len(), at));
        // Hours besides the rule are schedules of their own, as the standard has it.
        for day in &rule.extra {
            all.push(schedule(activity, pattern, &Recurrence::once(*day), all.len(), at));
        }
    }
    (!all.is_empty()).then(|| Value::list(all))
}

fn schedule(
    activity: &Activity,
    pattern: &SessionPattern,
    rule: &Recurrence,
    number: usize,
    at: &dyn Fn(&SessionPattern) -> Option<String>,
) -> Value<'static> {
    let text = |value: String| Some(Value::text(value));
    let number = uuid_of("schedule", &format!("{}#{number}", activity.id));
    let weekly = rule.freq != Freq::Once;
    let days: Vec<String> = rule.by_day.iter().map(written_day).collect();
    let month_days: Vec<String> = rule.by_month_day.iter().map(i32::to_string).collect();
    let joined = |parts: Vec<String>| (weekly && !parts.is_empty()).then(|| Value::text(parts.join(",")));
    let (opens, closes) = hours(&pattern.timing);
    Value::object([
        ("id", text(number)),
        ("service_at_location_id", at(pattern).map(Value::text)),
        ("dtstart", text(rule.start.to_string())),
        ("freq", weekly.then(|| Value::text(if rule.freq == Freq::Weekly { "WEEKLY" } else { "MONTHLY" }))),
        ("interval", (weekly && rule.interval != 1).then(|| Value::number(rule.interval))),
        ("byday", joined(days)),
        ("bymonthday", joined(month_days)),
        ("until", rule.until.filter(|_| weekly).map(|day: Date| Value::text(day.to_string()))),
        ("count", rule.count.filter(|_| weekly).map(Value::number)),
        ("description", pattern.note.as_ref().map(|note| Value::text(note.as_str().to_owned()))),
        ("opens_at", opens.map(|time| Value::text(time.to_string()))),
        ("closes_at", closes.map(|time| Value::text(time.to_string()))),
    ])
}

/// A whole day is written as the standard asks.
fn hours(timing: &Timing) -> (Option<TimeOfDay>, Option<TimeOfDay>) {
    if timing.all_day {
        return (Some(TimeOfDay::MIDNIGHT), TimeOfDay::new(23, 59).ok());
    }
    (timing.opens, timing.closes)
}

/// Stretches and days without sessions, which only edition 1 has a noun for: those that all patterns share.
pub(super) fn holidays(activity: &Activity, output: OpenReferralOutput) -> Option<Value<'static>> {
    if output != OpenReferralOutput::Uk10 {
        return None;
    }
    let first = activity.sessions.first()?;
    let shared = |gap: &&crate::ground::time::DateSpan| {
        activity.sessions.iter().all(|pattern| pattern.timing.recurrence.gaps.contains(gap))
    };
    let gaps = first.timing.recurrence.gaps.iter().filter(shared).enumerate().map(|(number, gap)| {
        Value::object([
            ("id", Some(Value::text(uuid_of("holiday_schedule", &format!("{}#{number}", activity.id))))),
            ("closed", Some(Value::from(true))),
            ("start_date", Some(Value::text(gap.from.to_string()))),
            ("end_date", Some(Value::text(gap.to.to_string()))),
        ])
    });
    let gaps: Vec<_> = gaps.collect();
    (!gaps.is_empty()).then(|| Value::list(gaps))
}
