//! How well the texts of a real directory are read: precision and recall against labels a developer wrote by reading.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::sentence_tests::brief;
use super::{Confidence, DirectoryText, SuggestedFact, suggest_facts};
use crate::ground::text::NonEmpty;

const DEVELOPMENT: &str = include_str!("labels/development.txt");
/// Held out at first, and looked at since.
const SPENT: &str = include_str!("labels/spent.txt");
/// The same of the second.
const SPENT_TOO: &str = include_str!("labels/spent_too.txt");
const HELD_OUT: &str = include_str!("labels/held_out.txt");

/// The least precision of `certain`, in hundredths.
const CERTAIN: usize = 95;

/// The descriptions of the feed by id; of two with one id the longer.
fn feed() -> Option<BTreeMap<String, String>> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, PathBuf::from);
    let Ok(bytes) = std::fs::read(folder.join("data/oruk-bristol/bristol_services.redacted.json")) else {
        println!("skipped: data/oruk-bristol is not beside the repository");
        return None;
    };
    let services: Vec<serde_json::Value> = serde_json::from_slice(&bytes).unwrap();
    let mut texts = BTreeMap::new();
    for service in &services {
        let said = service["description"].as_str().unwrap_or_default().to_owned();
        let kept: &mut String = texts.entry(service["id"].as_str().unwrap().to_owned()).or_default();
        if said.len() > kept.len() {
            *kept = said;
        }
    }
    Some(texts)
}

fn hash(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

fn labels(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let rows = file.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let row = |line: &str| {
        let (id, facts) = line.split_once('|').unwrap();
        let facts = facts.split(';').map(|fact| fact.trim().to_owned()).filter(|fact| !fact.is_empty());
        (id.trim().to_owned(), facts.collect())
    };
    rows.map(row).collect()
}

fn kind(fact: &str) -> &str {
    fact.split(' ').next().unwrap_or_default()
}

#[derive(Default, Clone)]
struct Tally {
    right: usize,
    wrong: usize,
    missed: usize,
}

/// The fact as labels write it, and how sure the reading is.
fn read(said: &str) -> Vec<(String, Confidence)> {
    let found = suggest_facts(&[DirectoryText::new(NonEmpty::new("description").unwrap(), said.into())]);
    let mut best: BTreeMap<String, Confidence> = BTreeMap::new();
    for one in &found {
        let mut fact = brief(&one.fact);
        if let SuggestedFact::Website { address } = &one.fact {
            fact = format!("website {address}");
        }
        let kept = best.entry(fact).or_insert(one.confidence);
        *kept = (*kept).min(one.confidence);
    }
    best.into_iter().collect()
}

/// Counts, prints a table, and gives the precision of `certain` as right and all.
fn measure(name: &str, file: &str, texts: &BTreeMap<String, String>, tell: bool) -> (usize, usize) {
    let (mut kinds, mut classes): (BTreeMap<String, Tally>, BTreeMap<Confidence, Tally>) = Default::default();
    let mut own = Tally::default();
    let all = labels(file);
    for (id, expected) in &all {
        let found = read(&texts[id]);
        for (fact, confidence) in &found {
            let right = expected.contains(fact);
            if tell && !right {
                println!("  {} read {confidence} {fact}", &id[..8]);
            }
            // Addresses and numbers are easily read; without them the figure says more.
            if *confidence == Confidence::Certain && !["telephone", "email", "website"].contains(&kind(fact)) {
                if right { own.right += 1 } else { own.wrong += 1 }
            }
            for tally in [kinds.entry(kind(fact).to_owned()).or_default(), classes.entry(*confidence).or_default()] {
                if right { tally.right += 1 } else { tally.wrong += 1 }
            }
        }
        for fact in expected.iter().filter(|fact| !found.iter().any(|(read, _)| read == *fact)) {
            if tell {
                println!("  {} missed {fact}", &id[..8]);
            }
            kinds.entry(kind(fact).to_owned()).or_default().missed += 1;
        }
    }
    let stated: usize = all.values().map(BTreeSet::len).sum();
    println!("{name}: {} services, {stated} facts stated", all.len());
    let share =
        |part: usize, whole: usize| if whole == 0 { "–".to_owned() } else { format!("{:.2}", part as f64 / whole as f64) };
    for (kind, tally) in &kinds {
        let precision = share(tally.right, tally.right + tally.wrong);
        let recall = share(tally.right, tally.right + tally.missed);
        println!("| {kind} | {} | {} | {} | {precision} | {recall} |", tally.right, tally.wrong, tally.missed);
    }
    for (class, tally) in &classes {
        let precision = share(tally.right, tally.right + tally.wrong);
        let recall = share(tally.right, stated);
        println!("| *{class}* | {} | {} | | {precision} | {recall} |", tally.right, tally.wrong);
    }
    let precision = share(own.right, own.right + own.wrong);
    println!("| *certain, without addresses and numbers* | {} | {} | | {precision} | |", own.right, own.wrong);
    let (right, wrong) = classes.values().fold((0, 0), |sum, tally| (sum.0 + tally.right, sum.1 + tally.wrong));
    println!("| *all* | {right} | {wrong} | {} | {} | {} |", stated - right, share(right, right + wrong), share(right, stated));
    let certain = classes.get(&Confidence::Certain).cloned().unwrap_or_default();
    (certain.right, certain.right + certain.wrong)
}

#[test]
fn the_sets_are_those_of_the_stated_rule() {
    let Some(texts) = feed() else { return };
    type Rule = (&'static str, fn(u64) -> bool);
    let rules: [Rule; 4] = [
        (DEVELOPMENT, |hash| hash % 26 < 6 && (hash / 26).is_multiple_of(2)),
        (SPENT, |hash| hash % 26 < 6 && !(hash / 26).is_multiple_of(2)),
        (SPENT_TOO, |hash| (6..9).contains(&(hash % 26))),
        (HELD_OUT, |hash| (9..12).contains(&(hash % 26))),
    ];
    for (file, rule) in rules {
        let named = labels(file);
        let of: BTreeSet<&str> = texts.keys().filter(|id| rule(hash(id))).map(String::as_str).collect();
        assert_eq!(named.keys().map(String::as_str).collect::<BTreeSet<_>>(), of);
    }
    assert!(labels(DEVELOPMENT).len() + labels(HELD_OUT).len() >= 150);
}

#[test]
fn what_is_certain_is_right_in_texts_the_rules_were_not_tuned_on() {
    let Some(texts) = feed() else { return };
    measure("development", DEVELOPMENT, &texts, std::env::var_os("FINGERPOST_TELL_DEVELOPMENT").is_some());
    measure("held out at first", SPENT, &texts, std::env::var_os("FINGERPOST_TELL_DEVELOPMENT").is_some());
    measure("held out second", SPENT_TOO, &texts, std::env::var_os("FINGERPOST_TELL_DEVELOPMENT").is_some());
    let (right, all) = measure("held out", HELD_OUT, &texts, std::env::var_os("FINGERPOST_TELL_HELD_OUT").is_some());
    assert!(right * 100 >= all * CERTAIN, "{right} of {all}");
}
