//! Sites: places that partners use.

mod external;
mod place;
mod referral_use;

pub use external::ExternalId;
pub use place::Site;
pub use referral_use::ReferralUse;
