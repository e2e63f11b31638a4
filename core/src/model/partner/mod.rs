//! Partners: organisations, what they bring, what they lack, and how long they can go on.

mod contact;
mod cost;
mod experience;
mod funding;
mod hosting;
mod kind;
mod money_check;
mod organisation;
mod safeguarding;
mod training;
mod visit;
mod volunteers;

pub use contact::Contact;
pub use cost::{CommittedCost, CostRhythm, Reserve};
pub use experience::Experience;
pub use funding::{FundingLine, FundingStage};
pub use hosting::Hosting;
pub use kind::PartnerKind;
pub(crate) use money_check::money_issues;
pub use organisation::Partner;
pub use safeguarding::{DbsLevel, SafeguardingRecord};
pub use training::{TrainingRecord, TrainingTopic};
pub use visit::Visit;
pub use volunteers::Volunteers;
