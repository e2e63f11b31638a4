//! Every sequence of events there is, up to what makes no difference: breadth first through all that may be tried.

use std::collections::{HashSet, VecDeque};
use std::time::Instant;

use fingerpost::{Action, Answer, BarrierStatus, ConsentScope, EventKind, Referral, ReferralState, ReferralView, SessionOutcome};

use fingerpost_tests::soak::soaking;

use crate::holds::{Step, of_history, of_view};
use crate::page::EventTable;
use crate::world::{Known, Move, Scene, Stage, World, alphabet};

/// What else than state, barriers, questions, consent, gate and sessions makes a difference. Each is searched by itself: all
/// of them at once would be too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lens {
    Gate,
    Concerns,
    Feedback,
    Exit,
    Contact,
    FollowUps,
    Coverage,
}

/// What makes a difference, in a few bytes. Behind an end nothing does but what may still be recorded there.
fn abstraction(scene: &Scene, view: &ReferralView, lens: Lens) -> Vec<u8> {
    let mut key: Vec<u8> = vec![view.state as u8, u8::from(view.activity.is_some())];
    if !view.state.is_closed() {
        key.extend(standing(view, lens));
    }
    match lens {
        Lens::Gate | Lens::Coverage => {}
        Lens::Concerns => key.push(u8::from(view.concerns.iter().any(|one| !one.read))),
        Lens::Feedback => key.extend(view.feedback.last().map(|one| one.status as u8)),
        Lens::Exit => {
            let plan = view.exit.as_ref().map_or(0, |exit| 1 + u8::from(exit.step.is_some()));
            key.extend([plan, checked(&scene.referral)]);
        }
        Lens::Contact => key.extend([attempts(&scene.referral), u8::from(view.call_due.is_some())]),
        Lens::FollowUps => {
            key.push(u8::from(view.exit.is_some()));
            key.extend(view.follow_ups.iter().map(|one| u8::from(one.found.is_some()) + 2 * u8::from(one.agreed)));
        }
    }
    key
}

fn standing(view: &ReferralView, lens: Lens) -> Vec<u8> {
    let mut key = vec![u8::from(view.activity.as_ref().is_some_and(|one| one.as_str() == "tapes"))];
    for barrier in &view.barriers {
        let once = barrier.commitment.as_ref().is_some_and(|one| one.first_sessions.is_some());
        key.extend([barrier.status as u8, u8::from(once && lens == Lens::Coverage)]);
    }
    key.push(b'|');
    key.extend(view.questions.iter().map(|one| u8::from(one.answer.is_some())));
    key.push(b'|');
    let holds = |scope| u8::from(view.consents.iter().any(|one| one.scope == scope));
    key.extend([holds(ConsentScope::Discuss), holds(ConsentScope::ShareMinimum)]);
    let codes: HashSet<&str> = view.gate.iter().map(|issue| issue.code.as_str()).collect();
    key.extend(["referral.recheck-needed", "referral.unsuitable"].map(|code| u8::from(codes.contains(code))));
    let attended = view.sessions.iter().any(|one| one.outcome == SessionOutcome::Attended);
    let absent = |outcome| matches!(outcome, SessionOutcome::NoNotice | SessionOutcome::ToldInAdvance);
    let row = view.sessions.iter().rev().take_while(|one| absent(one.outcome)).count().min(1);
    let today = view.sessions.last().is_some_and(|one| one.on == view.at.uk_date());
    key.push(u8::from(attended));
    if matches!(view.state, ReferralState::Confirmed | ReferralState::Active) {
        key.extend([u8::try_from(row).unwrap(), u8::from(today)]);
    }
    key
}

/// Whether the next step was checked since it was planned, which no view shows.
fn checked(referral: &Referral) -> u8 {
    let events: Vec<&Action> = referral.events().map(|event| &event.action).collect();
    for action in events.into_iter().rev() {
        match action {
            Action::CheckNextStep { affordable, .. } => return 1 + u8::from(*affordable == Answer::Yes),
            Action::PlanExit { .. } => return 0,
            _ => {}
        }
    }
    0
}

/// Attempts in a row, up to those that matter.
fn attempts(referral: &Referral) -> u8 {
    let mut row = 0;
    for event in referral.events() {
        match event.action {
            Action::RecordContact { reached: true, .. } => row = 0,
            Action::RecordContact { reached: false, .. } => row += 1,
            _ => {}
        }
    }
    row.min(3)
}

#[derive(Debug, Default)]
struct Covered {
    states: usize,
    recorded: usize,
    refused: usize,
    longest: usize,
    kinds: HashSet<EventKind>,
}

/// Where the search sets out: at the beginning, and near the gate, so that what is not searched whole is searched there.
fn beginnings(barriers: usize) -> Vec<Scene> {
    let stage = Stage::new(barriers);
    let mut active = stage.confirmed();
    stage.play(&mut active, &["record_session attended"]);
    let mut paused = active.clone();
    stage.play(&mut paused, &["pause 14 health_worse"]);
    vec![Scene::begun(), stage.cleared(), stage.confirmed(), active, paused]
}

/// Goes everywhere, and checks everything on the way.
fn search(barriers: usize, lens: Lens, limit: usize) -> Covered {
    let world = World::new(barriers);
    let moves = alphabet(&world);
    let page = EventTable::read();
    let mut covered = Covered::default();
    let mut seen: HashSet<Vec<u8>> = HashSet::new();
    let mut queue: VecDeque<Scene> = beginnings(barriers).into();
    while let Some(scene) = queue.pop_front() {
        covered.states += 1;
        covered.longest = covered.longest.max(scene.referral.events().len());
        let untouched = scene.referral.clone();
        let kept = scene.kept();
        let view = kept.view(scene.now);
        of_view(&view);
        assert_eq!(view.state, scene.referral.view(scene.now).state, "a view counts what has run out");
        of_history(&scene.referral, scene.now);
        let known = Known::of(&view);
        for one in &moves {
            let Some(next) = step(&scene, &kept, &view, one, &known, &world, &page, &mut covered) else { continue };
            let after = next.referral.view(next.now);
            of_view(&after);
            if seen.len() < limit && seen.insert(abstraction(&next, &after, lens)) {
                queue.push_back(next);
            }
        }
        assert!(untouched == scene.referral, "what is tried changes nothing of what was there");
    }
    println!(
        "{barriers} barriers, {lens:?}: {} states, {} events recorded, {} refused, the longest history {}",
        covered.states, covered.recorded, covered.refused, covered.longest,
    );
    covered
}

#[allow(clippy::too_many_arguments, reason = "everything that is known where a move is tried")]
fn step(
    scene: &Scene,
    kept: &Referral,
    view: &ReferralView,
    one: &Move,
    known: &Known,
    world: &World,
    page: &EventTable,
    covered: &mut Covered,
) -> Option<Scene> {
    let Some((actor, action)) = one.action(world, known, scene.now) else {
        let mut later = scene.clone();
        later.pass(one.minutes().unwrap());
        return Some(later);
    };
    let event = scene.event(actor, action);
    // A lapse says itself what has run out; before anything else it is written down first.
    let lapse = event.action.kind() == EventKind::Lapse;
    let before = if lapse { &scene.referral } else { kept };
    let tried = Step { before, seen_before: view, event: &event };
    match scene.referral.record(event.clone()) {
        Ok(referral) => {
            covered.recorded += 1;
            covered.kinds.insert(event.action.kind());
            if !lapse {
                tried.recorded(&referral, page);
            }
            Some(Scene { referral, ..scene.clone() })
        }
        Err(error) => {
            covered.refused += 1;
            tried.refused(&error, page);
            None
        }
    }
}

/// How many states of each kind are enough for every day; `FINGERPOST_SOAK=1` takes all there are.
const RUNS: [(usize, Lens, usize); 10] = [
    (0, Lens::Gate, usize::MAX),
    (1, Lens::Coverage, usize::MAX),
    (2, Lens::Gate, 4_000),
    (3, Lens::Gate, 2_000),
    (4, Lens::Gate, 2_000),
    (0, Lens::Concerns, usize::MAX),
    (0, Lens::Feedback, 1_500),
    (0, Lens::Exit, 2_000),
    (0, Lens::Contact, 1_500),
    (0, Lens::FollowUps, usize::MAX),
];

#[test]
fn no_sequence_of_events_gets_past_the_gate() {
    let began = Instant::now();
    let (mut states, mut edges) = (0, 0);
    let mut kinds = HashSet::new();
    for (barriers, lens, enough) in RUNS {
        let covered = search(barriers, lens, if soaking() { usize::MAX } else { enough });
        states += covered.states;
        edges += covered.recorded + covered.refused;
        kinds.extend(covered.kinds);
    }
    println!("all: {states} states, {edges} edges in {:.0} s", began.elapsed().as_secs_f64());
    let missing: Vec<_> = EventKind::ALL.iter().filter(|kind| !kinds.contains(kind)).collect();
    // A referral begins once, and one device has no conflicts.
    assert_eq!(missing, [&EventKind::Identify, &EventKind::ResolveConflict]);
}

#[test]
fn settled_is_what_is_left_to_nobody() {
    let settled: Vec<_> = BarrierStatus::ALL.iter().filter(|status| status.is_settled()).collect();
    assert_eq!(settled, [&BarrierStatus::Accepted, &BarrierStatus::Waived, &BarrierStatus::NotABarrier]);
}
