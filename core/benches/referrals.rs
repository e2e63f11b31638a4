//! What it costs to work referrals out from their events, and to keep them in a casebook.
//!
//! Read the ratios: replay beside only reading the same events from JSON, one more event beside the whole history, a casebook
//! in memory beside one in a file whose every answer is on the disk, a long history beside a short one, many referrals beside few.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark is its own documentation, and may fail loudly")]

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use divan::Bencher;
use divan::counter::ItemsCount;
use fingerpost::{
    Action, ActivityId, ActivityStamp, Actor, ActorId, ActorRole, Append, Casebook, ClientId, ConsentManner, ConsentScope,
    ContactManner, Entry, EventId, Match, MemoryStore, NeedLevel, PartnerId, Plan, Proposal, Referral, ReferralEvent, ReferralId,
    ReferralRoute, SessionOutcome, Store, StreamId, StreamKind, Timestamp, Verdict, read_events, write_events,
};

fn main() {
    divan::main();
}

fn actor(role: ActorRole) -> Actor {
    let partner = (role == ActorRole::Provider).then(|| PartnerId::new("friends").unwrap());
    Actor { partner, ..Actor::new(role, ActorId::new("a-1").unwrap()) }
}

fn proposal() -> Proposal {
    let (activity, partner) = (ActivityId::new("tapes").unwrap(), PartnerId::new("friends").unwrap());
    let names = ("Tapes".to_owned(), "Friends".to_owned());
    let answer = Match::new(activity.clone(), names.0, partner.clone(), names.1, Verdict::Suitable, 0, Vec::new(), Plan::new());
    Proposal::new(answer, ActivityStamp::new(activity, partner, "v1".to_owned(), Vec::new()))
}

/// A referral from its beginning through so many sessions.
fn history(number: u32, sessions: u32) -> Vec<ReferralEvent> {
    use ActorRole::{Client, LinkWorker, Provider};
    let consent = |scope| Action::GiveConsent { scope, manner: ConsentManner::Spoken, until: None };
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
        (Client, consent(ConsentScope::Discuss)),
        (Client, consent(ConsentScope::ShareMinimum)),
        (LinkWorker, Action::Shortlist { proposals: vec![proposal()] }),
        (Client, Action::Choose { activity: ActivityId::new("tapes").unwrap() }),
        (LinkWorker, Action::Offer { respond_by: "2026-12-01".parse().unwrap() }),
        (Provider, Action::Accept { hold_until: "2036-12-01T09:00:00Z".parse().unwrap(), overtakes: None }),
        (LinkWorker, Action::Confirm { first_session: "2026-12-02".parse().unwrap() }),
    ];
    let first: fingerpost::Date = "2020-01-01".parse().unwrap();
    for week in 0..sessions {
        let on = first.plus_days(i32::try_from(week).unwrap()).unwrap();
        steps.push((Provider, Action::RecordSession { on, outcome: SessionOutcome::Attended }));
    }
    let at: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
    let mut referral: Option<Referral> = None;
    for (place, (role, action)) in steps.into_iter().enumerate() {
        let id = EventId::new(format!("e-{place}")).unwrap();
        let event = ReferralEvent::new(id, ReferralId::new(format!("r-{number}")).unwrap(), at, actor(role), action);
        referral = Some(match referral {
            None => Referral::begin(event).unwrap(),
            Some(referral) => referral.record(event).unwrap(),
        });
    }
    referral.unwrap().events().cloned().collect()
}

/// Referrals of twenty events each.
fn caseload(referrals: u32) -> Vec<Vec<ReferralEvent>> {
    (0..referrals).map(|number| history(number, 11)).collect()
}

const CASELOADS: [u32; 2] = [1_000, 100_000];

/// Working out what each referral has come to. It takes the events as its own: copying them first is not counted.
#[divan::bench(args = CASELOADS, sample_count = 5, sample_size = 1)]
fn replay(bencher: Bencher<'_, '_>, referrals: u32) {
    let all = caseload(referrals);
    bencher.counter(ItemsCount::new(referrals)).with_inputs(|| all.clone()).bench_local_values(|all| {
        all.into_iter().for_each(|events| {
            black_box(Referral::replay(events).unwrap().state());
        })
    });
}

#[divan::bench(args = CASELOADS, sample_count = 5, sample_size = 1)]
fn read_from_json_only(bencher: Bencher<'_, '_>, referrals: u32) {
    let all: Vec<String> = caseload(referrals).iter().map(|events| write_events(events)).collect();
    bencher
        .counter(ItemsCount::new(referrals))
        .bench_local(|| all.iter().map(|text| read_events(text.as_bytes()).unwrap().len()).sum::<usize>());
}

/// One more event, after so many: the referral itself is not replayed for it.
#[divan::bench(args = [10, 100, 1_000])]
fn one_more_event(bencher: Bencher<'_, '_>, sessions: u32) {
    let referral = Referral::replay(history(1, sessions)).unwrap();
    let action = Action::RecordContact { manner: ContactManner::Telephone, reached: true };
    let at = "2026-11-24T09:00:00Z".parse().unwrap();
    let event =
        ReferralEvent::new(EventId::new("next").unwrap(), referral.id().clone(), at, actor(ActorRole::LinkWorker), action);
    bencher.bench(|| referral.record(event.clone()).unwrap());
}

/// Casebooks that begin one referral after the other.
#[divan::bench]
fn begin_in_memory(bencher: Bencher<'_, '_>) {
    begin(bencher, Arc::new(MemoryStore::new()));
}

#[cfg(feature = "sqlite")]
#[divan::bench(sample_count = 200, sample_size = 1)]
fn begin_in_a_file(bencher: Bencher<'_, '_>) {
    let file = File::new();
    begin(bencher, Arc::new(file.open()));
}

/// The first event of a referral recorded in a casebook: nothing is found, decided upon, kept.
fn begin(bencher: Bencher<'_, '_>, store: Arc<dyn Store>) {
    let casebook = Casebook::new(store);
    let next = AtomicU32::new(0);
    let first = || history(next.fetch_add(1, Ordering::Relaxed), 0).into_iter().next().unwrap();
    bencher.with_inputs(first).bench_values(|event| casebook.record(event).unwrap());
}

/// How many events the referrals have that one more is recorded of.
const EVENTS: [u32; 3] = [20, 100, 500];

#[divan::bench(args = EVENTS, sample_count = 200, sample_size = 1)]
fn go_on_in_memory(bencher: Bencher<'_, '_>, events: u32) {
    go_on(bencher, Arc::new(MemoryStore::new()), events, 200);
}

#[cfg(feature = "sqlite")]
#[divan::bench(args = EVENTS, sample_count = 200, sample_size = 1)]
fn go_on_in_a_file(bencher: Bencher<'_, '_>, events: u32) {
    let file = File::new();
    go_on(bencher, Arc::new(file.open()), events, 200);
}

/// The same in a casebook of ten times and a hundred times as many referrals: the cost stays.
#[cfg(feature = "sqlite")]
#[divan::bench(args = [200, 2_000, 20_000], sample_count = 200, sample_size = 1)]
fn go_on_among_so_many(bencher: Bencher<'_, '_>, referrals: u32) {
    let file = File::new();
    go_on(bencher, Arc::new(file.open()), 20, referrals);
}

/// One more event of a referral of so many: loaded and checked, replayed, decided upon, kept. Each time of another referral, so that
/// none grows.
fn go_on(bencher: Bencher<'_, '_>, store: Arc<dyn Store>, events: u32, referrals: u32) {
    for from in (0..referrals).step_by(100) {
        let batch: Vec<Append> = (from..(from + 100).min(referrals)).map(|number| kept(number, events)).collect();
        store.append(&batch).unwrap();
    }
    let casebook = Casebook::new(store);
    let next = AtomicU32::new(0);
    let step = referrals / 200;
    let contact = || {
        let referral = ReferralId::new(format!("r-{}", next.fetch_add(step, Ordering::Relaxed) % referrals)).unwrap();
        let action = Action::RecordContact { manner: ContactManner::Telephone, reached: true };
        let at = "2026-11-24T09:00:00Z".parse().unwrap();
        ReferralEvent::new(EventId::new("next").unwrap(), referral, at, actor(ActorRole::LinkWorker), action)
    };
    bencher.counter(ItemsCount::new(1_u32)).with_inputs(contact).bench_values(|event| {
        let view = casebook.record(event).unwrap();
        assert_eq!(view.version, i64::from(events) + 1);
        view
    });
}

/// A whole referral as a casebook keeps it.
fn kept(number: u32, events: u32) -> Append {
    let entries = history(number, events - 9);
    let entries = entries.iter().map(|event| Entry::new(event.id.to_string(), serde_json::to_vec(event).unwrap())).collect();
    let stream = StreamId::new(StreamKind::Referral, format!("r-{number}"));
    Append { subject: Some(format!("c-{number}")), ..Append::new(stream, 0, entries) }
}

/// A folder that is gone at the end.
#[cfg(feature = "sqlite")]
struct File(std::path::PathBuf);

#[cfg(feature = "sqlite")]
impl File {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("fingerpost-bench-casebook-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn open(&self) -> fingerpost::SqliteStore {
        fingerpost::SqliteStore::open(self.0.join("casebook.db"), fingerpost::StoreKey::from_bytes([7; 32])).unwrap()
    }
}

#[cfg(feature = "sqlite")]
impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
