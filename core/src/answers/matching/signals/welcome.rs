//! The provider is known to be welcoming: visited, trained, and has welcomed people with the same need.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::wording::spoken;
use crate::ground::time::Date;
use crate::model::barrier::BarrierKind;
use crate::model::client::Client;
use crate::model::partner::{TrainingRecord, TrainingTopic, Visit};

/// For how many days a visit counts (convention).
const VISIT_DAYS: i64 = 365;
/// For how many days experience counts (convention).
const EXPERIENCE_DAYS: i64 = 730;

pub(super) fn score(case: &Case<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = [visited(case), trained(case)].into_iter().flatten().collect();
    found.extend(experienced(case));
    found
}

fn within(case: &Case<'_>, date: Date, days: i64) -> bool {
    (0..=days).contains(&i64::from(date.days_until(case.on)))
}

fn counts(case: &Case<'_>, visit: &Visit) -> bool {
    visit.activity.as_ref().is_none_or(|activity| *activity == case.activity.id) && within(case, visit.on, VISIT_DAYS)
}

fn visited(case: &Case<'_>) -> Option<Finding> {
    let visits: Vec<_> = case.partner.visits.iter().enumerate().filter(|(_, visit)| counts(case, visit)).collect();
    let latest = visits.iter().map(|(_, visit)| visit.on).max()?;
    let facts = visits.iter().map(|(i, visit)| case.partner_fact(&["visits", &i.to_string()], visit.on.to_string()));
    let finding = Finding::scored("welcome.visited", case.policy.weights.visited).word("date", spoken::date(latest));
    Some(finding.facts(facts))
}

fn holds(case: &Case<'_>, record: &TrainingRecord) -> bool {
    record.topic == TrainingTopic::SocialPrescribing && record.holds_on(case.on)
}

fn trained(case: &Case<'_>) -> Option<Finding> {
    let records = case.partner.training.iter().enumerate().filter(|(_, record)| holds(case, record));
    let facts: Vec<_> =
        records.map(|(i, record)| case.partner_fact(&["training", &i.to_string()], record.role.as_str())).collect();
    (!facts.is_empty()).then(|| Finding::scored("welcome.trained", case.policy.weights.trained).facts(facts))
}

fn experienced(case: &Case<'_>) -> Vec<Finding> {
    let mut barriers: Vec<&BarrierKind> = case.client.requirements.iter().map(|requirement| &requirement.barrier).collect();
    barriers.sort();
    barriers.dedup();
    let one =
        |barrier: &BarrierKind| {
            let counts =
                case.partner.experience.iter().enumerate().filter(|(_, experience)| {
                    experience.barrier == *barrier && within(case, experience.last_on, EXPERIENCE_DAYS)
                });
            let facts: Vec<_> = counts
                .map(|(i, experience)| case.partner_fact(&["experience", &i.to_string()], experience.last_on.to_string()))
                .collect();
            let need = case.catalogue.barriers().get(barrier).map_or(barrier.as_str(), |row| row.need.as_str());
            let finding = || Finding::scored("welcome.experienced", case.policy.weights.experience).word("need", need);
            (!facts.is_empty()).then(|| finding().facts(facts))
        };
    barriers.into_iter().filter_map(one).collect()
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    let partner = case.partner;
    aspect.flag(partner.visits.iter().any(|visit| counts(case, visit)));
    aspect.flag(partner.training.iter().any(|record| holds(case, record)));
    let recent = partner.experience.iter().filter(|experience| within(case, experience.last_on, EXPERIENCE_DAYS));
    aspect.words(recent.map(|experience| experience.barrier.as_str()));
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.words(client.requirements.iter().map(|requirement| requirement.barrier.as_str()));
}
