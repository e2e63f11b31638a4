//! What is due to be asked of one client.

use super::chosen::EvaluationPlan;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::outcome::{Instrument, OutcomePoint, OutcomeReading};
use crate::model::referral::{FollowUpPoint, ReferralState, ReferralView, SessionOutcome};

record! {
    /// A measure that is due to be asked of a client.
    DueMeasure {
        /// Which.
        instrument: Instrument,
        /// Its name.
        name: NonEmpty,
        /// At which point.
        point: OutcomePoint,
        /// By when.
        due: Date,
        /// Whether that day has passed.
        overdue: bool,
    }
}

/// What is due to be asked of a client on a day, by the plan of the activity, and not answered yet; by day.
///
/// Before: from the confirmation to the first session attended, and never afterwards, for an answer then would not be of before. At the end:
/// from the day the referral was completed or ended early. Later: from the day the follow-up is due, where the client has agreed to be asked.
/// Reviews in between are asked whenever it suits, and are never due.
///
/// Give the readings of this referral.
#[must_use]
pub fn due_measures(plan: &EvaluationPlan, view: &ReferralView, readings: &[OutcomeReading], on: Date) -> Vec<DueMeasure> {
    let answered = |instrument: &Instrument, point: OutcomePoint| {
        readings.iter().any(|one| one.instrument == *instrument && one.point == point)
    };
    let mut found = Vec::new();
    for ask in &plan.asks {
        for point in ask.points.iter().filter(|point| !answered(&ask.instrument, **point)) {
            let Some(due) = due_on(view, *point, on) else { continue };
            found.push(DueMeasure::new(ask.instrument.clone(), ask.name.clone(), *point, due, due < on));
        }
    }
    found.sort_by_key(|due| due.due);
    found
}

/// By when a point is to be asked, where it is time.
fn due_on(view: &ReferralView, point: OutcomePoint, on: Date) -> Option<Date> {
    let follow_up = |point: FollowUpPoint| {
        let standing = view.follow_ups.iter().find(|standing| standing.point == point)?;
        (standing.agreed && standing.due <= on).then_some(standing.due)
    };
    match point {
        OutcomePoint::Start => {
            let came = view.sessions.iter().any(|session| session.outcome == SessionOutcome::Attended);
            (view.state == ReferralState::Confirmed && !came).then(|| view.due.unwrap_or(on))
        }
        OutcomePoint::Review => None,
        OutcomePoint::End => follow_up(FollowUpPoint::End),
        OutcomePoint::Month3 => follow_up(FollowUpPoint::Month3),
        OutcomePoint::Month6 => follow_up(FollowUpPoint::Month6),
        OutcomePoint::Month12 => follow_up(FollowUpPoint::Month12),
    }
}
