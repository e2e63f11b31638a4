//! The client can pay for it.

use crate::answers::matching::case::{Case, client_path, stamped};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::ways_out;
use crate::ground::money::Pence;
use crate::model::activity::{ConcessionKind, Price};
use crate::model::barrier::{AccommodationKind, BarrierKind, Stance};
use crate::model::client::{Budget, Client};
use crate::model::verdict::WayOut;

pub(in crate::answers) fn check(case: &Case<'_>) -> Vec<Finding> {
    let path = case.of_activity(&["price"]);
    let unknown = || Finding::ask_provider("price.unknown", path.clone());
    let Some(price) = &case.activity.price else { return vec![unknown()] };
    let stamp = price.provenance.as_ref().unwrap_or(&case.activity.provenance);
    let fact = |says: String| stamped(path.clone(), says, Some(stamp));
    if !stamp.is_fresh(case.on, case.policy.record_shelf_days) {
        return vec![Finding::ask_provider("price.stale", path.clone()).fact(fact(String::new()))];
    }
    let sessions = case.activity.course.as_ref().map(|course| course.sessions);
    // A price that overflows cannot be compared, so it is asked for.
    let (each, whole) = price.least(&case.client.concessions, sessions).unwrap_or((None, None));
    if each.is_none() && whole.is_none() {
        return vec![unknown().fact(fact(String::new()))];
    }
    let said = told(each, whole);
    if each == Some(Pence::ZERO) && whole.is_none_or(|whole| whole == Pence::ZERO) {
        return vec![Finding::met("price.free").fact(fact(said))];
    }
    let whole = if sessions.is_none() { whole.or(each) } else { whole };
    let budget = case.client.budget.as_ref().filter(|budget| budget.per_session.is_some() || budget.whole_course.is_some());
    let finding = match budget.map(|budget| compare(budget, each, whole)) {
        None => Finding::ask_client("price.client_budget_unknown", client_path(&["budget"])),
        Some(Compared::Within) => Finding::met("price.within_budget"),
        Some(Compared::Above) => Finding::barrier("price.above_budget", BarrierKind::EntryPrice, ways(case, price)),
        Some(Compared::Unknown) => Finding::ask_provider("price.partly_unknown", path.clone()),
    };
    vec![finding.word("price", said.as_str()).fact(fact(said)).fact(Case::client_fact(&["budget"]))]
}

enum Compared {
    Within,
    Above,
    Unknown,
}

fn compare(budget: &Budget, each: Option<Pence>, whole: Option<Pence>) -> Compared {
    let pairs = [(budget.per_session, each), (budget.whole_course, whole)];
    let limits = pairs.into_iter().filter_map(|(limit, price)| limit.map(|limit| price.map(|price| price <= limit)));
    let held: Vec<Option<bool>> = limits.collect();
    if held.contains(&Some(false)) {
        Compared::Above
    } else if held.contains(&None) {
        Compared::Unknown
    } else {
        Compared::Within
    }
}

fn told(each: Option<Pence>, whole: Option<Pence>) -> String {
    match (each, whole) {
        (Some(each), Some(whole)) if each != whole => format!("{each} a session, {whole} in all"),
        (Some(each), _) => format!("{each} a session"),
        (None, Some(whole)) => format!("{whole} in all"),
        (None, None) => String::new(),
    }
}

/// The ways out, a funded place among those offered where there are any.
fn ways(case: &Case<'_>, price: &Price) -> Vec<WayOut> {
    let mut ways = ways_out::ways_out(case, &BarrierKind::EntryPrice);
    if has_funded_places(price) {
        for way in ways.iter_mut().filter(|way| way.accommodation == AccommodationKind::FundedPlace) {
            way.stance = Some(Stance::Offered);
        }
        ways_out::sort(&mut ways);
    }
    ways
}

fn has_funded_places(price: &Price) -> bool {
    price.funded_places.is_some_and(|places| places > 0)
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    aspect.flag(case.activity.price.is_some());
    let Some(price) = &case.activity.price else { return };
    let stamp = price.provenance.as_ref().unwrap_or(&case.activity.provenance);
    aspect.flag(stamp.is_fresh(case.on, case.policy.record_shelf_days));
    aspect.maybe(case.activity.course.as_ref().map(|course| course.sessions));
    let mut costs = |each: Option<Pence>, whole: Option<Pence>| {
        aspect.maybe(each.map(|pence| pence.0));
        aspect.maybe(whole.map(|pence| pence.0));
    };
    costs(price.per_session, price.whole_course);
    price.concessions.iter().for_each(|lower| costs(lower.per_session, lower.whole_course));
    price.concessions.iter().for_each(|lower| aspect.word(lower.kind.as_str()));
    let funded = has_funded_places(price);
    aspect.ways(case, &BarrierKind::EntryPrice, |way| funded && *way == AccommodationKind::FundedPlace);
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    let budget = client.budget.as_ref();
    aspect.maybe(budget.and_then(|budget| budget.per_session).map(|pence| pence.0));
    aspect.maybe(budget.and_then(|budget| budget.whole_course).map(|pence| pence.0));
    aspect.words(client.concessions.iter().map(ConcessionKind::as_str));
}
