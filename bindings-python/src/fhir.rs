//! FHIR R4.

use fingerpost::{FhirOptions, FhirReadOptions, GpMessageDetails, OutcomeReading, TaskUpdate};
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

/// Reads a resource or a Bundle, as plain data.
#[pyfunction]
pub(crate) fn read_fhir<'py>(py: Python<'py>, text: &[u8], options: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let options: FhirReadOptions = here(py, || take(options))?;
    give(py, &away(py, || fingerpost::read_fhir(text, &options))?)
}

/// What an update of a Task comes to for a referral, as plain data.
#[pyfunction]
pub(crate) fn propose_from_task<'py>(
    py: Python<'py>,
    referral: &Referral,
    update: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let update: TaskUpdate = here(py, || take(update))?;
    give(py, &away(py, || Ok(fingerpost::propose_from_task(&referral.inner, &update)))?)
}
