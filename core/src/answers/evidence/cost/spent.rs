//! What it cost for each person and each session.

use crate::answers::evidence::funnel::Funnel;
use crate::answers::evidence::raw::raw;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::money::Pence;

raw! {
    /// What it cost for each person who came and for each time somebody came.
    Costs {
        /// What it cost in all.
        total: Pence,
        /// How many came at least once.
        people_attended: u32,
        /// How many times anybody came.
        sessions_attended: u32,
        /// For each person who came, the half penny rounded up; none where nobody came.
        per_person: Option<Pence>,
        /// For each time somebody came.
        per_session: Option<Pence>,
    }
}

/// What it cost for each person who came and for each time somebody came. `total` is everything that was spent on the referrals of the
/// funnel: what counts as cost is for whoever reports it to say.
///
/// # Errors
/// [`Code::EvidenceCost`] where the total is below zero.
pub fn costs(funnel: &Funnel, total: Pence) -> Result<Costs> {
    if total < Pence::ZERO {
        return Err(FingerpostError::invalid(Code::EvidenceCost, "what was spent is not below zero").at("/total"));
    }
    let (people_attended, sessions_attended) = (*funnel.people_attended(), *funnel.sessions_attended());
    let each = |count: u32| (count > 0).then(|| shared(total, count));
    Ok(Costs {
        total,
        people_attended,
        sessions_attended,
        per_person: each(people_attended),
        per_session: each(sessions_attended),
    })
}

fn shared(total: Pence, count: u32) -> Pence {
    let count = i128::from(count);
    let each = (2 * i128::from(total.0) + count) / (2 * count);
    Pence(i64::try_from(each).unwrap_or(i64::MAX))
}
