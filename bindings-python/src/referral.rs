//! A referral.

use fingerpost::{
    ActorRole, Date, EventId, EventKind, FollowUpPoint, ReferralEvent, ReferralState, ReferralView, read_events, work,
    write_events,
};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::matcher::moment;

/// The history of a referral, and what it comes to. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Referral {
    pub(crate) inner: fingerpost::Referral,
}

impl Referral {
    pub(crate) const fn of(inner: fingerpost::Referral) -> Self {
        Self { inner }
    }
}

#[pymethods]
impl Referral {
    /// Begins a referral with an event given as plain data.
    #[staticmethod]
    fn begin(py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<Self> {
        let event: ReferralEvent = here(py, || take(event))?;
        away(py, || fingerpost::Referral::begin(event).map(Self::of))
    }

    /// Works referrals out from their histories, given as plain data.
    #[staticmethod]
    fn replay_all(py: Python<'_>, histories: &Bound<'_, PyAny>) -> PyResult<Vec<Self>> {
        let histories: Vec<Vec<ReferralEvent>> = here(py, || take(histories))?;
        away(py, || histories.into_iter().map(|events| fingerpost::Referral::replay(events).map(Self::of)).collect())
    }

    /// Reads a history written as JSON, and works the referral out from it.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &[u8]) -> PyResult<Self> {
        away(py, || fingerpost::Referral::replay(read_events(text)?).map(Self::of))
    }

    /// The history as JSON.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        away(py, || Ok(write_events(&self.inner.events().cloned().collect::<Vec<_>>())))
    }

    /// The referral after one more event, given as plain data.
    fn record(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<Self> {
        let event: ReferralEvent = here(py, || take(event))?;
        away(py, || self.inner.record(event).map(Self::of))
    }

    /// The referral together with more events, given as plain data.
    fn merge(&self, py: Python<'_>, events: &Bound<'_, PyAny>) -> PyResult<Self> {
        let events: Vec<ReferralEvent> = here(py, || take(events))?;
        away(py, || self.inner.merge(events).map(Self::of))
    }

    /// The referral together with another history of it.
    fn merge_with(&self, py: Python<'_>, other: &Self) -> PyResult<Self> {
        away(py, || self.inner.merge(other.inner.events().cloned().collect()).map(Self::of))
    }

    /// The referral with everything written down that has run out by a moment.
    fn housekeeping(&self, py: Python<'_>, at: &str, because: &str) -> PyResult<Self> {
        let at = moment(py, at)?;
        let because = EventId::new(because).map_err(|error| raise(py, &error))?;
        away(py, || self.inner.housekeeping(at, &because).map(Self::of))
    }

    /// The events as plain data, in the order of telling.
    fn events<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, &self.inner.events().collect::<Vec<_>>())
    }

    /// The moment of the latest event.
    fn latest(&self) -> Option<String> {
        self.inner.events().map(|event| event.at).max().map(|at| at.to_string())
    }

    /// The policy it keeps, as plain data.
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, self.inner.policy())
    }

    /// Which referral.
    #[getter]
    fn id(&self) -> &str {
        self.inner.id().as_str()
    }

    /// The client's pseudonym.
    #[getter]
    fn client(&self) -> &str {
        self.inner.client().as_str()
    }

    /// What it has come to.
    #[getter]
    fn state(&self) -> &str {
        self.inner.state().as_str()
    }

    /// The last events.
    #[getter]
    fn heads(&self) -> Vec<&str> {
        self.inner.heads().iter().map(EventId::as_str).collect()
    }

    /// The events a role may record.
    fn allowed(&self, py: Python<'_>, role: &str) -> PyResult<Vec<&'static str>> {
        let role: ActorRole = role.parse().map_err(|error| raise(py, &error))?;
        Ok(self.inner.allowed(role).into_iter().map(|event| event.as_str()).collect())
    }

    /// What keeps the gate shut, as plain data.
    fn gate<'py>(&self, py: Python<'py>, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || Ok(self.inner.gate(at)))?)
    }

    /// The referral as it stands at a moment, as plain data.
    fn view<'py>(&self, py: Python<'py>, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || Ok(self.inner.view(at)))?)
    }

    /// What is to do up to a day, as plain data.
    fn work<'py>(&self, py: Python<'py>, at: &str, until: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        let until: Date = until.parse().map_err(|error| raise(py, &error))?;
        give(py, &away(py, || Ok(work(&self.inner.view(at), self.inner.policy(), until)))?)
    }

    /// How many events there are.
    fn __len__(&self) -> usize {
        self.inner.events().len()
    }

    /// Whether the histories are the same.
    fn same(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        away(py, || Ok(self.inner == other.inner))
    }
}

/// The events a role may record in a state.
#[pyfunction]
pub(crate) fn allowed_events(py: Python<'_>, state: &str, role: &str, chosen: bool) -> PyResult<Vec<&'static str>> {
    let read = || Ok((state.parse::<ReferralState>()?, role.parse::<ActorRole>()?));
    let (state, role) = read().map_err(|error| raise(py, &error))?;
    Ok(fingerpost::allowed_events(state, role, chosen).into_iter().map(|event| event.as_str()).collect())
}

/// The state an event leads to.
#[pyfunction]
pub(crate) fn leads_to(py: Python<'_>, event: &str) -> PyResult<Option<&'static str>> {
    let event: EventKind = event.parse().map_err(|error| raise(py, &error))?;
    Ok(fingerpost::leads_to(event).map(|state| state.as_str()))
}

/// How many went on at least and at most, of views given as plain data.
#[pyfunction]
pub(crate) fn follow_up_bounds<'py>(
    py: Python<'py>,
    views: &Bound<'py, PyAny>,
    point: &str,
    on: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let views: Vec<ReferralView> = here(py, || take(views))?;
    let read = || Ok((point.parse::<FollowUpPoint>()?, on.parse::<Date>()?));
    let (point, on) = read().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || Ok(fingerpost::follow_up_bounds(&views, point, on)))?)
}
