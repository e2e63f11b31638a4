//! Housekeeping: writing down what has run out.

use super::book::Casebook;
use crate::ground::error::Result;
use crate::ground::id::{EventId, ReferralId};
use crate::ground::time::Timestamp;

impl Casebook {
    /// Writes down everything that has run out by a moment: evidence, coverage, consent, holds. Returns the referrals that changed.
    ///
    /// Views count it in any case; this makes it part of the histories, frees the places of holds that ended, and lets followers
    /// see it. Call it once a day, or when the app starts.
    ///
    /// # Errors
    /// `store.*`.
    pub fn housekeeping(&self, at: Timestamp) -> Result<Vec<ReferralId>> {
        let mut due: Vec<ReferralId> = Vec::new();
        self.each(|referral| {
            if !referral.view(at).lapsed.is_empty() {
                due.push(referral.id().clone());
            }
            Ok(())
        })?;
        for id in &due {
            self.decide(id, |known| {
                let known = known.map_or_else(|| self.referral(id), |known| Ok(known.clone()))?;
                let heads: Vec<String> = known.heads().iter().map(ToString::to_string).collect();
                known.housekeeping(at, &EventId::new(heads.join("+"))?)
            })?;
        }
        Ok(due)
    }
}
