//! The sessions ahead, and whether they suit the client's week.

use fingerpost::{Course, Date, Horizon, Hours, Joining, Occurrence, SessionPattern, Timestamp};

use super::Case;
use super::dates::day_number;
use super::finding::{Found, strictly};

/// How a session fits: for certain, perhaps, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Not,
    Perhaps,
    Certain,
}

/// The patterns that count at the case's site.
pub(crate) fn patterns<'a>(case: &Case<'a>) -> Vec<&'a SessionPattern> {
    let counts = |pattern: &&SessionPattern| match (&pattern.site, case.site) {
        (Some(named), Some(site)) => *named == site.id,
        _ => true,
    };
    case.activity.sessions.iter().filter(counts).collect()
}

/// All sessions of a pattern from a moment to two years after `at`.
fn occurrences(case: &Case<'_>, pattern: &SessionPattern, from: Timestamp) -> Vec<Occurrence> {
    let days = day_number(case.on) + 731 - day_number(from.uk_date());
    let Ok(days) = u32::try_from(days) else { return Vec::new() };
    let division = case.catalogue.division_of(case.site);
    pattern.timing.upcoming(division, case.holidays, from, Horizon::days(days)).unwrap().occurrences
}

fn horizon(case: &Case<'_>) -> Timestamp {
    case.at.plus_minutes(i64::from(case.policy.horizon_weeks) * 7 * 24 * 60).unwrap()
}

/// Whether it lies in the client's free time, were it certain to take place.
fn lies(case: &Case<'_>, session: &Occurrence) -> Fit {
    let Some(free) = &case.client.free_times else {
        let over = session.hours == Hours::Unknown && session.starts < case.at;
        return if over { Fit::Perhaps } else { Fit::Certain };
    };
    let day = session.starts_local.date();
    let mut that_day = free.iter().filter(|free| free.day == day.weekday());
    let (start, end) = (session.starts_local.time(), session.ends_local.time());
    let yes = |fits: bool, as_what: Fit| if fits { as_what } else { Fit::Not };
    match session.hours {
        Hours::Known => {
            let one_day = session.ends_local.date() == day;
            let within = that_day.any(|free| free.from <= start && (free.to <= free.from || end <= free.to));
            yes(one_day && within, Fit::Certain)
        }
        Hours::AllDay => yes(that_day.next().is_some(), Fit::Certain),
        Hours::EndUnknown => {
            yes(that_day.any(|free| free.from <= start && (free.to <= free.from || start < free.to)), Fit::Perhaps)
        }
        Hours::Unknown => yes(that_day.next().is_some(), Fit::Perhaps),
    }
}

/// Sessions in order, the same start and end once, each with its fit.
fn fitted(case: &Case<'_>, mut sessions: Vec<Occurrence>) -> Vec<(Occurrence, Fit)> {
    sessions.sort_by_key(|session| (session.starts, session.ends));
    let mut kept: Vec<(Occurrence, Fit, bool)> = Vec::new();
    for session in sessions {
        let fit = lies(case, &session);
        match kept.last_mut() {
            Some(last) if (last.0.starts, last.0.ends) == (session.starts, session.ends) => {
                last.1 = last.1.max(fit);
                last.2 |= session.certain;
            }
            _ => kept.push((session, fit, session.certain)),
        }
    }
    let doubted = |(session, fit, certain): (Occurrence, Fit, bool)| (session, if certain { fit } else { fit.min(Fit::Perhaps) });
    kept.into_iter().map(doubted).collect()
}

/// The sessions ahead, of all patterns that count.
fn ahead(case: &Case<'_>) -> Vec<(Occurrence, Fit)> {
    let all = patterns(case).into_iter().flat_map(|pattern| occurrences(case, pattern, case.at));
    fitted(case, all.filter(|session| session.starts < horizon(case)).collect())
}

/// The runs of a course joined only at its start that are looked at, the earliest first.
fn runs(case: &Case<'_>, course: &Course) -> Vec<Vec<(Occurrence, Fit)>> {
    let mut runs = Vec::new();
    for pattern in patterns(case) {
        let rule = &pattern.timing.recurrence;
        let first = rule.extra.iter().copied().fold(rule.start, Date::min);
        let midnight = fingerpost::LocalDateTime::new(first, fingerpost::TimeOfDay::MIDNIGHT).uk_instant();
        let all = occurrences(case, pattern, midnight);
        for (from, to) in blocks(case, pattern) {
            runs.push(all.iter().copied().filter(|session| from <= session.date && session.date <= to).collect::<Vec<_>>());
        }
    }
    runs.retain(|run| run.first().is_some_and(|first| first.starts >= case.at && first.starts < horizon(case)));
    runs.sort_by_key(|run| run[0].starts);
    let sessions = course.sessions as usize;
    runs.into_iter().map(|run| fitted(case, run.into_iter().take(sessions).collect())).collect()
}

/// The first and last day of each run of a pattern.
fn blocks(case: &Case<'_>, pattern: &SessionPattern) -> Vec<(Date, Date)> {
    let mut bare = pattern.timing.recurrence.clone();
    let block = bare.block.filter(|_| bare.freq != fingerpost::Freq::Once);
    let Some(block) = block else {
        return vec![(Date::new(0, 1, 1).unwrap(), Date::new(9999, 12, 31).unwrap())];
    };
    bare.exceptions.clear();
    bare.gaps.clear();
    bare.extra.clear();
    let days = u32::try_from(day_number(case.on) + 731 - day_number(bare.start)).unwrap_or(0);
    let days: Vec<_> = bare.dates_from(bare.start, Horizon::days(days)).unwrap().collect();
    days.chunks(block.sessions as usize).map(|block| (block[0], block[block.len() - 1])).collect()
}

/// Whether enough of a course's sessions fit.
fn enough(case: &Case<'_>, looked_at: &[(Occurrence, Fit)]) -> Found {
    let share = |least: Fit| looked_at.iter().filter(|(_, fit)| *fit >= least).count() * 100;
    let asked = case.policy.course_fit_percent as usize * looked_at.len();
    if looked_at.is_empty() {
        Found::Absolute
    } else if share(Fit::Certain) >= asked {
        Found::Met
    } else if share(Fit::Perhaps) >= asked {
        Found::Unknown
    } else {
        Found::Absolute
    }
}

/// What is found, and the sessions it was found by.
fn searched(case: &Case<'_>) -> (Found, Vec<(Occurrence, Fit)>) {
    if case.activity.sessions.is_empty() {
        return (Found::Unknown, Vec::new());
    }
    match &case.activity.course {
        None => {
            let all = ahead(case);
            let best = all.iter().map(|(_, fit)| *fit).max();
            let found = if best == Some(Fit::Perhaps) { Found::Unknown } else { strictly(best == Some(Fit::Certain)) };
            (found, all)
        }
        Some(course) if course.joining == Joining::AnyTime => {
            let next: Vec<_> = ahead(case).into_iter().take(course.sessions as usize).collect();
            (enough(case, &next), next)
        }
        Some(course) => {
            let whole = |found: Found, run: &[(Occurrence, Fit)]| match found {
                Found::Met if run.len() < course.sessions as usize => Found::Unknown,
                found => found,
            };
            let judged: Vec<_> = runs(case, course).into_iter().map(|run| (whole(enough(case, &run), &run), run)).collect();
            let first = |wanted: Found| judged.iter().find(|(found, _)| *found == wanted).cloned();
            let decided = first(Found::Met).or_else(|| first(Found::Unknown)).or_else(|| judged.first().cloned());
            decided.unwrap_or((Found::Absolute, Vec::new()))
        }
    }
}

pub(crate) fn session_times(case: &Case<'_>) -> Found {
    if case.activity.any_time { Found::Met } else { searched(case).0 }
}

/// The day of the last of the sessions looked at, also where people may come at any time besides.
pub(crate) fn last_session(case: &Case<'_>) -> Option<Date> {
    searched(case).1.last().map(|(session, _)| session.date)
}
