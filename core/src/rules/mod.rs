//! Floor 3, the rules: what governs referrals once somebody was matched.

pub mod clearance;
pub mod consent;
pub mod history;
pub mod lifecycle;
