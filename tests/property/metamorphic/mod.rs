//! What must hold of every answer, whatever the rules say in detail.

mod changes;
mod erasing;
mod improving;
mod neutral;
mod ranking;
mod repairing;
mod repairs;
mod scoring;

use fingerpost::{Client, Directory, Match, NeedLevel, Policy, ReferralRoute, Verdict};

use super::cases::{Asked, catalogue, matcher};

/// A change to an area and a client.
pub(crate) type Change = fn(&mut Directory, &mut Client);

/// The answers for every client and activity, in order.
pub(crate) fn answers(directory: &Directory, policy: &Policy, clients: &[Asked]) -> Vec<Match> {
    let catalogue = catalogue(directory);
    let matcher = matcher(catalogue.clone(), policy);
    let all = clients.iter().flat_map(|asked| catalogue.activities().iter().map(move |activity| (asked, activity)));
    all.map(|((client, at), activity)| matcher.explain(client, &activity.id, *at).unwrap()).collect()
}

/// Before and after a change, for all clients.
pub(crate) fn both(directory: &Directory, policy: &Policy, clients: &[Asked], change: Change) -> Vec<(Match, Match)> {
    let before = answers(directory, policy, clients);
    let (mut directory, mut clients) = (directory.clone(), clients.to_vec());
    for (client, _) in &mut clients {
        change(&mut Directory::new(directory.area.clone(), directory.division), client);
    }
    change(&mut directory, &mut Client::new(clients[0].0.id.clone(), NeedLevel::Low, ReferralRoute::LinkWorker));
    before.into_iter().zip(answers(&directory, policy, &clients)).collect()
}

pub(crate) fn passes(answer: &Match) -> bool {
    matches!(answer.verdict, Verdict::Suitable | Verdict::SuitableWithPlan)
}

/// The findings of an answer, for a failure's message.
pub(crate) fn told(answer: &Match) -> Vec<String> {
    answer.reasons.iter().map(|reason| format!("{} {}", reason.finding, reason.points)).collect()
}
