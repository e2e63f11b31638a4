//! What a plan is made from.

use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::activity::Activity;
use crate::model::outcome::Instrument;
use crate::model::partner::Partner;

record! {
    /// Something somebody would like results to be broken down by.
    PlannedGroups {
        /// What: `age band`.
        name: NonEmpty,
        /// Into how many kinds.
        kinds: u32,
    }
}

record! {
    /// What is known of an activity and of who comes, to plan its evaluation from.
    EvaluationFacts {
        /// How many people are expected in all the time the results are for.
        people: u32,
        [optional]
        /// Whether it is a single occasion.
        one_off: bool,
        /// How many sessions somebody comes to.
        sessions: Option<u32>,
        /// With how much money it is funded.
        funding: Option<Pence>,
        /// How old the youngest may be.
        youngest: Option<u32>,
        /// Whether it is meant for people who are lonely.
        for_loneliness: bool,
        /// Whether some need help to answer.
        assisted: bool,
        /// Measures a funder asks for.
        required: Vec<Instrument>,
        /// What results would be broken down by.
        groups: Vec<PlannedGroups>,
    }
}

/// The facts of an activity in a directory: its sessions, its money, the youngest who may come. How many people come, nobody can read there.
///
/// Money is that of the confirmed lines that name the activity and run on the day or begin later.
#[must_use]
pub fn evaluation_facts(activity: &Activity, partner: Option<&Partner>, people: u32, on: Date) -> EvaluationFacts {
    let lines = partner.into_iter().flat_map(|partner| &partner.funding);
    let named = lines.filter(|line| line.confirmed && line.ends >= on && line.activities.contains(&activity.id));
    let money: Vec<Pence> = named.map(|line| line.amount).collect();
    let sum = money.iter().try_fold(Pence::ZERO, |sum, amount| sum.plus(*amount)).unwrap_or(Pence(i64::MAX));
    let sessions = activity.course.as_ref().map(|course| course.sessions);
    EvaluationFacts {
        one_off: sessions == Some(1),
        sessions,
        funding: (!money.is_empty()).then_some(sum),
        youngest: activity.eligibility.as_ref().and_then(|who| who.youngest),
        ..EvaluationFacts::new(people)
    }
}
