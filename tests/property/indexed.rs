//! The index says what the matcher says.

use std::num::NonZeroUsize;

use fingerpost::{
    Activity, ActivityId, Catalogue, Client, Code, Directory, MatchIndex, Partner, SavedIndex, Site, TimeOfDay, Timing, Verdict,
};
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
    // The same week after week, begun at another time; and the same to the minute, but not to the second.
    |to, _| each_timing(to, |timing| timing.recurrence.start = timing.recurrence.start.plus_days(-70).unwrap()),
    |to, _| each_timing(to, |timing| timing.closes = timing.closes.map(a_little_later)),
];

fn each_timing(activity: &mut Activity, change: impl Fn(&mut Timing)) {
    activity.sessions.iter_mut().for_each(|pattern| change(&mut pattern.timing));
}

fn a_little_later(time: TimeOfDay) -> TimeOfDay {
    format!("{:02}:{:02}:30", time.minutes() / 60, time.minutes() % 60).parse().unwrap()
}

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

/// How what stands in a catalogue may change from one day to the next.
type Edit = (Index, Index, Index, Index);

/// The directory after changes: activities and sites that have a part of another, or are gone, or are new; partners with another's record.
fn edited(mut directory: Directory, edits: &[Edit]) -> Directory {
    for (n, (what, to, from, part)) in edits.iter().enumerate() {
        if directory.activities.is_empty() || directory.sites.is_empty() || directory.partners.is_empty() {
            break;
        }
        match what.index(8) {
            0 => drop(directory.activities.remove(to.index(directory.activities.len()))),
            1 => {
                let mut made = to.get(&directory.activities).clone();
                made.id = ActivityId::new(format!("a-new-{n}")).unwrap();
                directory.activities.push(made);
            }
            2 | 3 => {
                let from = from.get(&directory.sites).clone();
                let count = directory.sites.len();
                let to = &mut directory.sites[to.index(count)];
                match part.index(4) {
                    0 => to.point = from.point,
                    1 => to.themes = from.themes,
                    2 => to.features = from.features,
                    _ => *to = Site { id: to.id.clone(), ..from },
                }
            }
            4 => {
                let from = from.get(&directory.partners).clone();
                let count = directory.partners.len();
                let to = &mut directory.partners[to.index(count)];
                *to = Partner { id: to.id.clone(), ..from };
            }
            _ => {
                let from = from.get(&directory.activities).clone();
                let count = directory.activities.len();
                part.get(GRAFTS)(&mut directory.activities[to.index(count)], &from);
            }
        }
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
    let mut suitable = index.placings(client, top).unwrap().placings;
    suitable.retain(|placing| placing.verdict == Verdict::Suitable);
    prop_assert_eq!(index.suitable(client, top).unwrap(), suitable, "{}", in_words(client));
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
            let suitable = index.suitable_of_many(&clients, top, NonZeroUsize::new(threads).unwrap(), &|_| true).unwrap();
            for (client, suitable) in clients.iter().zip(suitable) {
                prop_assert_eq!(suitable, index.suitable(client, top).unwrap());
            }
        }
    }
}

/// What can be said without a catalogue is what is said with it.
fn saved_says_the_same(saved: &SavedIndex, index: &MatchIndex, client: &Client, top: u32) -> Result<(), TestCaseError> {
    match saved.placings(client, top) {
        Ok(placings) => {
            prop_assert_eq!(placings, index.placings(client, top).unwrap(), "{}", in_words(client));
            prop_assert_eq!(saved.suitable(client, top).unwrap(), index.suitable(client, top).unwrap(), "{}", in_words(client));
        }
        Err(error) => {
            prop_assert_eq!(error.code(), Code::CatalogueIndexNeedsCatalogue);
            let barriers = index.matcher().catalogue().barriers();
            let plain = client.requirements.iter().all(|requirement| barriers.get(&requirement.barrier).is_some());
            prop_assert!(!plain, "{}", in_words(client));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(1_000))]

    // Breaks where a file leaves out something that an answer rests on, or an index is not what was saved.
    #[test]
    fn a_saved_index_answers_as_the_one_it_was_made_from(
        (directory, policy, clients) in settings(),
        grafts in proptest::collection::vec(any::<(Index, Index, Index)>(), 0..24),
        top in 0_u32..12,
    ) {
        let directory = crowded(directory, &grafts);
        prop_assume!(Catalogue::new(directory.clone()).is_ok());
        let matcher = matcher(catalogue(&directory), &policy);
        let index = matcher.index(clients[0].1).unwrap();
        let (first, rest) = clients.split_at(clients.len() / 2);
        first.iter().for_each(|(client, _)| drop(index.placings(client, top).unwrap()));
        let bytes = index.save().unwrap();
        prop_assert_eq!(&bytes, &matcher.index(clients[0].1).unwrap().save().unwrap(), "who asked before is in the file");
        let saved = SavedIndex::open(bytes.clone()).unwrap();
        for (client, _) in &clients {
            saved_says_the_same(&saved, &index, client, top)?;
        }
        let opened = saved.with(&matcher).unwrap();
        for (client, _) in rest {
            agrees(&opened, client, top)?;
        }
        let mut other = directory;
        other.note = Some("another edition".parse().unwrap());
        let other = super::cases::matcher(catalogue(&other), &policy);
        prop_assert_eq!(SavedIndex::open(bytes).unwrap().with(&other).unwrap_err().code(), Code::CatalogueIndexOther);
    }
}

proptest! {
    #![proptest_config(config(4_000))]

    // Breaks where a change is not seen, or what it changes is not read again.
    #[test]
    fn a_renewed_index_answers_as_one_built_anew(
        (directory, policy, clients) in settings(),
        grafts in proptest::collection::vec(any::<(Index, Index, Index)>(), 0..24),
        edits in proptest::collection::vec(proptest::collection::vec(any::<Edit>(), 0..6), 1..4),
        top in 0_u32..12,
    ) {
        let mut directory = crowded(directory, &grafts);
        prop_assume!(Catalogue::new(directory.clone()).is_ok());
        let mut index = matcher(catalogue(&directory), &policy).index(clients[0].1).unwrap();
        let (first, rest) = clients.split_at(clients.len() / 2);
        for edits in edits {
            first.iter().for_each(|(client, _)| drop(index.placings(client, top).unwrap()));
            let changed = edited(directory.clone(), &edits);
            if Catalogue::new(changed.clone()).is_err() {
                continue;
            }
            directory = changed;
            index = index.renewed(&matcher(catalogue(&directory), &policy)).unwrap();
            for (client, _) in first.iter().take(2).chain(rest.iter().take(2)) {
                agrees(&index, client, top)?;
            }
        }
    }
}
