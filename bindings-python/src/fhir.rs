//! FHIR R4.

use fingerpost::{FhirOptions, GpMessageDetails, OutcomeReading};
use pyo3::prelude::*;

use crate::catalogue::Catalogue;
use crate::cross::{give, take};
use crate::guard::{away, here};
use crate::referral::Referral;

/// A referral as a Bundle, as plain data.
#[pyfunction]
pub(crate) fn referral_to_fhir<'py>(
    py: Python<'py>,
    referral: &Referral,
    catalogue: &Catalogue,
    outcomes: &Bound<'py, PyAny>,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (outcomes, options) = here(py, || Ok((take::<Vec<OutcomeReading>>(outcomes)?, take::<FhirOptions>(options)?)))?;
    give(py, &away(py, || fingerpost::referral_to_fhir(&referral.inner, &catalogue.inner, &outcomes, &options))?)
}

/// The message back to GP and referrer, as plain data.
#[pyfunction]
pub(crate) fn message_to_gp<'py>(
    py: Python<'py>,
    referral: &Referral,
    catalogue: &Catalogue,
    outcomes: &Bound<'py, PyAny>,
    details: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (outcomes, details) = here(py, || Ok((take::<Vec<OutcomeReading>>(outcomes)?, take::<GpMessageDetails>(details)?)))?;
    give(py, &away(py, || fingerpost::message_to_gp(&referral.inner, &catalogue.inner, &outcomes, &details))?)
}
