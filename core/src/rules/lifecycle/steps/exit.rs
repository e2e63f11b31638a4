//! What comes after the prescription.

use crate::ground::error::Code;
use crate::ground::money::Pence;
use crate::ground::time::Date;
use crate::model::activity::OnwardKind;
use crate::model::feature::Answer;
use crate::model::referral::{ExitPlan, StepReached};
use crate::rules::lifecycle::{NextStepCheck, Refused, Standing, require};

/// A plan, in place of the one before. What was checked was checked for that one.
pub(in crate::rules::lifecycle) fn plan(standing: &mut Standing, plan: &ExitPlan, on: Date) -> Result<(), Refused> {
    require(plan.on >= on, Code::ReferralDate, "the next step begins in the past")?;
    require(plan.cost >= Pence::ZERO, Code::ReferralAmount, "the cost is less than nothing")?;
    standing.exit = Some(plan.clone());
    standing.next_step = None;
    Ok(())
}

pub(in crate::rules::lifecycle) fn check(
    standing: &mut Standing,
    affordable: Answer,
    reachable: Answer,
    on: Date,
) -> Result<(), Refused> {
    require(standing.exit.is_some(), Code::ReferralExitMissing, "plan the next step before you check it")?;
    standing.next_step = Some(NextStepCheck { affordable, reachable, on });
    Ok(())
}

pub(in crate::rules::lifecycle) fn reach(standing: &mut Standing, step: OnwardKind, on: Date) {
    standing.steps.push(StepReached::new(step, on));
}
