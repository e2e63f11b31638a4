//! How many went on, at least and at most.

use crate::ground::time::Date;
use crate::model::referral::{FollowUpBounds, FollowUpPoint, ReferralView};

/// Of everybody for whom a follow-up is due on a day, how many are still in contact with heritage: at least and at most.
///
/// Only referrals that were completed or ended early have follow-ups; no other is counted. Whoever ended early before they ever came is
/// counted too; to know about those alone who came, give only the views that have a session attended. The bounds are Manski's: nothing
/// is assumed of those who were not reached.
#[must_use]
pub fn follow_up_bounds(views: &[ReferralView], point: FollowUpPoint, on: Date) -> FollowUpBounds {
    let mut bounds = FollowUpBounds::new(point, 0, 0, 0, 0, 0, 0);
    let due = |view: &ReferralView| {
        let standing = view.follow_ups.iter().find(|one| one.point == point && one.due <= on)?;
        Some(standing.found.as_ref().filter(|found| found.reached).and_then(|found| found.in_contact))
    };
    for found in views.iter().filter_map(due) {
        bounds.due = bounds.due.saturating_add(1);
        match found {
            Some(in_contact) => {
                bounds.reached = bounds.reached.saturating_add(1);
                bounds.in_contact = bounds.in_contact.saturating_add(u32::from(in_contact));
            }
            None => bounds.lost = bounds.lost.saturating_add(1),
        }
    }
    bounds.at_least = bounds.in_contact;
    bounds.at_most = bounds.in_contact.saturating_add(bounds.lost);
    bounds
}
