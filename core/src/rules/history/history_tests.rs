use super::Referral;
use super::order::{is_chain, told};
use crate::ground::error::Code;
use crate::ground::id::{ActorId, ClientId, EventId, ReferralId};
use crate::model::activity::ReferralRoute;
use crate::model::client::NeedLevel;
use crate::model::referral::{Action, Actor, ActorRole, ContactManner, ReferralEvent, ReferralState};

fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

fn event(name: &str, minute: u32, after: &[&str], action: Action) -> ReferralEvent {
    let at = format!("2026-11-23T09:{minute:02}:00Z").parse().unwrap();
    let actor = Actor::new(ActorRole::LinkWorker, ActorId::new("lw-7").unwrap());
    let event = ReferralEvent::new(id(name), ReferralId::new("r-1").unwrap(), at, actor, action);
    ReferralEvent { after: after.iter().map(|name| id(name)).collect(), ..event }
}

fn identify() -> Action {
    let (client, route) = (ClientId::new("c-104").unwrap(), ReferralRoute::GeneralPractice);
    Action::Identify { client, need: NeedLevel::Low, route, policy: None, continues: None }
}

fn contact(reached: bool) -> Action {
    Action::RecordContact { manner: ContactManner::Telephone, reached }
}

fn names(events: &[ReferralEvent]) -> Vec<&str> {
    events.iter().map(|event| event.id.as_str()).collect()
}

#[test]
fn events_are_told_after_those_they_name_then_by_the_clock_then_by_id() {
    let events = vec![
        event("d", 1, &["b"], contact(true)),
        event("c", 5, &["a"], contact(true)),
        event("b", 9, &["a"], contact(false)),
        event("a", 30, &[], identify()),
        event("bb", 5, &["a"], contact(false)),
    ];
    let order = told(events.clone()).unwrap();
    assert_eq!(names(&order), ["a", "bb", "c", "b", "d"], "d comes after b, though its clock was behind");
    let mut other = events;
    other.reverse();
    other.push(other[0].clone());
    assert_eq!(told(other).unwrap(), order);
    assert!(!is_chain(&order));
}

#[test]
fn a_chain_is_one_event_after_the_other() {
    let chain = [event("a", 1, &[], identify()), event("b", 2, &["a"], contact(true)), event("c", 0, &["b"], contact(true))];
    assert!(is_chain(&chain));
    assert!(!is_chain(&chain[1..]), "the first names no other");
    assert!(!is_chain([&chain[0], &chain[2]]));
}

#[test]
fn an_event_that_is_handed_over_twice_counts_once() {
    let begun = Referral::begin(event("a", 1, &[], identify())).unwrap();
    let once = begun.record(event("b", 2, &[], contact(true))).unwrap();
    let written: Vec<_> = once.events().map(|event| event.after.clone()).collect();
    assert_eq!(written, [vec![], vec![id("a")]], "what it was recorded after is filled in");
    assert_eq!(once.record(event("b", 2, &[], contact(true))).unwrap(), once);
    assert_eq!(once.record(event("b", 2, &["a"], contact(true))).unwrap(), once);
    assert_eq!(once.record(event("b", 2, &[], contact(false))).unwrap_err().code(), Code::ReferralEventDiffers);
    assert_eq!(once.record(event("c", 3, &["a"], contact(true))).unwrap_err().code(), Code::ReferralNotOnHead);
}

#[test]
fn a_referral_begins_with_identify_and_once() {
    assert_eq!(Referral::begin(event("a", 1, &[], contact(true))).unwrap_err().code(), Code::ReferralNotBegun);
    assert_eq!(Referral::begin(event("a", 1, &["z"], identify())).unwrap_err().code(), Code::ReferralHistoryIncomplete);
    let begun = Referral::begin(event("a", 1, &[], identify())).unwrap();
    let refused = begun.record(event("b", 2, &[], identify())).unwrap_err();
    assert_eq!(refused.code(), Code::ReferralBegun);
    assert!(!refused.refusal().unwrap().allowed.contains(&"identify".to_owned()));
}

#[test]
fn the_clock_changes_no_state_and_a_clock_behind_is_no_fault() {
    let begun = Referral::begin(event("a", 30, &[], identify())).unwrap();
    let talked = begun.record(event("b", 1, &[], Action::BeginConversation { manner: ContactManner::Video })).unwrap();
    for at in ["1969-01-01T00:00:00Z", "2038-01-19T03:14:08Z", "2106-02-07T06:28:16Z"] {
        assert_eq!(talked.view(at.parse().unwrap()).state, ReferralState::Conversation, "{at}");
    }
    let orders: Vec<_> =
        talked.view("2026-11-23T09:00:00Z".parse().unwrap()).transitions.iter().map(|one| one.sequence).collect();
    assert_eq!(orders, [1, 2], "the order is the sequence and not the clock");
}
