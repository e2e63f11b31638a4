//! A long random walk: one step after the other, through one referral after the other, with everything checked that is cheap.

use std::time::Instant;

use fingerpost::Referral;

use crate::holds;
use crate::world::{Dice, Known, Scene, Stage, soaking};

/// Transitions walked every day, and where the long variants run.
const STEPS: (u64, u64) = (1_000_000, 100_000_000);

/// After so many events a new referral begins: real ones are no longer.
const LENGTH: usize = 60;

#[test]
fn a_long_walk_never_leaves_the_rules() {
    let wanted = if soaking() { STEPS.1 } else { STEPS.0 };
    let began = Instant::now();
    let mut dice = Dice::new(2026);
    let stages: Vec<Stage> = (0..5).map(Stage::new).collect();
    let (mut steps, mut recorded, mut walks, mut behind) = (0_u64, 0_u64, 0_u64, 0_u64);
    while steps < wanted {
        let stage = &stages[dice.below(5)];
        let mut scene = match dice.below(4) {
            0 => Scene::begun(),
            1 => stage.cleared(),
            _ => stage.confirmed(),
        };
        walks += 1;
        let mut known = Known::of(&scene.referral.view(scene.now));
        let mut idle = 0;
        while scene.referral.events().len() < LENGTH && idle < 300 && steps < wanted {
            let one = dice.pick(&stage.moves);
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
    assert!(behind > wanted / 100, "the walk hardly gets past the gate");
}
