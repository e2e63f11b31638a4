package org.fingerpost

/** Of which kind it is: the word for it, and for looking it up in [Referral.allowed]. */
public val Action.kind: EventKind
    get() = when (this) {
        is Action.Identify -> EventKind.IDENTIFY
        is Action.BeginConversation -> EventKind.BEGIN_CONVERSATION
        is Action.Shortlist -> EventKind.SHORTLIST
        is Action.Choose -> EventKind.CHOOSE
        is Action.PlanBarriers -> EventKind.PLAN_BARRIERS
        is Action.Offer -> EventKind.OFFER
        is Action.Accept -> EventKind.ACCEPT
        is Action.Waitlist -> EventKind.WAITLIST
        is Action.ExtendHold -> EventKind.EXTEND_HOLD
        is Action.Decline -> EventKind.DECLINE
        is Action.Confirm -> EventKind.CONFIRM
        is Action.RecordSession -> EventKind.RECORD_SESSION
        is Action.CorrectSession -> EventKind.CORRECT_SESSION
        is Action.Pause -> EventKind.PAUSE
        is Action.Resume -> EventKind.RESUME
        is Action.Complete -> EventKind.COMPLETE
        is Action.EndEarly -> EventKind.END_EARLY
        is Action.Withdraw -> EventKind.WITHDRAW
        is Action.DeclineOffer -> EventKind.DECLINE_OFFER
        is Action.CloseUnreached -> EventKind.CLOSE_UNREACHED
        is Action.EnterInError -> EventKind.ENTER_IN_ERROR
        is Action.GiveConsent -> EventKind.GIVE_CONSENT
        is Action.WithdrawConsent -> EventKind.WITHDRAW_CONSENT
        is Action.AddBarrier -> EventKind.ADD_BARRIER
        is Action.AddressBarrier -> EventKind.ADDRESS_BARRIER
        is Action.AcceptAccommodation -> EventKind.ACCEPT_ACCOMMODATION
        is Action.WaiveBarrier -> EventKind.WAIVE_BARRIER
        is Action.FindNoBarrier -> EventKind.FIND_NO_BARRIER
        is Action.ReopenBarrier -> EventKind.REOPEN_BARRIER
        is Action.AnswerQuestion -> EventKind.ANSWER_QUESTION
        is Action.Recheck -> EventKind.RECHECK
        is Action.RecordContact -> EventKind.RECORD_CONTACT
        is Action.GiveFeedback -> EventKind.GIVE_FEEDBACK
        is Action.ReadFeedback -> EventKind.READ_FEEDBACK
        is Action.AnswerFeedback -> EventKind.ANSWER_FEEDBACK
        is Action.RaiseConcern -> EventKind.RAISE_CONCERN
        is Action.ReadConcern -> EventKind.READ_CONCERN
        is Action.PlanExit -> EventKind.PLAN_EXIT
        is Action.CheckNextStep -> EventKind.CHECK_NEXT_STEP
        is Action.ReachStep -> EventKind.REACH_STEP
        is Action.RecordFollowUp -> EventKind.RECORD_FOLLOW_UP
        is Action.Lapse -> EventKind.LAPSE
        is Action.ResolveConflict -> EventKind.RESOLVE_CONFLICT
    }
