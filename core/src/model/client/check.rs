//! A client's record makes sense.

use super::nhs_number::is_nhs_number;
use super::{Client, Requirement};
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::money::Pence;
use crate::model::barrier::BarrierKind;

impl Client {
    /// Every finding about the record. None repeats what it says.
    #[must_use]
    pub fn check(&self) -> Vec<Issue> {
        let mut issues = Vec::new();
        if is_nhs_number(self.id.as_str()) {
            let detail = "the pseudonym has the form of an NHS number, which identifies a person";
            issues.push(Issue::error(Code::ClientIdentifiable, "/id", detail));
        }
        if self.age.as_ref().is_some_and(|age| age.from > age.to || age.to > 130) {
            issues.push(Issue::error(Code::ClientAgeBand, "/age", "an age band runs from a lower to a higher age, up to 130"));
        }
        for (i, interest) in self.interests.iter().enumerate() {
            if !(1..=5).contains(&interest.weight) {
                let detail = "the weight of an interest is from 1 to 5";
                issues.push(Issue::error(Code::ClientInterestWeight, format!("/interests/{i}/weight"), detail));
            }
        }
        for (i, goal) in self.goals.iter().enumerate() {
            if goal.importance.is_some_and(|importance| !(1..=10).contains(&importance)) {
                let detail = "the importance of a goal is from 1 to 10";
                issues.push(Issue::error(Code::ClientGoalImportance, format!("/goals/{i}/importance"), detail));
            }
        }
        if let Some(budget) = &self.budget {
            for (field, limit) in [("per_session", budget.per_session), ("whole_course", budget.whole_course)] {
                if limit.is_some_and(|limit| limit < Pence::ZERO) {
                    issues.push(Issue::error(Code::ClientBudgetNegative, format!("/budget/{field}"), "a budget is zero or more"));
                }
            }
        }
        if self.group_limit == Some(0) {
            issues.push(Issue::error(Code::ClientGroupLimit, "/group_limit", "a group has at least one member, the client"));
        }
        for (i, requirement) in self.requirements.iter().enumerate() {
            if said_elsewhere(self, requirement) {
                let detail = "this need is read from the client's own fields, and a requirement for it adds nothing";
                issues.push(Issue::warning(Code::ClientRequirementElsewhere, format!("/requirements/{i}/barrier"), detail));
            }
        }
        issues
    }

    /// Refuses a record with errors; warnings pass.
    ///
    /// # Errors
    /// The first error of [`check`](Client::check), with all findings behind it.
    pub fn checked(&self) -> Result<()> {
        let issues = self.check();
        match issues.iter().find(|issue| issue.severity == crate::ground::error::Severity::Error).cloned() {
            None => Ok(()),
            Some(first) => Err(FingerpostError::invalid(first.code, first.detail).at(first.path).with_issues(issues)),
        }
    }
}

/// Whether the client's own fields say it: languages, home and travel, budget, group limit, need.
fn said_elsewhere(client: &Client, requirement: &Requirement) -> bool {
    requirement.met_by.is_empty() && requirement.barrier.is_measured() && !says_how_many(client, requirement)
}

/// The largest group may stand in a requirement as well. The least number counts, so this one does unless the client's own
/// limit is as small.
fn says_how_many(client: &Client, requirement: &Requirement) -> bool {
    let own = client.group_limit;
    requirement.barrier == BarrierKind::GroupSize && requirement.at_most.is_some_and(|most| own.is_none_or(|own| most < own))
}
