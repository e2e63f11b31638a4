//! Which event last opened a barrier or a question, so that nothing settles it that did not know.

use std::collections::HashMap;

use crate::ground::time::Timestamp;
use crate::model::barrier::BarrierKind;
use crate::model::referral::{Action, BarrierStatus, Commitment, EventKind, ReferralEvent, ReferralQuestion};
use crate::model::verdict::Verdict;
use crate::rules::clearance::{open, same_promise};
use crate::rules::lifecycle::Standing;

/// The places of the events that opened what is open. What runs out by itself is no event of anybody: it has a day of its own.
#[derive(Debug, Default)]
pub(super) struct Openings {
    /// More than one where a later one, a choice made anew, did not know of an earlier one.
    barriers: HashMap<BarrierKind, Vec<usize>>,
    promises: HashMap<BarrierKind, usize>,
    questions: HashMap<(String, String), usize>,
    unsuitable: Option<usize>,
}

impl Openings {
    /// Takes note of what an event opened.
    pub(super) fn note(
        &mut self,
        before: &Standing,
        after: &Standing,
        event: &ReferralEvent,
        place: usize,
        unknown: impl Fn(&usize) -> bool,
    ) {
        let kind = event.action.kind();
        if kind == EventKind::Lapse {
            return;
        }
        for barrier in &after.barriers {
            let was = before.barrier(&barrier.view.barrier);
            let settled = was.is_none_or(|was| was.view.status.is_settled());
            let anew = kind == EventKind::Choose || was.is_none_or(|was| was.view.status != BarrierStatus::Open);
            if barrier.view.status == BarrierStatus::Open && anew {
                let openers = self.barriers.entry(barrier.view.barrier.clone()).or_default();
                openers.retain(|opener| !settled && unknown(opener));
                openers.push(place);
            }
            let promised = barrier.view.commitment.as_ref();
            if promised.is_some_and(|now| !says_the_same(was.and_then(|was| was.view.commitment.as_ref()), now)) {
                self.promises.insert(barrier.view.barrier.clone(), place);
            }
        }
        let other_version = version(before) != version(after);
        for question in after.questions.iter().filter(|question| question.answer.is_none()) {
            let was_open = before.questions.iter().any(|one| same(one, question) && one.answer.is_none());
            if other_version || !was_open {
                self.questions.insert(name(question), place);
            }
        }
        if unsuitable(after) && !unsuitable(before) {
            self.unsuitable = Some(place);
        }
    }

    /// Takes note of a report about a barrier that is open already.
    pub(super) fn heard(&mut self, barrier: &BarrierKind, place: usize) {
        self.barriers.entry(barrier.clone()).or_default().push(place);
    }

    /// The events that opened, or promised, what an action settles.
    pub(super) fn behind(&self, action: &Action) -> impl Iterator<Item = usize> {
        let (barrier, other) = match action {
            Action::AddressBarrier { commitment } => (Some(&commitment.barrier), None),
            Action::AcceptAccommodation { barrier } => (Some(barrier), self.promises.get(barrier)),
            Action::WaiveBarrier { barrier, .. } | Action::FindNoBarrier { barrier, .. } => (Some(barrier), None),
            Action::AnswerQuestion { rule, path, .. } => (None, self.questions.get(&(rule.clone(), path.clone()))),
            _ => (None, None),
        };
        let opened = barrier.and_then(|barrier| self.barriers.get(barrier)).into_iter().flatten();
        opened.chain(other).copied()
    }

    /// What came to after another look, with everything still open that an event it did not know of had opened; and such an
    /// event. Nothing unsettled stands behind the gate, so that nothing has to leave it.
    pub(super) fn restored(
        &self,
        before: &Standing,
        mut after: Standing,
        at: Timestamp,
        unknown: impl Fn(&usize) -> bool,
    ) -> (Standing, Option<usize>) {
        let mut opener = None;
        for barrier in before.barriers.iter().filter(|barrier| !barrier.view.status.is_settled()) {
            let mut openers = self.barriers.get(&barrier.view.barrier).into_iter().flatten();
            let Some(place) = openers.find(|place| unknown(place)) else { continue };
            if let Some(settled) = after.barrier_mut(&barrier.view.barrier).filter(|one| one.view.status.is_settled()) {
                *settled = barrier.clone();
                open(&mut after, &barrier.view.barrier, barrier.view.cause, at);
                opener = Some(*place);
            }
        }
        for question in before.questions.iter().filter(|question| question.answer.is_none()) {
            let Some(place) = self.questions.get(&name(question)).filter(|place| unknown(place)) else { continue };
            if !after.questions.iter().any(|one| same(one, question)) {
                after.questions.push(question.clone());
                opener = Some(*place);
            }
        }
        if unsuitable(before) && !unsuitable(&after) {
            opener = self.unsuitable.filter(|place| unknown(place)).or(opener);
        }
        (after, opener)
    }
}

fn version(standing: &Standing) -> Option<&str> {
    standing.chosen.as_ref().map(|chosen| chosen.proposal.stamp.version.as_str())
}

fn unsuitable(standing: &Standing) -> bool {
    standing.chosen.as_ref().is_some_and(|chosen| chosen.proposal.answer.verdict == Verdict::Unsuitable)
}

fn says_the_same(before: Option<&Commitment>, now: &Commitment) -> bool {
    before.is_some_and(|before| same_promise(before, now))
}

fn same(one: &ReferralQuestion, other: &ReferralQuestion) -> bool {
    one.rule == other.rule && one.path == other.path
}

fn name(question: &ReferralQuestion) -> (String, String) {
    (question.rule.clone(), question.path.clone())
}
