//! Floor 3, the rules: what governs referrals once somebody was matched, how long a partner can go on, how answers become
//! scores, and how long records are kept.
//! Floor 3, the rules: what governs referrals once somebody was matched, and how long a partner can go on.

pub mod clearance;
pub mod consent;
pub mod funding;
pub mod history;
pub mod lifecycle;
pub mod pathway;
pub mod places;
pub mod retention;
pub mod scoring;
pub mod worklist;
