//! Floor 2, the model: partners, sites, activities, barriers, clients, small areas, and the catalogue that holds what an area offers.

pub mod activity;
pub mod barrier;
pub mod catalogue;
pub mod client;
pub mod feature;
pub mod outcome;
pub mod partner;
pub mod provenance;
pub mod referral;
pub mod site;
pub mod small_area;
pub mod theme;
pub mod verdict;
