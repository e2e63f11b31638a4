//! An event with all changes to its single sessions, as patterns.

use std::collections::{BTreeMap, HashSet};

use jiff::ToSpan;

use super::context::Context;
use super::event::{Event, Length};
use super::moment::Moment;
use super::plain::plain;
use super::rule::{Rule, Until};
use super::rule_days::rule_days;
use super::sessions::{Sessions, hours, timing};
use super::unfold::Spot;
use super::zone::Zone;
use crate::edges::exchange::calendar::{CalendarEvent, CalendarStatus};
use crate::ground::error::Code;
use crate::ground::time::{Date, Horizon, Recurrence};
use crate::model::activity::SessionPattern;

/// What tells one session from another: whole days by their day, others by their moment.
type Key = (bool, i64);

fn key(moment: &Moment) -> Option<Key> {
    match moment {
        Moment::Day(day) => Some((true, jiff::civil::date(1970, 1, 1).duration_until(*day).as_secs())),
        Moment::At(clock, zone) => Some((false, zone.instant(*clock)?.as_second())),
    }
}

/// Works the changes of single sessions into an event; none where it must be left out.
pub(super) fn merged(master: Option<Event>, mut changes: Vec<Event>, context: &mut Context<'_>) -> Option<CalendarEvent> {
    let (mut sessions, mut patterns) = (Sessions::default(), Vec::new());
    let (mut cancelled, mut tentative) = (Vec::new(), Vec::new());
    let mut takes_place = true;
    if let Some(master) = &master {
        if master.status == CalendarStatus::Cancelled {
            takes_place = false;
        } else {
            let originals = changes.iter().filter_map(|change| change.of.clone()).collect::<Vec<_>>();
            if let Some(change) = changes.iter().find(|change| change.and_later) {
                context.error(
                    Code::CalendarOverride,
                    change.of.as_ref().map_or(change.at, |(_, at)| *at),
                    "the change is to hold for all later sessions too, and it cannot be told which; the event is left out",
                );
                return None;
            }
            patterns = of_master(master, &originals, &mut sessions, context)?;
        }
    } else {
        for change in &changes {
            context.warning(
                Code::CalendarOverride,
                change.at,
                "this changes a session of an event that is not in the calendar; it is taken as a session by itself",
            );
        }
    }
    for change in changes.iter().filter(|_| takes_place) {
        let day = hours(&change.start, change.length).map_or_else(|| change.start.date().into(), |(day, ..)| day);
        match change.status {
            CalendarStatus::Cancelled => cancelled.extend(change.of.as_ref().map(|(original, _)| Date::from(original.date()))),
            status => {
                if status == CalendarStatus::Tentative {
                    tentative.push(day);
                }
                put(&mut sessions, &change.start, change.length, change.at, context);
            }
        }
        for (same, name) in [
            (master.as_ref().is_none_or(|master| change.title.is_none() || master.title == change.title), "SUMMARY"),
            (master.as_ref().is_none_or(|master| change.place.is_none() || master.place == change.place), "LOCATION"),
            (
                master.as_ref().is_none_or(|master| change.description.is_none() || master.description == change.description),
                "DESCRIPTION",
            ),
        ] {
            if !same {
                context.unread.note(&format!("VCALENDAR/VEVENT[RECURRENCE-ID]/{name}"));
            }
        }
    }
    let told = master.or_else(|| (!changes.is_empty()).then(|| changes.swap_remove(0)))?;
    patterns.extend(sessions.patterns());
    for days in [&mut cancelled, &mut tentative] {
        days.sort_unstable();
        days.dedup();
    }
    Some(CalendarEvent {
        uid: told.uid,
        line: told.at.line,
        status: told.status,
        patterns: if takes_place { patterns } else { Vec::new() },
        cancelled,
        tentative,
        title: told.title,
        description: told.description,
        place: told.place,
        point: told.point,
        link: told.link,
    })
}

fn put(sessions: &mut Sessions, start: &Moment, length: Length, at: Spot, context: &mut Context<'_>) {
    if !sessions.add(start, length) {
        let detail =
            "the clocks go back that day and show the start or end of the session twice, or it is too long; it is left out";
        context.warning(Code::CalendarHourTwice, at, detail);
    }
}

/// The sessions of an event: a pattern where ours has the rule, and the others one by one.
fn of_master(
    master: &Event,
    originals: &[(Moment, Spot)],
    sessions: &mut Sessions,
    context: &mut Context<'_>,
) -> Option<Vec<SessionPattern>> {
    if let Some((rule, at)) = &master.rule {
        let one_day = !matches!(master.length, Length::Days(days) if days > 1);
        let ours = matches!(&master.start, Moment::Day(_) | Moment::At(_, Zone::London)) && one_day;
        if let Some(recurrence) = plain(rule, master.start.date()).filter(|_| ours) {
            return ruled(master, rule, *at, recurrence, originals, sessions, context).map(|pattern| vec![pattern]);
        }
    }
    one_by_one(master, originals, sessions, context)?;
    Some(Vec::new())
}

/// The last day of a rule on the clocks of its event.
fn last_day(rule: &Rule, start: &Moment, at: Spot, context: &mut Context<'_>) -> Option<jiff::civil::Date> {
    let (until, time, zone) = match (rule.until?, start) {
        (Until::Day(day), Moment::Day(_)) => return Some(day),
        (Until::Day(day), Moment::At(..)) => {
            context.once(
                "until",
                Code::CalendarContradiction,
                at,
                "the rule ends on a day and not at an hour; sessions on that day were taken in",
            );
            return Some(day);
        }
        (Until::At(clock, utc), Moment::Day(_)) => {
            let shown = if utc { Zone::utc().instant(clock).map(|instant| Zone::London.shows(instant)) } else { Some(clock) };
            return shown.map(jiff::civil::DateTime::date);
        }
        (Until::At(clock, true), Moment::At(begin, zone)) => (zone.shows(Zone::utc().instant(clock)?), begin.time(), zone),
        (Until::At(clock, false), Moment::At(begin, zone)) => (clock, begin.time(), zone),
    };
    let _ = zone;
    if until.time() >= time { Some(until.date()) } else { until.date().checked_sub(1.day()).ok() }
}

fn ruled(
    master: &Event,
    rule: &Rule,
    at: Spot,
    mut recurrence: Recurrence,
    originals: &[(Moment, Spot)],
    sessions: &mut Sessions,
    context: &mut Context<'_>,
) -> Option<SessionPattern> {
    recurrence.count = rule.count;
    recurrence.until = last_day(rule, &master.start, at, context).map(Into::into);
    recurrence.bank_holidays = context.options.bank_holidays.unwrap_or_default();
    if recurrence.until.is_some_and(|until| until < recurrence.start) {
        context.error(Code::CalendarContradiction, at, "the rule ends before the event begins; the event is left out");
        return None;
    }
    let clock = hours(&master.start, master.length).map(|(_, opens, closes)| (opens, closes));
    let at_start = recurrence.dates_from(recurrence.start, Horizon { days: 0, occurrences: 1 }).ok()?.next();
    if at_start.is_none() {
        off_rule(at, context);
        recurrence.extra.push(recurrence.start);
    }
    for (moment, length) in &master.besides {
        let same = length.is_none_or(|length| length == master.length);
        match here(moment, clock.map(|(opens, _)| opens)) {
            Some(day) if same => recurrence.extra.push(day),
            _ => put(sessions, &taking(moment, master), length.unwrap_or(master.length), at, context),
        }
    }
    for (moment, spot) in master.without.iter().chain(originals) {
        match here(moment, clock.map(|(opens, _)| opens)).or_else(|| moment.is_day().then(|| moment.date().into())) {
            Some(day) => recurrence.exceptions.push(day),
            None => no_such(*spot, context),
        }
    }
    for days in [&mut recurrence.exceptions, &mut recurrence.extra] {
        days.sort_unstable();
        days.dedup();
    }
    Some(SessionPattern::new(timing(recurrence, clock)))
}

fn off_rule(at: Spot, context: &mut Context<'_>) {
    context.warning(
        Code::CalendarStartOffRule,
        at,
        "the first session is not on a day of the rule; it was taken in as one more session",
    );
}

fn no_such(at: Spot, context: &mut Context<'_>) {
    context.warning(Code::CalendarOverride, at, "there is no session at this moment to leave out or to change");
}

/// The day of a moment that has the hours of the event, on clocks in the United Kingdom; of a whole day, where the event has none.
fn here(moment: &Moment, opens: Option<crate::ground::time::TimeOfDay>) -> Option<Date> {
    match (moment, opens) {
        (Moment::Day(day), None) => Some((*day).into()),
        (Moment::At(clock, Zone::London), Some(opens)) => (clock.time() == opens.jiff()).then(|| clock.date().into()),
        (Moment::At(clock, zone), Some(opens)) => {
            let shown = Zone::London.shows(zone.instant(*clock)?);
            (shown.time() == opens.jiff()).then(|| shown.date().into())
        }
        _ => None,
    }
}

/// A day named besides, with the hours of its event.
fn taking(moment: &Moment, master: &Event) -> Moment {
    match (moment, &master.start) {
        (Moment::Day(day), Moment::At(clock, zone)) => Moment::At(day.to_datetime(clock.time()), zone.clone()),
        _ => moment.clone(),
    }
}

fn one_by_one(master: &Event, originals: &[(Moment, Spot)], sessions: &mut Sessions, context: &mut Context<'_>) -> Option<()> {
    let mut all: BTreeMap<Key, (Moment, Length)> = BTreeMap::new();
    let mut window = None;
    if let Some((rule, at)) = &master.rule {
        window = Some(expanded(master, rule, *at, &mut all, context)?);
    }
    if let (Some(key), true) = (key(&master.start), window.is_none_or(|(from, _)| from <= master.start.date())) {
        all.insert(key, (master.start.clone(), master.length));
    }
    for (moment, length) in &master.besides {
        let moment = taking(moment, master);
        if let Some(key) = key(&moment) {
            all.insert(key, (moment, length.unwrap_or(master.length)));
        }
    }
    let whole_days: HashSet<jiff::civil::Date> = master
        .without
        .iter()
        .filter(|(moment, _)| moment.is_day() && !master.start.is_day())
        .map(|(moment, _)| moment.date())
        .collect();
    all.retain(|_, (moment, _)| !whole_days.contains(&moment.date()));
    for (moment, spot) in master.without.iter().chain(originals).filter(|(moment, _)| !moment.is_day() || master.start.is_day()) {
        let inside = window.is_none_or(|(from, last)| from <= moment.date() && moment.date() <= last);
        if key(moment).and_then(|key| all.remove(&key)).is_none() && inside {
            no_such(*spot, context);
        }
    }
    for (moment, length) in all.values() {
        put(sessions, moment, *length, master.at, context);
    }
    Some(())
}

/// Writes out the sessions of a rule; the days between which it did, or none where it is too much work.
fn expanded(
    master: &Event,
    rule: &Rule,
    at: Spot,
    all: &mut BTreeMap<Key, (Moment, Length)>,
    context: &mut Context<'_>,
) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let horizon = context.options.horizon.unwrap_or_default();
    // A day more at both ends: the day may be another one on the clocks of the event.
    let from = context.options.from.plus_days(-1).unwrap_or(context.options.from);
    let ahead = i32::try_from(horizon.days).unwrap_or(i32::MAX).saturating_add(2);
    let horizon_ends = from.plus_days(ahead).unwrap_or_else(|_| jiff::civil::Date::MAX.into()).jiff();
    let start = master.start.date();
    let until = last_day(rule, &master.start, at, context);
    if until.is_some_and(|until| until < start) {
        context.error(Code::CalendarContradiction, at, "the rule ends before the event begins; the event is left out");
        return None;
    }
    let last = until.map_or(horizon_ends, |until| until.min(horizon_ends));
    let Some(days) = rule_days(rule, start, from.jiff(), last, &mut context.work) else {
        context.error(
            Code::CalendarCut,
            at,
            "the calendar has more sessions to write out one by one than are written out for one file; the event is left out",
        );
        return None;
    };
    if days.first().is_some_and(|first| *first > start) && (rule.count.is_some() || from.jiff() <= start) {
        off_rule(at, context);
    }
    let ended = until.is_some_and(|until| until <= horizon_ends)
        || rule.count.is_some_and(|count| days.len() >= usize::try_from(count).unwrap_or(usize::MAX));
    let most = usize::try_from(horizon.occurrences).unwrap_or(usize::MAX);
    let wanted: Vec<_> = days.into_iter().filter(|day| *day >= from.jiff()).collect();
    let detail = format!("the sessions were written out one by one from {from} to {last}");
    context.notice(Code::CalendarRuleExpanded, at, detail);
    if !ended || wanted.len() > most {
        context.notice(Code::CalendarCut, at, "there are more sessions after the last one that was written out");
    }
    for day in wanted.into_iter().take(most) {
        let moment = match &master.start {
            Moment::Day(_) => Moment::Day(day),
            Moment::At(clock, zone) => Moment::At(day.to_datetime(clock.time()), zone.clone()),
        };
        if let Some(key) = key(&moment) {
            all.insert(key, (moment, master.length));
        }
    }
    Some((from.jiff(), last))
}
