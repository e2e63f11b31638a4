//! Referrals of the tests: the events that lead one from its beginning to its confirmation.

use fingerpost::{
    Action, ActivityId, ActivityStamp, Actor, ActorId, ActorRole, ClientId, ConsentManner, ConsentScope, ContactManner, EventId,
    Match, NeedLevel, NonEmpty, PartnerId, PlaceChange, PlaceEvent, Plan, Proposal, Referral, ReferralEvent, ReferralId,
    ReferralRoute, Timestamp, Verdict,
};

/// The client of a referral.
#[must_use]
pub fn client(referral: &str) -> ClientId {
    ClientId::new(format!("client-of-{referral}")).expect("an id")
}

/// The id of a referral.
#[must_use]
pub fn referral(name: &str) -> ReferralId {
    ReferralId::new(name).expect("an id")
}

/// The activity all of them are offered.
#[must_use]
pub fn activity(name: &str) -> ActivityId {
    ActivityId::new(name).expect("an id")
}

/// A moment.
#[must_use]
pub fn at(text: &str) -> Timestamp {
    text.parse().expect("a timestamp")
}

fn actor(role: ActorRole) -> Actor {
    let actor = Actor::new(role, ActorId::new(format!("{role}-1")).expect("an id"));
    let partner = (role == ActorRole::Provider).then(|| PartnerId::new("friends").expect("an id"));
    Actor { partner, title: Some(NonEmpty::new("leader").expect("a text")), ..actor }
}

fn event(name: &str, step: &str, role: ActorRole, when: &str, action: Action) -> ReferralEvent {
    let id = EventId::new(format!("{name}-{step}")).expect("an id");
    ReferralEvent::new(id, referral(name), at(when), actor(role), action)
}

fn proposal(to: &str) -> Proposal {
    let (activity, partner) = (activity(to), PartnerId::new("friends").expect("an id"));
    let (title, organisation) = ("Tapes".to_owned(), "Friends".to_owned());
    let answer =
        Match::new(activity.clone(), title, partner.clone(), organisation, Verdict::Suitable, 0, Vec::new(), Plan::new());
    Proposal::new(answer, ActivityStamp::new(activity, partner, "v1".to_owned(), Vec::new()))
}

/// Everything up to the offer of an activity, in one morning: events that follow one another.
///
/// # Panics
/// Where one of them is refused.
#[must_use]
pub fn offered(name: &str, to: &str) -> Referral {
    let mut steps = steps(name, to).into_iter();
    let begun = Referral::begin(steps.next().expect("a first step")).expect("a referral");
    steps.fold(begun, |referral, step| referral.record(step).expect("a step"))
}

fn steps(name: &str, to: &str) -> Vec<ReferralEvent> {
    use ActorRole::{Client, LinkWorker};
    let consent = |scope| Action::GiveConsent { scope, manner: ConsentManner::Spoken, until: None };
    let identify = Action::Identify {
        client: client(name),
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
        (LinkWorker, Action::Shortlist { proposals: vec![proposal(to)] }),
        (Client, Action::Choose { activity: activity(to) }),
        (LinkWorker, Action::Offer { respond_by: "2026-12-01".parse().expect("a date") }),
    ];
    let numbered = steps.into_iter().enumerate();
    numbered.map(|(n, (role, action))| event(name, &n.to_string(), role, "2026-11-23T09:00:00Z", action)).collect()
}

/// The provider's yes, which holds a place.
#[must_use]
pub fn accept(name: &str) -> ReferralEvent {
    let action = Action::Accept { hold_until: at("2026-12-07T09:00:00Z"), overtakes: None };
    event(name, "accept", ActorRole::Provider, "2026-11-24T09:00:00Z", action)
}

/// The confirmation, which takes the place.
#[must_use]
pub fn confirm(name: &str) -> ReferralEvent {
    let action = Action::Confirm { first_session: "2026-12-03".parse().expect("a date") };
    event(name, "confirm", ActorRole::LinkWorker, "2026-11-25T09:00:00Z", action)
}

/// How many places an activity has.
#[must_use]
pub fn capacity(of: &str, places: u32) -> PlaceEvent {
    let (id, change) = (EventId::new(format!("set-{of}")).expect("an id"), PlaceChange::Set { places });
    PlaceEvent::new(id, activity(of), at("2026-11-20T09:00:00Z"), actor(ActorRole::Provider), change)
}
