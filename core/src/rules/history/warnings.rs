//! What a link worker should know, though nothing forbids it.

use crate::ground::error::{Code, Issue};
use crate::model::catalogue::pointer;
use crate::model::referral::{Proposal, ReferralState};
use crate::rules::lifecycle::Standing;

/// Warnings about the matches shown and, from the choice on, about the one chosen.
pub(super) fn warnings(standing: &Standing) -> Vec<Issue> {
    if standing.stage.state().is_closed() {
        return Vec::new();
    }
    match &standing.chosen {
        Some(chosen) => outlives(&chosen.proposal).into_iter().collect(),
        None if standing.stage.state() == ReferralState::Shortlisted => standing.shortlist.iter().filter_map(outlives).collect(),
        None => Vec::new(),
    }
}

/// The course goes on after its money ends.
fn outlives(proposal: &Proposal) -> Option<Issue> {
    let stamp = &proposal.stamp;
    let (until, last) = stamp.funded_until.zip(stamp.last_session)?;
    (until < last).then(|| {
        let path = pointer(&["activities", stamp.activity.as_str(), "funding"]);
        let detail = format!("the money of this activity ends on {until}, before its last session on {last}");
        Issue::warning(Code::ReferralOutlivesFunding, path, detail)
    })
}
