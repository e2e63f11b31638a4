//! Reading FHIR: referrals that arrive, answers of providers, and whom they are about. Total: what was not understood is
//! listed by its path, and what is wrong is a finding with its place.

mod closed_loop;
mod elements;
mod import;
mod look;
mod observation;
mod organization;
mod patient;
mod profiles;
mod questionnaire_response;
mod records;
mod references;
mod refusal;
mod service_request;
mod task;
mod value_sets;

pub use closed_loop::{TaskProposal, propose_from_task};
pub use import::{FhirImport, FhirReadOptions, FhirResourceCount, read_fhir};
pub use records::{
    ArrivedAnswers, ArrivedOrganization, ArrivedPerson, ArrivedReferral, ArrivedScore, FhirIdentifier, FhirReference, TaskUpdate,
};
pub use value_sets::{FhirPriority, FhirRequestIntent, FhirRequestStatus, FhirTaskStatus};
