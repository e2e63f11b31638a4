use proptest::prelude::*;

use super::{Answer, FeatureFact, FeatureKind, Standing, resolve};
use crate::ground::time::Date;
use crate::model::provenance::Source;

const SHELF: u32 = 365;

fn on() -> Date {
    "2026-11-23".parse().unwrap()
}

fn fact(answer: Answer, source: Source, days_back: i32) -> FeatureFact {
    let checked_on = Some(on().plus_days(-days_back).unwrap());
    FeatureFact { checked_on, ..FeatureFact::new(FeatureKind::HearingLoop, answer, source) }
}

fn answer(facts: &[(FeatureFact, bool)]) -> Answer {
    resolve(standing(facts), on(), SHELF).answer
}

fn standing(facts: &[(FeatureFact, bool)]) -> Vec<Standing<'_>> {
    facts.iter().map(|(fact, of_activity)| Standing { fact, of_activity: *of_activity, path: String::new() }).collect()
}

#[test]
fn first_hand_evidence_outranks_newer_hearsay() {
    let facts = [(fact(Answer::No, Source::Visit, 300), false), (fact(Answer::Yes, Source::Directory, 1), true)];
    let found = resolve(standing(&facts), on(), SHELF);
    assert_eq!((found.answer, found.overruled.len()), (Answer::No, 1));
}

#[test]
fn what_is_said_of_the_activity_comes_before_its_site_and_the_newer_before_the_older() {
    let near = [(fact(Answer::No, Source::Provider, 1), false), (fact(Answer::Yes, Source::Provider, 90), true)];
    assert_eq!(answer(&near), Answer::Yes);
    let new = [(fact(Answer::Yes, Source::Provider, 1), false), (fact(Answer::No, Source::Provider, 90), false)];
    assert_eq!(answer(&new), Answer::Yes);
}

#[test]
fn of_two_that_are_equal_the_cautious_one_counts() {
    let facts = [(fact(Answer::Yes, Source::Survey, 5), false), (fact(Answer::Limited, Source::Survey, 5), false)];
    assert_eq!(answer(&facts), Answer::Limited);
}

#[test]
fn expired_undated_and_future_facts_decide_nothing() {
    let undated = FeatureFact { checked_on: None, ..fact(Answer::Yes, Source::Visit, 0) };
    let facts = [(fact(Answer::Yes, Source::Visit, 366), false), (undated, false), (fact(Answer::Yes, Source::Visit, -1), false)];
    let found = resolve(standing(&facts), on(), SHELF);
    assert_eq!((found.answer, found.expired.len(), found.decided_by), (Answer::Unknown, 3, None));
}

fn any_fact() -> impl Strategy<Value = (FeatureFact, bool)> {
    let answers = prop::sample::select(Answer::ALL);
    let sources = prop::sample::select(Source::ALL);
    (answers, sources, -5..500_i32, any::<bool>()).prop_map(|(answer, source, days, near)| (fact(answer, source, days), near))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn the_order_of_facts_changes_nothing(facts in prop::collection::vec(any_fact(), 0..6)) {
        let backwards: Vec<_> = facts.iter().rev().cloned().collect();
        prop_assert_eq!(answer(&facts), answer(&backwards));
    }

    #[test]
    fn a_yes_comes_from_a_fresh_yes_of_the_best_source(facts in prop::collection::vec(any_fact(), 0..6)) {
        let fresh = |(fact, _): &&(FeatureFact, bool)| fact.answer != Answer::Unknown && fact.provenance().is_fresh(on(), SHELF);
        let best = facts.iter().filter(fresh).map(|(fact, _)| fact.source).min();
        let could = facts.iter().filter(fresh).any(|(fact, _)| Some(fact.source) == best && fact.answer == Answer::Yes);
        prop_assert!(answer(&facts) != Answer::Yes || could);
    }
}
