//! FHIR R4.

use std::sync::Arc;

use fingerpost::{
    FhirExport, FhirImport, FhirOptions, FhirReadOptions, FingerpostError, GpMessage, GpMessageDetails, OutcomeReading,
    TaskProposal, TaskUpdate,
};

use crate::{Catalogue, ReferralCore};

/// A referral as a Bundle.
///
/// # Errors
/// `referral.consent-missing` and its kin where the client's consent does not cover it; `fhir.*`.
#[uniffi::export]
pub fn referral_bundle(
    referral: &Arc<ReferralCore>,
    catalogue: &Arc<Catalogue>,
    outcomes: Vec<OutcomeReading>,
    options: FhirOptions,
) -> Result<FhirExport, FingerpostError> {
    fingerpost::referral_to_fhir(&referral.core, &catalogue.core, &outcomes, &options)
}

/// The message back to GP and referrer.
///
/// # Errors
/// As [`referral_bundle`].
#[uniffi::export]
pub fn gp_message(
    referral: &Arc<ReferralCore>,
    catalogue: &Arc<Catalogue>,
    outcomes: Vec<OutcomeReading>,
    details: GpMessageDetails,
) -> Result<GpMessage, FingerpostError> {
    fingerpost::message_to_gp(&referral.core, &catalogue.core, &outcomes, &details)
}

/// Reads a resource or a Bundle.
///
/// # Errors
/// An `import.*` or `fhir.*` code where it is none.
#[uniffi::export]
pub fn fhir_of_bytes(bytes: Vec<u8>, options: FhirReadOptions) -> Result<FhirImport, FingerpostError> {
    fingerpost::read_fhir(&bytes, &options)
}

/// What an update of a Task comes to for a referral.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn proposal_of_task(referral: &Arc<ReferralCore>, update: TaskUpdate) -> Result<TaskProposal, FingerpostError> {
    Ok(fingerpost::propose_from_task(&referral.core, &update))
}
