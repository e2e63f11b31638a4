//! Some of the referrals, and where to go on.

use crate::ground::id::ReferralId;
use crate::ground::record::record;
use crate::model::referral::ReferralView;

record! {
    /// Some of the referrals, and where to go on.
    rust ReferralPage {
        /// The referrals, in the order in which they began.
        referrals: Vec<ReferralView>,
        [optional]
        /// What to ask for next as `after`; none where there are no more now. A page may be short, or empty, and still go on: the
        /// filter is applied to what was read.
        next: Option<ReferralId>,
    }
}
