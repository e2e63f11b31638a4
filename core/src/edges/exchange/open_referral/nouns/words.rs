//! The words that some fields are limited to.

/// The words of a service's status.
pub(in crate::edges::exchange::open_referral) const STATUSES: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
/// The words of a location's type and of an address's.
pub(in crate::edges::exchange::open_referral) const PLACES: &[&str] = &["physical", "postal", "virtual"];
/// The words of a schedule's frequency.
pub(in crate::edges::exchange::open_referral) const FREQUENCIES: &[&str] = &["WEEKLY", "MONTHLY"];
/// The words of what a service of edition 1 gives.
pub(in crate::edges::exchange::open_referral) const DELIVERABLES: &[&str] =
    &["Advice", "Assessment", "Counselling", "Equipment", "Financial Support", "Information", "Permission", "Training"];
/// The words of how people attend a service of edition 1.
pub(in crate::edges::exchange::open_referral) const ATTENDING: &[&str] = &["phone", "online", "venue", "home visit"];
/// The words of how people get into a service of edition 1.
pub(in crate::edges::exchange::open_referral) const ACCESS: &[&str] = &["referral", "appointment", "membership", "drop-in"];
