//! What evidence costs: scores, change, funnel, at 1,000, 10,000 and 100,000 referrals with readings at four points.
//!
//! ```text
//! cargo bench -p fingerpost --bench evidence
//! ```
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark is its own documentation, and may fail loudly"
)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use fingerpost::{
    ActorId, ActorRole, Attendance, ChangeQuestion, ClientId, EventId, EventKind, FunnelQuestion, Instrument, ItemAnswer,
    Measures, NeedLevel, NonEmpty, OutcomePoint, OutcomeReading, ReferralId, ReferralState, ReferralView, SessionOutcome,
    Timestamp, Transition, funnel, paired_change, score_reading,
};

fn main() {
    divan::main();
}

const MANY: [usize; 3] = [1_000, 10_000, 100_000];
const POINTS: [OutcomePoint; 4] = [OutcomePoint::Start, OutcomePoint::End, OutcomePoint::Month3, OutcomePoint::Month6];

fn id(person: usize) -> ReferralId {
    ReferralId::new(format!("r-{person}")).unwrap()
}

/// Seven answers at four points each; every tenth reading is missing.
fn readings(people: usize) -> Vec<OutcomeReading> {
    let answer = |person: usize, point: usize, item: usize| {
        let value = i32::try_from((person * 7 + point * 3 + item * 5) % 5).unwrap() + 1;
        ItemAnswer::new(NonEmpty::new((item + 1).to_string()).unwrap(), value)
    };
    let reading = |person: usize, place: usize| OutcomeReading {
        referral: Some(id(person)),
        answers: (0..7).map(|item| answer(person, place, item)).collect(),
        ..OutcomeReading::new(Instrument::Swemwbs, POINTS[place], "2026-11-23".parse().unwrap())
    };
    (0..people)
        .flat_map(|person| (0..4).map(move |place| (person, place)))
        .filter(|(person, place)| !(person + place).is_multiple_of(10))
        .map(|(person, place)| reading(person, place))
        .collect()
}

#[divan::bench(args = MANY, sample_count = 5, sample_size = 1)]
fn scores(bencher: Bencher<'_, '_>, people: usize) {
    let readings = readings(people);
    bencher.counter(ItemsCount::new(readings.len())).bench_local(|| {
        readings.iter().filter_map(|reading| score_reading(Measures::builtin(), black_box(reading)).ok()).count()
    });
}

/// With the 2,000 samples of the bootstrap, which are most of it.
#[divan::bench(args = MANY, sample_count = 5, sample_size = 1)]
fn change(bencher: Bencher<'_, '_>, people: usize) {
    let (readings, cohort) = (readings(people), (0..people).map(id).collect::<Vec<_>>());
    let question = ChangeQuestion::new(Instrument::Swemwbs, OutcomePoint::Start, OutcomePoint::End);
    bencher
        .counter(ItemsCount::new(people))
        .bench_local(|| paired_change(Measures::builtin(), black_box(&readings), &cohort, &question).unwrap());
}

/// The same with 100 samples: reading, scoring, means, bounds.
#[divan::bench(args = MANY, sample_count = 5, sample_size = 1)]
fn change_but_for_the_bootstrap(bencher: Bencher<'_, '_>, people: usize) {
    let (readings, cohort) = (readings(people), (0..people).map(id).collect::<Vec<_>>());
    let question = ChangeQuestion {
        resamples: Some(100),
        ..ChangeQuestion::new(Instrument::Swemwbs, OutcomePoint::Start, OutcomePoint::End)
    };
    bencher
        .counter(ItemsCount::new(people))
        .bench_local(|| paired_change(Measures::builtin(), black_box(&readings), &cohort, &question).unwrap());
}

fn views(people: usize) -> Vec<ReferralView> {
    use ReferralState as S;
    let at: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
    let stages = [S::Identified, S::Offered, S::Accepted, S::Confirmed, S::Active, S::Completed];
    let view = |person: usize| {
        let states = &stages[..=person % 6];
        let transition = |state: &S| {
            let (event, actor) = (EventId::new("e").unwrap(), ActorId::new("lw").unwrap());
            Transition::new(*state, EventKind::Identify, event, 1, at, ActorRole::LinkWorker, actor)
        };
        let session = |week: i32| Attendance::new(at.uk_date().plus_days(7 * week).unwrap(), SessionOutcome::Attended);
        ReferralView {
            transitions: states.iter().map(transition).collect(),
            sessions: if states.len() > 4 { (0..8).map(session).collect() } else { Vec::new() },
            ..ReferralView::new(id(person), ClientId::new("c").unwrap(), NeedLevel::Low, at, states[states.len() - 1], at, 1)
        }
    };
    (0..people).map(view).collect()
}

#[divan::bench(args = MANY, sample_count = 5, sample_size = 1)]
fn funnels(bencher: Bencher<'_, '_>, people: usize) {
    let views = views(people);
    let question = FunnelQuestion::new("2027-06-01".parse().unwrap());
    bencher.counter(ItemsCount::new(people)).bench_local(|| funnel(black_box(&views), &question).unwrap());
}
