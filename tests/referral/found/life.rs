//! In the life of one referral.

use fingerpost::{BarrierStatus, EventKind, OpeningCause, ReferralBarrier, ReferralState, ReferralView};

use crate::world::{Scene, Stage};

fn barrier(scene: &Scene, index: usize) -> ReferralBarrier {
    scene.referral.view(scene.now).barriers[index].clone()
}

#[test]
fn another_promise_leaves_the_confirmed_place_and_says_why() {
    let stage = Stage::new(1);
    let mut scene = stage.confirmed();
    stage.play(&mut scene, &["address_barrier 0 by 1"]);
    let view = scene.referral.view(scene.now);
    let last = view.transitions.last().unwrap();
    assert_eq!((last.to, last.event), (ReferralState::Accepted, EventKind::AddressBarrier));
    assert_eq!(last.causes, [OpeningCause::PromiseChanged]);
}

#[test]
fn the_same_promise_with_newer_evidence_keeps_the_place() {
    let stage = Stage::new(1);
    let mut scene = stage.confirmed();
    stage.play(&mut scene, &["a day passes", "address_barrier 0 by 0"]);
    assert_eq!(scene.referral.state(), ReferralState::Confirmed);
    assert_eq!(barrier(&scene, 0).status, BarrierStatus::Accepted);
}

#[test]
fn what_somebody_added_before_the_choice_keeps_their_words_and_no_match_finds_it_to_be_none() {
    let stage = Stage::new(0);
    let mut scene = Scene::begun();
    // In this world the client adds the one barrier that the other activity plans for.
    let world_of_one = Stage::new(1);
    stage.play(&mut scene, &["begin_conversation", "add_barrier, client", "give_consent discuss"]);
    world_of_one.play(&mut scene, &["shortlist", "choose tapes"]);
    assert_eq!(barrier(&scene, 0).need, "a chair with arms");
    world_of_one.play(&mut scene, &["address_barrier 0 by 0", "accept_accommodation 0"]);
    world_of_one.play(&mut scene, &["recheck, elsewhere", "recheck, nothing in the way"]);
    assert_eq!(barrier(&scene, 0).status, BarrierStatus::Open, "only a person can settle what a person added");
}

#[test]
fn an_added_barrier_of_the_programme_shows_whether_it_may_be_waived() {
    let (stage, last) = (Stage::new(3), Stage::new(4));
    let mut scene = Scene::begun();
    stage.play(&mut scene, &["begin_conversation", "add_barrier, client", "give_consent discuss"]);
    last.play(&mut scene, &["shortlist", "choose walks"]);
    let own = scene.referral.view(scene.now).barriers.into_iter().find(|one| one.barrier == last.world.kinds[3]).unwrap();
    assert!(own.waivable, "the catalogue says that it may");
    last.play(&mut scene, &["waive_barrier 3"]);
}

#[test]
fn a_look_that_asks_again_opens_what_an_earlier_look_found_to_be_none() {
    let stage = Stage::new(2);
    let mut scene = stage.cleared();
    stage.play(&mut scene, &["reopen_barrier 1", "waive_barrier 1", "recheck, elsewhere", "recheck, nothing in the way"]);
    // Found to be none, by nobody but a match; the next match asks about it once more.
    let before = barrier(&scene, 0);
    assert_eq!((before.status, before.evidence), (BarrierStatus::NotABarrier, None));
    stage.play(&mut scene, &["recheck"]);
    assert_eq!(barrier(&scene, 0).status, BarrierStatus::Open, "unknown is never yes");
    assert_eq!(barrier(&scene, 1).status, BarrierStatus::Open, "what was not asked about before is asked anew");
}

#[test]
fn a_session_cancelled_after_all_no_longer_stands_between_two_absences() {
    let stage = Stage::new(1);
    let mut scene = stage.confirmed();
    let absent = "record_session no_notice";
    stage.play(&mut scene, &["record_session attended", "a day passes", absent, "a day passes", "record_session attended"]);
    let between = scene.now.uk_date();
    stage.play(&mut scene, &["a day passes", absent]);
    assert_eq!(scene.referral.state(), ReferralState::Active);
    let outcome = fingerpost::SessionOutcome::CancelledByProvider;
    scene.record(crate::world::provider(), fingerpost::Action::CorrectSession { on: between, outcome }).unwrap();
    assert_eq!(scene.referral.state(), ReferralState::Paused);
    assert_eq!(barrier(&scene, 0).cause, OpeningCause::Absences);
}

/// A confirmed place with one attendance today, and what it comes to after more.
fn after_attending(barriers: usize, more: &[&str]) -> ReferralView {
    let stage = Stage::new(barriers);
    let mut scene = stage.confirmed();
    stage.play(&mut scene, &["record_session attended"]);
    assert_eq!(scene.referral.state(), ReferralState::Active);
    stage.play(&mut scene, more);
    scene.referral.view(scene.now)
}

#[test]
fn where_nobody_came_after_all_the_place_is_confirmed_and_nothing_more() {
    for (outcome, call) in [("told_in_advance", true), ("no_notice", true), ("cancelled_by_provider", false)] {
        let view = after_attending(1, &[&format!("correct_session {outcome}")]);
        assert_eq!(view.state, ReferralState::Confirmed, "{outcome}");
        assert_eq!(view.due, Some(view.at.uk_date()), "they were awaited on that day");
        assert_eq!(view.call_due.is_some(), call, "{outcome}: an absence from the first session asks for a call");
        assert!(view.clearance.is_some());
    }
    let again = after_attending(1, &["correct_session no_notice", "correct_session attended"]);
    assert_eq!(again.state, ReferralState::Active);
}

#[test]
fn one_attendance_is_enough_to_stay_active() {
    let view = after_attending(1, &["a day passes", "record_session attended", "correct_session no_notice"]);
    assert_eq!(view.state, ReferralState::Active, "they came the day before");
}

#[test]
fn a_correction_that_makes_it_two_absences_leaves_the_confirmed_place_too() {
    let stage = Stage::new(1);
    let mut scene = stage.confirmed();
    stage.play(&mut scene, &["record_session no_notice", "a day passes", "record_session attended", "correct_session no_notice"]);
    let view = scene.referral.view(scene.now);
    let last = view.transitions.last().unwrap();
    assert_eq!((last.from, last.to), (Some(ReferralState::Active), ReferralState::Accepted));
    assert_eq!(last.causes, [OpeningCause::Absences]);
    assert_eq!(view.barriers[0].status, BarrierStatus::Open);
}

#[test]
fn where_nobody_came_after_all_a_pause_goes_on_and_leads_to_a_confirmed_place() {
    let view = after_attending(1, &["pause 14 health_worse", "correct_session cancelled_by_provider"]);
    assert_eq!(view.state, ReferralState::Paused);
    let again = after_attending(1, &["pause 14 health_worse", "correct_session cancelled_by_provider", "resume 7"]);
    assert_eq!(again.state, ReferralState::Confirmed);
}
