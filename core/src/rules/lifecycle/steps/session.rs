//! What became of sessions, and what follows from absences.

use crate::ground::error::Code;
use crate::ground::time::{Date, Timestamp};
use crate::model::referral::{Attendance, OpeningCause, SessionOutcome};
use crate::rules::clearance::open_all;
use crate::rules::lifecycle::{Refused, Stage, Standing, require};

pub(in crate::rules::lifecycle) fn record(
    standing: &mut Standing,
    day: Date,
    outcome: SessionOutcome,
    at: Timestamp,
) -> Result<Vec<OpeningCause>, Refused> {
    require(day <= at.uk_date(), Code::ReferralDate, "the session is still to come")?;
    let place = match standing.sessions.binary_search_by_key(&day, |session| session.on) {
        Ok(place) => {
            let same = standing.sessions.get(place).is_some_and(|session| session.outcome == outcome);
            let detail = "this session is recorded already; correct it where it was wrong";
            return require(same, Code::ReferralSessionRecorded, detail).map(|()| Vec::new());
        }
        Err(place) => place,
    };
    standing.sessions.insert(place, Attendance::new(day, outcome));
    Ok(follow(standing, day, outcome, at))
}

pub(in crate::rules::lifecycle) fn correct(
    standing: &mut Standing,
    day: Date,
    outcome: SessionOutcome,
    at: Timestamp,
) -> Result<Vec<OpeningCause>, Refused> {
    let (before, _) = absences(standing);
    let Some(session) = standing.sessions.iter_mut().find(|session| session.on == day) else {
        return Err(Refused::new(Code::ReferralNoSuchSession, "no session of that day is recorded"));
    };
    if session.outcome == outcome {
        return Ok(Vec::new());
    }
    session.outcome = outcome;
    nobody_came(standing, day);
    // A session that did not take place after all no longer stands between two absences.
    if outcome == SessionOutcome::CancelledByProvider && absences(standing).0 > before {
        return Ok(missed(standing, day, at));
    }
    Ok(follow(standing, day, outcome, at))
}

/// What follows: the first attendance makes it active; absences ask for a call, and in a row open the barriers again.
fn follow(standing: &mut Standing, day: Date, outcome: SessionOutcome, at: Timestamp) -> Vec<OpeningCause> {
    if outcome == SessionOutcome::Attended {
        if let Stage::Confirmed { clearance, .. } = &standing.stage {
            standing.stage = Stage::Active { clearance: clearance.clone() };
        }
        return Vec::new();
    }
    if is_absence(outcome) { missed(standing, day, at) } else { Vec::new() }
}

/// Where nobody has come after all, the course has not begun: the place is confirmed as before, on the clearance it rests on,
/// and the client was awaited on the day that is corrected.
fn nobody_came(standing: &mut Standing, day: Date) {
    let Stage::Active { clearance } = &standing.stage else { return };
    if !standing.has_attended() {
        standing.stage = Stage::Confirmed { clearance: clearance.clone(), first_session: day };
    }
}

/// What follows from an absence.
fn missed(standing: &mut Standing, day: Date, at: Timestamp) -> Vec<OpeningCause> {
    let (in_a_row, since) = absences(standing);
    let first = !standing.has_attended();
    let enough = in_a_row >= standing.policy.absences && since.is_some_and(|since| day >= since);
    if first || enough {
        standing.call_due = Some(day);
    }
    if !enough || standing.barriers.is_empty() {
        return Vec::new();
    }
    open_all(standing, at);
    vec![OpeningCause::Absences]
}

const fn is_absence(outcome: SessionOutcome) -> bool {
    matches!(outcome, SessionOutcome::ToldInAdvance | SessionOutcome::NoNotice)
}

/// Absences in a row up to the last session recorded, and since when. What the provider cancelled counts for nothing.
fn absences(standing: &Standing) -> (u32, Option<Date>) {
    let held = standing.sessions.iter().rev().filter(|session| session.outcome != SessionOutcome::CancelledByProvider);
    let row: Vec<Date> = held.take_while(|session| is_absence(session.outcome)).map(|session| session.on).collect();
    (u32::try_from(row.len()).unwrap_or(u32::MAX), row.last().copied())
}
