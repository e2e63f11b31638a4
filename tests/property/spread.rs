//! The generators reach every verdict often, and every outcome of every rule.

use std::collections::BTreeMap;

use fingerpost::Verdict;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::cases::{catalogue, settings};
use super::checker::check;

/// Breaks where the generators drift to data in which nothing is known, or everything suits. Judged by the checker.
#[test]
fn every_verdict_is_frequent_and_every_outcome_occurs() {
    let mut runner = TestRunner::deterministic();
    let settings = settings();
    let mut verdicts: BTreeMap<Verdict, u32> = BTreeMap::new();
    let mut outcomes: BTreeMap<String, u32> = BTreeMap::new();
    let mut judged = 0;
    while judged < 20_000 {
        let (directory, policy, clients) = settings.new_tree(&mut runner).unwrap().current();
        let catalogue = catalogue(&directory);
        let all = clients.iter().flat_map(|asked| catalogue.activities().iter().map(move |activity| (asked, activity)));
        for ((client, at), activity) in all {
            let answer = check(&catalogue, client, &policy, *at, &activity.id);
            *verdicts.entry(answer.verdict).or_default() += 1;
            for (rule, outcome) in answer.findings {
                *outcomes.entry(format!("{rule} {outcome}")).or_default() += 1;
            }
            judged += 1;
        }
    }
    let told = format!("{judged} activities: {verdicts:?}\n{outcomes:#?}");
    for verdict in Verdict::ALL {
        let share = f64::from(verdicts.get(verdict).copied().unwrap_or(0)) / f64::from(judged);
        assert!(share >= 0.08, "{verdict} is {share:.3} of all\n{told}");
    }
    for rule in RULES {
        let seen = |outcome| outcomes.get(&format!("{} {outcome}", rule.0)).is_some_and(|count| *count >= 20);
        for outcome in rule.1 {
            assert!(seen(outcome), "{} is hardly ever {outcome}\n{told}", rule.0);
        }
    }
    if std::env::var_os("FINGERPOST_SPREAD").is_some() {
        panic!("asked for: {told}");
    }
}

const ALL: &[&str] = &["met", "not_met", "unknown"];
const RULES: &[(&str, &[&str])] = &[
    ("running", ALL),
    ("referral_route", ALL),
    ("eligibility", ALL),
    ("age", ALL),
    ("level_of_need", ALL),
    ("safeguarding_conflict", ALL),
    ("safeguarding_record", &["met", "unknown"]),
    ("distance", ALL),
    ("session_times", ALL),
    ("session_length", ALL),
    ("price", ALL),
    ("capacity", ALL),
    ("language", ALL),
    ("group_size", ALL),
    ("avoided_themes", ALL),
    ("requirements", ALL),
    ("funding", &["met", "unknown"]),
];
