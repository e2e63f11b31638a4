//! A report on gaps is what a ranking says from every place, and one more perfect activity never widens a gap.

use std::collections::BTreeMap;

use fingerpost::{
    Client, ClientId, Directory, GapOptions, GapPlace, GapReport, NonEmpty, Point, Policy, Timestamp, Verdict, strategies,
};
use proptest::collection::vec;
use proptest::prelude::*;

use super::super::cases::{catalogue, config, matcher, settings};
use super::with;

fn places() -> impl Strategy<Value = Vec<GapPlace>> {
    vec((strategies::client_point(), prop::option::of(0_u32..3_000)), 1..5).prop_map(|points| {
        let id = |i: usize| NonEmpty::new(format!("place-{i}")).unwrap();
        let place = |(i, (point, people)): (usize, (Point, Option<u32>))| GapPlace { people, ..GapPlace::new(id(i), point) };
        points.into_iter().enumerate().map(place).collect()
    })
}

fn renamed(clients: Vec<Client>) -> Vec<Client> {
    let name = |(i, client): (usize, Client)| Client { id: ClientId::new(format!("c-{i}")).unwrap(), ..client };
    clients.into_iter().enumerate().map(name).collect()
}

/// What a ranking says of one client at one place, for each row of a report.
fn rankings(directory: &Directory, policy: &Policy, who: &[(Client, Option<Point>)], at: Timestamp) -> Vec<fingerpost::Ranking> {
    let matcher = matcher(catalogue(directory), policy);
    let here = |(client, home): &(Client, Option<Point>)| Client { home: *home, ..client.clone() };
    who.iter().map(|one| matcher.rank(&here(one), at, 1_000).unwrap()).collect()
}

fn agrees(report: &GapReport, rankings: &[fingerpost::Ranking]) -> Result<(), TestCaseError> {
    prop_assert_eq!(report.places.len(), rankings.len());
    let mut total: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for (gap, ranking) in report.places.iter().zip(rankings) {
        prop_assert_eq!(&gap.counts, &ranking.counts, "{} {}", gap.place, gap.client);
        prop_assert_eq!(&gap.exclusions, &ranking.exclusions);
        prop_assert_eq!(gap.doorstep.as_ref(), ranking.doorstep.place.as_ref().map(|place| &place.site));
        prop_assert_eq!(gap.reach, ranking.counts.suitable + ranking.counts.suitable_with_plan);
        for row in &ranking.exclusions {
            let sum = total.entry(row.finding.clone()).or_default();
            *sum = (sum.0 + row.activities, sum.1 + row.alone);
        }
    }
    let told: BTreeMap<String, (u32, u32)> =
        report.exclusions.iter().map(|row| (row.finding.clone(), (row.activities, row.alone))).collect();
    prop_assert_eq!(told, total);
    Ok(())
}

/// The verdicts on every activity, by id.
fn suiting(rankings: &[fingerpost::Ranking]) -> Vec<Vec<String>> {
    let of = |ranking: &fingerpost::Ranking| {
        let suits = ranking.shortlist.iter().filter(|found| found.verdict == Verdict::Suitable);
        suits.map(|found| found.activity.to_string()).collect()
    };
    rankings.iter().map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 0, ..config(120) })]

    // Breaks where anything but the way depends on the place, or a reason is counted differently from a ranking.
    #[test]
    fn reports_are_what_rankings_say((directory, policy, asked) in settings(), places in places(), enough in 1_u32..4) {
        let at = asked[0].1;
        let clients = renamed(asked.into_iter().take(4).map(|(client, _)| client).collect());
        let area = matcher(catalogue(&directory), &policy);
        let options = GapOptions { enough: Some(enough), ..GapOptions::default() };

        let at_home: Vec<_> = clients.iter().map(|client| (client.clone(), client.home)).collect();
        let report = area.gaps_of_clients(&clients, at, &options).unwrap();
        agrees(&report, &rankings(&directory, &policy, &at_home, at))?;
        prop_assert!(report.places.iter().all(|gap| gap.point.is_none() && gap.outline.is_empty()));

        let report = area.gaps_of_places(&places, &clients, at, &options).unwrap();
        let everywhere: Vec<_> =
            places.iter().flat_map(|place| clients.iter().map(|client| (client.clone(), Some(place.point)))).collect();
        let before = rankings(&directory, &policy, &everywhere, at);
        agrees(&report, &before)?;
        let suited = suiting(&before);
        let reach = |ranking: &fingerpost::Ranking| ranking.counts.suitable + ranking.counts.suitable_with_plan;

        // One more activity at each place: what it would be worth is what it is worth once it is there.
        for worth in &report.one_more_activity {
            let point = places.iter().find(|place| place.id == worth.place).unwrap().point;
            let (mut gaining, mut first) = (0, 0);
            for (one, then) in everywhere.iter().zip(&before) {
                let more = area.one_more_activity(std::slice::from_ref(&one.0), point, at.uk_date()).unwrap();
                let mut wider = directory.clone();
                wider.partners.extend(more.partners);
                wider.sites.extend(more.sites);
                wider.activities.extend(more.activities);
                let after = &rankings(&wider, &policy, std::slice::from_ref(one), at)[0];
                prop_assert!(reach(after) >= reach(then), "a gap was widened");
                let there = after.shortlist.iter().any(|found| found.activity.as_str() == "one-more" && found.verdict == Verdict::Suitable);
                if there && reach(then) < enough {
                    gaining += 1;
                    first += u32::from(reach(then) == 0);
                }
            }
            prop_assert_eq!((worth.gaining, worth.first), (gaining, first), "{}", worth.place);
        }
        // One more of anything else: the same.
        for worth in report.one_more_change.iter().take(3) {
            let after = rankings(&with(&directory, [&worth.change], at), &policy, &everywhere, at);
            let (mut gaining, mut first, mut losing) = (0, 0, 0);
            for ((now, then), ranking) in suited.iter().zip(suiting(&after)).zip(&before) {
                let opened = then.iter().any(|activity| !now.contains(activity));
                gaining += u32::from(opened);
                first += u32::from(opened && reach(ranking) == 0);
                losing += u32::from(now.iter().any(|activity| !then.contains(activity)));
            }
            prop_assert_eq!((worth.gaining, worth.first, worth.losing), (gaining, first, losing), "{}", worth.change.label);
        }
    }

    // Breaks where a standing or a count gets worse by what is added.
    #[test]
    fn one_more_activity_never_widens_a_gap((directory, policy, asked) in settings(), places in places(), index in any::<prop::sample::Index>()) {
        let at = asked[0].1;
        let clients = renamed(asked.into_iter().take(4).map(|(client, _)| client).collect());
        let options = GapOptions { without_changes: true, ..GapOptions::default() };
        let area = matcher(catalogue(&directory), &policy);
        let before = area.gaps_of_places(&places, &clients, at, &options).unwrap();
        let more = area.one_more_activity(&clients, places[index.index(places.len())].point, at.uk_date()).unwrap();
        let mut wider = directory.clone();
        wider.partners.extend(more.partners);
        wider.sites.extend(more.sites);
        wider.activities.extend(more.activities);
        let after = matcher(catalogue(&wider), &policy).gaps_of_places(&places, &clients, at, &options).unwrap();
        for (before, after) in before.places.iter().zip(&after.places) {
            prop_assert!(after.reach >= before.reach && after.standing <= before.standing, "{}", before.place);
            prop_assert!(after.counts.suitable >= before.counts.suitable && after.counts.undetermined >= before.counts.undetermined);
        }
    }
}
