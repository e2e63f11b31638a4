//! What it costs to write referrals as FHIR and to read them again, in time and in memory.
//!
//! Before the benches run, as many bundles as `FINGERPOST_BUNDLES` says (100,000 where nothing is said) are read one after the other,
//! and one Bundle of as many resources as are taken, beside only parsing the same bytes as JSON; memory is held to its limit.
//!
//! Read the ratios: writing and reading beside only parsing the same bytes as JSON. Both grow with the number of bundles, and
//! reading one large Bundle grows with the number of its entries.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, reason = "a bench")]

use divan::Bencher;
use divan::counter::BytesCount;
use fingerpost::{
    Action, ActivityId, ActivityStamp, Actor, ActorId, ActorRole, Catalogue, ClientId, ConsentManner, ConsentScope,
    ContactManner, EventId, FhirOptions, FhirPurpose, FhirReadOptions, Instrument, ItemAnswer, Match, NeedLevel, NonEmpty,
    OutcomePoint, OutcomeReading, PartnerId, Plan, Proposal, Referral, ReferralEvent, ReferralId, ReferralRoute, SessionOutcome,
    Timestamp, Verdict, read_fhir, referral_to_fhir,
};

mod shared;

/// How many different bundles there are among those that are read one after the other.
const DIFFERENT: u32 = 500;
/// How many resources a Bundle may have.
const MOST: u32 = 100_000;

fn main() {
    let count = shared::number("FINGERPOST_BUNDLES", 100_000);
    one_after_the_other(count);
    let each = u32::try_from(entries(&bundles(1)[0]).len()).unwrap();
    let referrals = count.min(MOST as usize) as u32 / each;
    let read = |text: &str| read_fhir(text.as_bytes(), &FhirReadOptions::new()).unwrap();
    let what = format!("FHIR, one Bundle of {} resources", referrals * each);
    let whole = one_large(referrals);
    let cost = shared::measured(&what, &whole, &one_large(referrals / 2), true, read);
    shared::within(&what, whole.len(), &cost);
    divan::main();
}

/// Reads bundles as they come in: each is read and done with before the next.
fn one_after_the_other(count: usize) {
    let texts = bundles(DIFFERENT);
    let bytes: usize = texts.iter().map(String::len).cycle().take(count).sum();
    let options = FhirReadOptions::new();
    let taken = |read: &dyn Fn(&[u8]) -> usize| texts.iter().cycle().take(count).map(|text| read(text.as_bytes())).sum::<usize>();
    let own = shared::cost(0, || taken(&|text| read_fhir(text, &options).unwrap().updates.len()));
    shared::say(&format!("FHIR, {count} bundles one after the other"), bytes, &own);
    let value = |text: &[u8]| usize::from(serde_json::from_slice::<serde_json::Value>(text).unwrap().is_object());
    shared::say("    the same bytes as serde_json::Value", bytes, &shared::cost(0, || taken(&value)));
    let half = shared::cost(0, || {
        texts
            .iter()
            .cycle()
            .take(count / 2)
            .map(|text| read_fhir(text.as_bytes(), &options).unwrap().updates.len())
            .sum::<usize>()
    });
    let growth = own.time.as_secs_f64() / half.time.as_secs_f64() / 2.0;
    println!("    from half to whole, a bundle takes {growth:.2} times as long (1 is linear)");
    // What is held is that of one bundle, however many there are.
    let longest = texts.iter().map(String::len).max().unwrap();
    shared::within("a bundle", longest, &own);
}

fn entries(text: &str) -> Vec<serde_json::Value> {
    let whole: serde_json::Value = serde_json::from_str(text).unwrap();
    whole.get("entry").unwrap().as_array().unwrap().clone()
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
        entries.extend(self::entries(&text).iter().map(ToString::to_string));
    }
    format!(r#"{{"resourceType": "Bundle", "type": "collection", "entry": [{}]}}"#, entries.join(","))
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
