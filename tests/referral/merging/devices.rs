//! Devices that part, record on their own with clocks that go wrong, and sometimes meet.

use std::sync::OnceLock;

use proptest::prelude::*;

use crate::world::{Known, Move, Scene, Stage, together};

/// What is no use here: refused in every world, or an end that leaves nothing to record.
const LEFT_OUT: [&str; 24] = [
    "identify again",
    "stranger",
    "nobody's",
    "untitled",
    "-1",
    "to come",
    "stale",
    "unfit",
    "absent",
    "hearsay",
    "without words",
    "enter_in_error",
    "end_early",
    "close_unreached",
    "decline_offer",
    "withdraw at_capacity",
    "withdraw no_answer",
    "withdraw recorded_twice",
    "decline changed_mind",
    "decline no_answer",
    "decline recorded_twice",
    "raise_concern, referrer",
    "lapse",
    "other activity",
];

/// What leads through the gate, and back to it.
const MENDS: [&str; 8] = [
    "address_barrier 0 by 0",
    "address_barrier 1 by 0",
    "address_barrier 2 by 0",
    "accept_accommodation",
    "answer_question",
    "give_consent share_minimum",
    "confirm 7",
    "resume 7",
];

/// How often a device looks for something else to do where one thing is refused.
const TRIES: usize = 6;

/// One thing a device does: which, and how many minutes after the last.
#[derive(Debug, Clone)]
pub(super) struct Deed {
    which: prop::sample::Index,
    minutes: i64,
}

/// A common beginning, and what each device does after it.
#[derive(Clone)]
pub(super) struct Case {
    barriers: usize,
    beginning: usize,
    common: Vec<Deed>,
    apart: Vec<(i64, Vec<Deed>)>,
    /// Whether the second device hears of the first half-way.
    meets: bool,
    pub(super) shuffle: u64,
}

fn deeds(most: usize) -> impl Strategy<Value = Vec<Deed>> {
    let minutes = prop_oneof![40 => 0_i64..90, 4 => 1_440_i64..3_000, 1 => Just(144_000)];
    let deed = (any::<prop::sample::Index>(), minutes).prop_map(|(which, minutes)| Deed { which, minutes });
    prop_oneof![prop::collection::vec(deed.clone(), 0..5), prop::collection::vec(deed, 0..most)]
}

pub(super) fn case(devices: usize) -> impl Strategy<Value = Case> {
    const DECADE: i64 = 10 * 365 * 24 * 60;
    let skew = prop_oneof![8 => -600_i64..600, 1 => Just(-DECADE), 1 => Just(DECADE)];
    let apart = prop::collection::vec((skew, deeds(20)), devices);
    (0_usize..4, 0_usize..5, deeds(10), apart, any::<bool>(), any::<u64>()).prop_map(
        |(barriers, beginning, common, apart, meets, shuffle)| Case { barriers, beginning, common, apart, meets, shuffle },
    )
}

fn stage(barriers: usize) -> &'static Stage {
    static STAGES: OnceLock<Vec<Stage>> = OnceLock::new();
    &STAGES.get_or_init(|| (0..4).map(Stage::new).collect())[barriers]
}

/// What is worth trying: everything useful, what closes or opens the way more often.
fn worth_trying(stage: &'static Stage) -> Vec<&'static Move> {
    let kept = |one: &&Move| !LEFT_OUT.iter().any(|word| one.label.contains(word));
    let touches = |one: &&&Move| ["barrier", "consent", "recheck", "record_session"].iter().any(|word| one.label.contains(word));
    let mends = |one: &&&Move| MENDS.iter().any(|label| one.label.starts_with(label));
    let all: Vec<&Move> = stage.moves.iter().filter(kept).collect();
    let touching: Vec<&Move> = all.iter().filter(touches).copied().collect();
    let mending: Vec<&Move> = all.iter().filter(mends).copied().collect();
    [all, touching, mending.repeat(6)].concat()
}

fn beginning(stage: &Stage, which: usize) -> Scene {
    match which {
        0 => Scene::begun(),
        1 => {
            let mut scene = Scene::begun();
            stage.play(&mut scene, &["begin_conversation", "give_consent discuss", "shortlist", "choose tapes"]);
            scene
        }
        2 => stage.cleared(),
        3 => stage.confirmed(),
        _ => {
            let mut scene = stage.confirmed();
            stage.play(&mut scene, &["record_session attended"]);
            scene
        }
    }
}

fn does(scene: &mut Scene, stage: &'static Stage, deeds: &[Deed]) {
    let moves = worth_trying(stage);
    for deed in deeds {
        scene.pass(deed.minutes);
        let known = Known::of(&scene.referral.view(scene.now));
        let first = deed.which.index(moves.len());
        for attempt in 0..TRIES {
            let one = moves[(first + attempt * 37) % moves.len()];
            let Some((actor, action)) = one.action(&stage.world, &known, scene.now) else { continue };
            // What is refused there was not recorded there.
            if scene.record(actor, action).is_ok() {
                break;
            }
        }
    }
}

impl Case {
    /// What each device has in the end.
    pub(super) fn devices(&self) -> Vec<Scene> {
        let stage = stage(self.barriers);
        let mut common = beginning(stage, self.beginning);
        does(&mut common, stage, &self.common);
        let mut devices: Vec<Scene> = Vec::new();
        for (number, (skew, deeds)) in self.apart.iter().enumerate() {
            let mut scene = Scene { device: format!("{}-", ["a", "b", "c"][number]), ..common.clone() };
            scene.pass(*skew);
            let (before, after) = deeds.split_at(deeds.len() / 2);
            does(&mut scene, stage, before);
            if let Some(first) = devices.first().filter(|_| self.meets && number == 1) {
                let heard = together(&scene, first);
                scene.referral = heard.referral;
            }
            does(&mut scene, stage, after);
            devices.push(scene);
        }
        devices
    }
}

/// A failing case is read as what each device recorded.
impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{} barriers, the second hears of the first: {}", self.barriers, self.meets)?;
        let mut seen: Vec<String> = Vec::new();
        for scene in self.devices() {
            for event in scene.referral.events().filter(|event| !seen.contains(&event.id.to_string())).collect::<Vec<_>>() {
                let after: Vec<&str> = event.after.iter().map(fingerpost::EventId::as_str).collect();
                let action = serde_json::to_string(&event.action).unwrap();
                let role = event.actor.role;
                writeln!(f, "  {} {} {role} {:.100} after {after:?}", event.id, event.at, action)?;
                seen.push(event.id.to_string());
            }
        }
        Ok(())
    }
}
