//! Who came to the first session, to the second, and so on.

use crate::answers::evidence::going::Going;
use crate::answers::evidence::raw::raw;
use crate::model::referral::SessionOutcome;

raw! {
    /// What became of everybody's so-many-eth session.
    SessionAttendance {
        /// Which session, counted for each referral from 1.
        session: u32,
        /// How many came.
        attended: u32,
        /// How many said beforehand that they would not.
        told_in_advance: u32,
        /// How many did not come.
        no_notice: u32,
        /// For how many it did not take place; never counted against them.
        cancelled: u32,
    }
}

pub(super) fn attendance<'v, G: Going + 'v>(views: impl Iterator<Item = &'v G>) -> Vec<SessionAttendance> {
    let mut found: Vec<SessionAttendance> = Vec::new();
    for view in views {
        for (place, session) in view.sessions().iter().enumerate() {
            if place == found.len() {
                let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
                found.push(SessionAttendance { session: number, attended: 0, told_in_advance: 0, no_notice: 0, cancelled: 0 });
            }
            let Some(row) = found.get_mut(place) else { continue };
            *match session.outcome {
                SessionOutcome::Attended => &mut row.attended,
                SessionOutcome::ToldInAdvance => &mut row.told_in_advance,
                SessionOutcome::NoNotice => &mut row.no_notice,
                SessionOutcome::CancelledByProvider => &mut row.cancelled,
            } += 1;
        }
    }
    found
}
