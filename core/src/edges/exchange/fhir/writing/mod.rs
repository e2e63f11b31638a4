//! Writing a referral, and what belongs to it, as a Bundle: one file a resource.

mod available_time;
mod bundle;
mod care_plan;
mod case;
mod consent;
mod elements;
mod export;
mod flag;
mod follow_up;
mod goal;
mod healthcare_service;
mod location;
mod observation;
mod organization;
mod patient;
mod provenance;
mod questionnaire_response;
mod recorded_code;
mod service_request;
mod task;

pub(super) use bundle::{Resource, document_bundle};
pub(super) use case::Case;
pub(super) use elements::{concept, concept_of_text, plain};
pub use export::{FhirExport, referral_to_fhir};
pub(super) use export::{check, resources};
pub(super) use organization::organization_of;
