//! Consent, given and taken back.

use crate::ground::error::Code;
use crate::ground::time::Date;
use crate::model::referral::{ConsentGiven, ConsentManner, ConsentScope, OpeningCause};
use crate::rules::lifecycle::{Refused, Standing, require};

/// Given, or given anew.
pub(in crate::rules::lifecycle) fn give(
    standing: &mut Standing,
    scope: ConsentScope,
    manner: ConsentManner,
    until: Option<Date>,
    on: Date,
) -> Result<(), Refused> {
    require(until.is_none_or(|last| last >= on), Code::ReferralDate, "the last day of the consent lies in the past")?;
    standing.consents.retain(|given| given.scope != scope);
    standing.consents.push(ConsentGiven { until, ..ConsentGiven::new(scope, manner, on) });
    standing.consents.sort_by_key(|given| given.scope);
    Ok(())
}

/// Taken back. To take back what was never given is no fault.
pub(in crate::rules::lifecycle) fn withdraw(standing: &mut Standing, scope: ConsentScope) -> Vec<OpeningCause> {
    standing.consents.retain(|given| given.scope != scope);
    vec![OpeningCause::ConsentEnded]
}
