//! Calendars.

use fingerpost::{ActivityId, CalendarOptions, CalendarReading, ReferralView};
use pyo3::prelude::*;

use crate::catalogue::Catalogue;
use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::matcher::moment;
use crate::times::BankHolidays;

/// The sessions of an activity as a calendar, as plain data.
#[pyfunction]
pub(crate) fn write_calendar<'py>(
    py: Python<'py>,
    catalogue: &Catalogue,
    activity: &str,
    at: &str,
    holidays: &BankHolidays,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let options: CalendarOptions = here(py, || take(options))?;
    let activity = ActivityId::new(activity).map_err(|error| raise(py, &error))?;
    let at = moment(py, at)?;
    give(py, &away(py, || fingerpost::write_calendar(&catalogue.inner, &activity, at, &holidays.inner, &options))?)
}

/// The sessions of a referral as a calendar, as plain data.
#[pyfunction]
pub(crate) fn write_referral_calendar<'py>(
    py: Python<'py>,
    catalogue: &Catalogue,
    view: &Bound<'py, PyAny>,
    holidays: &BankHolidays,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (view, options) = here(py, || Ok((take::<ReferralView>(view)?, take::<CalendarOptions>(options)?)))?;
    give(py, &away(py, || fingerpost::write_referral_calendar(&catalogue.inner, &view, &holidays.inner, &options))?)
}

/// Reads a provider's calendar, as plain data.
#[pyfunction]
pub(crate) fn read_calendar<'py>(py: Python<'py>, text: &[u8], options: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let options: CalendarReading = here(py, || take(options))?;
    give(py, &away(py, || fingerpost::read_calendar(text, &options))?)
}
