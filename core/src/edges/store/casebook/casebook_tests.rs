use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{CaseFilter, Casebook};
use crate::edges::store::{
    Append, Appended, BackupReport, Change, ErasureReport, MemoryStore, Recorded, Store, StreamId, StreamKind, StreamPage,
    VerifyReport,
};
use crate::ground::error::{Code, FingerpostError};
use crate::ground::id::{ActivityId, ActorId, ClientId, EventId, PartnerId, ReferralId};
use crate::ground::text::NonEmpty;
use crate::ground::time::Timestamp;
use crate::model::activity::ReferralRoute;
use crate::model::client::NeedLevel;
use crate::model::referral::{
    Action, ActivityStamp, Actor, ActorRole, ConsentManner, ConsentScope, ContactManner, PlaceChange, PlaceEvent, Proposal,
    ReferralEvent, ReferralState, WorkKind,
};
use crate::model::verdict::{Match, Plan, Verdict};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn actor(role: ActorRole) -> Actor {
    let actor = Actor::new(role, ActorId::new(format!("{role}-1")).unwrap());
    let partner = (role == ActorRole::Provider).then(|| PartnerId::new("friends").unwrap());
    Actor { partner, title: Some(NonEmpty::new("leader").unwrap()), ..actor }
}

fn event(referral: &str, number: u32, role: ActorRole, when: &str, action: Action) -> ReferralEvent {
    let id = EventId::new(format!("{referral}-{number}")).unwrap();
    ReferralEvent::new(id, ReferralId::new(referral).unwrap(), at(when), actor(role), action)
}

fn proposal() -> Proposal {
    let (activity, partner) = (ActivityId::new("tapes").unwrap(), PartnerId::new("friends").unwrap());
    let answer = Match::new(
        activity.clone(),
        "Tapes".to_owned(),
        partner.clone(),
        "Friends".to_owned(),
        Verdict::Suitable,
        0,
        Vec::new(),
        Plan::new(),
    );
    Proposal::new(answer, ActivityStamp::new(activity, partner, "v1".to_owned(), Vec::new()))
}

/// Everything up to the offer, in one morning.
fn offered(casebook: &Casebook, referral: &str) {
    use ActorRole::{Client, LinkWorker};
    let consent = |scope| Action::GiveConsent { scope, manner: ConsentManner::Spoken, until: None };
    let identify = Action::Identify {
        client: ClientId::new(format!("client-of-{referral}")).unwrap(),
        need: NeedLevel::Low,
        route: ReferralRoute::GeneralPractice,
        policy: None,
        continues: None,
    };
    let steps = [
        (LinkWorker, identify),
        (LinkWorker, Action::BeginConversation { manner: ContactManner::Telephone }),
        (Client, consent(ConsentScope::Discuss)),
        (Client, consent(ConsentScope::ShareMinimum)),
        (LinkWorker, Action::Shortlist { proposals: vec![proposal()] }),
        (Client, Action::Choose { activity: ActivityId::new("tapes").unwrap() }),
        (LinkWorker, Action::Offer { respond_by: "2026-12-01".parse().unwrap() }),
    ];
    for (number, (role, action)) in steps.into_iter().enumerate() {
        let number = u32::try_from(number).unwrap();
        casebook.record(event(referral, number, role, "2026-11-23T09:00:00Z", action)).unwrap();
    }
}

fn accept(casebook: &Casebook, referral: &str, number: u32) -> Result<ReferralState, FingerpostError> {
    let action = Action::Accept { hold_until: at("2026-12-07T09:00:00Z"), overtakes: None };
    casebook.record(event(referral, number, ActorRole::Provider, "2026-11-24T09:00:00Z", action)).map(|view| view.state)
}

fn with_places(places: u32) -> Casebook {
    with_places_in(Arc::new(MemoryStore::new()), places)
}

fn with_places_in(store: Arc<dyn Store>, places: u32) -> Casebook {
    let casebook = Casebook::new(store);
    let change = PlaceChange::Set { places };
    let set = PlaceEvent::new(
        EventId::new("set").unwrap(),
        ActivityId::new("tapes").unwrap(),
        at("2026-11-20T09:00:00Z"),
        actor(ActorRole::Provider),
        change,
    );
    casebook.record_places(set).unwrap();
    casebook
}

#[test]
fn one_place_is_given_once() {
    let casebook = with_places(1);
    offered(&casebook, "r-1");
    offered(&casebook, "r-2");
    assert_eq!(accept(&casebook, "r-1", 10).unwrap(), ReferralState::Accepted);
    let refused = accept(&casebook, "r-2", 10).unwrap_err();
    assert_eq!(refused.code(), Code::PlacesFull);
    assert_eq!(casebook.referral(&ReferralId::new("r-2").unwrap()).unwrap().state(), ReferralState::Offered);
    let places = casebook.places(&ActivityId::new("tapes").unwrap(), at("2026-11-24T10:00:00Z")).unwrap();
    assert_eq!((places.free, places.held.len()), (Some(0), 1));
}

#[test]
fn a_hold_that_ends_frees_the_place() {
    let casebook = with_places(1);
    offered(&casebook, "r-1");
    offered(&casebook, "r-2");
    accept(&casebook, "r-1", 10).unwrap();
    let changed = casebook.housekeeping(at("2026-12-08T09:00:00Z")).unwrap();
    assert_eq!(changed, [ReferralId::new("r-1").unwrap()]);
    assert_eq!(casebook.referral(&changed[0]).unwrap().state(), ReferralState::Offered);
    let action = Action::Accept { hold_until: at("2026-12-20T09:00:00Z"), overtakes: None };
    let view = casebook.record(event("r-2", 10, ActorRole::Provider, "2026-12-08T10:00:00Z", action)).unwrap();
    assert_eq!(view.state, ReferralState::Accepted);
}

#[test]
fn threads_never_give_more_places_than_there_are() {
    let casebook = with_places(3);
    for number in 0..8 {
        offered(&casebook, &format!("r-{number}"));
    }
    let accepted: usize = std::thread::scope(|scope| {
        let run = |number: usize| {
            let casebook = casebook.clone();
            scope.spawn(move || usize::from(accept(&casebook, &format!("r-{number}"), 10).is_ok()))
        };
        let threads: Vec<_> = (0..8).map(run).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(accepted, 3);
}

#[test]
fn two_devices_that_gave_the_last_place_away_are_told() {
    let here = with_places(1);
    offered(&here, "r-1");
    offered(&here, "r-2");
    // The other device has the second referral and has not heard of the first.
    let there = with_places(1);
    there
        .merge(
            &ReferralId::new("r-2").unwrap(),
            here.history(&ReferralId::new("r-2").unwrap()).unwrap(),
            at("2026-11-23T10:00:00Z"),
        )
        .unwrap();
    accept(&here, "r-1", 10).unwrap();
    accept(&there, "r-2", 10).unwrap();
    let history = there.history(&ReferralId::new("r-2").unwrap()).unwrap();
    let view = here.merge(&ReferralId::new("r-2").unwrap(), history, at("2026-11-25T09:00:00Z")).unwrap();
    assert_eq!(view.state, ReferralState::Offered);
    assert_eq!(here.places(&ActivityId::new("tapes").unwrap(), at("2026-11-25T09:00:00Z")).unwrap().held.len(), 1);
}

#[test]
fn lists_find_what_is_due() {
    let casebook = with_places(4);
    offered(&casebook, "r-1");
    offered(&casebook, "r-2");
    accept(&casebook, "r-2", 10).unwrap();
    let now = at("2026-12-03T09:00:00Z");
    let work = casebook.work(now, "2026-12-31".parse().unwrap()).unwrap();
    let kinds: Vec<_> = work.iter().map(|item| (item.referral.to_string(), item.kind, item.overdue)).collect();
    assert_eq!(kinds, [("r-1".to_owned(), WorkKind::NextStep, true), ("r-2".to_owned(), WorkKind::HoldEnds, false)]);
    assert_eq!(work[0].sentence, "Tapes should say by now whether it can take client-of-r-1.");
    let filter = CaseFilter { states: vec![ReferralState::Accepted], ..CaseFilter::new() };
    let page = casebook.referrals(&filter, now, None, 10).unwrap();
    assert_eq!(page.referrals.iter().map(|view| view.referral.as_str()).collect::<Vec<_>>(), ["r-2"]);
}

#[test]
fn erasing_frees_the_place_and_leaves_nothing() {
    let casebook = with_places(1);
    offered(&casebook, "r-1");
    accept(&casebook, "r-1", 10).unwrap();
    let now = at("2026-11-25T09:00:00Z");
    let report = casebook.erase(&ClientId::new("client-of-r-1").unwrap(), now).unwrap();
    assert!(report.entries > 0 && report.entries < 30, "{report:?}");
    assert_eq!(casebook.places(&ActivityId::new("tapes").unwrap(), now).unwrap().free, Some(1));
    assert_eq!(casebook.referral(&ReferralId::new("r-1").unwrap()).unwrap_err().code(), Code::StoreErased);
    assert!(casebook.views(now).unwrap().is_empty());
}

#[test]
fn erasing_again_finishes_what_was_cut_short() {
    let casebook = with_places(2);
    for referral in ["r-1", "r-2"] {
        offered(&casebook, referral);
        accept(&casebook, referral, 10).unwrap();
    }
    // As when the program dies after the store has erased the client and before their place is freed.
    casebook.store().erase("client-of-r-1").unwrap();
    let now = at("2026-11-25T09:00:00Z");
    let free = || casebook.places(&ActivityId::new("tapes").unwrap(), now).unwrap().free;
    assert_eq!(free(), Some(0));
    assert!(casebook.erase(&ClientId::new("client-of-r-1").unwrap(), now).unwrap().already);
    assert_eq!(free(), Some(1), "of the one who was erased, and not of the other");
}

#[test]
fn erasing_frees_every_place_of_the_erased_at_once() {
    let casebook = with_places(3);
    for referral in ["r-1", "r-2", "r-3"] {
        offered(&casebook, referral);
        accept(&casebook, referral, 10).unwrap();
    }
    casebook.store().erase("client-of-r-1").unwrap();
    let now = at("2026-11-25T09:00:00Z");
    casebook.erase(&ClientId::new("client-of-r-2").unwrap(), now).unwrap();
    let places = casebook.places(&ActivityId::new("tapes").unwrap(), now).unwrap();
    assert_eq!((places.free, places.held.len()), (Some(2), 1));
}

#[test]
fn why_somebody_was_passed_over_stands_in_the_referral_alone() {
    let casebook = with_places(1);
    for referral in ["r-1", "r-2"] {
        offered(&casebook, referral);
    }
    let wait = Action::Waitlist {
        position: 1,
        review_on: "2026-12-20".parse().unwrap(),
        alternative: NonEmpty::new("the drop-in").unwrap(),
    };
    casebook.record(event("r-1", 10, ActorRole::Provider, "2026-11-24T08:00:00Z", wait)).unwrap();
    let words = "her sister died in May";
    let overtakes = Some(NonEmpty::new(words).unwrap());
    let accept = Action::Accept { hold_until: at("2026-12-07T09:00:00Z"), overtakes };
    casebook.record(event("r-2", 10, ActorRole::Provider, "2026-11-24T09:00:00Z", accept)).unwrap();
    let held = |kind, name: &str| {
        let found = casebook.store().load(&StreamId::new(kind, name.to_owned())).unwrap();
        found.iter().filter(|entry| entry.payload.windows(words.len()).any(|window| window == words.as_bytes())).count()
    };
    assert_eq!(held(StreamKind::Referral, "r-2"), 1);
    assert_eq!(held(StreamKind::Places, "tapes"), 0, "erasing does not reach what is said of places");
    let places = casebook.places(&ActivityId::new("tapes").unwrap(), at("2026-11-24T10:00:00Z")).unwrap();
    assert_eq!((places.held.len(), places.waiting.len()), (1, 1));
}

#[test]
fn nothing_is_kept_of_what_was_refused() {
    let casebook = with_places(1);
    offered(&casebook, "r-1");
    let before = casebook.changes(0, 1000).unwrap().len();
    let refused = casebook.record(event(
        "r-1",
        10,
        ActorRole::LinkWorker,
        "2026-11-24T09:00:00Z",
        Action::Confirm { first_session: "2026-12-01".parse().unwrap() },
    ));
    assert_eq!(refused.unwrap_err().code(), Code::ReferralIllegalTransition);
    assert_eq!(casebook.changes(0, 1000).unwrap().len(), before);
}

/// A store that at times cannot say how referrals stand.
#[derive(Default)]
struct Shaky {
    store: MemoryStore,
    shaken: AtomicBool,
}

impl Store for Shaky {
    fn append(&self, batch: &[Append]) -> Result<Vec<Appended>, FingerpostError> {
        self.store.append(batch)
    }
    fn load(&self, stream: &StreamId) -> Result<Vec<Recorded>, FingerpostError> {
        self.store.load(stream)
    }
    fn version(&self, stream: &StreamId) -> Result<i64, FingerpostError> {
        if stream.kind == StreamKind::Referral && self.shaken.load(Ordering::Relaxed) {
            return Err(FingerpostError::store(Code::StoreInaccessible, "", "the file cannot be read"));
        }
        self.store.version(stream)
    }
    fn streams(&self, kind: StreamKind, after: Option<&str>, limit: u32) -> Result<StreamPage, FingerpostError> {
        self.store.streams(kind, after, limit)
    }
    fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>, FingerpostError> {
        self.store.changes(after, limit)
    }
    fn erase(&self, subject: &str) -> Result<ErasureReport, FingerpostError> {
        self.store.erase(subject)
    }
    fn erasures(&self) -> Result<Vec<String>, FingerpostError> {
        self.store.erasures()
    }
    fn erase_again(&self, erasures: &[String]) -> Result<ErasureReport, FingerpostError> {
        self.store.erase_again(erasures)
    }
    fn backup(&self, to: &Path) -> Result<BackupReport, FingerpostError> {
        self.store.backup(to)
    }
    fn verify(&self) -> Result<VerifyReport, FingerpostError> {
        self.store.verify()
    }
    fn head(&self) -> Result<String, FingerpostError> {
        self.store.head()
    }
    fn verify_against(&self, head: &str) -> Result<VerifyReport, FingerpostError> {
        self.store.verify_against(head)
    }
}

#[test]
fn who_cannot_be_read_is_not_taken_for_erased() {
    let store = Arc::new(Shaky::default());
    let casebook = with_places_in(store.clone(), 2);
    for referral in ["r-1", "r-2"] {
        offered(&casebook, referral);
        accept(&casebook, referral, 10).unwrap();
    }
    let now = at("2026-11-25T09:00:00Z");
    let free = || casebook.places(&ActivityId::new("tapes").unwrap(), now).unwrap().free;
    let erase = || casebook.erase(&ClientId::new("client-of-r-1").unwrap(), now);
    store.shaken.store(true, Ordering::Relaxed);
    assert_eq!(erase().unwrap_err().code(), Code::StoreInaccessible);
    assert_eq!(free(), Some(0), "nobody lost a place");
    store.shaken.store(false, Ordering::Relaxed);
    assert!(erase().unwrap().already);
    assert_eq!(free(), Some(1));
}
