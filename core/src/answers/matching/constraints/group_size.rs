//! The group is no larger than the client can manage.

use crate::answers::matching::case::{Case, client_path};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::ways_out::ways_out;
use crate::model::barrier::BarrierKind;
use crate::model::client::{Client, Requirement};

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let Some(limit) = limit(case.client) else {
        let wanted = named(case.client).next().is_some();
        let ask = || Finding::ask_client("group_size.client_unknown", client_path(&["group_limit"]));
        return wanted.then(ask).into_iter().collect();
    };
    let Some(group) = &case.activity.group else {
        return vec![Finding::ask_provider("group_size.unknown", case.of_activity(&["group"]))];
    };
    let finding = if group.most <= limit {
        Finding::met("group_size.small_enough")
    } else {
        let ways = ways_out(case, &BarrierKind::GroupSize);
        Finding::barrier("group_size.too_large", BarrierKind::GroupSize, ways)
    };
    let fact = case.activity_fact(&["group"], format!("at most {}", group.most));
    let finding = finding.word("most", group.most.to_string()).word("limit", limit.to_string());
    vec![finding.fact(fact).fact(Case::client_fact(&["group_limit"]))]
}

/// The client's requirements about the size of a group.
fn named(client: &Client) -> impl Iterator<Item = &Requirement> {
    let asked = client.requirements.iter().filter(|requirement| requirement.barrier == BarrierKind::GroupSize);
    asked.filter(|requirement| requirement.met_by.is_empty())
}

/// The least of all they say they can manage.
pub(in crate::answers) fn limit(client: &Client) -> Option<u32> {
    named(client).filter_map(|requirement| requirement.at_most).chain(client.group_limit).min()
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.maybe(case.activity.group.as_ref().map(|group| group.most));
    aspect.ways_out(case, &BarrierKind::GroupSize);
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.maybe(limit(client));
    aspect.flag(named(client).next().is_some());
}
