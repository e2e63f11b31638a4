//! A long random walk: one step after the other, through one referral after the other, with everything checked that is cheap.
//!
//! It is walked in parts of a quarter of a million steps, each with a seed of its own. `FINGERPOST_SOAK=1` walks 400 of them,
//! `FINGERPOST_MINUTES` cuts that short, and `FINGERPOST_WALK_FROM` goes on with a part.

use std::sync::Mutex;
use std::time::Instant;

use fingerpost::Referral;
use fingerpost_tests::soak::{Parts, cores, number, soaking};

use crate::holds;
use crate::world::{Dice, Known, Move, Scene, Stage};

/// Transitions of one part.
const STEPS: u64 = 250_000;

/// Parts walked every day, and where the long variants run.
const PARTS: (usize, usize) = (4, 400);

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

/// What was walked.
#[derive(Debug, Clone, Copy, Default)]
struct Walked {
    steps: u64,
    referrals: u64,
    recorded: u64,
    /// How often a referral stood behind the gate after a step.
    behind: u64,
}

impl Walked {
    fn and(self, other: Self) -> Self {
        Self {
            steps: self.steps + other.steps,
            referrals: self.referrals + other.referrals,
            recorded: self.recorded + other.recorded,
            behind: self.behind + other.behind,
        }
    }
}

/// One part: other seeds, other walks.
fn walk(stages: &[Stage], part: usize) -> Walked {
    let mut dice = Dice::new(2026 + u64::try_from(part).unwrap());
    let towards: Vec<Vec<&Move>> = stages.iter().map(|stage| stage.moves.iter().filter(|one| leads_on(one)).collect()).collect();
    let mut walked = Walked::default();
    while walked.steps < STEPS {
        let barriers = dice.below(stages.len());
        let stage = &stages[barriers];
        let mut scene = match dice.below(4) {
            0 => Scene::begun(),
            1 => stage.cleared(),
            _ => stage.confirmed(),
        };
        walked.referrals += 1;
        let mut known = Known::of(&scene.referral.view(scene.now));
        let mut idle = 0;
        while scene.referral.events().len() < LENGTH && idle < 300 && walked.steps < STEPS {
            let one = if dice.once_in(2) { dice.pick(&stage.moves) } else { *dice.pick(&towards[barriers]) };
            let Some((actor, action)) = one.action(&stage.world, &known, scene.now) else {
                if dice.once_in(4) {
                    scene.pass(one.minutes().unwrap() * if dice.once_in(5) { -1 } else { 1 });
                }
                continue;
            };
            walked.steps += 1;
            // Most ends come too early to be of use.
            let event = scene.event(actor, action);
            match scene.referral.record(event) {
                Ok(after) if after.state().is_closed() && !scene.referral.state().is_closed() && !dice.once_in(20) => {}
                Ok(after) => {
                    assert!(!scene.referral.state().is_closed() || after.state() == scene.referral.state());
                    scene.referral = after;
                    walked.recorded += 1;
                    idle = 0;
                    let view = scene.referral.view(scene.now);
                    holds::of_view(&view);
                    walked.behind += u64::from(view.clearance.is_some());
                    known = Known::of(&view);
                }
                Err(_) => idle += 1,
            }
        }
        if walked.referrals.is_multiple_of(50) {
            let again = Referral::replay(scene.referral.events().cloned().collect()).unwrap();
            assert!(again == scene.referral);
        }
    }
    walked
}

#[test]
fn a_long_walk_never_leaves_the_rules() {
    let began = Instant::now();
    let stages: Vec<Stage> = (0..5).map(Stage::new).collect();
    let from = number("FINGERPOST_WALK_FROM").unwrap_or(0);
    let to = if soaking() { PARTS.1 } else { PARTS.0 };
    let all = Mutex::new(Walked::default());
    let parts = Parts { name: "walk", numbers: from..to, workers: cores() };
    let left = parts.run(|part| {
        let walked = walk(&stages, part);
        assert!(walked.behind > STEPS / 200, "the walk hardly gets past the gate");
        let mut all = all.lock().unwrap();
        *all = all.and(walked);
    });
    let (walked, seconds) = (all.into_inner().unwrap(), began.elapsed().as_secs_f64());
    let rate = walked.steps as f64 / seconds;
    let Walked { steps, referrals, recorded, behind } = walked;
    println!(
        "{steps} transitions in {referrals} referrals, {recorded} recorded, {behind} behind the gate: {seconds:.0} s, {rate:.0} a second"
    );
    if left < to {
        println!("the time is up: {} parts are left; go on with FINGERPOST_WALK_FROM={left}", to - left);
    }
}
