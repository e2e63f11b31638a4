//! The sessions ahead of a client, and how they fit their week.

use std::collections::{BTreeMap, BTreeSet};

use super::case::Case;
use super::index::Aspect;
use super::run::runs;
use crate::ground::time::{Date, Horizon, Hours, Occurrence, TimeOfDay, Timestamp, Weekday};
use crate::model::activity::{Joining, SessionPattern};
use crate::model::client::FreeTime;
use crate::model::verdict::Outcome;

/// How one session fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    Certain,
    Uncertain,
    No,
}

/// What was found about the sessions ahead.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SessionSearch {
    /// What the rule of session times says.
    pub(crate) outcome: Outcome,
    /// Whether there is any session to look at.
    pub(crate) any: bool,
    /// Whether a course joined only at its start has begun.
    pub(crate) started: bool,
    /// The sessions looked at.
    pub(crate) looked_at: Vec<Occurrence>,
    /// Those that fit for certain.
    pub(crate) fitting: Vec<Occurrence>,
}

/// The sessions that count, whoever the client is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ahead {
    /// A course joined only at its start: the runs one can still join, the next first, each with as many sessions as the course has.
    Runs { runs: Vec<Vec<Occurrence>>, sessions: usize, started: bool },
    /// A course joined at any time: its next sessions.
    Course(Vec<Occurrence>),
    /// Sessions that stand alone.
    Sessions(Vec<Occurrence>),
}

impl Ahead {
    /// The sessions that count for a case.
    pub(crate) fn of(case: &Case<'_>) -> Self {
        match &case.activity.course {
            Some(course) if course.joining == Joining::StartOnly => runs_ahead(case, count(course.sessions)),
            Some(course) => Self::Course(ahead(case).into_iter().take(count(course.sessions)).collect()),
            None => Self::Sessions(ahead(case)),
        }
    }

    /// The same with one session for all that fit a week alike, where nobody counts them.
    pub(crate) fn by_the_week(case: &Case<'_>) -> Self {
        let mut ahead = Self::of(case);
        if let Self::Sessions(sessions) = &mut ahead {
            let mut seen = BTreeSet::new();
            sessions.retain(|session| seen.insert(slot(session, case.at)));
        }
        ahead
    }
}

/// All that says how a session fits a week: its hours, what is known of them, and whether it is to come.
type Slot = (Weekday, TimeOfDay, TimeOfDay, bool, Hours, bool, bool);

fn slot(session: &Occurrence, at: Timestamp) -> Slot {
    let (starts, ends) = (session.starts_local, session.ends_local);
    let one_day = starts.date() == ends.date();
    (session.date.weekday(), starts.time(), ends.time(), one_day, session.hours, session.certain, session.starts >= at)
}

/// Looks at the sessions that count, as the activity's course asks for.
pub(crate) fn search(case: &Case<'_>) -> SessionSearch {
    let percent = case.policy.course_fit_percent;
    match case.ahead() {
        Ahead::Runs { runs, sessions, started } => at_start(case, runs, *sessions, *started),
        Ahead::Course(sessions) => judged(case, sessions, Some(percent)),
        Ahead::Sessions(sessions) => judged(case, sessions, None),
    }
}

fn count(sessions: u32) -> usize {
    usize::try_from(sessions).unwrap_or(usize::MAX)
}

/// The end of what is looked at.
pub(crate) fn horizon_end(case: &Case<'_>) -> Timestamp {
    case.at.plus_minutes(i64::from(case.policy.horizon_weeks) * 7 * 24 * 60).unwrap_or(case.at)
}

/// All sessions of the patterns that count, in order, each once.
fn ahead(case: &Case<'_>) -> Vec<Occurrence> {
    let end = horizon_end(case);
    // A day more than the weeks have, because clocks change.
    let days = i32::try_from(case.policy.horizon_weeks.saturating_mul(7)).unwrap_or(TWO_YEARS).saturating_add(1).min(TWO_YEARS);
    let upcoming = |(_, pattern): (usize, &SessionPattern)| expand(case, pattern, case.at, days);
    let mut sessions: Vec<Occurrence> = case.patterns().flat_map(upcoming).filter(|session| session.starts < end).collect();
    // A certain session before a doubtful one of the same hours, which is then dropped.
    sessions.sort_by_key(|session| (session.starts, session.ends, !session.certain, session.hours));
    sessions.dedup_by_key(|session| (session.starts, session.ends));
    sessions
}

/// The sessions of one pattern from a moment until so many days after now.
pub(crate) fn expand(case: &Case<'_>, pattern: &SessionPattern, from: Timestamp, days: i32) -> Vec<Occurrence> {
    let days = u32::try_from(from.uk_date().days_until(case.on).saturating_add(days)).unwrap_or(0);
    let division = case.catalogue.division_of(case.site);
    let found = pattern.timing.upcoming(division, case.holidays, from, Horizon::days(days));
    // A catalogue refuses timings that cannot be worked out.
    found.map(|list| list.occurrences).unwrap_or_default()
}

/// How far ahead a course is followed, in days.
pub(crate) const TWO_YEARS: i32 = 731;

fn at_start(case: &Case<'_>, runs: &[Vec<Occurrence>], sessions: usize, started: bool) -> SessionSearch {
    let mut best: Option<SessionSearch> = None;
    for run in runs {
        let mut found = judged(case, run, Some(case.policy.course_fit_percent));
        if found.outcome == Outcome::Met && found.looked_at.len() < sessions {
            // The rest of the course takes place on days, or at a site, that this run does not tell.
            found.outcome = Outcome::Unknown;
        }
        let better = best.as_ref().is_none_or(|best| rank(found.outcome) < rank(best.outcome));
        if better {
            best = Some(found);
        }
    }
    best.unwrap_or_else(|| SessionSearch { started, ..judged(case, &[], None) })
}

fn runs_ahead(case: &Case<'_>, sessions: usize) -> Ahead {
    let end = horizon_end(case);
    let ahead = |run: &Vec<Occurrence>| run.first().is_some_and(|first| first.starts >= case.at && first.starts < end);
    let mut runs: Vec<_> = case.patterns().flat_map(|(_, pattern)| runs(case, pattern)).filter(ahead).collect();
    runs.sort_by_key(|run| run.first().map(|first| first.starts));
    runs.iter_mut().for_each(|run| run.truncate(sessions));
    let started = case.patterns().any(|(_, pattern)| pattern.timing.recurrence.start <= case.on);
    Ahead::Runs { runs, sessions, started }
}

/// What the search reads of an activity: how many sessions of which hours of the week there are to look at.
pub(crate) fn search_aspect(case: &Case<'_>, aspect: &mut Aspect) {
    match case.ahead() {
        Ahead::Runs { runs, sessions, started } => {
            aspect.word("runs");
            aspect.flag(*started);
            for run in runs {
                aspect.flag(run.len() < *sessions);
                week_aspect(run, case.at, true, aspect);
            }
        }
        Ahead::Course(sessions) => {
            aspect.word("course");
            week_aspect(sessions, case.at, true, aspect);
        }
        Ahead::Sessions(sessions) => {
            aspect.word("sessions");
            week_aspect(sessions, case.at, false, aspect);
        }
    }
}

/// The hours of the week sessions lie in, and how many in each where that counts.
fn week_aspect(sessions: &[Occurrence], at: Timestamp, counted: bool, aspect: &mut Aspect) {
    let mut slots: BTreeMap<Slot, u32> = BTreeMap::new();
    sessions.iter().for_each(|session| *slots.entry(slot(session, at)).or_default() += 1);
    aspect.number(i64::try_from(slots.len()).unwrap_or(i64::MAX));
    for ((day, starts, ends, one_day, hours, certain, to_come), times) in slots {
        aspect.number(day.days_after_monday());
        // To the second, as free times are compared.
        aspect.all_of(&(starts, ends));
        [one_day, certain, to_come].into_iter().for_each(|flag| aspect.flag(flag));
        aspect.word(hours.as_str());
        aspect.number(if counted { times } else { 1 });
    }
}

const fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Met => 0,
        Outcome::Unknown => 1,
        _ => 2,
    }
}

fn judged(case: &Case<'_>, looked_at: &[Occurrence], percent: Option<u32>) -> SessionSearch {
    let free = case.client.free_times.as_deref();
    let fits: Vec<Fit> = looked_at.iter().map(|session| fit(session, free, case.at)).collect();
    let certain = fits.iter().filter(|fit| **fit == Fit::Certain).count();
    let uncertain = fits.iter().filter(|fit| **fit == Fit::Uncertain).count();
    let enough = |fitting: usize| match percent {
        Some(percent) => !fits.is_empty() && fitting * 100 >= count(percent) * fits.len(),
        None => fitting > 0,
    };
    let outcome = if enough(certain) {
        Outcome::Met
    } else if enough(certain + uncertain) {
        Outcome::Unknown
    } else {
        Outcome::NotMet
    };
    let fitting = looked_at.iter().zip(&fits).filter(|(_, fit)| **fit == Fit::Certain).map(|(session, _)| *session).collect();
    SessionSearch { outcome, any: !looked_at.is_empty(), started: false, looked_at: looked_at.to_vec(), fitting }
}

/// How a session fits the free times a client named; without any, every session fits.
///
/// Hours nobody has stated are harmless on a day to come, but not today: the session may be over.
fn fit(session: &Occurrence, free: Option<&[FreeTime]>, at: Timestamp) -> Fit {
    let day = session.date.weekday();
    let (starts, ends) = (session.starts_local, session.ends_local);
    let (fits, sure) = match (free, session.hours) {
        (None, hours) => (true, hours != Hours::Unknown || session.starts >= at),
        (Some(free), Hours::Known) => {
            let one_day = starts.date() == ends.date();
            (one_day && free.iter().any(|slot| slot.day == day && holds(slot, starts.time(), ends.time())), true)
        }
        (Some(free), Hours::AllDay) => (free.iter().any(|slot| slot.day == day), true),
        (Some(free), Hours::EndUnknown) => (free.iter().any(|slot| slot.day == day && begins_in(slot, starts.time())), false),
        (Some(free), Hours::Unknown) => (free.iter().any(|slot| slot.day == day), false),
    };
    match (fits, sure && session.certain) {
        (true, true) => Fit::Certain,
        (true, false) => Fit::Uncertain,
        (false, _) => Fit::No,
    }
}

fn holds(slot: &FreeTime, from: TimeOfDay, to: TimeOfDay) -> bool {
    slot.from <= from && (slot.to <= slot.from || to <= slot.to)
}

fn begins_in(slot: &FreeTime, from: TimeOfDay) -> bool {
    slot.from <= from && (slot.to <= slot.from || from < slot.to)
}

/// The last day looked at, for a course.
pub(crate) fn last_day(search: &SessionSearch) -> Option<Date> {
    search.looked_at.last().map(|session| session.date)
}
