//! Money has an order in time and adds up; training too.

use crate::ground::error::{Code, Issue};
use crate::model::catalogue::check::Ground;
use crate::model::partner::money_issues;

pub(in crate::model::catalogue) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for (i, partner) in ground.directory.partners.iter().enumerate() {
        let placed = |issue: Issue| Issue { path: format!("/partners/{i}{}", issue.path), ..issue };
        issues.extend(money_issues(partner).into_iter().map(placed));
        for (j, training) in partner.training.iter().enumerate() {
            if training.expires_on.is_some_and(|last| last < training.completed_on) {
                let detail = "the training runs out before it was completed";
                issues.push(Issue::error(Code::PartnerTrainingDates, format!("/partners/{i}/training/{j}/expires_on"), detail));
            }
        }
    }
}
