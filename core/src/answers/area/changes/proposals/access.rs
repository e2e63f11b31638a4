//! The way there, and what is there.

use super::dispatch::{Proposal, Proposed, any, who};
use crate::answers::area::changes::answer::BlockedWhy;
use crate::answers::area::changes::provision::ProvisionChange;
use crate::answers::matching::case::Case;
use crate::answers::matching::constraints::requirements;
use crate::model::barrier::BarrierKind;
use crate::model::barrier::ResponsibleParty;
use crate::model::feature::{Answer, FeatureKind};

/// Where it takes place is no change to what is there; another site is tried beside those there are.
pub(super) fn distance(key: &str) -> Proposed {
    Proposed::Nothing(match key {
        "distance.client_unknown" => BlockedWhy::AskTheClient,
        "distance.site_unknown" => BlockedWhy::AskTheProvider,
        _ => BlockedWhy::TooFar,
    })
}

/// Any feature that meets the requirement, where it is not there or nobody knows.
pub(super) fn requirement(case: &Case<'_>, item: usize, key: &str) -> Proposed {
    // Nothing that is recorded of an activity tells whether somebody can take part without a device.
    if key == "requirements.device" {
        return Proposed::Nothing(BlockedWhy::AskTheProvider);
    }
    let Some(asked) = case.client.requirements.get(item) else { return Proposed::Nothing(BlockedWhy::AskTheProvider) };
    let features = requirements::features(&case.scope(), asked).to_vec();
    any(lacking(case, &features, &asked.barrier, asked.at_most), BlockedWhy::AskTheProvider)
}

/// A change for each of the features that is not there, or of which nobody knows.
pub(super) fn lacking(case: &Case<'_>, features: &[FeatureKind], barrier: &BarrierKind, at_most: Option<u32>) -> Vec<Proposal> {
    let (scope, by) = (case.scope(), who(case, barrier));
    let mut found: Vec<Proposal> = Vec::new();
    for feature in features {
        let answer = scope.belief(feature, at_most).answer;
        if answer == Answer::Yes {
            continue;
        }
        let measured = feature.definition().unit.is_some() || matches!(feature, FeatureKind::Extension { .. });
        let of_activity = case.activity.features.iter().any(|fact| fact.feature == *feature);
        // What is said of the activity itself comes first, so it is put right there; else where such a thing belongs.
        let site = case.site.filter(|_| feature.is_of_place() && !of_activity).map(|site| site.id.clone());
        let activity = if site.is_none() { Some(case.activity.id.clone()) } else { None };
        let change = ProvisionChange::Feature { feature: feature.clone(), measure: at_most.filter(|_| measured), site, activity };
        let proposal = Proposal { change, ask_first: answer == Answer::Unknown, by: by.clone() };
        if !found.contains(&proposal) {
            found.push(proposal);
        }
    }
    found
}

/// With a plan it is enough that one way out is offered, where all were refused.
pub(super) fn offered_after_all(case: &Case<'_>, barrier: &BarrierKind, proposed: Proposed) -> Proposed {
    let (mut proposals, otherwise) = match proposed {
        Proposed::Any(proposals) => (proposals, BlockedWhy::AskTheProvider),
        Proposed::Nothing(why) => (Vec::new(), why),
    };
    let remedies = case.catalogue.barriers().get(barrier).map(|row| row.remedies.as_slice()).unwrap_or_default();
    for remedy in remedies {
        let change = ProvisionChange::Accommodation {
            activity: case.activity.id.clone(),
            barrier: barrier.clone(),
            accommodation: remedy.accommodation.clone(),
        };
        let by: Vec<ResponsibleParty> = remedy.by.clone();
        proposals.push(Proposal { change, ask_first: false, by });
    }
    any(proposals, otherwise)
}
