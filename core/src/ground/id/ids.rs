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
}
