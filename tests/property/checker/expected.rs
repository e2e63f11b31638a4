//! What the checker says of one activity.

use fingerpost::{BarrierKind, Match, Outcome, SiteId, Verdict};

/// What is compared: everything that decides, nothing that is only said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) verdict: Verdict,
    /// Rule and outcome of every finding that is no mere matter of points, sorted.
    pub(crate) findings: Vec<(String, Outcome)>,
    /// The barriers of the plan, sorted.
    pub(crate) plan: Vec<BarrierKind>,
    pub(crate) questions: usize,
    pub(crate) score: i64,
    pub(crate) site: Option<SiteId>,
}

impl From<&Match> for Expected {
    fn from(answer: &Match) -> Self {
        let decided = answer.reasons.iter().filter(|reason| reason.outcome != Outcome::Scored);
        let mut findings: Vec<_> = decided.map(|reason| (reason.rule.clone(), reason.outcome)).collect();
        findings.sort();
        let mut plan: Vec<_> = answer.plan.steps.iter().map(|step| step.barrier.clone()).collect();
        plan.sort();
        Self {
            verdict: answer.verdict,
            findings,
            plan,
            questions: answer.questions.len(),
            score: answer.score,
            site: answer.site.clone(),
        }
    }
}
