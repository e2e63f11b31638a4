use proptest::prelude::*;

use super::{FactKind, RecordKind, StaleWhy, freshness_report};
use crate::answers::matching::Policy;
use crate::ground::time::{Date, Freq, Recurrence, Timing, UkDivision};
use crate::model::activity::{Activity, ActivityKind, ActivityStatus, Delivery, SessionPattern};
use crate::model::catalogue::Directory;
use crate::model::feature::{Answer, FeatureFact, FeatureKind, Standing, resolve};
use crate::model::partner::{Hosting, Partner, PartnerKind, TrainingRecord, TrainingTopic, Volunteers};
use crate::model::provenance::{Provenance, Source};
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
            prop_assert!([FactKind::Feature, FactKind::Safeguarding, FactKind::Training, FactKind::Hosting].contains(&fact.kind) || stale_then.contains(&&fact.path), "{fact:?}");
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

/// A directory of one partner with one activity that runs and was checked today.
fn one() -> Directory {
    let mut directory = Directory::new("A".parse().unwrap(), UkDivision::Scotland);
    let stamp = Provenance { source: Source::Provider, checked_on: Some(on()) };
    let partner = Partner::new("p".parse().unwrap(), "Mill Trust".parse().unwrap(), PartnerKind::Charity);
    directory.partners.push(Partner { provenance: Some(stamp.clone()), ..partner });
    let (kind, delivery) = (ActivityKind::HeritageWalk, Delivery::AtSite);
    let (id, name, owner) = ("a".parse().unwrap(), "Walk".parse().unwrap(), "p".parse().unwrap());
    directory.activities.push(Activity::new(id, name, owner, kind, delivery, ActivityStatus::Running, stamp));
    directory
}

fn day(days: i32) -> Date {
    on().plus_days(days).unwrap()
}

fn told(directory: &Directory) -> Vec<(FactKind, StaleWhy, String, Option<Date>)> {
    let report = freshness_report(directory, &Policy::default(), on(), 30);
    let facts = report.calls.into_iter().flat_map(|call| call.facts);
    facts.map(|fact| (fact.kind, fact.why, fact.path, fact.believed_until)).collect()
}

#[test]
fn training_that_ends_is_told_before_and_after() {
    let trained = |topic, from: i32, until: Option<i32>| TrainingRecord {
        expires_on: until.map(day),
        ..TrainingRecord::new(topic, "session leader".parse().unwrap(), day(from))
    };
    let with = |training: Vec<TrainingRecord>| {
        let mut directory = one();
        directory.partners[0].training = training;
        told(&directory)
    };
    use TrainingTopic::{Dementia, FirstAid};
    let at = |place: usize| format!("/partners/p/training/{place}");
    assert_eq!(with(vec![trained(Dementia, -900, None), trained(FirstAid, -100, Some(30))]), []);
    assert_eq!(with(vec![trained(Dementia, -100, Some(29))]), [(FactKind::Training, StaleWhy::EndsSoon, at(0), Some(day(29)))]);
    assert_eq!(with(vec![trained(Dementia, -100, Some(0))]), [(FactKind::Training, StaleWhy::EndsSoon, at(0), Some(day(0)))]);
    assert_eq!(with(vec![trained(Dementia, -100, Some(-1))]), [(FactKind::Training, StaleWhy::Expired, at(0), Some(day(-1)))]);
    assert_eq!(with(vec![trained(Dementia, 1, None)]), [(FactKind::Training, StaleWhy::DatedAhead, at(0), None)]);
    // One that holds is enough; of two that are over the later one counts.
    assert_eq!(with(vec![trained(Dementia, -100, Some(-1)), trained(Dementia, -90, Some(200))]), []);
    let two = vec![trained(Dementia, -500, Some(-100)), trained(Dementia, -90, Some(-10))];
    assert_eq!(with(two), [(FactKind::Training, StaleWhy::Expired, at(1), Some(day(-10)))]);
}

#[test]
fn hosting_and_stamps_of_a_partner_run_out() {
    let mut directory = one();
    let hosting = Hosting::new("s".parse().unwrap(), "drop-in".parse().unwrap(), true, day(-100));
    directory.partners[0].hosting = vec![Hosting { until: Some(day(5)), ..hosting.clone() }];
    let at = |part: &str| format!("/partners/p/{part}");
    assert_eq!(told(&directory), [(FactKind::Hosting, StaleWhy::EndsSoon, at("hosting/0"), Some(day(5)))]);
    directory.partners[0].hosting.push(hosting);
    assert_eq!(told(&directory), []);
    let old = Provenance { source: Source::Provider, checked_on: Some(day(-366)) };
    directory.partners[0].provenance = Some(old.clone());
    directory.partners[0].volunteers = Some(Volunteers { provenance: Some(old), ..Volunteers::new(3) });
    let until = Some(day(-1));
    let expected = [
        (FactKind::Partner, StaleWhy::Expired, at("provenance"), until),
        (FactKind::Volunteers, StaleWhy::Expired, at("volunteers"), until),
    ];
    assert_eq!(told(&directory), expected);
}

#[test]
fn an_activity_that_runs_beyond_its_last_session_is_told() {
    let weekly = |from: i32, count: u32| {
        let rule = Recurrence { freq: Freq::Weekly, count: Some(count), ..Recurrence::once(day(from)) };
        SessionPattern::new(Timing::new(rule))
    };
    let with = |sessions: Vec<SessionPattern>| {
        let mut directory = one();
        directory.activities[0].sessions = sessions;
        directory
    };
    let at = "/activities/a/sessions".to_owned();
    assert_eq!(told(&with(vec![weekly(-70, 10)])), [(FactKind::Sessions, StaleWhy::Expired, at.clone(), None)]);
    assert_eq!(told(&with(vec![weekly(-70, 12)])), [(FactKind::Sessions, StaleWhy::EndsSoon, at, Some(day(7)))]);
    assert_eq!(told(&with(vec![weekly(-70, 10), weekly(-7, 30)])), []);
    // Before the first session nothing is over.
    assert_eq!(told(&with(vec![weekly(100, 2)])), []);
    let mut open = with(vec![weekly(-70, 10)]);
    open.activities[0].any_time = true;
    assert_eq!(told(&open), []);
    let mut ended = with(vec![weekly(-70, 10)]);
    ended.activities[0].status = ActivityStatus::Ended;
    assert_eq!(told(&ended), []);
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
