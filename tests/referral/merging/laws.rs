//! What putting together always does, whatever was recorded.

use proptest::prelude::*;

use super::devices::case;
use super::telling::Telling;
use crate::world::{Dice, Scene, events, round_trip};
use fingerpost::{EventKind, Referral, ReferralEvent};

fn merged(scenes: &[&Scene]) -> Referral {
    let (first, rest) = scenes.split_first().unwrap();
    rest.iter().fold(first.referral.clone(), |told, scene| told.merge(events(&scene.referral)).unwrap())
}

fn shuffled(mut events: Vec<ReferralEvent>, seed: u64) -> Vec<ReferralEvent> {
    let mut dice = Dice::new(seed);
    let more: Vec<ReferralEvent> = events.iter().filter(|_| dice.once_in(3)).cloned().collect();
    events.extend(more);
    for place in (1..events.len()).rev() {
        events.swap(place, dice.below(place + 1));
    }
    events
}

proptest! {
    #![proptest_config(crate::world::cases(400))]

    #[test]
    fn two_histories_meet_in_either_order(case in case(2)) {
        let devices = case.devices();
        let (one, other) = (&devices[0], &devices[1]);
        let told = merged(&[one, other]);
        prop_assert!(told == merged(&[other, one]), "it commutes");
        let at = one.now.max(other.now);
        prop_assert_eq!(told.view(at), merged(&[other, one]).view(at));
        prop_assert!(told.merge(events(&told)).unwrap() == told, "once is as good as twice");
        prop_assert!(told.merge(events(&one.referral)).unwrap() == told, "what is known already changes nothing");
        prop_assert!(one.referral.merge(events(&one.referral)).unwrap() == one.referral);
        let all = [events(&one.referral), events(&other.referral)].concat();
        prop_assert!(Referral::replay(shuffled(all, case.shuffle)).unwrap() == told, "the order of arrival changes nothing");
        prop_assert!(round_trip(&told) == told);
    }

    #[test]
    fn three_histories_meet_in_any_order(case in case(3)) {
        let devices = case.devices();
        let [one, two, three] = [&devices[0], &devices[1], &devices[2]];
        let told = merged(&[one, two, three]);
        let last_two = merged(&[two, three]);
        prop_assert!(told == one.referral.merge(events(&last_two)).unwrap(), "it is associative");
        for order in [[one, three, two], [two, one, three], [two, three, one], [three, one, two], [three, two, one]] {
            prop_assert!(told == merged(&order));
        }
    }

    #[test]
    fn nothing_is_lost_and_nothing_set_aside_without_a_name(case in case(2)) {
        let devices = case.devices();
        let told = merged(&[&devices[0], &devices[1]]);
        for scene in &devices {
            for event in scene.referral.events() {
                prop_assert!(told.events().any(|one| one == event), "{} is lost", event.id);
            }
        }
        let telling = Telling::of(&told);
        let view = telling.views.last().unwrap();
        for conflict in &view.conflicts {
            prop_assert!(telling.events.iter().any(|event| event.id == conflict.event));
            prop_assert!(conflict.against.as_ref().is_none_or(|id| telling.events.iter().any(|event| event.id == *id)));
        }
        for place in 1..telling.events.len() {
            let (before, after, event) = (&telling.views[place - 1], &telling.views[place], &telling.events[place]);
            let changed = { let mut same = after.clone(); same.version = before.version; same.heads.clone_from(&before.heads); same != *before };
            let named = after.conflicts.iter().any(|one| one.event == event.id);
            let said = (0..place).any(|earlier| telling.twins(earlier, place));
            prop_assert!(changed || named || said || may_say_nothing(event.action.kind()), "{} by {} is passed over", event.action.kind(), event.id);
        }
    }
}

/// What may be recorded again and come to nothing, also on one device.
fn may_say_nothing(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::ReadFeedback
            | EventKind::AnswerFeedback
            | EventKind::ReadConcern
            | EventKind::WithdrawConsent
            | EventKind::GiveConsent
            | EventKind::RecordSession
            | EventKind::CorrectSession
            | EventKind::RecordContact
            | EventKind::CheckNextStep
            | EventKind::PlanExit
            | EventKind::AddBarrier
            | EventKind::ReopenBarrier
            | EventKind::AddressBarrier
            | EventKind::ExtendHold
            | EventKind::Recheck
            | EventKind::Choose
            | EventKind::Shortlist
            | EventKind::Waitlist
            | EventKind::Lapse
            | EventKind::ResolveConflict
    )
}

/// What the random histories reach: else the laws would hold of nothing.
#[test]
fn the_random_histories_reach_what_matters() {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let (mut conflicts, mut named, mut apart, mut behind, mut several) = (0, 0, 0, 0, 0);
    for _ in 0..500 {
        let devices = case(2).new_tree(&mut runner).unwrap().current().devices();
        let told = merged(&[&devices[0], &devices[1]]);
        let view = told.view(devices[0].now.max(devices[1].now));
        let own =
            |scene: &Scene| scene.referral.events().filter(|event| event.id.as_str().starts_with(scene.device.as_str())).count();
        several += usize::from(own(&devices[0]) > 1 && own(&devices[1]) > 1);
        apart += own(&devices[0]) + own(&devices[1]);
        conflicts += usize::from(!view.conflicts.is_empty());
        named += view.conflicts.iter().filter(|one| one.code == "referral.conflicting-events").count();
        behind += devices.iter().filter(|one| one.referral.view(one.now).clearance.is_some()).count();
    }
    println!(
        "of 500 pairs: {several} with more than one event on both, {apart} events apart, {conflicts} with conflicts, \
         {named} of two devices that differ, {behind} devices behind the gate"
    );
    assert!(several > 200 && conflicts > 100 && named > 100 && behind > 25);
}
