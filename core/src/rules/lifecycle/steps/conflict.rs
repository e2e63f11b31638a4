//! A person decides about a conflict.

use crate::ground::error::Code;
use crate::ground::id::EventId;
use crate::ground::text::NonEmpty;
use crate::rules::lifecycle::{Refused, Standing};

pub(in crate::rules::lifecycle) fn resolve(standing: &mut Standing, id: &EventId, decision: &NonEmpty) -> Result<(), Refused> {
    let missing = || Refused::new(Code::ReferralNoSuchConflict, "there is no such open conflict");
    let open = standing.conflicts.iter_mut().find(|conflict| conflict.event == *id && conflict.decision.is_none());
    open.ok_or_else(missing)?.decision = Some(decision.clone());
    Ok(())
}
