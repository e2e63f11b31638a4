//! Sessions and bank holidays.

use fingerpost::{Date, Horizon, Timing, UkDivision};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::matcher::moment;

/// Which days are bank holidays. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct BankHolidays {
    pub(crate) inner: fingerpost::BankHolidays,
}

#[pymethods]
impl BankHolidays {
    /// The list inside the library, or one written as JSON as gov.uk publishes it.
    #[new]
    #[pyo3(signature = (text=None))]
    fn new(py: Python<'_>, text: Option<&str>) -> PyResult<Self> {
        let inner = away(py, || text.map_or_else(fingerpost::BankHolidays::bundled, fingerpost::BankHolidays::from_json))?;
        Ok(Self { inner })
    }

    /// Whether a day is a bank holiday there, and what it is called; nothing where it is not known.
    fn on(&self, py: Python<'_>, division: &str, date: &str) -> PyResult<(Option<bool>, Option<String>)> {
        let read = || Ok((division.parse::<UkDivision>()?, date.parse::<Date>()?));
        let (division, date) = read().map_err(|error| raise(py, &error))?;
        Ok((self.inner.is_holiday(division, date), self.inner.name(division, date).map(str::to_owned)))
    }
}

/// The sessions of a timing that begin at or after a moment, as plain data.
#[pyfunction]
pub(crate) fn occurrences<'py>(
    py: Python<'py>,
    timing: &Bound<'py, PyAny>,
    start: &str,
    division: Option<&str>,
    horizon: &Bound<'py, PyAny>,
    holidays: &BankHolidays,
) -> PyResult<Bound<'py, PyAny>> {
    let (timing, horizon) = here(py, || Ok((take::<Timing>(timing)?, take::<Horizon>(horizon)?)))?;
    let start = moment(py, start)?;
    let division: Option<UkDivision> = division.map(str::parse).transpose().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || timing.upcoming(division, &holidays.inner, start, horizon))?)
}
