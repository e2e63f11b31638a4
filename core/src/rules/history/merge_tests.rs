use super::Referral;
use crate::ground::id::{ActorId, ClientId, EventId, ReferralId};
use crate::model::activity::ReferralRoute;
use crate::model::client::NeedLevel;
use crate::model::referral::{
    Action, Actor, ActorRole, ConsentManner, ConsentScope, ContactManner, ReasonCode, ReferralEvent, ReferralState, ReferralView,
};

const SCOPE: ConsentScope = ConsentScope::Discuss;

fn event(name: &str, minute: u32, role: ActorRole, action: Action) -> ReferralEvent {
    let at = format!("2026-11-23T09:{minute:02}:00Z").parse().unwrap();
    let actor = Actor::new(role, ActorId::new("somebody").unwrap());
    ReferralEvent::new(EventId::new(name).unwrap(), ReferralId::new("r-1").unwrap(), at, actor, action)
}

fn begun() -> Referral {
    let (client, route) = (ClientId::new("c-104").unwrap(), ReferralRoute::GeneralPractice);
    let identify = Action::Identify { client, need: NeedLevel::Low, route, policy: None, continues: None };
    Referral::begin(event("a", 0, ActorRole::LinkWorker, identify)).unwrap()
}

fn give() -> Action {
    Action::GiveConsent { scope: SCOPE, manner: ConsentManner::Spoken, until: None }
}

fn by_client(before: &Referral, name: &str, minute: u32, action: Action) -> Referral {
    before.record(event(name, minute, ActorRole::Client, action)).unwrap()
}

fn together(one: &Referral, other: &Referral) -> ReferralView {
    let told = one.merge(other.events().cloned().collect()).unwrap();
    assert_eq!(told, other.merge(one.events().cloned().collect()).unwrap());
    told.view("2026-11-23T10:00:00Z".parse().unwrap())
}

#[test]
fn whichever_clock_is_ahead_the_withdrawal_counts() {
    let given = by_client(&begun(), "b", 1, give());
    for (renewed_at, withdrawn_at) in [(2, 3), (3, 2)] {
        let here =
            by_client(&given, "c", renewed_at, Action::GiveConsent { scope: SCOPE, manner: ConsentManner::Written, until: None });
        let there = by_client(&given, "d", withdrawn_at, Action::WithdrawConsent { scope: SCOPE });
        let view = together(&here, &there);
        assert!(view.consents.is_empty());
        let names: Vec<_> =
            view.conflicts.iter().map(|one| (one.event.as_str(), one.against.as_ref().unwrap().as_str())).collect();
        assert_eq!(names, [("c", "d")], "the one that loosens is named");
    }
}

#[test]
fn a_consent_given_again_by_who_knew_of_the_withdrawal_counts() {
    let given = by_client(&begun(), "b", 1, give());
    let there = by_client(&given, "d", 2, Action::WithdrawConsent { scope: SCOPE });
    let knew = by_client(&there, "e", 3, give());
    let view = together(&given, &knew);
    assert_eq!((view.consents.len(), view.conflicts.len()), (1, 0));
}

#[test]
fn consents_to_different_things_have_nothing_to_do_with_each_other() {
    let given = by_client(&begun(), "b", 1, give());
    let here =
        by_client(&given, "c", 2, Action::GiveConsent { scope: ConsentScope::Photo, manner: ConsentManner::Spoken, until: None });
    let there = by_client(&given, "d", 3, Action::WithdrawConsent { scope: SCOPE });
    let view = together(&here, &there);
    assert_eq!(view.consents.iter().map(|one| one.scope).collect::<Vec<_>>(), [ConsentScope::Photo]);
    assert!(view.conflicts.is_empty());
}

#[test]
fn what_both_devices_said_is_said_once() {
    let contact = Action::RecordContact { manner: ContactManner::Telephone, reached: false };
    let here = begun().record(event("c", 1, ActorRole::LinkWorker, contact.clone())).unwrap();
    let there = begun().record(event("d", 2, ActorRole::LinkWorker, contact)).unwrap();
    let view = together(&here, &there);
    assert_eq!((view.version, view.conflicts.len()), (3, 0), "told, and counted once");
}

#[test]
fn what_comes_too_late_is_set_aside_by_name() {
    let ended = by_client(&begun(), "c", 1, Action::Withdraw { reason: ReasonCode::Moved });
    let talked =
        begun().record(event("d", 2, ActorRole::LinkWorker, Action::BeginConversation { manner: ContactManner::Video })).unwrap();
    let view = together(&ended, &talked);
    assert_eq!(view.state, ReferralState::Withdrawn);
    assert_eq!(view.conflicts[0].code, "referral.closed");
    assert_eq!(view.conflicts[0].event.as_str(), "d");
}
