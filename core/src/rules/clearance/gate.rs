//! The gate: the one place where a clearance is made.

use super::running_out::running_out;
use crate::ground::error::{Code, Issue};
use crate::ground::id::{ActivityId, ReferralId};
use crate::ground::time::{Date, Timestamp};
use crate::model::catalogue::pointer;
use crate::model::referral::{BarrierStatus, ClearanceView};
use crate::model::verdict::Verdict;
use crate::rules::consent;
use crate::rules::lifecycle::Standing;

/// The checked proof that nothing stands between one referral and one version of one activity.
///
/// Its fields are private and [`Clearance::check`] is the only way to one, so that a stage behind the gate cannot be made
/// without the check.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Clearance {
    referral: ReferralId,
    activity: ActivityId,
    version: String,
    barriers: String,
    at: Timestamp,
    good_until: Option<Date>,
}

impl Clearance {
    /// Checks everything, and says all that is wrong at once.
    pub(crate) fn check(standing: &Standing, at: Timestamp) -> Result<Self, Vec<Issue>> {
        let issues = gate(standing, at);
        let Some(chosen) = standing.chosen.as_ref().filter(|_| issues.is_empty()) else { return Err(issues) };
        let stamp = &chosen.proposal.stamp;
        Ok(Self {
            referral: standing.referral.clone(),
            activity: stamp.activity.clone(),
            version: stamp.version.clone(),
            barriers: covered(standing),
            at,
            good_until: standing.barriers.iter().filter_map(|barrier| barrier.view.good_until).min(),
        })
    }

    /// What it showed.
    pub(crate) fn view(&self) -> ClearanceView {
        let good_until = self.good_until;
        let (activity, version) = (self.activity.clone(), self.version.clone());
        ClearanceView { good_until, ..ClearanceView::new(activity, version, self.barriers.clone(), self.at) }
    }

    /// The same clearance, carried over to what stands there now, where nothing has opened meanwhile. Another look is always at
    /// the same activity.
    pub(crate) fn renewed(self, standing: &Standing, on: Date) -> Option<Self> {
        let chosen = standing.chosen.as_ref().filter(|_| lasting(standing, on).is_empty())?;
        let stamp = &chosen.proposal.stamp;
        Some(Self {
            version: stamp.version.clone(),
            barriers: covered(standing),
            good_until: standing.barriers.iter().filter_map(|barrier| barrier.view.good_until).min(),
            ..self
        })
    }
}

/// The barriers with how each is settled, as a short name of them together.
fn covered(standing: &Standing) -> String {
    let mut parts: Vec<String> =
        standing.barriers.iter().map(|barrier| format!("{}={}", barrier.view.barrier, barrier.view.status)).collect();
    parts.sort();
    parts.join(" ")
}

/// Everything that keeps the gate shut.
pub(crate) fn gate(standing: &Standing, at: Timestamp) -> Vec<Issue> {
    let on = at.uk_date();
    let mut issues = lasting(standing, on);
    issues.extend(run_out(standing, at));
    for concern in standing.concerns.iter().filter(|concern| !concern.read) {
        let path = pointer(&["concerns", concern.id.as_str()]);
        issues.push(Issue::error(Code::ReferralConcernUnread, path, "a concern about safety is unread"));
    }
    for conflict in standing.conflicts.iter().filter(|conflict| conflict.decision.is_none()) {
        let path = pointer(&["conflicts", conflict.event.as_str()]);
        issues.push(Issue::error(Code::ReferralConflictOpen, path, "two histories disagree, and nobody has decided"));
    }
    let seen = standing.chosen.as_ref().map(|chosen| chosen.looked_at.days_until(on));
    if let Some(days) = seen.filter(|days| i64::from(*days) > i64::from(standing.policy.recheck_days)) {
        let detail = format!("nobody has looked at the activity for {days} days: look again before you confirm");
        issues.push(Issue::error(Code::ReferralRecheckNeeded, "/activity", detail));
    }
    issues
}

/// What has run out without being written down: `record` writes it first, a history from elsewhere may not.
fn run_out(standing: &Standing, at: Timestamp) -> impl Iterator<Item = Issue> {
    running_out(standing, at).into_iter().filter_map(|lapse| {
        let path = pointer(&["barriers", lapse.barrier?.as_str()]);
        Some(Issue::error(Code::ReferralBarrierOpen, path, "what was arranged has run out"))
    })
}

/// What must hold for as long as a place is confirmed.
fn lasting(standing: &Standing, on: Date) -> Vec<Issue> {
    let chosen = match &standing.chosen {
        None => Some(Issue::error(Code::ReferralNotChosen, "/activity", "no activity has been chosen")),
        Some(chosen) if chosen.proposal.answer.verdict == Verdict::Unsuitable => {
            Some(Issue::error(Code::ReferralUnsuitable, "/activity", "the activity does not suit any more"))
        }
        Some(_) => None,
    };
    barriers(standing).chain(questions(standing)).chain(consents(standing, on)).chain(chosen).collect()
}

fn barriers(standing: &Standing) -> impl Iterator<Item = Issue> + '_ {
    standing.barriers.iter().filter_map(|barrier| {
        let barrier = &barrier.view;
        let path = pointer(&["barriers", barrier.barrier.as_str()]);
        match barrier.status {
            BarrierStatus::Open => {
                let detail = format!("nobody has arranged for {} yet", barrier.need);
                Some(Issue::error(Code::ReferralBarrierOpen, path, detail))
            }
            BarrierStatus::Addressed => {
                let detail = format!("the client has not accepted what the provider will do about {}", barrier.need);
                Some(Issue::error(Code::ReferralBarrierNotAccepted, path, detail))
            }
            BarrierStatus::Accepted | BarrierStatus::Waived | BarrierStatus::NotABarrier => None,
        }
    })
}

fn questions(standing: &Standing) -> impl Iterator<Item = Issue> + '_ {
    standing
        .questions
        .iter()
        .filter(|question| question.answer.is_none())
        .map(|question| Issue::error(Code::ReferralQuestionOpen, question.path.clone(), question.text.clone()))
}

fn consents(standing: &Standing, on: Date) -> impl Iterator<Item = Issue> + '_ {
    consent::missing(standing, consent::CONFIRMED, on).into_iter().map(|scope| {
        let detail = format!("the client has not consented to `{scope}`, or has taken it back");
        Issue::error(Code::ReferralConsentMissing, pointer(&["consents", scope.as_str()]), detail)
    })
}
