//! What people said in confidence in the course of a referral shows itself nowhere but in the history and the view: not in
//! `Debug`, not in a refusal, not on a work list, not in what a store says.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::collections::BTreeSet;
use std::sync::Arc;

use fingerpost::{
    Action, Append, Casebook, Code, Entry, EventId, FingerpostError, MemoryStore, Referral, ReferralEvent, ReferralPolicy,
    StreamId, StreamKind, Timestamp, read_events, work,
};
use fingerpost_tests::canaries::{assert_debug_silent, assert_error_silent, assert_silent, planted, planted_in};
use fingerpost_tests::{files, root, text};
use serde_json::Value;

/// The whole history, with canaries in everything that was said in confidence.
fn history() -> Vec<ReferralEvent> {
    read_events(planted("history").0.to_string().as_bytes()).expect("a history")
}

/// After everything in the whole history.
const LATER: &str = "2027-04-20T09:00:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

/// The referral as it was after each of its events.
fn each_prefix() -> Vec<Referral> {
    let events = history();
    (1..=events.len()).map(|end| Referral::replay(events[..end].to_vec()).expect("a referral")).collect()
}

#[test]
fn events_and_views_show_nothing_in_debug() {
    for event in history() {
        assert_debug_silent("an event", &event);
        assert_debug_silent("an action", &event.action);
    }
    for referral in each_prefix() {
        assert_debug_silent("a referral", &referral);
        let view = referral.view(at(LATER));
        assert_debug_silent("a view", &view);
        for barrier in &view.barriers {
            assert_debug_silent("a barrier", barrier);
        }
        assert_debug_silent("feedback", &view.feedback);
        assert_debug_silent("concerns", &view.concerns);
    }
    let last = each_prefix().pop().expect("a referral").view(at(LATER));
    let told = last.to_json();
    for (what, words) in [("feedback", &last.feedback[0].words), ("a concern", &last.concerns[0].words)] {
        assert!(told.contains(words.as_ref().expect("words").expose()), "{what} is in the view itself");
    }
}

/// An event as somebody else would send it: with an id of its own, after whatever is there.
fn sent_again(event: &ReferralEvent, moment: Timestamp) -> ReferralEvent {
    let mut event = event.clone();
    event.id = EventId::new(format!("{}-again", event.id)).expect("an id");
    event.at = moment;
    event.after = Vec::new();
    event
}

#[test]
fn no_refusal_repeats_what_was_said() {
    let events = history();
    let mut refused = BTreeSet::new();
    for referral in each_prefix() {
        let moment = referral.events().map(|event| event.at).max().expect("an event");
        for event in &events {
            if let Err(error) = referral.record(sent_again(event, moment)) {
                assert_error_silent(&format!("`{}` in `{}`", event.action.kind(), referral.state()), &error);
                refused.insert(error.code());
            }
        }
    }
    assert!(refused.len() >= 12, "{refused:?}");
}

#[test]
fn no_refusal_of_a_case_repeats_what_was_said() {
    let mut refused: BTreeSet<Code> = BTreeSet::new();
    for path in files(&root().join("tests/conformance"), ".json") {
        let case: Value = serde_json::from_str(&text(&path)).expect("JSON");
        if case["operation"] != "referral" {
            continue;
        }
        let (events, _) = planted_in("history", case["input"]["events"].clone());
        let mut referral: Option<Referral> = None;
        for event in read_events(events.to_string().as_bytes()).expect("events") {
            let next = referral.as_ref().map_or_else(|| Referral::begin(event.clone()), |before| before.record(event.clone()));
            match next {
                Ok(next) => referral = Some(next),
                Err(error) => {
                    assert_error_silent(&path.display().to_string(), &error);
                    refused.insert(error.code());
                    refused.extend(error.issues().iter().map(|issue| issue.code));
                }
            }
        }
        let Some(referral) = referral else { continue };
        assert_debug_silent("a referral", &referral);
        let moment = at(case["input"]["at"].as_str().expect("a moment"));
        let view = referral.view(moment);
        assert_debug_silent("a view", &view);
        assert_work_silent(&referral, moment);
    }
    println!("{} codes: {refused:?}", refused.len());
}

fn assert_work_silent(referral: &Referral, moment: Timestamp) {
    let until = "2030-01-01".parse().expect("a day");
    let view = referral.view(moment);
    for item in work(&view, &ReferralPolicy::default(), until) {
        assert_silent("a sentence on a work list", &item.sentence);
        assert_debug_silent("an item of a work list", &item);
    }
    for issue in view.gate.iter().chain(&view.warnings) {
        assert_silent("what keeps the gate shut", &issue.to_string());
    }
    for conflict in &view.conflicts {
        assert_silent("a conflict", &conflict.sentence);
    }
}

#[test]
fn work_lists_gates_and_conflicts_repeat_nothing() {
    let mut items = 0;
    for referral in each_prefix() {
        let last = referral.events().map(|event| event.at).max().expect("an event");
        for moment in [last, at(LATER)] {
            assert_work_silent(&referral, moment);
            items += work(&referral.view(moment), referral.policy(), "2030-01-01".parse().expect("a day")).len();
        }
    }
    assert!(items > 100, "{items}");
}

#[test]
fn histories_that_do_not_belong_together_repeat_nothing() {
    let events = history();
    let whole = Referral::replay(events.clone()).expect("a referral");
    let mut changed = events.clone();
    for event in &mut changed {
        if let Action::RaiseConcern { words } = &mut event.action {
            *words = "to see Canary again, and something else".into();
        }
    }
    let mut elsewhere = events.clone();
    elsewhere[20].referral = "r-9".parse().expect("an id");
    let mut round = events.clone();
    round[1].after = vec![round[30].id.clone()];
    let faults: Vec<FingerpostError> = vec![
        whole.merge(changed).expect_err("another event of the same id"),
        Referral::replay(elsewhere).expect_err("two referrals"),
        Referral::replay(events[10..].to_vec()).expect_err("half of a history"),
        Referral::replay(round).expect_err("a circle"),
        Referral::begin(events[12].clone()).expect_err("not the first event"),
        Referral::replay(Vec::new()).expect_err("nothing"),
    ];
    for error in &faults {
        assert_error_silent("a history", error);
    }
}

#[test]
fn a_casebook_says_nothing_of_what_it_keeps() {
    let store = Arc::new(MemoryStore::new());
    let casebook = Casebook::new(Arc::clone(&store) as Arc<dyn fingerpost::Store>);
    let events = history();
    let id = events[0].referral.clone();
    let view = casebook.merge(&id, events.clone(), at(LATER)).expect("kept");
    assert_debug_silent("a casebook", &casebook);
    assert_debug_silent("a view", &view);
    assert_debug_silent("changes", &casebook.changes(0, 1000).expect("changes"));
    let stream = StreamId::new(StreamKind::Referral, id.to_string());
    let kept = casebook.store().load(&stream).expect("entries");
    assert_debug_silent("what is kept", &kept);
    for event in &events {
        let mut wrong = sent_again(event, at(LATER));
        wrong.id = event.id.clone();
        if let Err(error) = casebook.record(wrong) {
            assert_error_silent("an event of the same id", &error);
        }
        if let Err(error) = casebook.record(sent_again(event, at(LATER))) {
            assert_error_silent("an event of a closed referral", &error);
        }
    }
    let entry = Entry::new("x".to_owned(), br#"{"id": "Mrs Canary-Jones", "words": ["07700 900123"]}"#.to_vec());
    assert_debug_silent("an entry", &entry);
    let version = casebook.store().version(&stream).expect("a version");
    let mut append = Append::new(stream, version, vec![entry]);
    append.subject = Some("c-104".to_owned());
    assert_debug_silent("what is to be kept", &append);
    casebook.store().append(&[append]).expect("kept");
    let error = casebook.referral(&id).expect_err("an entry that is no event");
    assert_eq!(error.code(), Code::StoreEvent);
    assert_error_silent("an entry that cannot be read", &error);
}

#[test]
fn the_provider_reads_only_the_words_that_may_be_shared() {
    let mut events = history();
    for event in &mut events {
        if let Action::GiveFeedback { share_words, .. } = &mut event.action {
            *share_words = false;
        }
    }
    let casebook = Casebook::new(Arc::new(MemoryStore::new()));
    let partner = "mill-friends".parse().expect("an id");
    casebook.merge(&events[0].referral.clone(), events, at(LATER)).expect("kept");
    let feedback = casebook.feedback(&partner, at(LATER)).expect("feedback");
    assert_eq!(feedback.len(), 1);
    assert_silent("feedback for the provider", &serde_json::to_string(&feedback).expect("JSON"));
}
