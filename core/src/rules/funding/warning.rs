//! A referral must not outlive its activity.

use super::coverage::{covered_until, lines_for};
use crate::ground::id::ActivityId;
use crate::ground::record::record;
use crate::ground::text::words;
use crate::ground::time::{Date, spoken_date};
use crate::model::partner::Partner;

words! {
    /// What is wrong with the money of an activity.
    closed FundingFinding {
        /// Confirmed money ends before the last session.
        EndsBefore = "ends_before",
        /// No confirmed money covers the day that was asked about.
        NotConfirmed = "not_confirmed",
    }
}

record! {
    /// The money of an activity may not last until its last session. Ask before somebody is sent there.
    FundingWarning {
        /// Which activity.
        activity: ActivityId,
        /// What is wrong.
        finding: FundingFinding,
        /// When the last session is.
        last_session: Date,
        /// A sentence a link worker could read.
        sentence: String,
        [optional]
        /// The last day confirmed money reaches without a gap.
        funded_until: Option<Date>,
    }
}

/// Warns where the confirmed money for an activity ends before its last session.
///
/// Looks at the funding lines of the partner that name the activity, as the constraint `funding` of matching does. Nothing
/// is said where no line names it, where confirmed lines join on from `on` to the last session without a gap, and where
/// the last session has passed.
///
/// ```
/// use fingerpost::{FundingFinding, FundingLine, Partner, PartnerKind, Pence, ends_before_last_session};
///
/// let mut partner = Partner::new("mill".parse()?, "Friends of the mill".parse()?, PartnerKind::FriendsGroup);
/// let mut grant = FundingLine::new(
///     "grant".parse()?, "a trust".parse()?, Pence(240_000), "2026-04-01".parse()?, "2027-03-31".parse()?,
/// );
/// grant.confirmed = true;
/// grant.activities = vec!["mornings".parse()?];
/// partner.funding = vec![grant];
///
/// let on = "2026-11-23".parse()?;
/// let warning = ends_before_last_session(&partner, &"mornings".parse()?, "2027-04-28".parse()?, on).unwrap();
/// assert_eq!(warning.finding, FundingFinding::EndsBefore);
/// assert_eq!(warning.funded_until, Some("2027-03-31".parse()?));
/// assert!(ends_before_last_session(&partner, &"mornings".parse()?, "2027-03-31".parse()?, on).is_none());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn ends_before_last_session(
    partner: &Partner,
    activity: &ActivityId,
    last_session: Date,
    on: Date,
) -> Option<FundingWarning> {
    let lines = lines_for(partner, activity);
    if lines.is_empty() || last_session < on {
        return None;
    }
    let funded_until = covered_until(&lines, on);
    let last = spoken_date(last_session);
    let (finding, sentence) = match funded_until {
        Some(until) if until >= last_session => return None,
        Some(until) => {
            let until = spoken_date(until);
            let says = format!(
                "The money for it is confirmed until {until}, and the last session is on {last}: ask whether it will be finished."
            );
            (FundingFinding::EndsBefore, says)
        }
        None => {
            let says = format!(
                "The money for it is not confirmed, and the last session is on {last}: ask whether it will take place and be finished."
            );
            (FundingFinding::NotConfirmed, says)
        }
    };
    Some(FundingWarning { funded_until, ..FundingWarning::new(activity.clone(), finding, last_session, sentence) })
}
