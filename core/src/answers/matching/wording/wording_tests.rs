use std::collections::HashSet;

use super::changes::{change, changes};
use super::{phrases, sentence};
use crate::answers::area::ProvisionChangeKind;

#[test]
fn every_finding_has_one_phrase_and_no_place_is_left_open() {
    let keys: HashSet<_> = phrases().iter().map(|phrase| phrase.key).collect();
    assert_eq!(keys.len(), phrases().len());
    for phrase in phrases() {
        assert!(
            phrase.sentence.ends_with(['.', '}']) && phrase.sentence.chars().next().is_some_and(|c| c.is_uppercase() || c == '{')
        );
        assert!(phrase.question.is_empty() || phrase.question.ends_with(['?', '.']), "{}", phrase.key);
        assert!(!sentence(phrase.key, &[("", "")]).contains(['{', '}']), "{}", phrase.key);
    }
}

#[test]
fn a_word_with_braces_stays_as_it_is() {
    let words = [("themes", "a {curly} theme".to_owned())];
    assert_eq!(sentence("avoided_themes.none", &words), "It keeps away from a {curly} theme.");
}

/// Every key named in a rule's file has a phrase, and every phrase is named somewhere.
#[test]
fn rules_and_phrases_name_the_same_keys() {
    let sources = [
        include_str!("../judge.rs"),
        include_str!("../doorstep.rs"),
        include_str!("../constraints/age.rs"),
        include_str!("../constraints/avoided_themes.rs"),
        include_str!("../constraints/capacity.rs"),
        include_str!("../constraints/distance.rs"),
        include_str!("../constraints/eligibility.rs"),
        include_str!("../constraints/funding.rs"),
        include_str!("../constraints/group_size.rs"),
        include_str!("../constraints/language.rs"),
        include_str!("../constraints/level_of_need.rs"),
        include_str!("../constraints/price.rs"),
        include_str!("../constraints/referral_route.rs"),
        include_str!("../constraints/requirements.rs"),
        include_str!("../constraints/running.rs"),
        include_str!("../constraints/safeguarding_conflict.rs"),
        include_str!("../constraints/safeguarding_record.rs"),
        include_str!("../constraints/session_length.rs"),
        include_str!("../constraints/session_times.rs"),
        include_str!("../signals/continuity.rs"),
        include_str!("../signals/freshness.rs"),
        include_str!("../signals/group_and_pace.rs"),
        include_str!("../signals/nearness.rs"),
        include_str!("../signals/theme_fit.rs"),
        include_str!("../signals/welcome.rs"),
    ];
    let rules: HashSet<_> = phrases().iter().filter_map(|phrase| phrase.key.split_once('.')).map(|(rule, _)| rule).collect();
    let is_key = |text: &&str| text.split_once('.').is_some_and(|(rule, _)| rules.contains(rule)) && !text.contains(' ');
    let used: HashSet<_> = sources.iter().flat_map(|source| source.split('"')).filter(is_key).collect();
    let known: HashSet<_> = phrases().iter().map(|phrase| phrase.key).collect();
    let missing: Vec<_> = used.symmetric_difference(&known).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_change_is_said_once_and_no_place_is_left_open() {
    let keys: HashSet<_> = changes().iter().map(|(key, _)| *key).collect();
    assert_eq!(keys.len(), changes().len());
    for (key, _) in changes() {
        assert!(!change(key, &[]).contains(['{', '}']), "{key}");
    }
    // What has one form is said under the name of its kind.
    for kind in ProvisionChangeKind::ALL.iter().filter(|kind| {
        !matches!(kind, ProvisionChangeKind::Feature | ProvisionChangeKind::Language | ProvisionChangeKind::Session)
    }) {
        assert!(keys.contains(kind.as_str()), "{kind}");
    }
}
