//! How barriers and questions are settled.

use super::opening::waivable;
use super::running_out::good_until;
use crate::ground::error::Code;
use crate::ground::text::PersonalText;
use crate::ground::time::Date;
use crate::model::barrier::{AccommodationKind, BarrierDefinition, BarrierKind, BarrierTable};
use crate::model::referral::{Actor, ActorRole, BarrierStatus, Commitment, Evidence, EvidenceKind, OpeningCause};
use crate::rules::lifecycle::{Barrier, Refused, Standing, require};

/// Questions that only a link worker may answer: about safeguarding, and about where it takes place, behind which one may stand.
const LINK_WORKER_ONLY: &[&str] = &["safeguarding_record", "distance"];

/// The provider's side commits to something. To promise something else opens again what the client had accepted.
pub(crate) fn address(
    standing: &mut Standing,
    actor: &Actor,
    promised: &Commitment,
    on: Date,
) -> Result<Vec<OpeningCause>, Refused> {
    let barrier = known(standing, &promised.barrier)?;
    let open = !matches!(barrier.view.status, BarrierStatus::Waived | BarrierStatus::NotABarrier);
    require(open, Code::ReferralBarrierNotOpen, "the barrier is waived or found not to be one; open it again first")?;
    let title = "name the role at the provider that commits to it";
    require(actor.title.is_some(), Code::ReferralTitleMissing, title)?;
    current(standing, Some(&promised.activity), &promised.version)?;
    let own = standing.chosen.as_ref().map(|chosen| chosen.proposal.barriers.as_slice()).unwrap_or_default();
    let fits = removes(barrier, own, &promised.accommodation);
    require(fits, Code::ReferralAccommodationUnfit, "this accommodation cannot remove this barrier")?;
    require(promised.first_sessions != Some(0), Code::ReferralCoverage, "it must cover at least the first session")?;
    let until = believed(standing, &promised.evidence, on)?;
    let Some(barrier) = standing.barrier_mut(&promised.barrier) else { return Ok(Vec::new()) };
    let renewed = barrier.view.commitment.as_ref().is_some_and(|before| same_promise(before, promised));
    let was_accepted = barrier.view.status == BarrierStatus::Accepted;
    let status = if renewed && was_accepted { BarrierStatus::Accepted } else { BarrierStatus::Addressed };
    settle(barrier, status, on);
    barrier.addressed_on = Some(on);
    barrier.view.commitment = Some(promised.clone());
    barrier.view.good_until = Some(until);
    Ok((was_accepted && !renewed).then_some(OpeningCause::PromiseChanged).into_iter().collect())
}

/// The same promise with newer evidence, which the client need not accept again.
pub(crate) fn same_promise(before: &Commitment, now: &Commitment) -> bool {
    before.accommodation == now.accommodation
        && before.responsible == now.responsible
        && before.first_sessions == now.first_sessions
}

/// The client accepts it.
pub(crate) fn accept(standing: &mut Standing, kind: &BarrierKind, on: Date) -> Result<(), Refused> {
    let waits = known(standing, kind)?.view.status == BarrierStatus::Addressed;
    require(waits, Code::ReferralNothingToAccept, "there is nothing about this barrier that waits to be accepted")?;
    if let Some(barrier) = standing.barrier_mut(kind) {
        barrier.view.status = BarrierStatus::Accepted;
        barrier.view.since = on;
    }
    Ok(())
}

/// The client does without.
pub(crate) fn waive(standing: &mut Standing, kind: &BarrierKind, words: &PersonalText, on: Date) -> Result<(), Refused> {
    let barrier = known(standing, kind)?;
    unsettled(barrier)?;
    let own = standing.chosen.as_ref().map(|chosen| chosen.proposal.barriers.as_slice()).unwrap_or_default();
    require(waivable(kind, own), Code::ReferralNotWaivable, "this barrier cannot be waived; it must be addressed or checked")?;
    let said = !words.expose().trim().is_empty();
    require(said, Code::ReferralWordsMissing, "say in the client's words why they do without")?;
    if let Some(barrier) = standing.barrier_mut(kind) {
        settle(barrier, BarrierStatus::Waived, on);
        barrier.view.words = Some(words.clone());
    }
    Ok(())
}

/// A check finds that it is none.
pub(crate) fn find_none(
    standing: &mut Standing,
    role: ActorRole,
    kind: &BarrierKind,
    version: &str,
    evidence: &Evidence,
    on: Date,
) -> Result<(), Refused> {
    let again = known(standing, kind)?.view.status == BarrierStatus::NotABarrier;
    if !again {
        unsettled(known(standing, kind)?)?;
    }
    current(standing, None, version)?;
    let until = believed(standing, evidence, on)?;
    let seen = matches!(evidence.kind, EvidenceKind::Visit | EvidenceKind::Survey);
    let weak = "a link worker finds that something is no barrier by a visit or a survey, not by hearsay";
    require(seen || role == ActorRole::Provider, Code::ReferralEvidenceWeak, weak)?;
    if let Some(barrier) = standing.barrier_mut(kind) {
        settle(barrier, BarrierStatus::NotABarrier, on);
        barrier.view.evidence = Some(evidence.clone());
        barrier.view.good_until = Some(until);
    }
    Ok(())
}

/// A question is answered.
pub(crate) fn answer(
    standing: &mut Standing,
    role: ActorRole,
    (rule, path): (&str, &str),
    evidence: &Evidence,
    on: Date,
) -> Result<(), Refused> {
    let place = standing.questions.iter().position(|one| one.rule == rule && one.path == path && one.answer.is_none());
    require(place.is_some(), Code::ReferralNoSuchQuestion, "there is no such open question")?;
    let may = role == ActorRole::LinkWorker || !LINK_WORKER_ONLY.contains(&rule);
    require(may, Code::ReferralLinkWorkerOnly, "only a link worker may answer this question")?;
    believed(standing, evidence, on)?;
    if let Some(question) = place.and_then(|place| standing.questions.get_mut(place)) {
        question.answer = Some(evidence.clone());
    }
    Ok(())
}

/// Forgets how a barrier stood before.
pub(super) fn settle(barrier: &mut Barrier, status: BarrierStatus, on: Date) {
    barrier.addressed_on = None;
    let view = &mut barrier.view;
    if view.status != status {
        view.since = on;
    }
    view.status = status;
    (view.commitment, view.evidence, view.good_until, view.words) = (None, None, None, None);
}

fn known<'a>(standing: &'a Standing, kind: &BarrierKind) -> Result<&'a Barrier, Refused> {
    let unknown = || Refused::new(Code::ReferralBarrierUnknown, format!("the referral has no barrier `{kind}`"));
    standing.barrier(kind).ok_or_else(unknown)
}

fn unsettled(barrier: &Barrier) -> Result<(), Refused> {
    require(!barrier.view.status.is_settled(), Code::ReferralBarrierNotOpen, "the barrier is settled already")
}

/// Refuses what was said of another activity, or of another version of it.
fn current(standing: &Standing, activity: Option<&crate::ground::id::ActivityId>, version: &str) -> Result<(), Refused> {
    let stamp = standing.chosen.as_ref().map(|chosen| &chosen.proposal.stamp);
    let same = stamp.is_some_and(|stamp| stamp.version == version && activity.is_none_or(|activity| *activity == stamp.activity));
    require(same, Code::ReferralStaleVersion, "the activity has changed since; look at what it is now and say it again")
}

/// Until when evidence is believed, where it is believed on a day at all.
fn believed(standing: &Standing, evidence: &Evidence, on: Date) -> Result<Date, Refused> {
    let until = good_until(evidence, &standing.policy);
    let holds = evidence.on <= on && on <= until;
    require(holds, Code::ReferralEvidence, "the evidence is of a day to come, or past its shelf life")?;
    Ok(until)
}

fn removes(barrier: &Barrier, own: &[BarrierDefinition], accommodation: &AccommodationKind) -> bool {
    let kind = &barrier.view.barrier;
    let row = BarrierTable::builtin().get(kind).or_else(|| own.iter().find(|row| row.kind == *kind));
    matches!(accommodation, AccommodationKind::Extension { .. })
        || row.is_some_and(|row| row.remedies.iter().any(|remedy| remedy.accommodation == *accommodation))
        || barrier.view.ways_out.iter().any(|way| way.accommodation == *accommodation)
}
