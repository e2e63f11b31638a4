//! Which consent is needed for what, and whether it is there.

use crate::ground::time::Date;
use crate::model::client::NeedLevel;
use crate::model::referral::{ConsentScope, FollowUpPoint};
use crate::rules::lifecycle::{Needs, Standing};

/// What a confirmed place needs, and goes on needing.
pub(crate) const CONFIRMED: Needs = Needs::Both;

/// The scope a follow-up needs; none at the end, when people are still there.
pub(crate) const fn contact_scope(point: FollowUpPoint) -> Option<ConsentScope> {
    match point {
        FollowUpPoint::End => None,
        FollowUpPoint::Month3 => Some(ConsentScope::ContactAt3Months),
        FollowUpPoint::Month6 => Some(ConsentScope::ContactAt6Months),
        FollowUpPoint::Month12 => Some(ConsentScope::ContactAt12Months),
    }
}

/// The scopes an event needs. Sharing includes risks where the need is high or complex: the provider must know.
fn scopes(needs: Needs, need: NeedLevel) -> Vec<ConsentScope> {
    let risk = matches!(need, NeedLevel::High | NeedLevel::Complex).then_some(ConsentScope::ShareRisk);
    let sharing = std::iter::once(ConsentScope::ShareMinimum).chain(risk);
    match needs {
        Needs::Nothing | Needs::Contact => Vec::new(),
        Needs::Discuss => vec![ConsentScope::Discuss],
        Needs::Sharing => sharing.collect(),
        Needs::Both => std::iter::once(ConsentScope::Discuss).chain(sharing).collect(),
    }
}

/// The scopes that are needed and not there on a day.
pub(crate) fn missing(standing: &Standing, needs: Needs, on: Date) -> Vec<ConsentScope> {
    let holds = |scope: &ConsentScope| {
        standing.consents.iter().any(|given| given.scope == *scope && given.until.is_none_or(|last| on <= last))
    };
    scopes(needs, standing.need).into_iter().filter(|scope| !holds(scope)).collect()
}
