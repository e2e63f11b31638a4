//! Worries about the client's safety.

use crate::ground::error::Code;
use crate::ground::id::EventId;
use crate::ground::text::PersonalText;
use crate::model::referral::{Concern, ReferralEvent};
use crate::rules::lifecycle::{Refused, Standing};

pub(in crate::rules::lifecycle) fn raise(standing: &mut Standing, event: &ReferralEvent, words: &PersonalText) {
    let concern = Concern::new(event.id.clone(), event.at.uk_date(), event.actor.role);
    standing.concerns.push(Concern { words: Some(words.clone()), ..concern });
}

pub(in crate::rules::lifecycle) fn read(standing: &mut Standing, id: &EventId) -> Result<(), Refused> {
    let missing = || Refused::new(Code::ReferralNoSuchConcern, "the referral has no such concern");
    standing.concerns.iter_mut().find(|concern| concern.id == *id).ok_or_else(missing)?.read = true;
    Ok(())
}
