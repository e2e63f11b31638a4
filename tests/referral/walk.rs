//! A long random walk: one step after the other, through one referral after the other, with everything checked that is cheap.

use std::time::Instant;

use fingerpost::Referral;

use crate::holds;
use crate::world::{Dice, Known, Move, Scene, Stage, soaking};

/// Transitions walked every day, and where the long variants run.
const STEPS: (u64, u64) = (1_000_000, 100_000_000);

/// After so many events a new referral begins: real ones are no longer.
const LENGTH: usize = 60;

/// What leads through the gate, and keeps a place behind it.
const TOWARDS: [&str; 9] = [
    "address_barrier",
    "accept_accommodation",
    "find_no_barrier",
    "answer_question",
    "give_consent",
    "confirm 7",
    "resume 7",
    "record_session attended",
    "extend_hold 7",
];

fn leads_on(one: &Move) -> bool {
    TOWARDS.iter().any(|label| one.label.starts_with(label))
}

#[test]
fn a_long_walk_never_leaves_the_rules() {
    let wanted = if soaking() { STEPS.1 } else { STEPS.0 };
    let began = Instant::now();
    let mut dice = Dice::new(2026);
    let stages: Vec<Stage> = (0..5).map(Stage::new).collect();
    let towards: Vec<Vec<&Move>> = stages.iter().map(|stage| stage.moves.iter().filter(|one| leads_on(one)).collect()).collect();
    let (mut steps, mut recorded, mut walks, mut behind) = (0_u64, 0_u64, 0_u64, 0_u64);
    while steps < wanted {
        let barriers = dice.below(5);
        let stage = &stages[barriers];
        let mut scene = match dice.below(4) {
            0 => Scene::begun(),
            1 => stage.cleared(),
            _ => stage.confirmed(),
        };
        walks += 1;
        let mut known = Known::of(&scene.referral.view(scene.now));
        let mut idle = 0;
        while scene.referral.events().len() < LENGTH && idle < 300 && steps < wanted {
            let one = if dice.once_in(2) { dice.pick(&stage.moves) } else { *dice.pick(&towards[barriers]) };
            let Some((actor, action)) = one.action(&stage.world, &known, scene.now) else {
                if dice.once_in(4) {
                    scene.pass(one.minutes().unwrap() * if dice.once_in(5) { -1 } else { 1 });
                }
                continue;
            };
            steps += 1;
            // Most ends come too early to be of use.
            let event = scene.event(actor, action);
            match scene.referral.record(event) {
                Ok(after) if after.state().is_closed() && !scene.referral.state().is_closed() && !dice.once_in(20) => {}
                Ok(after) => {
                    assert!(!scene.referral.state().is_closed() || after.state() == scene.referral.state());
                    scene.referral = after;
                    recorded += 1;
                    idle = 0;
                    let view = scene.referral.view(scene.now);
                    holds::of_view(&view);
                    behind += u64::from(view.clearance.is_some());
                    known = Known::of(&view);
                }
                Err(_) => idle += 1,
            }
        }
        if walks % 50 == 0 {
            let again = Referral::replay(scene.referral.events().cloned().collect()).unwrap();
            assert!(again == scene.referral);
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    let rate = steps as f64 / seconds;
    println!(
        "{steps} transitions in {walks} referrals, {recorded} recorded, {behind} behind the gate: {seconds:.0} s, {rate:.0} a second"
    );
    assert!(behind > wanted / 200, "the walk hardly gets past the gate");
}
