//! Histories that nobody could have recorded.

use fingerpost::{Action, Code, Referral, ReferralId};

use crate::world::{Stage, events, id};

#[test]
fn a_history_with_a_gap_is_refused() {
    let scene = Stage::new(1).confirmed();
    for gap in 0..scene.referral.events().len() - 1 {
        let mut told = events(&scene.referral);
        told.remove(gap);
        assert_eq!(Referral::replay(told).unwrap_err().code(), Code::ReferralHistoryIncomplete, "without event {gap}");
    }
    assert_eq!(Referral::replay(Vec::new()).unwrap_err().code(), Code::ReferralNotBegun);
}

#[test]
fn events_that_name_each_other_are_refused() {
    let scene = Stage::new(0).confirmed();
    let mut told = events(&scene.referral);
    let last = told.last().unwrap().id.clone();
    told[3].after = vec![last];
    let error = Referral::replay(told.clone()).unwrap_err();
    assert_eq!(error.code(), Code::ReferralHistoryCircular);
    told[3].after = vec![told[3].id.clone()];
    assert_eq!(Referral::replay(told).unwrap_err().code(), Code::ReferralHistoryCircular);
}

#[test]
fn one_id_for_two_events_is_refused() {
    let scene = Stage::new(0).confirmed();
    let mut other = events(&scene.referral);
    let place = other.len() - 1;
    other[place].action = Action::Confirm { first_session: "2027-01-01".parse().unwrap() };
    assert_eq!(scene.referral.merge(other).unwrap_err().code(), Code::ReferralEventDiffers);
}

#[test]
fn events_of_another_referral_are_refused() {
    let scene = Stage::new(0).confirmed();
    let mut other = events(&scene.referral);
    for event in &mut other {
        event.referral = ReferralId::new("r-2").unwrap();
    }
    let error = scene.referral.merge(other[other.len() - 1..].to_vec()).unwrap_err();
    assert_eq!(error.code(), Code::ReferralEventDiffers, "the same id, and another referral");
    let last = other.len() - 1;
    other[last].id = id("new");
    assert_eq!(scene.referral.merge(vec![other[last].clone()]).unwrap_err().code(), Code::ReferralOtherReferral);
}

#[test]
fn what_was_recorded_after_others_is_merged_and_not_recorded() {
    let stage = Stage::new(0);
    let scene = stage.cleared();
    let there = stage.elsewhere(&scene, "b", 1, &["raise_concern, client"]);
    let here = stage.elsewhere(&scene, "a", 1, &["record_contact true"]);
    let event = events(&there.referral).pop().unwrap();
    assert_eq!(here.referral.record(event.clone()).unwrap_err().code(), Code::ReferralNotOnHead);
    let both = here.referral.merge(vec![event]).unwrap();
    assert_eq!(both.view(here.now).heads.len(), 2);
}

#[test]
fn a_history_of_one_device_with_an_event_never_allowed_is_a_fault() {
    let stage = Stage::new(1);
    let mut scene = stage.cleared();
    stage.play(&mut scene, &["confirm 7"]);
    let mut told = events(&scene.referral);
    let accepted = told.iter().position(|event| matches!(event.action, Action::AcceptAccommodation { .. })).unwrap();
    told.remove(accepted);
    let parent = told[accepted - 1].id.clone();
    told[accepted].after = vec![parent];
    assert_eq!(Referral::replay(told).unwrap_err().code(), Code::ReferralGate);
}
