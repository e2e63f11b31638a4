//! In histories as they are kept, seen and brought from elsewhere.

use fingerpost::{Action, Code, Lapse, LapseKind, Referral, ReferralEvent, ReferralState};

use crate::world::{Stage, events, id, referral_id, system};

#[test]
fn a_view_counts_only_events_that_are_written_down() {
    let stage = Stage::new(1);
    let mut scene = stage.confirmed();
    stage.play(&mut scene, &["100 days pass"]);
    let view = scene.referral.view(scene.now);
    assert_eq!(view.lapsed, [Lapse { barrier: Some(stage.world.kinds[0].clone()), ..Lapse::new(LapseKind::Evidence) }]);
    assert_eq!(view.version, i64::try_from(scene.referral.events().len()).unwrap());
    assert_eq!(view.state, ReferralState::Accepted);
}

#[test]
fn housekeeping_twice_because_of_the_same_event_leaves_a_history_that_can_be_told() {
    let stage = Stage::new(1);
    let mut scene = stage.confirmed();
    stage.play(&mut scene, &["100 days pass"]);
    let nightly = id("nightly");
    let kept = scene.referral.housekeeping(scene.now, &nightly).unwrap();
    scene.pass(100 * 24 * 60);
    match kept.housekeeping(scene.now, &nightly) {
        Err(error) => assert_eq!(error.code(), Code::ReferralEventDiffers),
        Ok(twice) => assert_eq!(Referral::replay(events(&twice)).unwrap(), twice),
    }
    assert!(kept.view(scene.now).state == ReferralState::Offered, "the view counts it all the same");
}

#[test]
fn a_view_counts_what_has_run_out_however_long_the_last_id_is() {
    let stage = Stage::new(1);
    let mut scene = stage.cleared();
    let mut event = scene.event(crate::world::link_worker(), stage.action(&scene, "confirm 7").1);
    event.id = id(&"i".repeat(512));
    scene.referral = scene.referral.record(event).unwrap();
    stage.play(&mut scene, &["100 days pass"]);
    assert_eq!(scene.referral.view(scene.now).state, ReferralState::Accepted);
}

/// The events as another system might bring them: without what had run out.
fn without_lapses(mut events: Vec<ReferralEvent>) -> Vec<ReferralEvent> {
    events.retain(|event| !matches!(event.action, Action::Lapse { .. }));
    for place in 1..events.len() {
        events[place].after = vec![events[place - 1].id.clone()];
    }
    events
}

#[test]
fn a_history_from_elsewhere_confirms_nothing_on_what_had_run_out() {
    let stage = Stage::new(1);
    let mut scene = stage.cleared();
    stage.play(&mut scene, &["a day passes", "extend_hold 7"]);
    let mut told = events(&scene.referral);
    // As if it had been recorded at once, a hundred days later, with a look at the activity meanwhile.
    scene.pass(100 * 24 * 60);
    let mut later = |name: &str, actor, action| {
        let mut event = ReferralEvent::new(id(name), referral_id(), scene.now, actor, action);
        event.after = vec![told.last().unwrap().id.clone()];
        told.push(event);
    };
    later("l1", system(), Action::Recheck { proposal: stage.world.at_venue("mill") });
    let hold_until = scene.now.plus_minutes(7 * 24 * 60).unwrap();
    later("l2", crate::world::provider(), Action::ExtendHold { hold_until });
    later("l3", crate::world::link_worker(), Action::Confirm { first_session: crate::world::day(scene.now, 7) });
    let brought = Referral::replay(without_lapses(told));
    assert_eq!(brought.unwrap_err().code(), Code::ReferralHistoryIncomplete);
}

#[test]
fn several_devices_confirm_nothing_on_what_had_run_out() {
    let stage = Stage::new(1);
    let scene = stage.cleared();
    // The provider shortens the hold on one device; on another the place is confirmed after that.
    let mut here = scene.clone();
    here.device = "a".to_owned();
    let hold_until = here.now.plus_minutes(5).unwrap();
    here.record(crate::world::provider(), Action::ExtendHold { hold_until }).unwrap();
    let there = stage.elsewhere(&scene, "b", 60, &["confirm 7"]);
    let both = crate::world::together(&here, &there);
    let view = both.referral.view(both.now);
    assert_ne!(view.state, ReferralState::Confirmed);
    assert_ne!(both.referral.state(), ReferralState::Confirmed);
    assert_eq!(view.conflicts.len(), 1);
}
