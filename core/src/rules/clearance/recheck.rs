//! The activity is looked at again: what has changed opens exactly what depended on it.

use std::sync::Arc;

use super::dependence::{changed, concerns};
use super::opening::{add, asked, needed, open};
use super::settling::settle;
use crate::ground::time::Timestamp;
use crate::model::barrier::BarrierKind;
use crate::model::referral::{BarrierStatus, OpeningCause, Proposal, ReferralBarrier};
use crate::model::verdict::Verdict;
use crate::rules::lifecycle::{Chosen, Standing};

/// Looks again, and says what opened.
pub(crate) fn recheck(standing: &mut Standing, proposal: &Proposal, at: Timestamp) -> Vec<OpeningCause> {
    let Some(before) = standing.chosen.as_ref().map(|chosen| Arc::clone(&chosen.proposal)) else { return Vec::new() };
    let changed = changed(&before.stamp.aspects, &proposal.stamp.aspects);
    let same_version = before.stamp.version == proposal.stamp.version;
    let mut causes = Vec::new();

    let settled = standing.barriers.iter().filter(|barrier| barrier.view.status != BarrierStatus::Open);
    let opened: Vec<(BarrierKind, OpeningCause)> = settled
        .filter_map(|barrier| concerns(&barrier.view, &changed).map(|cause| (barrier.view.barrier.clone(), cause)))
        .collect();
    for (kind, cause) in opened {
        open(standing, &kind, cause, at);
        causes.push(cause);
    }

    let known: Vec<BarrierKind> = needed(&before.answer).into_iter().map(|one| one.kind).collect();
    let needed = needed(&proposal.answer);
    for barrier in &mut standing.barriers {
        let asked_for = needed.iter().any(|one| one.kind == barrier.view.barrier);
        if barrier.view.status == BarrierStatus::Open && barrier.by_match && !asked_for && came_of_a_match(barrier.view.cause) {
            settle(barrier, BarrierStatus::NotABarrier, at.uk_date());
        }
    }
    for one in needed {
        let newly = !known.contains(&one.kind);
        if standing.barrier(&one.kind).is_none() {
            causes.push(one.cause);
            add(standing, one.kind, one.need, one.cause, one.ways_out, &proposal.barriers, at);
            continue;
        }
        // What a look found to be none, and this look does not; what somebody found there stands on evidence of its own.
        let looked_away = |view: &ReferralBarrier| view.status == BarrierStatus::NotABarrier && view.evidence.is_none();
        let opens = |view: &ReferralBarrier| view.status != BarrierStatus::Open && (newly || looked_away(view));
        if standing.barrier(&one.kind).is_some_and(|barrier| opens(&barrier.view)) {
            causes.push(one.cause);
            open(standing, &one.kind, one.cause, at);
        }
        if let Some(barrier) = standing.barrier_mut(&one.kind) {
            barrier.view.ways_out = one.ways_out;
        }
    }

    let answered = std::mem::take(&mut standing.questions);
    standing.questions = asked(&proposal.answer);
    for question in &mut standing.questions {
        let before = answered.iter().find(|one| one.rule == question.rule && one.path == question.path);
        question.answer = before.filter(|_| same_version).and_then(|one| one.answer.clone());
    }
    if standing.questions.iter().any(|question| question.answer.is_none()) {
        causes.push(OpeningCause::QuestionOpened);
    }
    if proposal.answer.verdict == Verdict::Unsuitable {
        causes.push(OpeningCause::Unsuitable);
    }
    standing.chosen = Some(Chosen { proposal: Arc::new(proposal.clone()), looked_at: at.uk_date() });
    causes
}

/// Whether a barrier is open because a match said so, and no person.
const fn came_of_a_match(cause: OpeningCause) -> bool {
    matches!(
        cause,
        OpeningCause::Planned
            | OpeningCause::Unknown
            | OpeningCause::VenueChanged
            | OpeningCause::TimesChanged
            | OpeningCause::PriceChanged
            | OpeningCause::LanguagesChanged
            | OpeningCause::GroupChanged
            | OpeningCause::SupportChanged
            | OpeningCause::FeatureChanged
    )
}
