//! The client can get there in a way they use.

use crate::answers::matching::case::{Case, client_path, way_metres};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::policy::Policy;
use crate::answers::matching::ways_out::ways_out;
use crate::answers::matching::wording::spoken;
use crate::model::barrier::BarrierKind;
use crate::model::client::{Client, TravelLimit};

/// How far a way is for a client.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Reach<'c> {
    /// Within one of their limits: the one of the plainest mode.
    Within(&'c TravelLimit),
    /// Not by themselves, but near enough for transport to be arranged.
    WithHelp,
    /// Too far for either.
    Beyond,
}

impl<'c> Reach<'c> {
    /// Where a straight line puts them.
    pub(crate) fn of(client: &'c Client, policy: &Policy, straight: u32) -> Self {
        let way = way_metres(straight, policy.detour_percent);
        let fits = client.travel.iter().filter(|limit| u64::from(limit.metres) >= way);
        match fits.min_by_key(|limit| (limit.mode, limit.metres)) {
            Some(limit) => Self::Within(limit),
            None if way <= u64::from(policy.transport_help_metres) => Self::WithHelp,
            None => Self::Beyond,
        }
    }

    /// The longest straight lines that lie within a limit of theirs, and that help could be found for, in metres.
    pub(crate) fn edges(client: &Client, policy: &Policy) -> (u32, u32) {
        let straight = |way: u32| {
            // The way is rounded up to a metre, so this is the longest straight line whose way is no longer.
            let metres = u64::from(way) * 100 / u64::from(policy.detour_percent.max(1));
            u32::try_from(metres).unwrap_or(u32::MAX)
        };
        let own = client.travel.iter().map(|limit| limit.metres).max().unwrap_or(0);
        (straight(own), straight(policy.transport_help_metres.max(own)))
    }
}

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    if !case.is_at_site() {
        return vec![
            Finding::met("distance.comes_to_you").fact(case.activity_fact(&["delivery"], case.activity.delivery.as_str())),
        ];
    }
    if case.client.home.is_none() || case.client.travel.is_empty() {
        let field = if case.client.home.is_none() { "home" } else { "travel" };
        return vec![Finding::ask_client("distance.client_unknown", client_path(&[field]))];
    }
    let Some(straight) = case.metres else {
        return vec![Finding::ask_provider("distance.site_unknown", case.of_site(&["point"]))];
    };
    let finding = match Reach::of(case.client, case.policy, straight) {
        Reach::Within(limit) => Finding::met("distance.within_reach").word("mode", spoken::mode(limit.mode)),
        Reach::WithHelp => {
            let ways = ways_out(case, &BarrierKind::ReachTransport);
            Finding::barrier("distance.needs_transport", BarrierKind::ReachTransport, ways)
        }
        Reach::Beyond => Finding::absolute("distance.too_far"),
    };
    let fact = case.site_fact(&["point"], spoken::distance(straight));
    let finding = finding.word("distance", spoken::distance(straight)).fact(fact);
    vec![finding.fact(Case::client_fact(&["home"])).fact(Case::client_fact(&["travel"]))]
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.flag(case.is_at_site());
    aspect.flag(case.site.is_some_and(|site| site.point.is_some()));
    aspect.ways_out(case, &BarrierKind::ReachTransport);
}

/// The longest limit says how the bands of distance lie to each other.
pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.flag(client.home.is_some());
    aspect.maybe(client.travel.iter().map(|limit| limit.metres).max());
}
