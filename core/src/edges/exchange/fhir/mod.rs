//! FHIR R4 and UK Core: referrals out, referrals and answers in, and the message back to GP and referrer.
//!
//! What leaves is decided by the client's consent and by nothing else ([`disclosure`]); what arrives is read totally: what
//! was not understood is listed, and what is wrong is a finding with its place. `docs/fhir.md` is the rule book.

mod disclosure;
mod message;
mod options;
mod reading;
mod terminology;
mod writing;

pub use message::{
    GpMessage, GpMessageDetails, GpPractice, Intervention, InterventionResult, MessageHeading, MessageLine, MessageSection,
    ReferrerDetails, RiskStatement, message_to_gp,
};
pub use options::{
    FhirAnswerCode, FhirBundleKind, FhirCoding, FhirItemLink, FhirOptions, FhirProfiles, FhirPurpose, FhirQuestionnaire,
    FhirRequestStyle,
};
pub use reading::{
    ArrivedAnswers, ArrivedOrganization, ArrivedPerson, ArrivedReferral, ArrivedScore, FhirIdentifier, FhirImport, FhirPriority,
    FhirReadOptions, FhirReference, FhirRequestIntent, FhirRequestStatus, FhirResourceCount, FhirTaskStatus, TaskProposal,
    TaskUpdate, propose_from_task, read_fhir,
};
pub use terminology::{TerminologyEntry, fhir_terminology};
pub use writing::{FhirExport, referral_to_fhir};
