//! The index says what the matcher says.

use std::num::NonZeroUsize;

use fingerpost::{Activity, ActivityId, Client, Directory, MatchIndex};
use proptest::prelude::*;
use proptest::sample::Index;

use super::cases::{catalogue, config, in_words, matcher, settings};

/// How an activity may be made from two.
type Graft = fn(&mut Activity, &Activity);

/// Every part of an activity that some rule reads.
const GRAFTS: &[Graft] = &[
    |to, from| to.status = from.status,
    |to, from| to.provenance = from.provenance.clone(),
    |to, from| to.referral_use = from.referral_use,
    |to, from| (to.delivery, to.sites) = (from.delivery, from.sites.clone()),
    |to, from| (to.sessions, to.course, to.any_time) = (from.sessions.clone(), from.course.clone(), from.any_time),
    |to, from| (to.themes, to.touches) = (from.themes.clone(), from.touches.clone()),
    |to, from| to.price = from.price.clone(),
    |to, from| to.capacity = from.capacity.clone(),
    |to, from| to.eligibility = from.eligibility.clone(),
    |to, from| to.routes = from.routes.clone(),
    |to, from| (to.need_ceiling, to.co_delivery) = (from.need_ceiling, from.co_delivery.clone()),
    |to, from| to.languages = from.languages.clone(),
    |to, from| (to.group, to.pace) = (from.group.clone(), from.pace),
    |to, from| to.features = from.features.clone(),
    |to, from| to.accommodations = from.accommodations.clone(),
    |to, from| to.onward = from.onward.clone(),
    |to, from| to.partner = from.partner.clone(),
];

/// More activities of an area, each one of its own with a part of another: so that many read the same to most rules.
fn crowded(mut directory: Directory, grafts: &[(Index, Index, Index)]) -> Directory {
    if directory.activities.is_empty() {
        return directory;
    }
    for (n, (to, from, graft)) in grafts.iter().enumerate() {
        let mut made = to.get(&directory.activities).clone();
        graft.get(GRAFTS)(&mut made, from.get(&directory.activities));
        made.id = ActivityId::new(format!("grafted-{n}")).unwrap();
        directory.activities.push(made);
    }
    directory
}

fn agrees(index: &MatchIndex, client: &Client, top: u32) -> Result<(), TestCaseError> {
    let (matcher, at) = (index.matcher(), index.at());
    let ranking = matcher.rank(client, at, top).unwrap();
    let shortlist = index.shortlist(client, top).unwrap();
    prop_assert_eq!(&shortlist.counts, &ranking.counts, "{}", in_words(client));
    prop_assert_eq!(&shortlist.shortlist, &ranking.shortlist, "{}", in_words(client));
    prop_assert_eq!(&shortlist.questions, &ranking.questions);
    let placings = index.placings(client, u32::MAX).unwrap().placings;
    prop_assert_eq!(placings.len(), (ranking.counts.total - ranking.counts.unsuitable) as usize);
    for placing in placings {
        let answer = matcher.explain(client, &placing.activity, at).unwrap();
        let told = (answer.verdict, answer.score, &answer.site, answer.metres);
        prop_assert_eq!((placing.verdict, placing.score, &placing.site, placing.metres), told, "{}", in_words(client));
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a rule reads something of an activity that it does not say it reads, where a distance is passed over that
    // counts, and where the sum of the parts is not the whole.
    #[test]
    fn the_index_and_the_matcher_agree(
        (directory, policy, clients) in settings(),
        grafts in proptest::collection::vec(any::<(Index, Index, Index)>(), 0..24),
        top in 0_u32..12,
    ) {
        let directory = crowded(directory, &grafts);
        prop_assume!(fingerpost::Catalogue::new(directory.clone()).is_ok());
        let matcher = matcher(catalogue(&directory), &policy);
        // One index answers all of them, so that one's columns serve the next.
        let index = matcher.index(clients[0].1).unwrap();
        for (client, _) in &clients {
            agrees(&index, client, top)?;
        }
        let clients: Vec<Client> = clients.into_iter().map(|(client, _)| client).cycle().take(50).collect();
        let one_by_one: Vec<_> = clients.iter().map(|client| index.placings(client, top).unwrap()).collect();
        for threads in [1, 3] {
            let together = index.placings_of_many(&clients, top, NonZeroUsize::new(threads).unwrap(), &|_| true).unwrap();
            prop_assert_eq!(&together, &one_by_one);
        }
    }
}
