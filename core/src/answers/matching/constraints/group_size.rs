//! The group is no larger than the client can manage.

use crate::answers::matching::case::{Case, client_path};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::ways_out::ways_out;
use crate::model::barrier::BarrierKind;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let asked = case.client.requirements.iter().filter(|requirement| requirement.barrier == BarrierKind::GroupSize);
    let (mut named, mut wanted) = (None, false);
    for requirement in asked.filter(|requirement| requirement.met_by.is_empty()) {
        wanted = true;
        named = [named, requirement.at_most].into_iter().flatten().min();
    }
    let Some(limit) = [case.client.group_limit, named].into_iter().flatten().min() else {
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

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.maybe(case.activity.group.as_ref().map(|group| group.most));
    aspect.ways_out(case, &BarrierKind::GroupSize);
}
