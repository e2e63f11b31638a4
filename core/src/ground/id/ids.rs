//! The ids there are.

use super::id_type::id_type;

id_type! {
    /// Names a partner: an organisation.
    PartnerId,
    /// Names a site: a place a partner uses.
    SiteId,
    /// Names an activity: something a client can join.
    ActivityId,
    /// Names a client by a pseudonym. Never a name, and never an NHS number.
    ClientId,
    /// Names one funding line of a partner.
    FundingLineId,
    /// Names a referral.
    ReferralId,
    /// Names one event. Make it new for each (a UUID), and keep it when sending again.
    EventId,
    /// Names somebody who acts, by a pseudonym or staff number. Never a name.
    ActorId,
}
