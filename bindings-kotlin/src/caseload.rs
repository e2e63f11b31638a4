//! Many referrals in one call: a caseload.

use std::sync::Arc;

use fingerpost::{
    Date, FingerpostError, FollowUpBounds, FollowUpPoint, ReferralEvent, ReferralView, Timestamp, WorkItem, follow_up_bounds,
};

use crate::referral::{ReferralCore, ReferralNow, now};

/// Works many referrals out from their histories, in their order.
///
/// # Errors
/// As `Referral.replay`, for the first history at fault; the path begins with its place in the list.
#[uniffi::export]
pub fn replay_all(histories: Vec<Vec<ReferralEvent>>) -> Result<Vec<ReferralNow>, FingerpostError> {
    let replayed = |(place, events)| {
        fingerpost::Referral::replay(events).map(now).map_err(|error| {
            let path = format!("/{place}{}", error.path());
            error.at(path)
        })
    };
    histories.into_iter().enumerate().map(replayed).collect()
}

/// The views of many referrals at a moment, in their order.
///
/// # Errors
/// `time.timestamp-format` where it is no moment.
#[uniffi::export]
pub fn view_all(referrals: Vec<Arc<ReferralCore>>, at: Timestamp) -> Result<Vec<ReferralView>, FingerpostError> {
    Ok(referrals.iter().map(|referral| referral.core.view(at)).collect())
}

/// One work list for many referrals: in the order of the days, the urgent first.
///
/// # Errors
/// `time.*` where it is no moment or no day.
#[uniffi::export]
pub fn work_all(referrals: Vec<Arc<ReferralCore>>, at: Timestamp, until: Date) -> Result<Vec<WorkItem>, FingerpostError> {
    let of_one = |referral: &Arc<ReferralCore>| fingerpost::work(&referral.core.view(at), referral.core.policy(), until);
    let mut items: Vec<WorkItem> = referrals.iter().flat_map(of_one).collect();
    items.sort_by(|a, b| (a.due, a.kind, &a.referral).cmp(&(b.due, b.kind, &b.referral)));
    Ok(items)
}

/// How many of those for whom a follow-up is due on a day are still in contact, at least and at most.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn bounds_of(views: Vec<ReferralView>, point: FollowUpPoint, on: Date) -> Result<FollowUpBounds, FingerpostError> {
    Ok(follow_up_bounds(&views, point, on))
}
