//! Which referrals somebody wants to see.

use crate::ground::id::{ActivityId, ClientId, PartnerId};
use crate::ground::record::record;
use crate::model::referral::{ReferralState, ReferralView};

record! {
    /// Which referrals somebody wants to see. What is left out asks for nothing; an empty filter lets all through.
    #[derive(Default)]
    CaseFilter {
        [optional]
        /// Those in one of these states.
        states: Vec<ReferralState>,
        /// Those of this client.
        client: Option<ClientId>,
        /// Those at this activity.
        activity: Option<ActivityId>,
        /// Those with this partner.
        partner: Option<PartnerId>,
        /// Only those that have not ended.
        open_only: bool,
        /// Only those whose next step is overdue.
        overdue_only: bool,
    }
}

impl CaseFilter {
    /// Whether a referral is wanted.
    pub(super) fn lets_through(&self, view: &ReferralView) -> bool {
        (self.states.is_empty() || self.states.contains(&view.state))
            && self.client.as_ref().is_none_or(|client| *client == view.client)
            && (self.activity.is_none() || self.activity == view.activity)
            && (self.partner.is_none() || self.partner == view.partner)
            && (!self.open_only || !view.state.is_closed())
            && (!self.overdue_only || view.overdue)
    }
}
