//! The activity takes referrals, and by the way the client comes.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::model::activity::ReferralRoute;
use crate::model::client::Client;
use crate::model::site::ReferralUse;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let activity = case.activity;
    if let Some(used) = activity.referral_use
        && matches!(used, ReferralUse::NoneYet | ReferralUse::HostSpace)
    {
        let fact = case.activity_fact(&["referral_use"], used.as_str());
        return vec![Finding::absolute("referral_route.not_for_referral").fact(fact)];
    }
    let routes = &activity.routes;
    let finding = if routes.is_empty() {
        Finding::ask_provider("referral_route.unknown", case.of_activity(&["routes"]))
    } else if routes.contains(&case.client.route) {
        Finding::met("referral_route.open")
    } else if routes.contains(&ReferralRoute::SelfReferral) {
        Finding::met("referral_route.self_referral")
    } else {
        Finding::absolute("referral_route.closed")
    };
    let says = routes.iter().map(ReferralRoute::as_str).collect::<Vec<_>>().join(", ");
    vec![finding.fact(case.activity_fact(&["routes"], says)).fact(Case::client_fact(&["route"]))]
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.word(case.activity.referral_use.map_or("", |used| used.as_str()));
    aspect.words(case.activity.routes.iter().map(ReferralRoute::as_str));
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.word(client.route.as_str());
}
