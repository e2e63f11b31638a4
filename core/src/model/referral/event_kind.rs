//! The kinds of event.

use crate::ground::text::words;

words! {
    /// What can happen to a referral. `docs/referrals.md` says who may record each, in which states, and under which guard.
    closed EventKind {
        /// Somebody brings the client.
        Identify = "identify",
        /// The link worker talks with them.
        BeginConversation = "begin_conversation",
        /// Matches are put before them.
        Shortlist = "shortlist",
        /// They choose one.
        Choose = "choose",
        /// The provider is asked to address the barriers.
        PlanBarriers = "plan_barriers",
        /// The referral is sent to the provider.
        Offer = "offer",
        /// The provider can take the person, and holds a place.
        Accept = "accept",
        /// The provider has no place yet.
        Waitlist = "waitlist",
        /// The place is held longer.
        ExtendHold = "extend_hold",
        /// The provider cannot take the person.
        Decline = "decline",
        /// The place is confirmed, through the gate.
        Confirm = "confirm",
        /// What became of one session.
        RecordSession = "record_session",
        /// What was recorded of a session was wrong.
        CorrectSession = "correct_session",
        /// Not coming for now.
        Pause = "pause",
        /// Coming again, through the gate.
        Resume = "resume",
        /// The planned end.
        Complete = "complete",
        /// An end before its time.
        EndEarly = "end_early",
        /// The client does not want it any more.
        Withdraw = "withdraw",
        /// The client does not take the place.
        DeclineOffer = "decline_offer",
        /// Nobody was reached.
        CloseUnreached = "close_unreached",
        /// Should never have been recorded.
        EnterInError = "enter_in_error",
        /// The client agrees to something.
        GiveConsent = "give_consent",
        /// The client takes it back.
        WithdrawConsent = "withdraw_consent",
        /// Something else stands in the way.
        AddBarrier = "add_barrier",
        /// The provider's side commits to remove a barrier.
        AddressBarrier = "address_barrier",
        /// The client accepts what will be done.
        AcceptAccommodation = "accept_accommodation",
        /// The client does without.
        WaiveBarrier = "waive_barrier",
        /// A check finds that it is no barrier.
        FindNoBarrier = "find_no_barrier",
        /// It stands in the way again.
        ReopenBarrier = "reopen_barrier",
        /// A question is answered.
        AnswerQuestion = "answer_question",
        /// The activity is looked at again.
        Recheck = "recheck",
        /// Somebody tried to reach the client.
        RecordContact = "record_contact",
        /// The client says what they think.
        GiveFeedback = "give_feedback",
        /// The provider has read it.
        ReadFeedback = "read_feedback",
        /// The provider says what was done about it.
        AnswerFeedback = "answer_feedback",
        /// Somebody worries about the client's safety.
        RaiseConcern = "raise_concern",
        /// The link worker has read it.
        ReadConcern = "read_concern",
        /// What comes afterwards.
        PlanExit = "plan_exit",
        /// Whether the next step can be paid and reached.
        CheckNextStep = "check_next_step",
        /// A step of the ladder is reached.
        ReachStep = "reach_step",
        /// What became of the person afterwards.
        RecordFollowUp = "record_follow_up",
        /// What has run out by itself.
        Lapse = "lapse",
        /// A person decides about a conflict.
        ResolveConflict = "resolve_conflict",
    }
}
