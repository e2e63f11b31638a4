//! Ids: one type for each noun, opaque on input, so that a site can never be looked up by a partner's id.

mod id_type;
mod ids;
mod name_uuid;
mod sha1;

pub use ids::{ActivityId, ActorId, ClientId, EventId, FundingLineId, PartnerId, ReferralId, SiteId};
pub(crate) use name_uuid::uuid_of;

#[cfg(test)]
mod id_tests;
#[cfg(test)]
mod name_uuid_tests;
