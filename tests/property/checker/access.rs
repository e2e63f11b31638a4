//! Rules about access: `session_length` and `requirements`.

use fingerpost::{BarrierKind, Delivery, FeatureKind, Requirement};

use super::Case;
use super::evidence::{Three, meets};
use super::finding::Found;
use super::sessions::patterns;
use super::ways::ways;

fn is_about_length(requirement: &Requirement) -> bool {
    requirement.barrier == BarrierKind::StaminaDuration && requirement.at_most.is_some()
}

pub(crate) fn session_length(case: &Case<'_>) -> Option<Found> {
    let requirement = case.client.requirements.iter().find(|requirement| is_about_length(requirement))?;
    let longest_allowed = requirement.at_most?;
    if case.activity.any_time {
        return Some(Found::Met);
    }
    let flexible = [FeatureKind::FlexiblePace];
    let features = if requirement.met_by.is_empty() { &flexible[..] } else { &requirement.met_by };
    if features.iter().any(|feature| meets(case, feature, None) == Three::Yes) {
        return Some(Found::Met);
    }
    let counting = patterns(case);
    let (mut longest, mut unstated) = (0, counting.is_empty());
    for pattern in counting.iter().filter(|pattern| !pattern.timing.all_day) {
        match (pattern.timing.opens, pattern.timing.closes) {
            (Some(opens), Some(closes)) => {
                let (from, to) = (opens.minutes(), closes.minutes());
                longest = longest.max(if to > from { to - from } else { to + 24 * 60 - from });
            }
            _ => unstated = true,
        }
    }
    let barrier = BarrierKind::StaminaDuration;
    Some(if longest > longest_allowed {
        Found::Barrier(barrier.clone(), ways(case, &barrier))
    } else if unstated {
        Found::Unknown
    } else {
        Found::Met
    })
}

pub(crate) fn requirements(case: &Case<'_>) -> Vec<Found> {
    case.client.requirements.iter().filter(|requirement| speaks(requirement)).map(|requirement| one(case, requirement)).collect()
}

/// Whether the requirement is decided here, and not by a field of the client's or by `session_length`.
fn speaks(requirement: &Requirement) -> bool {
    let elsewhere = matches!(
        requirement.barrier,
        BarrierKind::EnglishLevel
            | BarrierKind::ReachTransport
            | BarrierKind::EntryPrice
            | BarrierKind::GroupSize
            | BarrierKind::NeedExceedsSupport
    );
    let silent = elsewhere && requirement.met_by.is_empty();
    !silent && !is_about_length(requirement)
}

/// Needs of the place and of the way there, which nobody has who takes part from home.
const OF_THE_PLACE: &[BarrierKind] = &[
    BarrierKind::WalkDistance,
    BarrierKind::StepFreeEntrance,
    BarrierKind::StepFreeRoute,
    BarrierKind::SurfaceGradient,
    BarrierKind::AccessibleToilet,
    BarrierKind::SeatingRest,
    BarrierKind::AssistanceDog,
    BarrierKind::PersonalCare,
    BarrierKind::Parking,
    BarrierKind::TravelCost,
];

fn one(case: &Case<'_>, requirement: &Requirement) -> Found {
    if case.activity.delivery == Delivery::Remote && OF_THE_PLACE.contains(&requirement.barrier) {
        return Found::Met;
    }
    if case.activity.delivery == Delivery::Remote
        && requirement.barrier == BarrierKind::DigitalAccess
        && requirement.met_by.is_empty()
    {
        return Found::Unknown;
    }
    let row = case.catalogue.barriers().get(&requirement.barrier);
    let features = match row {
        Some(row) if requirement.met_by.is_empty() => row.met_by.clone(),
        _ => requirement.met_by.clone(),
    };
    let answers: Vec<_> = features.iter().map(|feature| meets(case, feature, requirement.at_most)).collect();
    if answers.contains(&Three::Yes) {
        Found::Met
    } else if answers.contains(&Three::Unknown) || answers.is_empty() {
        Found::Unknown
    } else {
        Found::Barrier(requirement.barrier.clone(), ways(case, &requirement.barrier))
    }
}
