//! Everything about referrals that a programme may set.

use crate::ground::record::record;

record! {
    /// Everything about referrals that a programme may set. A referral takes it along in its first event.
    ///
    /// The default is documented in `docs/referrals.md`; every figure is a convention.
    ReferralPolicy {
        /// How long a statement is believed, in days.
        statement_days: u32,
        /// How long a past client's word is believed, in days.
        past_client_days: u32,
        /// How long a survey or photograph is believed, in days.
        survey_days: u32,
        /// How long a visit is believed, in days.
        visit_days: u32,
        /// How old the last look at the activity may be when a place is confirmed, in days.
        recheck_days: u32,
        /// How long a place stays held when a confirmed referral is opened again, in days.
        hold_days: u32,
        /// Within how many days an active referral that was opened again should return.
        return_days: u32,
        /// Within how many days somebody should talk with a client who was brought.
        first_contact_days: u32,
        /// How long a conversation may take, in days.
        conversation_days: u32,
        /// How long a choice may take, in days.
        choice_days: u32,
        /// How long a provider may take to answer where no day was named, in days.
        answer_days: u32,
        /// How long after the last session recorded somebody should look again, in days.
        review_days: u32,
        /// How old the check of price and travel for the next step may be, in days.
        next_step_days: u32,
        /// How many attempts in a row must have failed before nobody could be reached.
        contact_attempts: u32,
        /// How many absences in a row open the barriers again.
        absences: u32,
        /// How many days ahead work lists warn of what will run out.
        warn_days: u32,
    }
}

impl Default for ReferralPolicy {
    fn default() -> Self {
        Self {
            statement_days: 90,
            past_client_days: 180,
            survey_days: 365,
            visit_days: 365,
            recheck_days: 14,
            hold_days: 14,
            return_days: 28,
            first_contact_days: 5,
            conversation_days: 14,
            choice_days: 7,
            answer_days: 7,
            review_days: 28,
            next_step_days: 28,
            contact_attempts: 3,
            absences: 2,
            warn_days: 14,
        }
    }
}
