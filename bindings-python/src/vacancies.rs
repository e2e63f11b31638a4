//! The places of an activity.

use fingerpost::{ActivityId, PlaceEvent, ReferralId};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::matcher::moment;

/// The places of an activity, worked out from their events. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Places {
    inner: fingerpost::Places,
}

#[pymethods]
impl Places {
    /// The places that events, given as plain data, come to.
    #[new]
    fn new(py: Python<'_>, activity: &str, events: &Bound<'_, PyAny>) -> PyResult<Self> {
        let activity = ActivityId::new(activity).map_err(|error| raise(py, &error))?;
        let events: Vec<PlaceEvent> = here(py, || take(events))?;
        Ok(Self { inner: away(py, || fingerpost::Places::replay(activity, &events))? })
    }

    /// The places after one more event, given as plain data.
    fn record(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<Self> {
        let event: PlaceEvent = here(py, || take(event))?;
        Ok(Self { inner: away(py, || self.inner.record(event))? })
    }

    /// Whether a place is held, or confirmed, for a referral at a moment.
    fn has(&self, py: Python<'_>, referral: &str, at: &str) -> PyResult<bool> {
        let at = moment(py, at)?;
        let referral = ReferralId::new(referral).map_err(|error| raise(py, &error))?;
        Ok(self.inner.has(&referral, at))
    }

    /// The place of a referral on the waiting list.
    fn position(&self, py: Python<'_>, referral: &str) -> PyResult<Option<u32>> {
        let referral = ReferralId::new(referral).map_err(|error| raise(py, &error))?;
        Ok(self.inner.position(&referral))
    }

    /// The places as they stand at a moment, as plain data.
    fn view<'py>(&self, py: Python<'py>, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &self.inner.view(at))
    }
}
