//! A policy's figures make sense.

use super::policy::Policy;
use crate::ground::error::{Code, FingerpostError, Issue, Result};

impl Policy {
    /// Every finding about the policy.
    #[must_use]
    pub fn check(&self) -> Vec<Issue> {
        let weights = &self.weights;
        let ranges = [
            ("/horizon_weeks", i64::from(self.horizon_weeks), 1, 104),
            ("/course_fit_percent", i64::from(self.course_fit_percent), 1, 100),
            ("/detour_percent", i64::from(self.detour_percent), 100, 1000),
            ("/sessions_shown", i64::from(self.sessions_shown), 0, 1000),
            ("/weights/nearness_step_metres", i64::from(weights.nearness_step_metres), 1, 1_000_000),
        ];
        let mut issues = Vec::new();
        for (path, found, least, most) in ranges {
            if !(least..=most).contains(&found) {
                let detail = format!("{found} is not from {least} to {most}");
                issues.push(Issue::error(Code::PolicyOutOfRange, path, detail));
            }
        }
        for (name, points) in weights.points() {
            if !(-1_000_000..=1_000_000).contains(&points) {
                let detail = format!("{points} points are not from -1000000 to 1000000");
                issues.push(Issue::error(Code::PolicyOutOfRange, format!("/weights/{name}"), detail));
            }
        }
        issues
    }

    /// Refuses a policy whose figures make no sense.
    pub(crate) fn checked(&self) -> Result<()> {
        let issues = self.check();
        match issues.first() {
            None => Ok(()),
            Some(first) => {
                Err(FingerpostError::invalid(first.code, first.detail.clone()).at(first.path.clone()).with_issues(issues))
            }
        }
    }
}
