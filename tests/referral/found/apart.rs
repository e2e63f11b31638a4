//! In histories of several devices put together: what closes the way counts, and nothing settles what it did not know of.

use fingerpost::{Action, BarrierStatus, ConsentScope, ReferralState, ReferralView};

use crate::world::{Scene, Stage, together};

fn seen(scene: &Scene) -> ReferralView {
    scene.referral.view(scene.now)
}

fn open_conflicts(view: &ReferralView) -> usize {
    view.conflicts.iter().filter(|one| one.decision.is_none()).count()
}

#[test]
fn consent_taken_back_on_a_second_device_is_not_overheard_because_a_first_one_said_so_too() {
    let stage = Stage::new(0);
    let scene = stage.cleared();
    let here = stage.elsewhere(&scene, "a", 1, &["withdraw_consent discuss", "give_consent discuss"]);
    let there = stage.elsewhere(&scene, "b", 10, &["withdraw_consent discuss"]);
    let view = seen(&together(&here, &there));
    assert!(view.consents.iter().all(|one| one.scope != ConsentScope::Discuss));
    assert_eq!(open_conflicts(&view), 1, "the consent given without knowing is named");
}

#[test]
fn a_barrier_reported_on_a_second_device_stays_open_though_the_first_has_settled_its_own_report() {
    let stage = Stage::new(1);
    let scene = stage.cleared();
    let settled = ["reopen_barrier 0", "address_barrier 0 by 0", "accept_accommodation 0", "confirm 7"];
    for minutes in [1, 10, 1000] {
        let here = stage.elsewhere(&scene, "a", 10, &settled);
        let there = stage.elsewhere(&scene, "b", minutes, &["reopen_barrier 0"]);
        let view = seen(&together(&here, &there));
        assert_eq!(view.barriers[0].status, BarrierStatus::Open, "reported {minutes} minutes later");
        assert_eq!(view.state, ReferralState::Accepted);
    }
}

#[test]
fn a_report_of_what_is_open_already_is_heard_too() {
    let stage = Stage::new(1);
    let scene = stage.cleared();
    let here = stage.elsewhere(&scene, "a", 10, &["reopen_barrier 0", "address_barrier 0 by 0", "accept_accommodation 0"]);
    let mut there = Scene { device: "b".to_owned(), ..scene };
    there.pass(15);
    let why = fingerpost::NonEmpty::new("the ramp is too steep").unwrap();
    let action = Action::ReopenBarrier { barrier: stage.world.kinds[0].clone(), why };
    there.record(crate::world::co_provider(), action).unwrap();
    let view = seen(&together(&here, &there));
    assert_eq!(view.barriers[0].status, BarrierStatus::Open);
}

#[test]
fn the_client_accepts_only_the_promise_they_knew() {
    let stage = Stage::new(1);
    let mut scene = stage.cleared();
    stage.play(&mut scene, &["reopen_barrier 0", "address_barrier 0 by 0"]);
    let here = stage.elsewhere(&scene, "a", 10, &["accept_accommodation 0"]);
    let there = stage.elsewhere(&scene, "b", 1, &["address_barrier 0 by 1"]);
    let view = seen(&together(&here, &there));
    assert_eq!(view.barriers[0].status, BarrierStatus::Addressed, "they said yes to the ramp, not to the other entrance");
    assert_eq!(open_conflicts(&view), 1);
}

#[test]
fn what_another_look_opened_is_not_waived_by_who_did_not_know_of_it() {
    let stage = Stage::new(2);
    let mut scene = stage.cleared();
    stage.play(&mut scene, &["reopen_barrier 1", "address_barrier 1 by 0"]);
    let mut there = Scene { device: "b".to_owned(), ..scene.clone() };
    there.pass(1);
    let mut proposal = stage.world.at_venue("mill");
    proposal.stamp.aspects[0].says = "400".to_owned();
    proposal.stamp.version = "v-dearer".to_owned();
    there.record(crate::world::system(), Action::Recheck { proposal }).unwrap();
    assert_eq!(seen(&there).barriers[1].status, BarrierStatus::Open, "the price has changed");
    let here = stage.elsewhere(&scene, "a", 10, &["waive_barrier 1"]);
    let view = seen(&together(&here, &there));
    assert_eq!(view.barriers[1].status, BarrierStatus::Open, "the client did without another price");
    assert_eq!(open_conflicts(&view), 1);
}

#[test]
fn a_question_asked_anew_is_not_answered_by_who_did_not_know_of_it() {
    let stage = Stage::new(0);
    let mut scene = Scene::begun();
    let until = ["begin_conversation", "give_consent discuss", "shortlist", "choose tapes"];
    stage.play(&mut scene, &until);
    let here = stage.elsewhere(&scene, "a", 10, &["answer_question safeguarding_record 0, link_worker"]);
    let there = stage.elsewhere(&scene, "b", 1, &["recheck, elsewhere"]);
    let view = seen(&together(&here, &there));
    assert!(view.questions[0].answer.is_none(), "the answer was about the other venue");
    assert_eq!(open_conflicts(&view), 1);
}

#[test]
fn another_look_closes_nothing_that_a_look_it_did_not_know_of_has_opened() {
    let stage = Stage::new(1);
    let scene = stage.cleared();
    let here = stage.elsewhere(&scene, "a", 1, &["recheck, elsewhere"]);
    assert_eq!(seen(&here).barriers[0].status, BarrierStatus::Open);
    let there = stage.elsewhere(&scene, "b", 10, &["recheck, nothing in the way"]);
    let view = seen(&together(&here, &there));
    assert_eq!(view.barriers[0].status, BarrierStatus::Open);
    assert_eq!(open_conflicts(&view), 1, "a person decides which look is right");
}

#[test]
fn a_step_is_checked_only_where_it_was_the_one_planned() {
    let stage = Stage::new(0);
    let mut scene = stage.confirmed();
    stage.play(&mut scene, &["record_session attended"]);
    let here = stage.elsewhere(&scene, "a", 10, &["plan_exit, a step", "check_next_step yes"]);
    let there = stage.elsewhere(&scene, "b", 5, &["plan_exit, a step", "plan_exit, no step"]);
    let mut both = together(&here, &there);
    let set_aside: Vec<_> = seen(&both).conflicts.iter().map(|one| one.event.clone()).collect();
    assert_eq!(set_aside.len(), 1, "the check was of a plan that was changed elsewhere: {set_aside:?}");
    for conflict in set_aside {
        let decision = fingerpost::NonEmpty::new("there is no step").unwrap();
        both.record(crate::world::link_worker(), Action::ResolveConflict { conflict, decision }).unwrap();
    }
    stage.play(&mut both, &["plan_exit, a step"]);
    let refused = stage.attempt(&mut both, "complete 0").unwrap_err();
    assert_eq!(refused.code(), fingerpost::Code::ReferralNextStepUnchecked);
}

#[test]
fn two_people_who_worry_in_the_same_words_are_both_heard() {
    let stage = Stage::new(0);
    let scene = stage.cleared();
    let here = stage.elsewhere(&scene, "a", 1, &["raise_concern, client", "read_concern"]);
    let there = stage.elsewhere(&scene, "b", 10, &["raise_concern, referrer"]);
    let view = seen(&together(&here, &there));
    assert_eq!(view.concerns.len(), 2);
    assert_eq!(view.concerns.iter().filter(|one| !one.read).count(), 1);
}

#[test]
fn a_correction_of_what_both_said_is_no_conflict() {
    let stage = Stage::new(0);
    let scene = stage.confirmed();
    let here = stage.elsewhere(&scene, "a", 1, &["record_session attended"]);
    let there = stage.elsewhere(&scene, "b", 10, &["record_session attended", "correct_session told_in_advance"]);
    let view = seen(&together(&here, &there));
    assert_eq!(view.conflicts, []);
    assert_eq!(view.sessions[0].outcome, fingerpost::SessionOutcome::ToldInAdvance);
}

#[test]
fn a_report_is_not_forgotten_because_another_device_chose_the_same_again() {
    let stage = Stage::new(1);
    let mut scene = Scene::begun();
    let until = ["begin_conversation", "give_consent discuss", "shortlist", "choose tapes", "address_barrier 0 by 0"];
    stage.play(&mut scene, &until);
    let here = stage.elsewhere(&scene, "a", 1, &["reopen_barrier 0"]);
    let there = stage.elsewhere(&scene, "b", 10, &["choose tapes", "recheck, nothing in the way"]);
    let view = seen(&together(&here, &there));
    assert_eq!(view.barriers[0].status, BarrierStatus::Open, "the look knew of the choice, and not of the report");
}

#[test]
fn a_look_settles_nothing_that_was_addressed_since_a_look_it_did_not_know_of() {
    let stage = Stage::new(1);
    let scene = stage.cleared();
    let here = stage.elsewhere(&scene, "a", 1, &["recheck, elsewhere", "address_barrier 0 by 0"]);
    let there = stage.elsewhere(&scene, "b", 10, &["recheck, nothing in the way"]);
    let view = seen(&together(&here, &there));
    assert_eq!(view.barriers[0].status, BarrierStatus::Open);
}
