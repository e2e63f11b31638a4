//! The group is comfortably small, and the pace is the one the client likes.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::model::client::Client;

pub(super) fn score(case: &Case<'_>) -> Vec<Finding> {
    let weights = &case.policy.weights;
    let mut found = Vec::new();
    if let (Some(limit), Some(group)) = (case.client.group_limit, &case.activity.group)
        && u64::from(group.most) * 3 <= u64::from(limit) * 2
    {
        let fact = case.activity_fact(&["group"], format!("at most {}", group.most));
        let finding =
            Finding::scored("group_and_pace.comfortable", weights.comfortable_group).word("most", group.most.to_string());
        found.push(finding.fact(fact).fact(Case::client_fact(&["group_limit"])));
    }
    if let Some(pace) = case.activity.pace.filter(|pace| case.client.pace == Some(*pace)) {
        let finding = Finding::scored("group_and_pace.pace", weights.pace).word("pace", pace.as_str());
        found.push(finding.fact(case.activity_fact(&["pace"], pace.as_str())).fact(Case::client_fact(&["pace"])));
    }
    found
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.maybe(case.activity.group.as_ref().map(|group| group.most));
    aspect.word(case.activity.pace.map_or("", |pace| pace.as_str()));
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.maybe(client.group_limit);
    aspect.word(client.pace.map_or("", |pace| pace.as_str()));
}
