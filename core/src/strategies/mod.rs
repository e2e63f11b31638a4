//! Generators of random catalogues, clients and policies, for property tests of this crate and of crates that build on it.
//!
//! Behind the feature `strategies`; every function gives a [`proptest`] strategy. All data belong together: ids come
//! from small pools (`partner-0`, `site-3`, `activity-7`), so that references hit; dates lie around one moment,
//! 23 November 2026, at, just inside and just outside the shelf lives of the default [`Policy`](crate::Policy); points
//! lie within some 40 km of Newport. Every [`catalogue`] is valid, and every optional field is missing at times.
//!
//! A [`Bias`] says how much of the data is complete and welcoming. With independent coin flips hardly anything would
//! ever suit; [`area`] and [`client`] mix biases such that all four verdicts are frequent.
//!
//! ```
//! use fingerpost::strategies;
//! use proptest::strategy::{Strategy, ValueTree};
//! use proptest::test_runner::TestRunner;
//!
//! let mut runner = TestRunner::deterministic();
//! let catalogue = strategies::catalogue().new_tree(&mut runner).unwrap().current();
//! assert!((1..=8).contains(&catalogue.activities().len()));
//! let client = strategies::client().new_tree(&mut runner).unwrap().current();
//! assert!(client.id.as_str().starts_with("client-"));
//! ```

mod accommodations;
mod activities;
mod additions;
mod amounts;
mod areas;
mod bias;
mod capacities;
mod clients;
mod co_deliveries;
mod costs;
mod courses;
mod eligibilities;
mod facts;
mod free_times;
mod funding;
mod ids;
mod languages;
mod moments;
mod particulars;
mod partners;
mod points;
mod policies;
mod recurrences;
mod requirements;
mod sites;
mod stamps;
mod texts;
mod themes;
mod timings;

pub use accommodations::accommodation_offer;
pub use activities::activity;
pub use amounts::{budget, price};
pub use areas::{area, area_biased, catalogue};
pub use bias::Bias;
pub use capacities::capacity;
pub use clients::{client, client_biased};
pub use co_deliveries::co_delivery;
pub use costs::{committed_cost, reserve};
pub use courses::course;
pub use eligibilities::{age_band, eligibility};
pub use facts::feature_fact;
pub use free_times::free_times;
pub use funding::{funding_line, funding_stages};
pub use ids::{Extent, activity_id, partner_id, site_id};
pub use languages::{language, language_offers};
pub use moments::{days_before, moment};
pub use partners::partner;
pub use points::{client_point, site_point};
pub use policies::policy;
pub use recurrences::recurrence;
pub use requirements::requirement;
pub use sites::site;
pub use stamps::{checked_on, provenance, source};
pub use texts::{personal_text, text};
pub use themes::{theme_id, theme_ids};
pub use timings::timing;

#[cfg(test)]
mod strategies_tests;
