//! Why people got no further.

use std::collections::BTreeMap;

use crate::answers::evidence::raw::raw;
use crate::model::referral::{ReasonCode, ReferralState};

raw! {
    /// How many got no further, by how it closed and why.
    FunnelLoss {
        /// How it closed.
        state: ReferralState,
        /// The reason given; none where that state asks for none.
        reason: Option<ReasonCode>,
        /// How many.
        people: u32,
    }
}

/// Losses as they are counted.
#[derive(Debug, Default)]
pub(super) struct Losses(BTreeMap<(ReferralState, Option<ReasonCode>), u32>);

impl Losses {
    pub(super) fn add(&mut self, state: ReferralState, reason: Option<ReasonCode>) {
        *self.0.entry((state, reason)).or_default() += 1;
    }

    /// The losses, the most frequent first, those as frequent in the order of the words.
    pub(super) fn sorted(self) -> Vec<FunnelLoss> {
        let mut found: Vec<FunnelLoss> =
            self.0.into_iter().map(|((state, reason), people)| FunnelLoss { state, reason, people }).collect();
        found.sort_by_key(|loss| std::cmp::Reverse(loss.people));
        found
    }
}
