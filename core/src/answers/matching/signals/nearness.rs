//! It is near.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::policy::Policy;
use crate::answers::matching::wording::spoken;

/// What a distance comes to, for an activity that people come to and for one that comes to them.
pub(super) fn points(policy: &Policy, at_site: bool, metres: Option<u32>) -> i64 {
    let weights = &policy.weights;
    let near = |metres: u32| weights.nearness.saturating_sub(i64::from(metres / weights.nearness_step_metres.max(1))).max(0);
    if at_site { metres.map_or(0, near) } else { weights.comes_to_client }
}

pub(super) fn score(case: &Case<'_>) -> Vec<Finding> {
    let points = points(case.policy, case.is_at_site(), case.metres);
    if !case.is_at_site() {
        let fact = case.activity_fact(&["delivery"], case.activity.delivery.as_str());
        return vec![Finding::scored("nearness.comes_to_you", points).fact(fact)];
    }
    let Some(metres) = case.metres else { return Vec::new() };
    let distance = spoken::distance(metres);
    let finding = Finding::scored("nearness.near", points).word("distance", distance.as_str());
    vec![finding.fact(case.site_fact(&["point"], distance)).fact(Case::client_fact(&["home"]))]
}
