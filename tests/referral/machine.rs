//! A state machine: an app that records, is started again from its file, loses what it had not written, and whose clock jumps.

use fingerpost::{Action, BarrierStatus, Referral, ReferralEvent, ReferralState, SessionOutcome};
use proptest::prelude::*;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};

use crate::holds;
use crate::world::{Known, Scene, Stage};

/// What the app is told to do.
#[derive(Debug, Clone)]
pub(crate) enum Command {
    /// Somebody tries something.
    Do(prop::sample::Index),
    /// It goes on: what was recorded is written to its file.
    Save,
    /// It ends and is started again from its file.
    Restart,
    /// It ends before what was recorded last was written.
    Crash,
    /// The clock of the device jumps, forwards or back.
    Jump(i64),
}

/// What is known without the rules: how many events were written, and how many barriers there are to be.
#[derive(Debug, Clone)]
pub(crate) struct Expected {
    barriers: usize,
}

struct Machine;

impl ReferenceStateMachine for Machine {
    type State = Expected;
    type Transition = Command;

    fn init_state() -> BoxedStrategy<Expected> {
        (0_usize..5).prop_map(|barriers| Expected { barriers }).boxed()
    }

    fn transitions(_: &Expected) -> BoxedStrategy<Command> {
        const DECADE: i64 = 10 * 365 * 24 * 60;
        let jump = prop_oneof![
            6 => -3_000_i64..30_000,
            1 => Just(-DECADE),
            1 => Just(DECADE),
            1 => Just(160_000),
        ];
        prop_oneof![
            20 => any::<prop::sample::Index>().prop_map(Command::Do),
            2 => Just(Command::Save),
            1 => Just(Command::Restart),
            1 => Just(Command::Crash),
            2 => jump.prop_map(Command::Jump),
        ]
        .boxed()
    }

    fn apply(state: Expected, _: &Command) -> Expected {
        state
    }
}

/// The app: what it holds, and what its file holds.
struct App {
    stage: Stage,
    scene: Scene,
    file: Vec<u8>,
    saved: Referral,
}

impl App {
    fn save(&mut self) {
        let events: Vec<&ReferralEvent> = self.scene.referral.events().collect();
        self.file = serde_json::to_vec(&events).unwrap();
        self.saved = self.scene.referral.clone();
    }

    fn start(&mut self) {
        let events: Vec<ReferralEvent> = serde_json::from_slice(&self.file).unwrap();
        self.scene.referral = Referral::replay(events).unwrap();
        assert!(self.scene.referral == self.saved, "started again it is as it was written");
    }

    /// Tries something, and a few things after it where it is refused.
    fn attempt(&mut self, which: &prop::sample::Index) {
        let first = which.index(self.stage.moves.len());
        let known = Known::of(&self.scene.referral.view(self.scene.now));
        for next in 0..4 {
            let one = &self.stage.moves[(first + next * 31) % self.stage.moves.len()];
            let Some((actor, action)) = one.action(&self.stage.world, &known, self.scene.now) else { continue };
            let before = self.scene.referral.clone();
            match self.scene.record(actor, action) {
                Ok(()) => return self.recorded(&before),
                Err(error) => {
                    assert!(error.refusal().is_some(), "{error}");
                    assert!(self.scene.referral == before, "a refusal changes nothing");
                }
            }
        }
    }

    /// Invariants that need no rules: who came is counted, what is written stays, an end is an end.
    fn recorded(&self, before: &Referral) {
        let after = &self.scene.referral;
        assert!(before.events().zip(after.events()).all(|(one, other)| one == other), "what is written stays");
        let ends = |referral: &Referral| referral.state().is_closed();
        assert!(!ends(before) || after.state() == before.state(), "an end is an end");
        let event = after.events().last().unwrap();
        let again = after.record(event.clone()).unwrap();
        assert!(again == *after, "the same event again changes nothing");
    }
}

impl StateMachineTest for Machine {
    type SystemUnderTest = App;
    type Reference = Self;

    fn init_test(expected: &Expected) -> App {
        let stage = Stage::new(expected.barriers);
        let scene = stage.cleared();
        let saved = scene.referral.clone();
        let mut app = App { stage, scene, file: Vec::new(), saved };
        app.save();
        app
    }

    fn apply(mut app: App, _: &Expected, command: Command) -> App {
        match command {
            Command::Do(which) => app.attempt(&which),
            Command::Save => app.save(),
            Command::Restart => {
                app.save();
                app.start();
            }
            Command::Crash => app.start(),
            Command::Jump(minutes) => {
                let before = app.scene.referral.state();
                app.scene.pass(minutes);
                assert_eq!(app.scene.referral.state(), before, "a clock changes no state");
            }
        }
        app
    }

    fn check_invariants(app: &App, _: &Expected) {
        let view = app.scene.referral.view(app.scene.now);
        holds::of_view(&view);
        let confirmed = matches!(view.state, ReferralState::Confirmed | ReferralState::Active);
        assert!(!confirmed || view.gate.iter().all(|issue| issue.path.starts_with("/concerns") || issue.path == "/activity"));
        let attended = |event: &ReferralEvent| match event.action {
            Action::RecordSession { outcome, .. } | Action::CorrectSession { outcome, .. } => outcome == SessionOutcome::Attended,
            _ => false,
        };
        let came = app.scene.referral.events().any(attended);
        assert!(came || view.state != ReferralState::Active, "active, and nobody ever came");
        assert!(came || view.state != ReferralState::Completed, "completed, and nobody ever came");
        let waived = view.barriers.iter().any(|one| one.status == BarrierStatus::Waived);
        let said = app.scene.referral.events().any(|event| matches!(event.action, Action::WaiveBarrier { .. }));
        assert!(said || !waived, "waived by nobody");
    }
}

prop_state_machine! {
    #![proptest_config(crate::world::cases(300))]

    #[test]
    fn an_app_that_stops_and_starts_keeps_the_rules(sequential 1..60 => Machine);
}
