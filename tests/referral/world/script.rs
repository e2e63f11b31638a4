//! Things done by the names of the alphabet.

use fingerpost::{Action, Actor, FingerpostError, Referral, ReferralEvent};

use super::moves::{Known, Move, alphabet};
use super::scene::Scene;
use super::stock::World;

/// From the first talk to a place that may be confirmed, in a world without barriers.
const TO_A_PLACE: [&str; 8] = [
    "begin_conversation",
    "give_consent discuss",
    "give_consent share_minimum",
    "shortlist",
    "choose tapes",
    "offer 7",
    "accept 7",
    "answer_question safeguarding_record 0, link_worker",
];

/// A world with its alphabet.
pub(crate) struct Stage {
    pub(crate) world: World,
    pub(crate) moves: Vec<Move>,
}

impl Stage {
    pub(crate) fn new(barriers: usize) -> Self {
        let world = World::new(barriers);
        Self { moves: alphabet(&world), world }
    }

    fn named(&self, label: &str) -> &Move {
        self.moves.iter().find(|one| one.label == label).unwrap_or_else(|| panic!("nothing is called `{label}`"))
    }

    /// What somebody would do now.
    pub(crate) fn action(&self, scene: &Scene, label: &str) -> (Actor, Action) {
        let known = Known::of(&scene.referral.view(scene.now));
        self.named(label).action(&self.world, &known, scene.now).expect("something is done")
    }

    /// Does one thing, or lets time pass.
    pub(crate) fn attempt(&self, scene: &mut Scene, label: &str) -> Result<(), FingerpostError> {
        if let Some(minutes) = self.named(label).minutes() {
            scene.pass(minutes);
            return Ok(());
        }
        let (actor, action) = self.action(scene, label);
        scene.record(actor, action)
    }

    /// Does one thing after the other, none of which may be refused.
    pub(crate) fn play(&self, scene: &mut Scene, labels: &[&str]) {
        for label in labels {
            self.attempt(scene, label).unwrap_or_else(|error| panic!("`{label}` was refused: {error}"));
        }
    }

    /// A referral whose place may be confirmed: every barrier addressed and accepted.
    pub(crate) fn cleared(&self) -> Scene {
        let mut scene = Scene::begun();
        self.play(&mut scene, &TO_A_PLACE);
        for barrier in 0..self.world.barriers {
            self.play(&mut scene, &[&format!("address_barrier {barrier} by 0"), &format!("accept_accommodation {barrier}")]);
        }
        scene
    }

    /// A referral whose place is confirmed.
    pub(crate) fn confirmed(&self) -> Scene {
        let mut scene = self.cleared();
        self.play(&mut scene, &["confirm 7"]);
        scene
    }

    /// What another device records, minutes later, knowing the same.
    pub(crate) fn elsewhere(&self, scene: &Scene, device: &str, minutes: i64, labels: &[&str]) -> Scene {
        let mut there = Scene { device: device.to_owned(), ..scene.clone() };
        for label in labels {
            there.pass(minutes);
            self.play(&mut there, &[label]);
        }
        there
    }
}

/// Two histories put together.
pub(crate) fn together(one: &Scene, other: &Scene) -> Scene {
    let referral = one.referral.merge(other.referral.events().cloned().collect()).unwrap();
    Scene { referral, now: one.now.max(other.now), device: one.device.clone() }
}

/// The events, to be changed.
pub(crate) fn events(referral: &Referral) -> Vec<ReferralEvent> {
    referral.events().cloned().collect()
}
