//! The one table of states and events: who may record what, where, with which consent, and where it leads.

use crate::model::referral::ActorRole::{Client, LinkWorker, Provider, Referrer, System};
use crate::model::referral::EventKind as E;
use crate::model::referral::ReferralState::{self as S};
use crate::model::referral::{ActorRole, EventKind, ReferralState};

/// Which consent an event needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// None.
    Nothing,
    /// To talk about it.
    Discuss,
    /// To share with the provider.
    Sharing,
    /// Both.
    Both,
    /// To be contacted at the follow-up's point.
    Contact,
}

/// Where an event leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum To {
    /// The state stays, or the event's own rule decides.
    Same,
    /// To this state.
    State(ReferralState),
}

/// One row of the table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) event: EventKind,
    pub(crate) from: &'static [ReferralState],
    /// Whether an activity must have been chosen.
    pub(crate) chosen: bool,
    pub(crate) by: &'static [ActorRole],
    pub(crate) needs: Needs,
    pub(crate) to: To,
}

const fn row(
    event: EventKind,
    from: &'static [ReferralState],
    chosen: bool,
    by: &'static [ActorRole],
    needs: Needs,
    to: To,
) -> Row {
    Row { event, from, chosen, by, needs, to }
}

const BEFORE: &[S] = &[];
const OPEN: &[S] = &[
    S::Identified,
    S::Conversation,
    S::Shortlisted,
    S::BarrierPlanning,
    S::Offered,
    S::Accepted,
    S::Waitlisted,
    S::Confirmed,
    S::Active,
    S::Paused,
];
const CHOSEN: &[S] =
    &[S::Shortlisted, S::BarrierPlanning, S::Offered, S::Accepted, S::Waitlisted, S::Confirmed, S::Active, S::Paused];
const TALKED: &[S] = &[
    S::Conversation,
    S::Shortlisted,
    S::BarrierPlanning,
    S::Offered,
    S::Accepted,
    S::Waitlisted,
    S::Confirmed,
    S::Active,
    S::Paused,
];
const UNREACHED: &[S] =
    &[S::Identified, S::Conversation, S::Shortlisted, S::BarrierPlanning, S::Offered, S::Accepted, S::Waitlisted];
const ANSWERED: &[S] = &[S::Offered, S::Accepted, S::Waitlisted];
const COMING: &[S] = &[S::Confirmed, S::Active];
const BEGUN: &[S] = &[S::Confirmed, S::Active, S::Paused];
const ENDED: &[S] = &[S::Completed, S::EndedEarly];
const AFTER: &[S] = &[S::Active, S::Paused, S::Completed, S::EndedEarly];
const ANY: &[S] = ReferralState::ALL;
const TRUE_ONES: &[S] = &[
    S::Identified,
    S::Conversation,
    S::Shortlisted,
    S::BarrierPlanning,
    S::Offered,
    S::Accepted,
    S::Waitlisted,
    S::Confirmed,
    S::Active,
    S::Paused,
    S::Completed,
    S::EndedEarly,
    S::DeclinedByProvider,
    S::Withdrawn,
    S::CouldNotContact,
    S::OfferDeclined,
];

/// Every event, once. `docs/referrals.md` shows the same table with the guards.
#[rustfmt::skip]
pub(crate) const ROWS: &[Row] = &[
    row(E::Identify,            BEFORE,                                 false, &[Referrer, LinkWorker, Client],           Needs::Nothing, To::State(S::Identified)),
    row(E::BeginConversation,   &[S::Identified],                       false, &[LinkWorker],                             Needs::Nothing, To::State(S::Conversation)),
    row(E::Shortlist,           &[S::Conversation, S::Shortlisted, S::BarrierPlanning], false, &[LinkWorker],             Needs::Discuss, To::State(S::Shortlisted)),
    row(E::Choose,              &[S::Shortlisted],                      false, &[Client],                                 Needs::Discuss, To::Same),
    row(E::PlanBarriers,        &[S::Shortlisted],                      true,  &[LinkWorker],                             Needs::Discuss, To::State(S::BarrierPlanning)),
    row(E::Offer,               &[S::Shortlisted, S::BarrierPlanning],  true,  &[LinkWorker],                             Needs::Both,    To::State(S::Offered)),
    row(E::Accept,              &[S::Offered, S::Waitlisted],           true,  &[Provider],                               Needs::Sharing, To::State(S::Accepted)),
    row(E::Waitlist,            &[S::Offered, S::Waitlisted],           true,  &[Provider],                               Needs::Sharing, To::State(S::Waitlisted)),
    row(E::ExtendHold,          &[S::Accepted],                         true,  &[Provider],                               Needs::Nothing, To::Same),
    row(E::Decline,             ANSWERED,                               true,  &[Provider],                               Needs::Nothing, To::State(S::DeclinedByProvider)),
    row(E::Confirm,             &[S::Accepted],                         true,  &[LinkWorker, Provider],                   Needs::Nothing, To::State(S::Confirmed)),
    row(E::RecordSession,       COMING,                                 true,  &[Provider, LinkWorker],                   Needs::Nothing, To::Same),
    row(E::CorrectSession,      BEGUN,                                  true,  &[Provider, LinkWorker],                   Needs::Nothing, To::Same),
    row(E::Pause,               COMING,                                 true,  &[Client, LinkWorker, Provider],           Needs::Nothing, To::State(S::Paused)),
    row(E::Resume,              &[S::Paused],                           true,  &[LinkWorker],                             Needs::Nothing, To::Same),
    row(E::Complete,            &[S::Active, S::Paused],                true,  &[LinkWorker],                             Needs::Nothing, To::State(S::Completed)),
    row(E::EndEarly,            BEGUN,                                  true,  &[Client, LinkWorker, Provider],           Needs::Nothing, To::State(S::EndedEarly)),
    row(E::Withdraw,            OPEN,                                   false, &[Client],                                 Needs::Nothing, To::State(S::Withdrawn)),
    row(E::DeclineOffer,        ANSWERED,                               true,  &[Client],                                 Needs::Nothing, To::State(S::OfferDeclined)),
    row(E::CloseUnreached,      UNREACHED,                              false, &[LinkWorker],                             Needs::Nothing, To::State(S::CouldNotContact)),
    row(E::EnterInError,        OPEN,                                   false, &[LinkWorker],                             Needs::Nothing, To::State(S::EnteredInError)),
    row(E::GiveConsent,         TRUE_ONES,                              false, &[Client],                                 Needs::Nothing, To::Same),
    row(E::WithdrawConsent,     ANY,                                    false, &[Client],                                 Needs::Nothing, To::Same),
    row(E::AddBarrier,          TALKED,                                 false, &[Client, LinkWorker, Provider],           Needs::Nothing, To::Same),
    row(E::AddressBarrier,      CHOSEN,                                 true,  &[Provider],                               Needs::Nothing, To::Same),
    row(E::AcceptAccommodation, CHOSEN,                                 true,  &[Client],                                 Needs::Nothing, To::Same),
    row(E::WaiveBarrier,        CHOSEN,                                 true,  &[Client],                                 Needs::Nothing, To::Same),
    row(E::FindNoBarrier,       CHOSEN,                                 true,  &[Provider, LinkWorker],                   Needs::Nothing, To::Same),
    row(E::ReopenBarrier,       CHOSEN,                                 true,  &[Client, LinkWorker, Provider],           Needs::Nothing, To::Same),
    row(E::AnswerQuestion,      CHOSEN,                                 true,  &[Client, LinkWorker, Provider],           Needs::Nothing, To::Same),
    row(E::Recheck,             CHOSEN,                                 true,  &[LinkWorker, System],                     Needs::Nothing, To::Same),
    row(E::RecordContact,       OPEN,                                   false, &[LinkWorker],                             Needs::Nothing, To::Same),
    row(E::GiveFeedback,        TRUE_ONES,                              true,  &[Client],                                 Needs::Nothing, To::Same),
    row(E::ReadFeedback,        ANY,                                    false, &[Provider],                               Needs::Nothing, To::Same),
    row(E::AnswerFeedback,      ANY,                                    false, &[Provider],                               Needs::Nothing, To::Same),
    row(E::RaiseConcern,        ANY,                                    false, &[Client, LinkWorker, Provider, Referrer], Needs::Nothing, To::Same),
    row(E::ReadConcern,         ANY,                                    false, &[LinkWorker],                             Needs::Nothing, To::Same),
    row(E::PlanExit,            CHOSEN,                                 true,  &[LinkWorker, Client],                     Needs::Nothing, To::Same),
    row(E::CheckNextStep,       CHOSEN,                                 true,  &[LinkWorker],                             Needs::Nothing, To::Same),
    row(E::ReachStep,           AFTER,                                  true,  &[Client, LinkWorker],                     Needs::Nothing, To::Same),
    row(E::RecordFollowUp,      ENDED,                                  true,  &[LinkWorker],                             Needs::Contact, To::Same),
    row(E::Lapse,               OPEN,                                   false, &[System],                                 Needs::Nothing, To::Same),
    row(E::ResolveConflict,     ANY,                                    false, &[LinkWorker],                             Needs::Nothing, To::Same),
];

/// The row of an event.
pub(crate) fn row_of(event: EventKind) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.event == event)
}

impl Row {
    /// Whether the event may happen in a state, once an activity has been chosen or before.
    pub(crate) fn stands_in(&self, state: ReferralState, chosen: bool) -> bool {
        self.from.contains(&state) && (chosen || !self.chosen)
    }
}
