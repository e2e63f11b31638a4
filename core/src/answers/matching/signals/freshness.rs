//! What is known was checked lately.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::wording::spoken;

pub(super) fn score(case: &Case<'_>) -> Vec<Finding> {
    let (Some(points), Some(checked)) = (points(case), case.activity.provenance.checked_on) else { return Vec::new() };
    let fact = case.activity_fact(&["provenance", "checked_on"], checked.to_string());
    vec![Finding::scored("freshness.checked", points).word("date", spoken::date(checked)).fact(fact)]
}

/// What the age of the check earns.
fn points(case: &Case<'_>) -> Option<i64> {
    let weights = &case.policy.weights;
    let steps = [(30, weights.fresh_month), (90, weights.fresh_quarter), (180, weights.fresh_half_year)];
    let step = steps.into_iter().find(|(days, _)| case.activity.provenance.is_fresh(case.on, *days));
    step.map(|(_, points)| points)
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.maybe(points(case));
}
