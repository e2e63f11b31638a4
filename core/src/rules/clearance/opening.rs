//! Barriers that open, and what that does to a confirmed place.

use crate::ground::time::Timestamp;
use crate::model::barrier::{BarrierDefinition, BarrierKind, BarrierTable};
use crate::model::referral::{BarrierStatus, OpeningCause, Proposal, ReferralBarrier, ReferralQuestion};
use crate::model::verdict::{Match, WayOut};
use crate::rules::lifecycle::{Barrier, Stage, Standing};

/// A need of a match that a barrier stands for.
pub(super) struct Needed {
    pub(super) kind: BarrierKind,
    pub(super) need: String,
    pub(super) cause: OpeningCause,
    pub(super) ways_out: Vec<WayOut>,
}

/// The barriers a match plans for or asks about. Unknown is never yes.
pub(super) fn needed(answer: &Match) -> Vec<Needed> {
    let planned = answer.plan.steps.iter().map(|step| Needed {
        kind: step.barrier.clone(),
        need: step.need.clone(),
        cause: OpeningCause::Planned,
        ways_out: step.ways_out.clone(),
    });
    let mut all: Vec<Needed> = planned.collect();
    for question in &answer.questions {
        let Some(kind) = &question.barrier else { continue };
        if all.iter().all(|one| one.kind != *kind) {
            let need = need_of(kind).unwrap_or_else(|| question.text.clone());
            all.push(Needed { kind: kind.clone(), need, cause: OpeningCause::Unknown, ways_out: Vec::new() });
        }
    }
    all
}

fn need_of(kind: &BarrierKind) -> Option<String> {
    BarrierTable::builtin().get(kind).map(|row| row.need.to_string())
}

/// The questions of a match that are about no barrier. Whether there is a place is answered by the hold.
pub(super) fn asked(answer: &Match) -> Vec<ReferralQuestion> {
    let mut all: Vec<ReferralQuestion> = Vec::new();
    for question in answer.questions.iter().filter(|question| question.barrier.is_none() && question.rule != "capacity") {
        let known = all.iter().any(|one| one.rule == question.rule && one.path == question.path);
        if !known {
            all.push(ReferralQuestion::new(question.rule.clone(), question.path.clone(), question.text.clone()));
        }
    }
    all
}

/// Whether the client may waive a barrier: as its row says; an extension nobody has defined, never.
pub(super) fn waivable(kind: &BarrierKind, own: &[BarrierDefinition]) -> bool {
    let built_in = BarrierTable::builtin().get(kind);
    built_in.or_else(|| own.iter().find(|row| row.kind == *kind)).is_some_and(|row| row.waivable)
}

/// Forgets the barriers and questions of a choice. Barriers that people added stay, and are open again.
pub(crate) fn forget_choice(standing: &mut Standing, at: Timestamp) {
    standing.barriers.retain(|barrier| !barrier.by_match);
    let added: Vec<BarrierKind> = standing.barriers.iter().map(|barrier| barrier.view.barrier.clone()).collect();
    for kind in added {
        open(standing, &kind, OpeningCause::Added, at);
    }
    standing.questions.clear();
}

/// Opens the barriers and questions of a choice, beside those that people added.
pub(crate) fn open_choice(standing: &mut Standing, proposal: &Proposal, at: Timestamp) {
    forget_choice(standing, at);
    for one in needed(&proposal.answer) {
        if standing.barrier(&one.kind).is_none() {
            add(standing, one.kind, one.need, one.cause, one.ways_out, &proposal.barriers, at);
        } else if let Some(barrier) = standing.barrier_mut(&one.kind) {
            barrier.view.ways_out = one.ways_out;
        }
    }
    standing.questions = asked(&proposal.answer);
}

/// Opens a barrier that a person knows of: their words count, and no match finds it to be none.
pub(crate) fn add_by_hand(standing: &mut Standing, kind: &BarrierKind, need: String, own: &[BarrierDefinition], at: Timestamp) {
    if standing.barrier(kind).is_none() {
        add(standing, kind.clone(), need.clone(), OpeningCause::Added, Vec::new(), own, at);
    }
    open(standing, kind, OpeningCause::Added, at);
    if let Some(barrier) = standing.barrier_mut(kind) {
        barrier.view.need = need;
        barrier.by_match = false;
    }
}

pub(super) fn add(
    standing: &mut Standing,
    kind: BarrierKind,
    need: String,
    cause: OpeningCause,
    ways_out: Vec<WayOut>,
    own: &[BarrierDefinition],
    at: Timestamp,
) {
    let waivable = waivable(&kind, own);
    let view =
        ReferralBarrier { ways_out, ..ReferralBarrier::new(kind, need, BarrierStatus::Open, cause, at.uk_date(), waivable) };
    standing.barriers.push(Barrier { view, addressed_on: None, by_match: cause != OpeningCause::Added });
}

/// Opens a barrier that is there, whatever it had come to.
pub(crate) fn open(standing: &mut Standing, kind: &BarrierKind, cause: OpeningCause, at: Timestamp) {
    let Some(barrier) = standing.barrier_mut(kind) else { return };
    let was_open = barrier.view.status == BarrierStatus::Open;
    barrier.addressed_on = None;
    let view = &mut barrier.view;
    view.status = BarrierStatus::Open;
    view.cause = cause;
    view.since = if was_open { view.since } else { at.uk_date() };
    (view.commitment, view.evidence, view.good_until, view.words) = (None, None, None, None);
}

/// Leaves the states behind the gate: the place stays held for a while, whoever was coming pauses.
pub(crate) fn leave(standing: &mut Standing, at: Timestamp) -> bool {
    let policy = &standing.policy;
    let stage = match &standing.stage {
        Stage::Confirmed { .. } => {
            // Where the calendar ends, the hold has ended too.
            let hold_until = at.plus_minutes(i64::from(policy.hold_days).saturating_mul(24 * 60)).unwrap_or(at);
            Stage::Accepted { hold_until }
        }
        Stage::Active { .. } => {
            let today = at.uk_date();
            Stage::Paused { return_by: later(today, policy.return_days) }
        }
        _ => return false,
    };
    standing.stage = stage;
    true
}

/// So many days later; the same day where the calendar ends.
pub(crate) fn later(day: crate::ground::time::Date, days: u32) -> crate::ground::time::Date {
    i32::try_from(days).ok().and_then(|days| day.plus_days(days).ok()).unwrap_or(day)
}
