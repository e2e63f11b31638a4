//! The shortlist, the choice, and another look at what was chosen.

use std::sync::Arc;

use crate::ground::error::Code;
use crate::ground::id::ActivityId;
use crate::ground::time::Timestamp;
use crate::model::referral::{OpeningCause, Proposal};
use crate::model::verdict::Verdict;
use crate::rules::clearance;
use crate::rules::lifecycle::{Chosen, Refused, Stage, Standing, require};

/// Matches are put before the client. What was chosen before is forgotten; what people added stays.
pub(in crate::rules::lifecycle) fn shortlist(
    standing: &mut Standing,
    proposals: &[Proposal],
    at: Timestamp,
) -> Result<(), Refused> {
    let whole = |proposal: &Proposal| proposal.answer.activity == proposal.stamp.activity;
    require(proposals.iter().all(whole), Code::ReferralOtherActivity, "a match and its stamp are of two activities")?;
    standing.shortlist = Arc::new(proposals.to_vec());
    standing.shortlisted_on = at.uk_date();
    standing.chosen = None;
    clearance::forget_choice(standing, at);
    standing.exit = None;
    standing.next_step = None;
    standing.stage = Stage::Shortlisted;
    Ok(())
}

/// The client chooses one.
pub(in crate::rules::lifecycle) fn choose(standing: &mut Standing, activity: &ActivityId, at: Timestamp) -> Result<(), Refused> {
    let found = standing.shortlist.iter().find(|proposal| proposal.answer.activity == *activity).cloned();
    let Some(proposal) = found else {
        return Err(Refused::new(Code::ReferralNotOnShortlist, "the activity is not on the shortlist"));
    };
    let suits = proposal.answer.verdict != Verdict::Unsuitable;
    require(suits, Code::ReferralUnsuitable, "the activity does not suit the client")?;
    clearance::open_choice(standing, &proposal, at);
    standing.chosen = Some(Chosen { proposal: Arc::new(proposal), looked_at: standing.shortlisted_on });
    standing.exit = None;
    standing.next_step = None;
    Ok(())
}

/// The activity is looked at again.
pub(in crate::rules::lifecycle) fn recheck(
    standing: &mut Standing,
    proposal: &Proposal,
    at: Timestamp,
) -> Result<Vec<OpeningCause>, Refused> {
    let chosen = standing.chosen.as_ref().map(|chosen| &chosen.proposal.answer.activity);
    let same = chosen == Some(&proposal.answer.activity) && proposal.stamp.activity == proposal.answer.activity;
    require(same, Code::ReferralOtherActivity, "this is not the activity the client chose")?;
    Ok(clearance::recheck(standing, proposal, at))
}
