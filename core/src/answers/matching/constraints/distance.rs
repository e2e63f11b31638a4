//! The client can get there in a way they use.

use crate::answers::matching::case::{Case, client_path, way_metres};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::ways_out::ways_out;
use crate::answers::matching::wording::spoken;
use crate::model::barrier::BarrierKind;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    if !case.is_at_site() {
        return vec![
            Finding::met("distance.comes_to_you").fact(case.activity_fact(&["delivery"], case.activity.delivery.as_str())),
        ];
    }
    let travel = &case.client.travel;
    if case.client.home.is_none() || travel.is_empty() {
        let field = if case.client.home.is_none() { "home" } else { "travel" };
        return vec![Finding::ask_client("distance.client_unknown", client_path(&[field]))];
    }
    let Some(straight) = case.metres() else {
        return vec![Finding::ask_provider("distance.site_unknown", case.of_site(&["point"]))];
    };
    let way = way_metres(straight, case.policy.detour_percent);
    let fits = travel.iter().filter(|limit| u64::from(limit.metres) >= way).min_by_key(|limit| (limit.mode, limit.metres));
    let finding = match fits {
        Some(limit) => Finding::met("distance.within_reach").word("mode", spoken::mode(limit.mode)),
        None if way <= u64::from(case.policy.transport_help_metres) => {
            let ways = ways_out(case, &BarrierKind::ReachTransport);
            Finding::barrier("distance.needs_transport", BarrierKind::ReachTransport, ways)
        }
        None => Finding::absolute("distance.too_far"),
    };
    let fact = case.site_fact(&["point"], spoken::distance(straight));
    let finding = finding.word("distance", spoken::distance(straight)).fact(fact);
    vec![finding.fact(Case::client_fact(&["home"])).fact(Case::client_fact(&["travel"]))]
}
