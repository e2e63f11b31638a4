//! What must hold of every answer, whatever the rules say in detail.

mod changes;
mod erasing;
mod improving;
mod neutral;
mod ranking;
mod repairing;
mod repairs;
mod scoring;

use fingerpost::{Directory, Match, Policy, Verdict};

use super::cases::{Asked, catalogue, matcher};

/// A change to an area and a client.
pub(crate) type Change = fn(&mut Directory, &mut fingerpost::Client);

/// The answers for every activity, by id.
pub(crate) fn answers(directory: &Directory, policy: &Policy, (client, at): &Asked) -> Vec<Match> {
    let catalogue = catalogue(directory);
    let matcher = matcher(catalogue.clone(), policy);
    catalogue.activities().iter().map(|activity| matcher.explain(client, &activity.id, *at).unwrap()).collect()
}

/// Before and after a change, for one client.
pub(crate) fn both(directory: &Directory, policy: &Policy, asked: &Asked, change: Change) -> Vec<(Match, Match)> {
    let before = answers(directory, policy, asked);
    let (mut directory, mut asked) = (directory.clone(), asked.clone());
    change(&mut directory, &mut asked.0);
    before.into_iter().zip(answers(&directory, policy, &asked)).collect()
}

pub(crate) fn passes(answer: &Match) -> bool {
    matches!(answer.verdict, Verdict::Suitable | Verdict::SuitableWithPlan)
}

/// The findings of an answer, for a failure's message.
pub(crate) fn told(answer: &Match) -> Vec<String> {
    answer.reasons.iter().map(|reason| format!("{} {}", reason.finding, reason.points)).collect()
}
