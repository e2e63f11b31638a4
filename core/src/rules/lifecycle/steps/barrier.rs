//! Barriers that people add or open again.

use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::ground::time::Timestamp;
use crate::model::barrier::BarrierKind;
use crate::model::referral::{BarrierStatus, OpeningCause};
use crate::rules::clearance::{add_by_hand, open};
use crate::rules::lifecycle::{Refused, Standing, require};

/// Something else stands in the way. What was settled is open again; what is open is now known to a person, too.
pub(in crate::rules::lifecycle) fn add(
    standing: &mut Standing,
    kind: &BarrierKind,
    need: &NonEmpty,
    at: Timestamp,
) -> Vec<OpeningCause> {
    let own = standing.chosen.as_ref().map(|chosen| chosen.proposal.barriers.clone()).unwrap_or_default();
    add_by_hand(standing, kind, need.to_string(), &own, at);
    vec![OpeningCause::Added]
}

/// It stands in the way again.
pub(in crate::rules::lifecycle) fn reopen(
    standing: &mut Standing,
    kind: &BarrierKind,
    at: Timestamp,
) -> Result<Vec<OpeningCause>, Refused> {
    let status = standing.barrier(kind).map(|barrier| barrier.view.status);
    let unknown = || Refused::new(Code::ReferralBarrierUnknown, format!("the referral has no barrier `{kind}`"));
    let status = status.ok_or_else(unknown)?;
    require(status != BarrierStatus::Open, Code::ReferralBarrierOpen, "the barrier is open already")?;
    open(standing, kind, OpeningCause::Reported, at);
    Ok(vec![OpeningCause::Reported])
}
