//! The message back to GP and referrer: as records, as a page, as text and as a document of FHIR.

mod compose;
mod details;
mod document;
mod escape;
mod gaps;
mod html;
mod interventions;
mod lines;
mod section;
mod send;
mod text;

pub use details::{GpMessageDetails, GpPractice, Intervention, InterventionResult, ReferrerDetails, RiskStatement};
pub use section::{MessageHeading, MessageLine, MessageSection};
pub use send::{GpMessage, message_to_gp};
