//! What is known was checked lately.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::wording::spoken;

pub(super) fn score(case: &Case<'_>) -> Vec<Finding> {
    let weights = &case.policy.weights;
    let steps = [(30, weights.fresh_month), (90, weights.fresh_quarter), (180, weights.fresh_half_year)];
    let stamp = &case.activity.provenance;
    let step = steps.into_iter().find(|(days, _)| stamp.is_fresh(case.on, *days));
    let (Some((_, points)), Some(checked)) = (step, stamp.checked_on) else { return Vec::new() };
    let fact = case.activity_fact(&["provenance", "checked_on"], checked.to_string());
    vec![Finding::scored("freshness.checked", points).word("date", spoken::date(checked)).fact(fact)]
}
