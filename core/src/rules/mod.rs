//! Floor 3, the rules: what governs partners and referrals, whoever asks.

pub mod retention;
