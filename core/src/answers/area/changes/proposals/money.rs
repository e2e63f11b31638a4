//! Money: what the client pays, and what pays for the course.

use super::dispatch::{Proposed, one};
use crate::answers::area::changes::answer::BlockedWhy;
use crate::answers::area::changes::provision::ProvisionChange;
use crate::answers::matching::case::Case;
use crate::answers::matching::constraints::price;
use crate::answers::matching::session_search::last_day;
use crate::model::barrier::ResponsibleParty::{Funder, Provider};
use crate::rules::funding::{lines_for, to_be_found_until};

pub(super) fn price(case: &Case<'_>, key: &str) -> Proposed {
    let activity = case.activity.id.clone();
    match key {
        "price.client_budget_unknown" => Proposed::Nothing(BlockedWhy::AskTheClient),
        "price.stale" => match confirmed(case) {
            "price.client_budget_unknown" => Proposed::Nothing(BlockedWhy::AskTheClient),
            "price.free" | "price.within_budget" => one(ProvisionChange::PriceConfirmed { activity }, true, &[Provider]),
            // To confirm a price the client cannot pay would help nobody.
            _ => one(ProvisionChange::FreeOfCharge { activity }, false, &[Provider, Funder]),
        },
        _ => one(ProvisionChange::FreeOfCharge { activity }, key != "price.above_budget", &[Provider, Funder]),
    }
}

/// What would be found of the price, did it still stand.
fn confirmed(case: &Case<'_>) -> &'static str {
    let mut activity = case.activity.clone();
    ProvisionChange::PriceConfirmed { activity: activity.id.clone() }.to_activity(&mut activity, case.on);
    let then = case.with_activity(&activity);
    price::check(&then).first().map_or("price.unknown", |found| found.key)
}

pub(super) fn funding(case: &Case<'_>, key: &str) -> Proposed {
    let Some(last) = last_day(case.sessions()) else { return Proposed::Nothing(BlockedWhy::AskTheProvider) };
    let until = to_be_found_until(&lines_for(case.partner, &case.activity.id), case.on, last);
    let (activity, partner) = (case.activity.id.clone(), case.partner.id.clone());
    one(ProvisionChange::Funding { activity, partner, until }, key == "funding.not_confirmed", &[Funder, Provider])
}
