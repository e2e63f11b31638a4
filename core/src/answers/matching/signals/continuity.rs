//! Something can come afterwards.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::wording::spoken;
use crate::model::activity::OnwardKind;

pub(super) fn score(case: &Case<'_>) -> Vec<Finding> {
    let weights = &case.policy.weights;
    let mut kinds: Vec<OnwardKind> = Vec::new();
    for step in &case.activity.onward {
        if !kinds.contains(&step.kind) {
            kinds.push(step.kind);
        }
    }
    if kinds.is_empty() {
        return Vec::new();
    }
    kinds.sort();
    let counted = i64::try_from(kinds.len()).unwrap_or(i64::MAX).min(i64::from(weights.onward_steps_counted));
    let facts = case
        .activity
        .onward
        .iter()
        .enumerate()
        .map(|(i, step)| case.activity_fact(&["onward", &i.to_string()], step.kind.as_str()));
    let steps = spoken::list(kinds.iter().map(|kind| spoken::onward(*kind).to_owned()).collect());
    vec![Finding::scored("continuity.onward", weights.onward_step.saturating_mul(counted)).word("steps", steps).facts(facts)]
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.words(case.activity.onward.iter().map(|step| step.kind.as_str()));
}
