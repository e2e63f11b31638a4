//! What it costs to write referrals as FHIR and to read them again.
//!
//! Read the ratios: writing and reading beside only parsing the same bytes as JSON. Both grow with the number of bundles, and
//! reading one large Bundle grows with the number of its entries.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark is its own documentation, and may fail loudly")]

use divan::Bencher;
use divan::counter::BytesCount;
use fingerpost::{
    Action, ActivityId, ActivityStamp, Actor, ActorId, ActorRole, Catalogue, ClientId, ConsentManner, ConsentScope,
    ContactManner, EventId, FhirOptions, FhirPurpose, FhirReadOptions, Instrument, ItemAnswer, Match, NeedLevel, NonEmpty,
    OutcomePoint, OutcomeReading, PartnerId, Plan, Proposal, Referral, ReferralEvent, ReferralId, ReferralRoute, SessionOutcome,
    Timestamp, Verdict, read_fhir, referral_to_fhir,
};

fn main() {
    divan::main();
}

fn at() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn proposal() -> Proposal {
    let (activity, partner) = (ActivityId::new("tapes").unwrap(), PartnerId::new("friends").unwrap());
    let names = ("Tapes".to_owned(), "Friends".to_owned());
    let answer = Match::new(activity.clone(), names.0, partner.clone(), names.1, Verdict::Suitable, 0, Vec::new(), Plan::new());
    Proposal::new(answer, ActivityStamp::new(activity, partner, "v1".to_owned(), Vec::new()))
}

/// A referral whose client comes to sessions.
fn referral(number: u32) -> Referral {
    use ActorRole::{Client, LinkWorker, Provider};
    let consent = |scope| (Client, Action::GiveConsent { scope, manner: ConsentManner::Spoken, until: None });
    let identify = Action::Identify {
        client: ClientId::new(format!("c-{number}")).unwrap(),
        need: NeedLevel::Low,
        route: ReferralRoute::GeneralPractice,
        policy: None,
        continues: None,
    };
    let mut steps = vec![
        (LinkWorker, identify),
        (LinkWorker, Action::BeginConversation { manner: ContactManner::Telephone }),
        consent(ConsentScope::Discuss),
        consent(ConsentScope::ShareMinimum),
        consent(ConsentScope::ReportToGp),
        (LinkWorker, Action::Shortlist { proposals: vec![proposal()] }),
        (Client, Action::Choose { activity: ActivityId::new("tapes").unwrap() }),
        (LinkWorker, Action::Offer { respond_by: "2026-12-01".parse().unwrap() }),
        (Provider, Action::Accept { hold_until: "2036-12-01T09:00:00Z".parse().unwrap(), overtakes: None }),
        (LinkWorker, Action::Confirm { first_session: "2026-12-02".parse().unwrap() }),
    ];
    let session = Action::RecordSession { on: "2026-11-20".parse().unwrap(), outcome: SessionOutcome::Attended };
    steps.push((Provider, session));
    let mut referral: Option<Referral> = None;
    for (place, (role, action)) in steps.into_iter().enumerate() {
        let partner = (role == Provider).then(|| PartnerId::new("friends").unwrap());
        let actor = Actor { partner, ..Actor::new(role, ActorId::new("a-1").unwrap()) };
        let id = EventId::new(format!("e-{place}")).unwrap();
        let event = ReferralEvent::new(id, ReferralId::new(format!("r-{number}")).unwrap(), at(), actor, action);
        referral = Some(match referral {
            None => Referral::begin(event).unwrap(),
            Some(referral) => referral.record(event).unwrap(),
        });
    }
    referral.unwrap()
}

fn outcomes() -> Vec<OutcomeReading> {
    let answers = (1..=7).map(|item| ItemAnswer::new(NonEmpty::new(item.to_string()).unwrap(), 3)).collect();
    let reading = OutcomeReading::new(Instrument::Swemwbs, OutcomePoint::Start, "2026-11-20".parse().unwrap());
    vec![OutcomeReading { answers, score: Some(NonEmpty::new("19.98").unwrap()), ..reading }]
}

fn catalogue() -> Catalogue {
    Catalogue::from_json(br#"{"area": "Newport", "division": "england_and_wales"}"#).unwrap()
}

fn bundle(referral: &Referral, catalogue: &Catalogue) -> String {
    let options = FhirOptions::new(at(), FhirPurpose::GeneralPractice);
    referral_to_fhir(referral, catalogue, &outcomes(), &options).unwrap().json
}

fn bundles(count: u32) -> Vec<String> {
    let catalogue = catalogue();
    (0..count).map(|number| bundle(&referral(number), &catalogue)).collect()
}

/// One Bundle of the entries of many, in one line.
fn one_large(count: u32) -> String {
    let mut entries = Vec::new();
    for text in bundles(count) {
        let whole: serde_json::Value = serde_json::from_str(&text).unwrap();
        entries.extend(whole.get("entry").unwrap().as_array().unwrap().clone());
    }
    serde_json::json!({ "resourceType": "Bundle", "type": "collection", "entry": entries }).to_string()
}

fn bytes(texts: &[String]) -> BytesCount {
    BytesCount::new(texts.iter().map(String::len).sum::<usize>())
}

const COUNTS: [u32; 2] = [1_000, 10_000];

#[divan::bench(args = COUNTS, sample_count = 5)]
fn write_bundles(bencher: Bencher<'_, '_>, count: u32) {
    let (referrals, catalogue): (Vec<_>, _) = ((0..count).map(referral).collect(), catalogue());
    let written: Vec<String> = referrals.iter().map(|referral| bundle(referral, &catalogue)).collect();
    bencher.counter(bytes(&written)).bench(|| referrals.iter().map(|referral| bundle(referral, &catalogue).len()).sum::<usize>());
}

#[divan::bench(args = COUNTS, sample_count = 5)]
fn read_bundles(bencher: Bencher<'_, '_>, count: u32) {
    let texts = bundles(count);
    let options = FhirReadOptions::new();
    let read = |text: &String| read_fhir(text.as_bytes(), &options).unwrap().updates.len();
    bencher.counter(bytes(&texts)).bench(|| texts.iter().map(read).sum::<usize>());
}

#[divan::bench(args = COUNTS, sample_count = 5)]
fn only_parse_bundles(bencher: Bencher<'_, '_>, count: u32) {
    let texts = bundles(count);
    let parse = |text: &String| usize::from(serde_json::from_str::<serde_json::Value>(text).unwrap().is_object());
    bencher.counter(bytes(&texts)).bench(|| texts.iter().map(parse).sum::<usize>());
}

/// Referrals of about a dozen entries each.
#[divan::bench(args = [100, 1_000, 5_000], sample_count = 5)]
fn read_one_large_bundle(bencher: Bencher<'_, '_>, referrals: u32) {
    let text = one_large(referrals);
    let options = FhirReadOptions::new();
    bencher.counter(BytesCount::new(text.len())).bench(|| read_fhir(text.as_bytes(), &options).unwrap().updates.len());
}

#[divan::bench(args = [100, 1_000, 5_000], sample_count = 5)]
fn only_parse_one_large_bundle(bencher: Bencher<'_, '_>, referrals: u32) {
    let text = one_large(referrals);
    bencher.counter(BytesCount::new(text.len())).bench(|| serde_json::from_str::<serde_json::Value>(&text).unwrap().is_object());
}
