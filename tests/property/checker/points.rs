//! What earns and costs points.

use std::collections::BTreeSet;

use fingerpost::{Delivery, ThemeId, TrainingTopic};

use super::Case;
use super::dates::{fresh, recent};
use super::places::straight_line;

/// The points of all signals but `to_arrange` and `to_ask`.
pub(crate) fn points(case: &Case<'_>) -> i64 {
    theme_fit(case) + nearness(case) + group_and_pace(case) + continuity(case) + freshness(case) + welcome(case)
}

fn are_related(case: &Case<'_>, one: &ThemeId, other: &ThemeId) -> bool {
    let broader = |theme: &ThemeId| case.catalogue.vocabulary().get(theme).map(|theme| theme.broader.clone());
    let (Some(of_one), Some(of_other)) = (broader(one), broader(other)) else { return false };
    let siblings = of_one.is_some() && of_one == of_other;
    one != other && (siblings || of_one.as_ref() == Some(other) || of_other.as_ref() == Some(one))
}

fn theme_fit(case: &Case<'_>) -> i64 {
    let weights = &case.policy.weights;
    let about = &case.activity.themes;
    let of = |interest: &fingerpost::Interest| {
        let points = if about.contains(&interest.theme) {
            weights.theme
        } else if about.iter().any(|theme| are_related(case, theme, &interest.theme)) {
            weights.related_theme
        } else {
            0
        };
        i64::from(interest.weight) * points
    };
    case.client.interests.iter().map(of).sum()
}

fn nearness(case: &Case<'_>) -> i64 {
    let weights = &case.policy.weights;
    if case.activity.delivery != Delivery::AtSite {
        return weights.comes_to_client;
    }
    let Some(metres) = straight_line(case) else { return 0 };
    let steps = metres / u64::from(weights.nearness_step_metres);
    (weights.nearness - i64::try_from(steps).unwrap()).max(0)
}

fn group_and_pace(case: &Case<'_>) -> i64 {
    let weights = &case.policy.weights;
    let mut points = 0;
    if let (Some(group), Some(limit)) = (&case.activity.group, case.client.group_limit)
        && 3 * group.most <= 2 * limit
    {
        points += weights.comfortable_group;
    }
    if case.activity.pace.is_some() && case.activity.pace == case.client.pace {
        points += weights.pace;
    }
    points
}

fn continuity(case: &Case<'_>) -> i64 {
    let weights = &case.policy.weights;
    let kinds: BTreeSet<_> = case.activity.onward.iter().map(|step| step.kind).collect();
    i64::try_from(kinds.len()).unwrap().min(i64::from(weights.onward_steps_counted)) * weights.onward_step
}

fn freshness(case: &Case<'_>) -> i64 {
    let weights = &case.policy.weights;
    let within = |days| fresh(&case.activity.provenance, case.on, days);
    if within(30) {
        weights.fresh_month
    } else if within(90) {
        weights.fresh_quarter
    } else if within(180) {
        weights.fresh_half_year
    } else {
        0
    }
}

fn welcome(case: &Case<'_>) -> i64 {
    let weights = &case.policy.weights;
    let mut points = 0;
    let here = |visit: &&fingerpost::Visit| visit.activity.is_none() || visit.activity.as_ref() == Some(&case.activity.id);
    if case.partner.visits.iter().filter(here).any(|visit| recent(Some(visit.on), case.on, 365)) {
        points += weights.visited;
    }
    let mut training = case.partner.training.iter().filter(|record| record.topic == TrainingTopic::SocialPrescribing);
    if training.any(|record| record.completed_on <= case.on && record.expires_on.is_none_or(|last| case.on <= last)) {
        points += weights.trained;
    }
    let needed: BTreeSet<_> = case.client.requirements.iter().map(|requirement| &requirement.barrier).collect();
    let known = |experience: &&fingerpost::Experience| recent(Some(experience.last_on), case.on, 730);
    let addressed: BTreeSet<_> = case.partner.experience.iter().filter(known).map(|experience| &experience.barrier).collect();
    points + i64::try_from(needed.intersection(&addressed).count()).unwrap() * weights.experience
}
