//! Each of the client's requirements, held against what is known of features.

use super::session_length::is_length;
use crate::answers::matching::case::{Case, client_path};
use crate::answers::matching::evidence::{Belief, Scope};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::ways_out::ways_out;
use crate::model::activity::Delivery;
use crate::model::barrier::BarrierKind;
use crate::model::client::Requirement;
use crate::model::feature::{Answer, FeatureKind};
use crate::model::verdict::{Fact, Outcome, WayOut};

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let scope = case.scope();
    let mut findings = Vec::new();
    for (i, requirement) in case.client.requirements.iter().enumerate() {
        if is_length(requirement) {
            continue;
        }
        if case.activity.delivery == Delivery::Remote && requirement.barrier.is_of_place() {
            let fact = case.activity_fact(&["delivery"], case.activity.delivery.as_str());
            findings
                .push(Finding::met("requirements.at_home").fact(fact).fact(Case::client_fact(&["requirements", &i.to_string()])));
            continue;
        }
        let ask_at = if case.site.is_some() { case.of_site(&["features"]) } else { case.of_activity(&["features"]) };
        let ways = || ways_out(case, &requirement.barrier);
        if case.activity.delivery == Delivery::Remote
            && requirement.barrier == BarrierKind::DigitalAccess
            && requirement.met_by.is_empty()
        {
            // Booking by telephone does not help somebody to take part without a device.
            let finding = Finding::ask_provider("requirements.device", ask_at).about(&requirement.barrier);
            findings.push(finding.fact(Case::client_fact(&["requirements", &i.to_string()])));
            continue;
        }
        findings.extend(need_finding(&scope, i, requirement, &ask_at, ways));
    }
    findings
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
    let features = if own.is_empty() { row.map(|row| row.met_by.as_slice()).unwrap_or_default() } else { own };
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
