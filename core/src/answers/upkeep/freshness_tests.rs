use proptest::prelude::*;

use super::{FactKind, RecordKind, StaleWhy, freshness_report};
use crate::answers::matching::Policy;
use crate::ground::time::Date;
use crate::model::feature::{Answer, FeatureFact, FeatureKind, Standing, resolve};
use crate::model::provenance::Source;
use crate::strategies;

fn on() -> Date {
    "2026-11-23".parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_feature_is_stale_where_matching_counts_it_as_unknown(directory in strategies::area(), ahead in 0..200_u32) {
        let policy = Policy::default();
        let report = freshness_report(&directory, &policy, on(), ahead);
        let told: Vec<_> = report.calls.iter().flat_map(|call| &call.facts).collect();
        prop_assert_eq!(told.len(), (report.stale + report.ending_soon) as usize);
        // An independent reading: what a resolver of each feature of each site decides.
        let mut expected = Vec::new();
        for site in &directory.sites {
            for feature in FeatureKind::ALL {
                let of: Vec<&FeatureFact> = site.features.iter().filter(|fact| fact.feature == *feature && fact.answer != Answer::Unknown).collect();
                let standing = of.iter().map(|fact| Standing { fact, of_activity: false, path: String::new() }).collect();
                if !of.is_empty() && resolve(standing, on(), policy.shelf_days(feature)).answer == Answer::Unknown {
                    expected.push((site.id.to_string(), feature.clone()));
                }
            }
        }
        let mut found: Vec<_> = told
            .iter()
            .filter(|fact| fact.kind == FactKind::Feature && fact.of.kind == RecordKind::Site && fact.why != StaleWhy::EndsSoon)
            .filter_map(|fact| Some((fact.of.id.clone(), fact.feature.clone()?)))
            .filter(|(_, feature)| FeatureKind::ALL.contains(feature))
            .collect();
        expected.sort();
        found.sort();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn what_ends_soon_is_believed_today_and_no_longer_then(directory in strategies::area(), ahead in 1..400_u32) {
        let policy = Policy::default();
        let report = freshness_report(&directory, &policy, on(), ahead);
        let then = on().plus_days(ahead as i32).unwrap();
        let later = freshness_report(&directory, &policy, then, 0);
        prop_assert_eq!(later.ending_soon, 0);
        let stale_then: Vec<_> = later.calls.iter().flat_map(|call| &call.facts).map(|fact| &fact.path).collect();
        for fact in report.calls.iter().flat_map(|call| &call.facts).filter(|fact| fact.why == StaleWhy::EndsSoon) {
            prop_assert!(fact.believed_until.unwrap() >= on() && fact.believed_until.unwrap() < then, "{fact:?}");
            // Another source may step in where the first has run out; other facts have only the one.
            prop_assert!(fact.kind == FactKind::Feature || fact.kind == FactKind::Safeguarding || stale_then.contains(&&fact.path), "{fact:?}");
        }
    }

    #[test]
    fn the_first_to_check_come_first_everywhere(directory in strategies::area()) {
        let report = freshness_report(&directory, &Policy::default(), on(), 60);
        let safety: Vec<bool> = report.verify_first.iter().map(|first| first.fact.safety).collect();
        prop_assert!(safety.windows(2).all(|two| two[0] || !two[1]));
        prop_assert!(report.calls.windows(2).all(|two| two[0].safety >= two[1].safety));
        prop_assert!(report.verify_first.iter().zip(1..).all(|(first, place)| first.place == place));
        prop_assert!(report.stale + report.ending_soon <= report.looked_at);
        for sentence in report.calls.iter().map(|call| &call.sentence).chain(report.verify_first.iter().map(|first| &first.sentence)) {
            prop_assert!(sentence.ends_with('.') && !sentence.contains("  "));
        }
    }
}

#[test]
fn an_old_fact_beside_a_fresh_one_needs_no_call() {
    let mut directory = crate::model::catalogue::Directory::new("A".parse().unwrap(), crate::ground::time::UkDivision::Scotland);
    let mut site = crate::model::site::Site::new("s".parse().unwrap(), "S".parse().unwrap());
    let fact = |days: i32, source| FeatureFact {
        checked_on: Some(on().plus_days(-days).unwrap()),
        ..FeatureFact::new(FeatureKind::HearingLoop, Answer::Yes, source)
    };
    site.features = vec![fact(400, Source::Visit), fact(10, Source::Provider)];
    directory.sites.push(site.clone());
    assert_eq!(freshness_report(&directory, &Policy::default(), on(), 0).stale, 0);
    site.features.pop();
    directory.sites = vec![site];
    let report = freshness_report(&directory, &Policy::default(), on(), 0);
    assert_eq!((report.stale, report.calls[0].safety), (1, 1));
    assert_eq!(report.calls[0].sentence, "Nobody runs these places: go and see one thing; safety rests on one of them.");
}
