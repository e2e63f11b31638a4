//! Money has an order in time and adds up.

use crate::ground::error::{Code, Issue};
use crate::ground::money::Pence;
use crate::model::catalogue::check::Ground;

pub(in crate::model::catalogue) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for (i, partner) in ground.directory.partners.iter().enumerate() {
        for (j, line) in partner.funding.iter().enumerate() {
            let place = format!("/partners/{i}/funding/{j}");
            if line.ends < line.starts {
                issues.push(Issue::error(
                    Code::PartnerFundingDates,
                    format!("{place}/ends"),
                    "the funding ends before it starts",
                ));
            }
            if line.amount < Pence::ZERO {
                issues.push(Issue::error(
                    Code::PartnerFundingAmount,
                    format!("{place}/amount"),
                    "an amount of funding is zero or more",
                ));
            }
            let sum: u64 = line.stages.iter().map(|stage| u64::from(stage.percent)).sum();
            if !line.stages.is_empty() && sum != 100 {
                let detail = format!("the stages add up to {sum} hundredths instead of 100");
                issues.push(Issue::error(Code::PartnerFundingStages, format!("{place}/stages"), detail));
            }
        }
        for (j, training) in partner.training.iter().enumerate() {
            if training.expires_on.is_some_and(|last| last < training.completed_on) {
                let detail = "the training runs out before it was completed";
                issues.push(Issue::error(Code::PartnerTrainingDates, format!("/partners/{i}/training/{j}/expires_on"), detail));
            }
        }
    }
}
