//! Each of the client's requirements, held against what is known of features.

use super::session_length::is_length;
use crate::answers::matching::case::{Case, client_path};
use crate::answers::matching::evidence::{Belief, Scope};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::{Ask, Aspect};
use crate::answers::matching::policy::Policy;
use crate::answers::matching::ways_out::ways_out;
use crate::model::activity::Delivery;
use crate::model::barrier::BarrierKind;
use crate::model::client::{Client, Requirement};
use crate::model::feature::{Answer, FeatureKind};
use crate::model::verdict::{Fact, Outcome, WayOut};

/// Asked for each requirement but those of length, which have a rule of their own.
pub(super) fn asks(client: &Client, _: &Policy) -> Vec<Ask> {
    let asked = client.requirements.iter().enumerate().filter(|(_, requirement)| !is_length(requirement));
    asked.map(|(item, requirement)| Ask { item, name: named(requirement).into() }).collect()
}

/// The barrier, and the features that would do.
pub(super) fn named(requirement: &Requirement) -> String {
    let features = requirement.met_by.iter().map(FeatureKind::as_str);
    std::iter::once(requirement.barrier.as_str()).chain(features).collect::<Vec<_>>().join(" ")
}

pub(super) fn check(case: &Case<'_>, i: usize) -> Vec<Finding> {
    let Some(requirement) = case.client.requirements.get(i) else { return Vec::new() };
    let asked = || Case::client_fact(&["requirements", &i.to_string()]);
    if case.activity.delivery == Delivery::Remote && requirement.barrier.is_of_place() {
        let fact = case.activity_fact(&["delivery"], case.activity.delivery.as_str());
        return vec![Finding::met("requirements.at_home").fact(fact).fact(asked())];
    }
    let ask_at = if case.site.is_some() { case.of_site(&["features"]) } else { case.of_activity(&["features"]) };
    if needs_device(case, requirement) {
        // Booking by telephone does not help somebody to take part without a device.
        let finding = Finding::ask_provider("requirements.device", ask_at).about(&requirement.barrier);
        return vec![finding.fact(asked())];
    }
    need_finding(&case.scope(), i, requirement, &ask_at, || ways_out(case, &requirement.barrier)).into_iter().collect()
}

fn needs_device(case: &Case<'_>, requirement: &Requirement) -> bool {
    case.activity.delivery == Delivery::Remote
        && requirement.barrier == BarrierKind::DigitalAccess
        && requirement.met_by.is_empty()
}

pub(super) fn reads(case: &Case<'_>, i: usize, aspect: &mut Aspect) {
    let Some(requirement) = case.client.requirements.get(i) else { return };
    aspect.flag(case.activity.delivery == Delivery::Remote);
    let scope = case.scope();
    for feature in features(&scope, requirement) {
        scope.belief_aspect(feature, aspect);
    }
    aspect.ways_out(case, &requirement.barrier);
}

/// The features any of which would do: the requirement's own, or those of the table of barriers.
pub(in crate::answers) fn features<'f>(scope: &Scope<'f>, requirement: &'f Requirement) -> &'f [FeatureKind] {
    let row = scope.catalogue.barriers().get(&requirement.barrier);
    match requirement.met_by.as_slice() {
        [] => row.map(|row| row.met_by.as_slice()).unwrap_or_default(),
        own => own,
    }
}

/// What one requirement finds in a scope; nothing for those that the client's own fields decide.
pub(crate) fn need_finding(
    scope: &Scope<'_>,
    i: usize,
    requirement: &Requirement,
    ask_at: &str,
    ways_out: impl FnOnce() -> Vec<WayOut>,
) -> Option<Finding> {
    let row = scope.catalogue.barriers().get(&requirement.barrier);
    if requirement.met_by.is_empty() && requirement.barrier.is_measured() {
        return None;
    }
    let own = requirement.met_by.as_slice();
    let features = features(scope, requirement);
    let need = match row {
        Some(row) if own.is_empty() => row.need.to_string(),
        _ if own.is_empty() => requirement.barrier.as_str().to_owned(),
        _ => own.iter().map(FeatureKind::label).collect::<Vec<_>>().join(" or "),
    };
    let beliefs: Vec<Belief> = features.iter().map(|feature| scope.belief(feature, requirement.at_most)).collect();
    let any = |answer| beliefs.iter().any(|belief| belief.answer == answer);
    let finding = if any(Answer::Yes) {
        Finding::met("requirements.met")
    } else if any(Answer::Unknown) || beliefs.is_empty() {
        Finding::ask_provider("requirements.unknown", ask_at.to_owned()).about(&requirement.barrier)
    } else {
        let key = if any(Answer::Limited) { "requirements.limited" } else { "requirements.not_met" };
        Finding::barrier(key, requirement.barrier.clone(), ways_out())
    };
    let limit = requirement.at_most.zip(features.iter().find_map(|feature| feature.definition().unit));
    let limit = limit.map(|(most, unit)| format!(", at most {most} {unit}")).unwrap_or_default();
    let met = finding.outcome == Outcome::Met;
    let facts = beliefs.into_iter().filter(|belief| !met || belief.answer == Answer::Yes).flat_map(|belief| belief.facts);
    let asked = Fact::new(client_path(&["requirements", &i.to_string()]), String::new());
    Some(finding.word("need", format!("{need}{limit}")).facts(facts).fact(asked))
}

pub(super) fn client(client: &Client, i: usize, aspect: &mut Aspect) {
    aspect.maybe(client.requirements.get(i).and_then(|requirement| requirement.at_most));
}
