//! Ids: one type for each noun, opaque on input, so that a site can never be looked up by a partner's id.

mod id_type;
mod ids;

pub use ids::{ActivityId, ActorId, ClientId, EventId, FundingLineId, PartnerId, ReferralId, SiteId};

#[cfg(test)]
mod id_tests;
