//! What would have to change, and where provision has gaps: held against the rules themselves, asked the slow way.

mod changes;
mod gaps;
mod injected;
mod many;

use fingerpost::{Client, Directory, NeededChange, Policy, Timestamp, Verdict};

use super::cases::{catalogue, matcher};

/// The directory with changes made to it.
fn with<'c>(directory: &Directory, changes: impl IntoIterator<Item = &'c NeededChange>, at: Timestamp) -> Directory {
    let mut changed = directory.clone();
    changes.into_iter().for_each(|one| one.change.apply(&mut changed, at.uk_date()).unwrap());
    changed
}

/// The verdicts on every activity, in the order of their ids, for each client.
fn verdicts(directory: &Directory, policy: &Policy, clients: &[Client], at: Timestamp) -> Vec<Vec<Verdict>> {
    let catalogue = catalogue(directory);
    let matcher = matcher(catalogue.clone(), policy);
    let of = |client: &Client| {
        let all = catalogue.activities().iter();
        all.map(|activity| matcher.explain(client, &activity.id, at).unwrap().verdict).collect()
    };
    clients.iter().map(of).collect()
}

/// The numbers of all subsets of so many things, the empty one first.
fn subsets(of: usize) -> impl Iterator<Item = Vec<usize>> {
    (0..1_u32 << of).map(move |bits| (0..of).filter(|i| bits & (1 << i) != 0).collect())
}
