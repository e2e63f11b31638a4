//! What must not be collected, because it could never be published.

use super::chosen::NotCollected;
use super::facts::EvaluationFacts;
use super::policy::EvaluationPolicy;
use crate::ground::error::Code;

/// Every breakdown whose kinds could not all reach the smallest count that may be published, however people were spread over them.
pub(super) fn withheld(facts: &EvaluationFacts, policy: &EvaluationPolicy) -> Vec<NotCollected> {
    let smallest = policy.smallest_published;
    let never = |kinds: u32| u64::from(facts.people) < u64::from(kinds) * u64::from(smallest);
    let of = |groups: &super::facts::PlannedGroups| {
        let reason = format!(
            "{} people cannot fill {} kinds with {smallest} each, and smaller counts are never published: what nobody will read is not asked.",
            facts.people, groups.kinds
        );
        NotCollected::new(groups.name.clone(), Code::PlanTooFewToPublish, reason)
    };
    facts.groups.iter().filter(|groups| never(groups.kinds)).map(of).collect()
}
