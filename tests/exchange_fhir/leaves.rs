//! What leaves under which consent: a mark in every text of a history, and where each may be seen.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fingerpost::{Action, Actor, ActorId, ActorRole, EventId, ReferralEvent};
use fingerpost::{
    Catalogue, Code, ConsentManner, ConsentScope, FhirOptions, FhirPurpose, Referral, Timestamp, read_events, referral_to_fhir,
};
use fingerpost_tests::fhir::outcomes;
use fingerpost_tests::{root, text};
use proptest::prelude::*;
use serde_json::Value;

/// When something may be seen.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Seen {
    Never,
    /// With everything that is told of the referral.
    Account,
    /// With the risk, and only in so many words where the words were asked for.
    RiskInWords,
}

/// Every text in which somebody may have said something, and when it may be seen.
const TEXTS: &[(&str, Seen)] = &[
    ("/action/waive_barrier/words", Seen::Never),
    ("/action/give_feedback/words", Seen::Never),
    ("/action/answer_feedback/done", Seen::Never),
    ("/action/reopen_barrier/why", Seen::Never),
    ("/action/address_barrier/commitment/evidence/says", Seen::Never),
    ("/action/find_no_barrier/evidence/says", Seen::Never),
    ("/action/resolve_conflict/decision", Seen::Never),
    ("/action/accept/overtakes", Seen::Never),
    ("/action/waitlist/alternative", Seen::Never),
    ("/actor/title", Seen::Never),
    ("/actor/recorded_by", Seen::Never),
    ("/action/raise_concern/words", Seen::RiskInWords),
    ("/action/add_barrier/need", Seen::Account),
    ("/action/plan_exit/plan/description", Seen::Account),
    ("/action/plan_exit/plan/owner", Seen::Account),
    ("/actor/id", Seen::Account),
];

/// The mark of a text: no other text of the example holds it.
fn mark(place: usize) -> String {
    format!("canary{place}x")
}

/// The history with its marks; each is planted at least once.
fn marked() -> Vec<ReferralEvent> {
    let mut history: Value = serde_json::from_str(&text(&root().join("tests/full/history.json"))).unwrap();
    let mut planted = BTreeSet::new();
    for event in history.as_array_mut().unwrap() {
        for (place, (pointer, _)) in TEXTS.iter().enumerate() {
            if let Some(said) = event.pointer_mut(pointer).filter(|said| said.is_string()) {
                *said = mark(place).into();
                planted.insert(place);
            }
        }
    }
    assert_eq!(planted.len(), TEXTS.len(), "the example has every text");
    read_events(history.to_string().as_bytes()).unwrap()
}

/// A catalogue whose provider can be reached by people with names.
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(fingerpost_tests::fhir::catalogue);

static MARKED: LazyLock<Vec<ReferralEvent>> = LazyLock::new(marked);

const PERSONAL: &[&str] = &["Carys Example", "carys@", "01633 496 0000", "volunteer coordinator"];

/// The referral after so many events, with these consents holding and no others.
fn referral(events: &[ReferralEvent], scopes: &[ConsentScope]) -> (Referral, Timestamp) {
    let at = events.iter().map(|event| event.at).max().unwrap();
    let mut referral = Referral::replay(events.to_vec()).unwrap();
    for scope in ConsentScope::ALL {
        let action = if scopes.contains(scope) {
            Action::GiveConsent { scope: *scope, manner: ConsentManner::Spoken, until: None }
        } else {
            Action::WithdrawConsent { scope: *scope }
        };
        let holds = referral.view(at).consents.iter().any(|given| given.scope == *scope);
        if holds == scopes.contains(scope) {
            continue;
        }
        let actor = Actor::new(ActorRole::Client, ActorId::new(mark(15)).unwrap());
        let id = EventId::new(format!("consent-{scope}")).unwrap();
        referral = referral.record(ReferralEvent::new(id, referral.id().clone(), at, actor, action)).unwrap();
    }
    (referral, at)
}

/// The scopes a purpose needs.
fn needed(purpose: FhirPurpose, high: bool) -> Vec<ConsentScope> {
    let mut needed = vec![purpose.scope()];
    if purpose == FhirPurpose::Provider && high {
        needed.push(ConsentScope::ShareRisk);
    }
    needed
}

fn check(end: usize, scopes: &[ConsentScope], purpose: FhirPurpose, words: bool, low: bool) {
    let mut events = MARKED.clone();
    events.truncate(end);
    if low && let Action::Identify { need, .. } = &mut events[0].action {
        *need = fingerpost::NeedLevel::Low;
    }
    let (referral, at) = referral(&events, scopes);
    let options = FhirOptions { words, ..FhirOptions::new(at, purpose) };
    let told = referral_to_fhir(&referral, &CATALOGUE, &outcomes(), &options);
    let missing = needed(purpose, !low).into_iter().find(|scope| !scopes.contains(scope));
    let export = match (told, missing) {
        (Err(error), Some(scope)) => {
            assert_eq!((error.code(), error.path()), (Code::ReferralConsentMissing, format!("/consents/{scope}").as_str()));
            return;
        }
        (Ok(export), None) => export,
        (Ok(_), Some(scope)) => panic!("{purpose} leaves without {scope}"),
        (Err(error), None) => panic!("{purpose} with {scopes:?}: {error}"),
    };
    let account = purpose != FhirPurpose::CodesOnly;
    let risk = match purpose {
        FhirPurpose::Provider => scopes.contains(&ConsentScope::ShareRisk),
        other => other == FhirPurpose::GeneralPractice,
    };
    let told = &export.json;
    for (place, (pointer, seen)) in TEXTS.iter().enumerate() {
        let may = match seen {
            Seen::Never => false,
            Seen::Account => account,
            Seen::RiskInWords => risk && words,
        };
        assert!(may || !told.contains(&mark(place)), "{purpose} with {scopes:?} tells {pointer}");
    }
    PERSONAL.iter().for_each(|trace| assert!(!told.contains(trace), "{purpose} tells `{trace}`"));
    for (trace, may) in [
        ("need-level", risk),
        ("\"Flag\"", risk),
        ("17.98", purpose == FhirPurpose::GeneralPractice),
        ("QuestionnaireResponse", purpose == FhirPurpose::GeneralPractice),
        ("CodeSystem/follow-up", purpose == FhirPurpose::GeneralPractice),
        ("Mill", account),
        ("\"Task\"", account),
        ("Provenance", account),
        ("Location", account),
        ("CodeSystem/barrier", account),
        ("CodeSystem/reason", account),
    ] {
        assert!(may || !told.contains(trace), "{purpose} with {scopes:?} tells `{trace}`");
    }
    // Nothing is left out without a word.
    let concerns = !referral.view(at).concerns.is_empty() && account;
    let silent = export.left_out.iter().any(|issue| issue.path == "/concerns");
    assert!(!concerns || risk && words || silent, "{purpose}: {:?}", export.left_out);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nothing_leaves_that_no_consent_covers(
        end in 1..=53_usize,
        scopes in prop::sample::subsequence(ConsentScope::ALL.to_vec(), 0..=ConsentScope::ALL.len()),
        purpose in prop::sample::select(FhirPurpose::ALL),
        words in any::<bool>(),
        low in any::<bool>(),
    ) {
        check(end, &scopes, purpose, words, low);
    }
}

#[test]
fn every_single_scope_and_all_of_them_at_the_end() {
    for purpose in FhirPurpose::ALL {
        for words in [false, true] {
            check(53, ConsentScope::ALL, *purpose, words, false);
            check(53, &[], *purpose, words, false);
            for scope in ConsentScope::ALL {
                check(53, &[*scope], *purpose, words, true);
                let others: Vec<_> = ConsentScope::ALL.iter().copied().filter(|other| other != scope).collect();
                check(53, &others, *purpose, words, false);
            }
        }
    }
}

#[test]
fn what_may_be_told_is_told() {
    // The barrier that was added is waived later, and not told of any more.
    let told: String = [12, 53]
        .map(|end| {
            let (referral, at) = referral(&MARKED[..end], ConsentScope::ALL);
            let options = FhirOptions { words: true, ..FhirOptions::new(at, FhirPurpose::GeneralPractice) };
            referral_to_fhir(&referral, &CATALOGUE, &outcomes(), &options).unwrap().json
        })
        .concat();
    for (place, (pointer, seen)) in TEXTS.iter().enumerate() {
        assert_eq!(told.contains(&mark(place)), *seen != Seen::Never, "{pointer}");
    }
    for trace in ["need-level", "\"Flag\"", "17.98", "22.350", "-0.50", "QuestionnaireResponse", "Provenance", "Location"] {
        assert!(told.contains(trace), "{trace}");
    }
}

#[test]
fn a_consent_that_has_run_out_is_none() {
    let mut events = MARKED.clone();
    events.truncate(9);
    // In the example the consent to share the minimum ends on 30 June 2027, the one to share risk on 5 January.
    let referral = Referral::replay(events).unwrap();
    let told = |at: &str| {
        let options = FhirOptions::new(at.parse().unwrap(), FhirPurpose::Provider);
        referral_to_fhir(&referral, &CATALOGUE, &[], &options)
            .map(|export| export.consents)
            .map_err(|error| error.path().to_owned())
    };
    assert_eq!(told("2027-01-05T23:59:00Z").unwrap(), [ConsentScope::ShareMinimum, ConsentScope::ShareRisk]);
    assert_eq!(told("2027-01-06T00:00:00Z").unwrap_err(), "/consents/share_risk");
    assert_eq!(told("2027-07-01T00:00:00Z").unwrap_err(), "/consents/share_minimum");
    assert_eq!(told("2026-11-23T00:00:00Z").unwrap_err(), "/consents/share_minimum", "not given yet");
}

#[test]
fn a_consent_runs_out_after_the_end_too() {
    // Nothing is written down of what runs out once a referral has ended; the day counts all the same.
    let mut events = MARKED.clone();
    events.truncate(9);
    let referral = Referral::replay(events).unwrap();
    let actor = Actor::new(ActorRole::Client, ActorId::new("c-104").unwrap());
    let withdraw = Action::Withdraw { reason: fingerpost::ReasonCode::ChangedMind };
    let at: Timestamp = "2026-11-25T09:00:00Z".parse().unwrap();
    let event = ReferralEvent::new(EventId::new("end").unwrap(), referral.id().clone(), at, actor, withdraw);
    let ended = referral.record(event).unwrap();
    assert!(ended.state().is_closed());
    let told = |at: &str| {
        let options = FhirOptions::new(at.parse().unwrap(), FhirPurpose::Provider);
        referral_to_fhir(&ended, &CATALOGUE, &[], &options)
            .map(|export| export.consents.len())
            .map_err(|error| error.path().to_owned())
    };
    assert_eq!(told("2027-01-05T12:00:00Z"), Ok(2));
    assert_eq!(told("2027-01-06T12:00:00Z"), Err("/consents/share_risk".to_owned()));
    assert_eq!(told("2027-07-01T12:00:00Z"), Err("/consents/share_minimum".to_owned()));
}
