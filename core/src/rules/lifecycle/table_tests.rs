use std::collections::HashSet;

use super::table::{ROWS, To};
use super::{allowed_events, leads_to};
use crate::model::referral::{ActorRole, EventKind, ReferralState};

#[test]
fn every_event_has_one_row_and_somebody_who_may_record_it() {
    let events: Vec<EventKind> = ROWS.iter().map(|row| row.event).collect();
    let once: HashSet<EventKind> = events.iter().copied().collect();
    assert_eq!(once.len(), events.len());
    assert_eq!(events.len(), EventKind::ALL.len());
    assert!(ROWS.iter().all(|row| !row.by.is_empty()));
}

#[test]
fn nothing_leads_out_of_an_end_and_every_open_state_has_a_way_on() {
    for &state in ReferralState::ALL {
        let all: Vec<EventKind> = ActorRole::ALL.iter().flat_map(|role| allowed_events(state, *role, true)).collect();
        let away = all.iter().filter_map(|event| leads_to(*event)).any(|to| to != state);
        assert_eq!(away, !state.is_closed(), "{state}");
    }
}

#[test]
fn every_state_can_be_reached() {
    let reached: HashSet<ReferralState> =
        ROWS.iter().filter_map(|row| if let To::State(state) = row.to { Some(state) } else { None }).collect();
    let missing: Vec<_> = ReferralState::ALL.iter().filter(|state| !reached.contains(state)).collect();
    // Somebody attends: what happened decides.
    assert_eq!(missing, [&ReferralState::Active]);
}

#[test]
fn before_a_choice_nothing_of_the_provider_is_allowed_but_what_needs_none() {
    let before = allowed_events(ReferralState::Shortlisted, ActorRole::Provider, false);
    assert_eq!(before, [EventKind::AddBarrier, EventKind::ReadFeedback, EventKind::AnswerFeedback, EventKind::RaiseConcern]);
    let client = allowed_events(ReferralState::Shortlisted, ActorRole::Client, false);
    assert!(client.contains(&EventKind::Choose) && !client.contains(&EventKind::WaiveBarrier));
}

#[test]
fn only_the_system_writes_down_what_has_run_out_and_only_the_client_speaks_for_the_client() {
    for row in ROWS {
        match row.event {
            EventKind::Lapse => assert_eq!(row.by, [ActorRole::System]),
            EventKind::AddressBarrier => assert_eq!(row.by, [ActorRole::Provider]),
            EventKind::Choose
            | EventKind::GiveConsent
            | EventKind::WithdrawConsent
            | EventKind::AcceptAccommodation
            | EventKind::WaiveBarrier
            | EventKind::Withdraw
            | EventKind::GiveFeedback => assert_eq!(row.by, [ActorRole::Client], "{}", row.event),
            EventKind::Recheck => assert_eq!(row.by, [ActorRole::LinkWorker, ActorRole::System]),
            event => assert!(!row.by.contains(&ActorRole::System), "{event}"),
        }
    }
}
