//! Getting in: it runs, it takes referrals, it is for the client, there is a place.

use super::dispatch::{Proposal, Proposed, any, one};
use crate::answers::area::changes::answer::BlockedWhy;
use crate::answers::area::changes::provision::ProvisionChange;
use crate::answers::matching::case::Case;
use crate::model::barrier::ResponsibleParty::{Funder, Provider};

pub(super) fn running(case: &Case<'_>, unknown: bool) -> Proposed {
    one(ProvisionChange::Running { activity: case.activity.id.clone() }, unknown, &[Provider, Funder])
}

pub(super) fn route(case: &Case<'_>, unknown: bool) -> Proposed {
    let (activity, route) = (case.activity.id.clone(), case.client.route);
    one(ProvisionChange::Route { activity, route }, unknown, &[Provider])
}

/// The area it serves is what it was paid for, so a funder can widen it. Circumstances say whom it is meant for.
pub(super) fn eligibility(case: &Case<'_>, key: &str) -> Proposed {
    let activity = || case.activity.id.clone();
    match key {
        "eligibility.unknown" => one(ProvisionChange::OpenToAll { activity: activity() }, true, &[Provider]),
        "eligibility.outside_area" => {
            let served = |area: &crate::ground::text::NonEmpty| Proposal {
                change: ProvisionChange::AreaServed { activity: activity(), area: area.clone() },
                ask_first: false,
                by: vec![Funder, Provider],
            };
            any(case.client.areas.iter().map(served).collect(), BlockedWhy::AskTheClient)
        }
        _ => Proposed::Nothing(BlockedWhy::AskTheClient),
    }
}

/// Limits of age say whom it is meant for. Some protect the young, and some the law sets; no record says which.
pub(super) fn age(key: &str) -> Proposed {
    Proposed::Nothing(match key {
        "age.below" | "age.above" => BlockedWhy::MeantForOthers,
        _ => BlockedWhy::AskTheClient,
    })
}

pub(super) fn capacity(case: &Case<'_>, unknown: bool) -> Proposed {
    one(ProvisionChange::Place { activity: case.activity.id.clone() }, unknown, &[Provider, Funder])
}
