//! Open Referral feeds.

use fingerpost::{Directory, KeptRecord, OpenReferralOptions, OpenReferralWriting};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::guard::{away, here};

/// Reads the pages of a feed, as plain data.
#[pyfunction]
pub(crate) fn read_open_referral<'py>(
    py: Python<'py>,
    pages: Vec<Vec<u8>>,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let options: OpenReferralOptions = here(py, || take(options))?;
    let pages: Vec<&[u8]> = pages.iter().map(Vec::as_slice).collect();
    give(py, &away(py, || fingerpost::read_open_referral(&pages, &options))?)
}

/// Writes a directory, given as plain data, as a feed.
#[pyfunction]
pub(crate) fn write_open_referral<'py>(
    py: Python<'py>,
    directory: &Bound<'py, PyAny>,
    kept: &Bound<'py, PyAny>,
    writing: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let directory: Directory = here(py, || take(directory))?;
    let (kept, writing) = here(py, || Ok((take::<Vec<KeptRecord>>(kept)?, take::<OpenReferralWriting>(writing)?)))?;
    give(py, &away(py, || Ok(fingerpost::write_open_referral(&directory, &kept, &writing)))?)
}
