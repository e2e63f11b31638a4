//! What became of the person afterwards.

use crate::ground::error::Code;
use crate::ground::time::Date;
use crate::model::referral::{Action, ConsentScope, FollowUp, FollowUpPoint, ReferralEvent};
use crate::rules::consent;
use crate::rules::lifecycle::{Refused, Standing, require};

/// The highest answer on wellbeing.
const MOST: u32 = 10;

/// When a follow-up is due, counted from the day it ended.
pub(crate) fn due(ended: Date, point: FollowUpPoint) -> Date {
    let months = match point {
        FollowUpPoint::End => 0,
        FollowUpPoint::Month3 => 3,
        FollowUpPoint::Month6 => 6,
        FollowUpPoint::Month12 => 12,
    };
    ended.plus_months(months).unwrap_or(ended)
}

/// The consent that is missing to ask at the point of an event.
pub(in crate::rules::lifecycle) fn missing(standing: &Standing, event: &ReferralEvent) -> Option<ConsentScope> {
    let Action::RecordFollowUp { follow_up } = &event.action else { return None };
    let on = event.at.uk_date();
    consent::contact_scope(follow_up.point).filter(|scope| !agreed(standing, *scope, on))
}

/// Whether a consent holds on a day.
pub(crate) fn agreed(standing: &Standing, scope: ConsentScope, on: Date) -> bool {
    standing.consents.iter().any(|given| given.scope == scope && given.until.is_none_or(|last| on <= last))
}

pub(in crate::rules::lifecycle) fn record(standing: &mut Standing, found: &FollowUp, on: Date) -> Result<(), Refused> {
    let again = standing.follow_ups.iter().any(|one| one.point == found.point);
    require(!again, Code::ReferralFollowUpRecorded, "this follow-up is recorded already")?;
    let ended = standing.stage.ended_on();
    let early = ended.is_none_or(|ended| on < due(ended, found.point));
    require(!early, Code::ReferralFollowUpEarly, "this follow-up is not due yet")?;
    let answered = !found.reached || found.in_contact.is_some();
    require(answered, Code::ReferralAmount, "say whether there was any contact with heritage, where the client was reached")?;
    require(found.wellbeing.is_none_or(|score| score <= MOST), Code::ReferralAmount, "wellbeing is a number from 0 to 10")?;
    standing.follow_ups.push(found.clone());
    Ok(())
}
