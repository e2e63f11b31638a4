//! Partners: organisations, what they bring, what they lack, and how long they can go on.

mod contact;
mod experience;
mod funding;
mod hosting;
mod kind;
mod organisation;
mod safeguarding;
mod training;
mod visit;
mod volunteers;

pub use contact::Contact;
pub use experience::Experience;
pub use funding::{FundingLine, FundingStage};
pub use hosting::Hosting;
pub use kind::PartnerKind;
pub use organisation::Partner;
pub use safeguarding::{DbsLevel, SafeguardingRecord};
pub use training::{TrainingRecord, TrainingTopic};
pub use visit::Visit;
pub use volunteers::Volunteers;
