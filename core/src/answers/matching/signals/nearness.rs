//! It is near.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::wording::spoken;

pub(super) fn score(case: &Case<'_>) -> Vec<Finding> {
    let weights = &case.policy.weights;
    if !case.is_at_site() {
        let fact = case.activity_fact(&["delivery"], case.activity.delivery.as_str());
        return vec![Finding::scored("nearness.comes_to_you", weights.comes_to_client).fact(fact)];
    }
    let Some(metres) = case.metres() else { return Vec::new() };
    let lost = i64::from(metres / weights.nearness_step_metres.max(1));
    let points = weights.nearness.saturating_sub(lost).max(0);
    let distance = spoken::distance(metres);
    let finding = Finding::scored("nearness.near", points).word("distance", distance.as_str());
    vec![finding.fact(case.site_fact(&["point"], distance)).fact(Case::client_fact(&["home"]))]
}
