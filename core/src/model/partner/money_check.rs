//! A partner's money has an order in time and adds up.

use super::{CommittedCost, CostRhythm, FundingLine, Partner};
use crate::ground::error::{Code, Issue};
use crate::ground::money::Pence;

/// Every finding about a partner's funding, costs and reserve, with places below the partner: `/funding/0/ends`.
pub(crate) fn money_issues(partner: &Partner) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (i, line) in partner.funding.iter().enumerate() {
        funding(line, &format!("/funding/{i}"), &mut issues);
    }
    for (i, cost) in partner.costs.iter().enumerate() {
        committed(cost, &format!("/costs/{i}"), &mut issues);
    }
    if partner.reserve.as_ref().is_some_and(|reserve| reserve.amount < Pence::ZERO) {
        issues.push(Issue::error(Code::PartnerReserveAmount, "/reserve/amount", "money in hand is zero or more"));
    }
    issues
}

fn funding(line: &FundingLine, place: &str, issues: &mut Vec<Issue>) {
    if line.ends < line.starts {
        issues.push(Issue::error(Code::PartnerFundingDates, format!("{place}/ends"), "the funding ends before it starts"));
    }
    if line.amount < Pence::ZERO {
        let detail = "an amount of funding is zero or more";
        issues.push(Issue::error(Code::PartnerFundingAmount, format!("{place}/amount"), detail));
    }
    let sum: u64 = line.stages.iter().map(|stage| u64::from(stage.percent)).sum();
    if !line.stages.is_empty() && sum != 100 {
        let detail = format!("the stages add up to {sum} hundredths instead of 100");
        issues.push(Issue::error(Code::PartnerFundingStages, format!("{place}/stages"), detail));
    }
}

fn committed(cost: &CommittedCost, place: &str, issues: &mut Vec<Issue>) {
    if cost.every != CostRhythm::Once && cost.until.is_some_and(|until| until < cost.from) {
        let detail = "the cost ends before it is first due";
        issues.push(Issue::error(Code::PartnerCostDates, format!("{place}/until"), detail));
    }
    if cost.amount < Pence::ZERO {
        issues.push(Issue::error(Code::PartnerCostAmount, format!("{place}/amount"), "a cost is zero or more"));
    }
}
