//! Activities: something a client can join.

mod capacity;
mod co_delivery;
mod course;
mod delivery;
mod eligibility;
mod group;
mod kind;
mod language_offer;
mod offering;
mod onward;
mod opportunity;
mod price;
mod route;
mod session;
mod status;

pub use capacity::{Booking, Capacity};
pub use co_delivery::CoDelivery;
pub use course::{Course, Joining};
pub use delivery::Delivery;
pub use eligibility::{Circumstance, Eligibility};
pub use group::{GroupSize, Pace};
pub use kind::ActivityKind;
pub use language_offer::{LanguageOffer, LanguageProvision};
pub use offering::Activity;
pub use onward::{OnwardKind, OnwardStep};
pub use opportunity::OpportunityClass;
pub use price::{Concession, ConcessionKind, Price};
pub use route::ReferralRoute;
pub use session::SessionPattern;
pub use status::ActivityStatus;

#[cfg(test)]
mod price_tests;
