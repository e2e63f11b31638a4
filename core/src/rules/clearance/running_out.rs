//! What runs out by itself.

use super::opening::{later, open};
use crate::ground::time::{Date, Timestamp};
use crate::model::barrier::BarrierKind;
use crate::model::referral::{
    BarrierStatus, Evidence, EvidenceKind, Lapse, LapseKind, OpeningCause, ReferralPolicy, SessionOutcome,
};
use crate::rules::lifecycle::{Barrier, Stage, Standing};

/// Barriers of the beginning: what helps over the threshold need not be there for ever.
const OF_THE_BEGINNING: &[BarrierKind] = &[BarrierKind::FirstVisitAnxiety, BarrierKind::TrustInstitution];

/// The last day evidence is believed.
pub(crate) fn good_until(evidence: &Evidence, policy: &ReferralPolicy) -> Date {
    let days = match evidence.kind {
        EvidenceKind::Statement => policy.statement_days,
        EvidenceKind::PastClient => policy.past_client_days,
        EvidenceKind::Survey => policy.survey_days,
        EvidenceKind::Visit => policy.visit_days,
    };
    later(evidence.on, days)
}

/// Everything that has run out by a moment and is not written down yet.
pub(crate) fn running_out(standing: &Standing, at: Timestamp) -> Vec<Lapse> {
    let on = at.uk_date();
    if standing.stage.state().is_closed() {
        return Vec::new();
    }
    let of = |kind, barrier: &Barrier| Lapse { barrier: Some(barrier.view.barrier.clone()), ..Lapse::new(kind) };
    let mut lapses = Vec::new();
    for barrier in &standing.barriers {
        if barrier.view.good_until.is_some_and(|last| last < on) {
            lapses.push(of(LapseKind::Evidence, barrier));
        } else if is_used_up(standing, barrier) {
            lapses.push(of(LapseKind::Coverage, barrier));
        }
    }
    let ended = standing.consents.iter().filter(|given| given.until.is_some_and(|last| last < on));
    lapses.extend(ended.map(|given| Lapse { scope: Some(given.scope), ..Lapse::new(LapseKind::Consent) }));
    if matches!(standing.stage, Stage::Accepted { hold_until } if hold_until <= at) {
        lapses.push(Lapse::new(LapseKind::Hold));
    }
    lapses
}

/// Whether the sessions a commitment covers have been attended since.
fn is_used_up(standing: &Standing, barrier: &Barrier) -> bool {
    let covered = barrier.view.commitment.as_ref().and_then(|promised| promised.first_sessions);
    let (Some(covered), Some(since)) = (covered, barrier.addressed_on) else { return false };
    let counts = |outcome: SessionOutcome| outcome == SessionOutcome::Attended;
    let attended = standing.sessions.iter().filter(|session| session.on >= since && counts(session.outcome)).count();
    !OF_THE_BEGINNING.contains(&barrier.view.barrier) && u32::try_from(attended).is_ok_and(|attended| attended >= covered)
}

/// Writes down what has run out, and nothing that has not.
pub(crate) fn run_out(standing: &mut Standing, lapses: &[Lapse], at: Timestamp) -> Vec<OpeningCause> {
    let due: Vec<Lapse> = running_out(standing, at).into_iter().filter(|lapse| lapses.contains(lapse)).collect();
    let mut causes = Vec::new();
    let gone = lapses.iter().any(|lapse| lapse.kind == LapseKind::Place);
    if gone && matches!(standing.stage, Stage::Accepted { .. } | Stage::Confirmed { .. }) {
        standing.stage = Stage::Offered { respond_by: later(at.uk_date(), standing.policy.answer_days) };
        causes.push(OpeningCause::PlaceGone);
    }
    for lapse in due {
        match (lapse.kind, lapse.barrier, lapse.scope) {
            (LapseKind::Evidence, Some(kind), _) => {
                open(standing, &kind, OpeningCause::EvidenceLapsed, at);
                causes.push(OpeningCause::EvidenceLapsed);
            }
            (LapseKind::Coverage, Some(kind), _) => {
                open(standing, &kind, OpeningCause::CoverageUsed, at);
                causes.push(OpeningCause::CoverageUsed);
            }
            (LapseKind::Consent, _, Some(scope)) => {
                standing.consents.retain(|given| given.scope != scope);
                causes.push(OpeningCause::ConsentEnded);
            }
            (LapseKind::Hold, ..) => {
                standing.stage = Stage::Offered { respond_by: later(at.uk_date(), standing.policy.answer_days) };
                causes.push(OpeningCause::HoldEnded);
            }
            _ => {}
        }
    }
    causes
}

/// Opens everything that was settled: the client has not come, and nobody knows why.
pub(crate) fn open_all(standing: &mut Standing, at: Timestamp) {
    let settled: Vec<BarrierKind> = standing
        .barriers
        .iter()
        .filter(|barrier| barrier.view.status != BarrierStatus::Open)
        .map(|barrier| barrier.view.barrier.clone())
        .collect();
    for kind in settled {
        open(standing, &kind, OpeningCause::Absences, at);
    }
}
