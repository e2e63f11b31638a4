//! Golden traces: histories with what each event comes to, for the other languages to replay.
//!
//! `tests/golden/referral_traces.json` is a list of histories; each is a list of steps `{"event", "code", "state"}`: the event
//! as it was handed over, the code it was refused with (or null), and the state that the events written down have come to.
//! The first event begins the referral; what has run out is written down by the library itself, as events of its own.

use std::collections::{BTreeMap, BTreeSet};

use fingerpost::{Action, Actor, EventKind, Referral, ReferralEvent, ReferralState};
use fingerpost_tests::{assert_committed, root, text};
use serde_json::{Value, json};

use crate::world::{Dice, Known, Scene, Stage};

const HISTORIES: u64 = 64;
const STEPS: usize = 40;

/// How many things are looked at before one is done.
const LOOKED_AT: usize = 40;

/// How often each kind of event has led where: what is rare is done first.
type Seen = BTreeMap<(EventKind, ReferralState), usize>;

/// From the beginning, and from ever closer to the gate and behind it.
fn opening(stage: &Stage, which: usize) -> Scene {
    match which {
        0 => Scene::begun(),
        1 | 2 => stage.cleared(),
        3 => stage.confirmed(),
        4 => {
            let mut scene = Scene::begun();
            stage.play(&mut scene, &["record_contact false"; 3]);
            stage.play(&mut scene, &["close_unreached no_answer"]);
            scene
        }
        _ => {
            let mut scene = stage.confirmed();
            stage.play(&mut scene, &["plan_exit, no step", "record_session attended"]);
            scene
        }
    }
}

/// One history while it is written.
struct Trace {
    scene: Scene,
    steps: Vec<Value>,
}

impl Trace {
    /// The next event; those refused have ids too.
    fn event(&self, actor: Actor, action: Action) -> ReferralEvent {
        let id = crate::world::id(&format!("e{}", self.steps.len() + 1));
        ReferralEvent { id, ..self.scene.event(actor, action) }
    }

    fn step(&mut self, event: ReferralEvent) {
        let told = self.scene.referral.record(event.clone());
        let code = told.as_ref().err().map(|error| error.code().as_str());
        if let Ok(referral) = told {
            self.scene.referral = referral;
        }
        self.steps.push(json!({ "event": event, "code": code, "state": self.scene.referral.state() }));
    }
}

fn history(seed: u64, seen: &mut Seen) -> Vec<Value> {
    let mut dice = Dice::new(seed + 1);
    let stage = Stage::new(dice.below(5));
    let mut trace = Trace { scene: Scene::begun(), steps: Vec::new() };
    let opening = opening(&stage, if seed == 7 { 4 } else { [0, 1, 2, 3, 5][dice.below(5)] });
    for event in opening.referral.events() {
        let handed_over = ReferralEvent { after: Vec::new(), ..event.clone() };
        if trace.steps.is_empty() {
            trace.steps.push(json!({ "event": handed_over, "code": null, "state": trace.scene.referral.state() }));
        } else {
            trace.step(handed_over);
        }
    }
    while trace.steps.len() < STEPS {
        if dice.once_in(3) {
            trace.scene.pass([20, 24 * 60, 24 * 60, 24 * 60, 100 * 24 * 60][dice.below(5)]);
        }
        let event = if dice.once_in(2) { any(&mut dice, &stage, &trace) } else { rarest(&mut dice, &stage, &trace, seen) };
        let Some(event) = event else { continue };
        let kind = event.action.kind();
        trace.step(event);
        *seen.entry((kind, trace.scene.referral.state())).or_default() += 1;
    }
    trace.steps
}

/// Something that somebody tries, whatever comes of it.
fn any(dice: &mut Dice, stage: &Stage, trace: &Trace) -> Option<ReferralEvent> {
    let known = Known::of(&trace.scene.referral.view(trace.scene.now));
    let (actor, action) = dice.pick(&stage.moves).action(&stage.world, &known, trace.scene.now)?;
    let event = trace.event(actor, action);
    (!ends(trace, &event)).then_some(event)
}

/// Of what may be recorded, that which was recorded least.
fn rarest(dice: &mut Dice, stage: &Stage, trace: &Trace, seen: &Seen) -> Option<ReferralEvent> {
    let known = Known::of(&trace.scene.referral.view(trace.scene.now));
    let mut found: Option<(usize, ReferralEvent)> = None;
    for _ in 0..LOOKED_AT {
        let Some((actor, action)) = dice.pick(&stage.moves).action(&stage.world, &known, trace.scene.now) else { continue };
        let event = trace.event(actor, action);
        let Ok(after) = trace.scene.referral.record(event.clone()) else { continue };
        let times = seen.get(&(event.action.kind(), after.state())).copied().unwrap_or(0);
        if !ends(trace, &event) && found.as_ref().is_none_or(|(least, _)| times < *least) {
            found = Some((times, event));
        }
    }
    found.map(|(_, event)| event)
}

/// Whether an event would end a referral that has hardly begun.
fn ends(trace: &Trace, event: &ReferralEvent) -> bool {
    let open = !trace.scene.referral.state().is_closed() && trace.steps.len() < 30;
    open && trace.scene.referral.record(event.clone()).is_ok_and(|after| after.state().is_closed())
}

/// One step a line, so that a change is read line by line.
fn written(histories: &[Vec<Value>]) -> String {
    let of = |steps: &Vec<Value>| steps.iter().map(ToString::to_string).collect::<Vec<_>>().join(",\n");
    let all: Vec<String> = histories.iter().map(|steps| format!("[\n{}\n]", of(steps))).collect();
    format!("[\n{}\n]\n", all.join(",\n"))
}

#[test]
fn the_golden_traces_are_those_of_this_version() {
    let mut seen = Seen::new();
    let histories: Vec<Vec<Value>> = (0..HISTORIES).map(|seed| history(seed, &mut seen)).collect();
    let made = written(&histories);
    assert!(made.len() < 1_500_000, "{} bytes", made.len());
    assert_committed(&root().join("tests/golden/referral_traces.json"), &made);
}

#[test]
fn the_golden_traces_are_replayed_step_by_step() {
    let told = text(&root().join("tests/golden/referral_traces.json"));
    let histories: Vec<Vec<Value>> = serde_json::from_str(&told).unwrap();
    let (mut states, mut recorded, mut codes) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
    for (number, steps) in histories.iter().enumerate() {
        let mut referral: Option<Referral> = None;
        for (place, step) in steps.iter().enumerate() {
            let event: ReferralEvent = serde_json::from_value(step["event"].clone()).unwrap();
            let kind = event.action.kind();
            let after = match &referral {
                None => Referral::begin(event),
                Some(before) => before.record(event),
            };
            let code = after.as_ref().err().map(|error| error.code().as_str());
            assert_eq!(step["code"].as_str(), code, "history {number}, step {place}, {kind}");
            match after {
                Ok(after) => {
                    recorded.insert(kind);
                    referral = Some(after);
                }
                Err(error) => _ = codes.insert(error.code().as_str()),
            }
            let state = referral.as_ref().unwrap().state();
            assert_eq!(step["state"], state.as_str(), "history {number}, step {place}, {kind}");
            *states.entry(state).or_insert(0) += 1;
        }
    }
    let missing: Vec<_> = EventKind::ALL.iter().filter(|kind| !recorded.contains(kind)).collect();
    println!("{} histories, states {states:?}, {} codes, never recorded: {missing:?}", histories.len(), codes.len());
    assert!(states.len() >= 14 && codes.len() >= 28, "the traces reach too little");
    assert_eq!(missing, [&EventKind::ResolveConflict], "one device has no conflicts");
}
