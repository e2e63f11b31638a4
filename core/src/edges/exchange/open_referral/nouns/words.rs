//! The words that some fields are limited to.

/// The words of a service's status.
pub(in crate::edges::exchange::open_referral) const STATUSES: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
/// The words of a location's type and of an address's.
pub(in crate::edges::exchange::open_referral) const PLACES: &[&str] = &["physical", "postal", "virtual"];
/// The words of a schedule's frequency.
pub(in crate::edges::exchange::open_referral) const FREQUENCIES: &[&str] = &["WEEKLY", "MONTHLY"];
