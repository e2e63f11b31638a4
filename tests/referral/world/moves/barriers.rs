//! Barriers and questions.

use fingerpost::{
    AccommodationKind, Action, Actor, BarrierKind, Commitment, Evidence, EvidenceKind, NonEmpty, PersonalText, ResponsibleParty,
    Timestamp,
};

use super::{Known, Moves};
use crate::world::people::{client, co_provider, link_worker, provider, stranger, system};
use crate::world::stock::{World, day};

fn evidence(kind: EvidenceKind, now: Timestamp, days: i32) -> Evidence {
    Evidence::new(kind, day(now, days))
}

fn promise(world: &World, known: &Known, now: Timestamp, barrier: usize, which: usize) -> Commitment {
    let (kind, way) = (world.kinds[barrier].clone(), world.way(barrier, which));
    let evidence = evidence(EvidenceKind::Statement, now, 0);
    Commitment::new(kind, world.tapes.clone(), known.version.clone(), way, ResponsibleParty::Provider, evidence)
}

pub(super) fn moves(moves: &mut Moves, barriers: usize) {
    for barrier in 0..barriers.max(1) {
        settle(moves, barrier);
    }
    astray(moves);
    let added = if barriers < 4 { barriers } else { 0 };
    for who in [client(), provider()] {
        moves.add(format!("add_barrier, {}", who.role), move |world, _, _| {
            let need = NonEmpty::new("a chair with arms").unwrap();
            (who.clone(), Action::AddBarrier { barrier: world.kinds[added].clone(), need })
        });
    }
    questions(moves);
    rechecks(moves);
}

fn settle(moves: &mut Moves, barrier: usize) {
    for which in [0, 1] {
        moves.add(format!("address_barrier {barrier} by {which}"), move |world, known, now| {
            (provider(), Action::AddressBarrier { commitment: promise(world, known, now, barrier, which) })
        });
    }
    moves.add(format!("address_barrier {barrier} once"), move |world, known, now| {
        let commitment = Commitment { first_sessions: Some(1), ..promise(world, known, now, barrier, 0) };
        (co_provider(), Action::AddressBarrier { commitment })
    });
    moves.add(format!("accept_accommodation {barrier}"), move |world, _, _| {
        (client(), Action::AcceptAccommodation { barrier: world.kinds[barrier].clone() })
    });
    moves.add(format!("waive_barrier {barrier}"), move |world, _, _| {
        (client(), Action::WaiveBarrier { barrier: world.kinds[barrier].clone(), words: PersonalText::from("I can do without") })
    });
    moves.add(format!("find_no_barrier {barrier}"), move |world, known, now| {
        let evidence = evidence(EvidenceKind::Visit, now, -1);
        let (barrier, version) = (world.kinds[barrier].clone(), known.version.clone());
        (link_worker(), Action::FindNoBarrier { barrier, version, evidence })
    });
    moves.add(format!("reopen_barrier {barrier}"), move |world, _, _| {
        let why = NonEmpty::new("it was not there").unwrap();
        (client(), Action::ReopenBarrier { barrier: world.kinds[barrier].clone(), why })
    });
}

/// What should be refused.
fn astray(moves: &mut Moves) {
    type Change = fn(&mut Commitment, Timestamp);
    let changes: [(&str, Change); 6] = [
        ("stale version", |promise, _| promise.version = "v-long-ago".to_owned()),
        ("unfit", |promise, _| promise.accommodation = AccommodationKind::Captions),
        ("expired evidence", |promise, now| promise.evidence.on = day(now, -91)),
        ("evidence to come", |promise, now| promise.evidence.on = day(now, 1)),
        ("no session covered", |promise, _| promise.first_sessions = Some(0)),
        ("unknown barrier", |promise, _| promise.barrier = BarrierKind::Parking),
    ];
    for (label, change) in changes {
        moves.add(format!("address_barrier, {label}"), move |world, known, now| {
            let mut commitment = promise(world, known, now, 0, 0);
            change(&mut commitment, now);
            (provider(), Action::AddressBarrier { commitment })
        });
    }
    let untitled = Actor { title: None, ..provider() };
    for (label, who) in [("stranger", stranger()), ("link worker", link_worker()), ("untitled", untitled)] {
        moves.add(format!("address_barrier, {label}"), move |world, known, now| {
            (who.clone(), Action::AddressBarrier { commitment: promise(world, known, now, 0, 0) })
        });
    }
    moves.add("accept_accommodation, provider", |world, _, _| {
        (provider(), Action::AcceptAccommodation { barrier: world.kinds[0].clone() })
    });
    moves.add("waive_barrier without words", |world, _, _| {
        (client(), Action::WaiveBarrier { barrier: world.kinds[0].clone(), words: PersonalText::from(" ") })
    });
    moves.add("find_no_barrier by hearsay", |world, known, now| {
        let evidence = evidence(EvidenceKind::Statement, now, 0);
        let (barrier, version) = (world.kinds[0].clone(), known.version.clone());
        (link_worker(), Action::FindNoBarrier { barrier, version, evidence })
    });
    moves.add("find_no_barrier, stale version", |world, _, now| {
        let evidence = evidence(EvidenceKind::Survey, now, 0);
        (provider(), Action::FindNoBarrier { barrier: world.kinds[0].clone(), version: "v-long-ago".to_owned(), evidence })
    });
}

fn questions(moves: &mut Moves) {
    let cases = [
        ("safeguarding_record", link_worker(), EvidenceKind::Survey, 0),
        ("safeguarding_record", provider(), EvidenceKind::Survey, 0),
        ("safeguarding_record", link_worker(), EvidenceKind::Statement, -91),
        ("weather", link_worker(), EvidenceKind::Survey, 0),
    ];
    for (rule, who, kind, days) in cases {
        moves.add(format!("answer_question {rule} {days}, {}", who.role), move |_, _, now| {
            let path = format!("/activities/tapes/{rule}");
            (who.clone(), Action::AnswerQuestion { rule: rule.to_owned(), path, evidence: evidence(kind, now, days) })
        });
    }
}

fn rechecks(moves: &mut Moves) {
    moves.add("recheck", |world, known, _| (system(), Action::Recheck { proposal: world.at_venue(known.venue()) }));
    moves.add("recheck, elsewhere", |world, known, _| {
        (link_worker(), Action::Recheck { proposal: world.at_venue(known.elsewhere()) })
    });
    moves.add("recheck, nothing in the way", |world, known, _| {
        (system(), Action::Recheck { proposal: world.with_nothing_in_the_way(known.venue()) })
    });
    moves.add("recheck, unsuitable", |world, known, _| (system(), Action::Recheck { proposal: world.unsuitable(known.venue()) }));
    moves.add("recheck, other activity", |world, _, _| (system(), Action::Recheck { proposal: world.unsuitable_activity() }));
    moves.add("recheck, client", |world, known, _| (client(), Action::Recheck { proposal: world.at_venue(known.venue()) }));
}
