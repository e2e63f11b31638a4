//! FHIR R4.

use std::sync::Arc;

use fingerpost::{FhirExport, FhirOptions, FingerpostError, GpMessage, GpMessageDetails, OutcomeReading};

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
