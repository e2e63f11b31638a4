//! How well clients are understood, by sentences whose right answers were written down first.
//!
//! | list | written | phrases | themes found | dislikes found | wrongly suggested |
//! |---|---|---|---|---|---|
//! | `phrases` | before the matcher; first run, nothing tuned | 306 | 292 of 293 | 13 of 15 | 0 |
//! | `phrases` | the same, now | 306 | 293 of 293 | 15 of 15 | 0 |
//! | `held_out` | after the matcher; first run, nothing tuned | 46 | 22 of 37 (0.595) | 5 of 6 | 0 |
//! | `held_out_again` | after the cues were then widened; first run, nothing tuned | 49 | 31 of 38 (0.816) | 6 of 7 | 2 |
//!
//! The first row flatters: the same hands wrote the phrases and, knowing them, the cues. The two held-out lists are the
//! measure. After `held_out` was run the cues of all themes were doubled, its misses among them, so it is now only
//! a guard; `held_out_again` was written after that, run once, and nothing was changed for its sake. What it missed is
//! left standing: a new voice is understood about four times in five, and an off-topic sentence now and then suggests
//! a theme ("the landlord won't answer" hears a pub).

#![allow(clippy::print_stdout, reason = "what was missed is worth reading whether or not the test passes")]

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use super::{ThemeStance, Vocabulary, suggest};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Golden {
    #[serde(rename = "about")]
    _about: String,
    themes: Vec<String>,
    phrases: Vec<Phrase>,
    #[serde(default)]
    held_out: Vec<Phrase>,
    #[serde(default)]
    held_out_again: Vec<Phrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    #[serde(rename = "who")]
    _who: String,
    words: String,
    expect: Vec<String>,
    #[serde(default)]
    avoid: Vec<String>,
    #[serde(default)]
    reject: Vec<String>,
    #[serde(default)]
    nothing: bool,
}

fn golden() -> Golden {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/theme_phrases.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// What came of a list of phrases.
#[derive(Default)]
struct Tally {
    wanted: usize,
    found: usize,
    avoid_wanted: usize,
    avoid_found: usize,
    suggested: usize,
    misses: Vec<String>,
    violations: Vec<String>,
}

fn tally(phrases: &[Phrase]) -> Tally {
    let mut tally = Tally::default();
    for phrase in phrases {
        let heard = suggest(Vocabulary::builtin(), &phrase.words).unwrap();
        let of = |stance: ThemeStance| -> BTreeSet<&str> {
            heard.iter().filter(|s| s.stance == stance).map(|s| s.theme.as_str()).collect()
        };
        let (liked, avoided) = (of(ThemeStance::Liked), of(ThemeStance::Avoided));
        tally.suggested += liked.len();
        for (wanted, there, all, good) in [
            (&phrase.expect, &liked, &mut tally.wanted, &mut tally.found),
            (&phrase.avoid, &avoided, &mut tally.avoid_wanted, &mut tally.avoid_found),
        ] {
            for theme in wanted {
                *all += 1;
                if there.contains(theme.as_str()) {
                    *good += 1;
                } else {
                    tally.misses.push(format!("{theme}: {} (liked {liked:?}, avoided {avoided:?})", phrase.words));
                }
            }
        }
        let wrong: Vec<_> = liked.iter().filter(|t| phrase.nothing || phrase.reject.iter().any(|r| r == *t)).collect();
        if !wrong.is_empty() {
            tally.violations.push(format!("{wrong:?}: {}", phrase.words));
        }
    }
    tally
}

fn report(name: &str, tally: &Tally, phrases: usize) -> f64 {
    let share = tally.found as f64 / tally.wanted as f64;
    println!(
        "{name}: {phrases} phrases; found {}/{} = {share:.3}; avoided {}/{}; wrong {}; suggested {} in all",
        tally.found,
        tally.wanted,
        tally.avoid_found,
        tally.avoid_wanted,
        tally.violations.len(),
        tally.suggested
    );
    for line in &tally.misses {
        println!("  missed {line}");
    }
    for line in &tally.violations {
        println!("  wrong {line}");
    }
    share
}

#[test]
fn the_themes_of_the_phrases_are_the_built_in_ones() {
    let golden = golden();
    let built_in: Vec<_> = Vocabulary::builtin().themes().iter().map(|t| t.id.as_str()).collect();
    assert_eq!(golden.themes, built_in);
    let known: BTreeSet<_> = built_in.into_iter().collect();
    for phrase in golden.phrases.iter().chain(&golden.held_out).chain(&golden.held_out_again) {
        for theme in phrase.expect.iter().chain(&phrase.avoid).chain(&phrase.reject) {
            assert!(known.contains(theme.as_str()), "{theme}");
        }
    }
}

#[test]
fn clients_are_understood() {
    let golden = golden();
    let tally = tally(&golden.phrases);
    let share = report("phrases", &tally, golden.phrases.len());
    assert!(share >= 0.95, "{share}");
    assert_eq!(tally.avoid_found, tally.avoid_wanted);
    assert_eq!(tally.violations.len(), 0);
}

#[test]
fn the_first_held_out_list_stays_understood() {
    let golden = golden();
    let tally = tally(&golden.held_out);
    let share = report("held out", &tally, golden.held_out.len());
    assert!(share >= 0.55, "{share}");
}

#[test]
fn the_second_held_out_list_stays_understood() {
    let golden = golden();
    let tally = tally(&golden.held_out_again);
    let share = report("held out again", &tally, golden.held_out_again.len());
    assert!(share >= 0.80, "{share}");
    assert!(tally.violations.len() <= 2 && tally.avoid_found >= 6);
}
