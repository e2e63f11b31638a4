//! The provider is asked, and answers.

use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, Timestamp};
use crate::rules::lifecycle::{Refused, Stage, Standing, require};

const ANSWER_IN_TIME: &str = "the day an answer is asked for lies in the past";

pub(in crate::rules::lifecycle) fn plan(standing: &mut Standing, respond_by: Date, on: Date) -> Result<(), Refused> {
    require(respond_by >= on, Code::ReferralDate, ANSWER_IN_TIME)?;
    standing.stage = Stage::BarrierPlanning { respond_by };
    Ok(())
}

pub(in crate::rules::lifecycle) fn offer(standing: &mut Standing, respond_by: Date, on: Date) -> Result<(), Refused> {
    require(respond_by >= on, Code::ReferralDate, ANSWER_IN_TIME)?;
    standing.stage = Stage::Offered { respond_by };
    Ok(())
}

/// A place is held, or held longer.
pub(in crate::rules::lifecycle) fn hold(standing: &mut Standing, hold_until: Timestamp, at: Timestamp) -> Result<(), Refused> {
    require(hold_until > at, Code::ReferralDate, "the hold ends before it begins")?;
    standing.stage = Stage::Accepted { hold_until };
    Ok(())
}

pub(in crate::rules::lifecycle) fn wait(
    standing: &mut Standing,
    position: u32,
    review_on: Date,
    alternative: &NonEmpty,
    on: Date,
) -> Result<(), Refused> {
    require(review_on >= on, Code::ReferralDate, "the review day lies in the past")?;
    require(position >= 1, Code::ReferralPosition, "places on a waiting list count from 1")?;
    standing.stage = Stage::Waitlisted { position, review_on, alternative: alternative.clone() };
    Ok(())
}
