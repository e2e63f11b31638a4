//! The fairness audit.

use std::num::NonZeroUsize;

use fingerpost::{
    AuditPerson, Client, ClientId, Directory, DisclosureRule, NonEmpty, Placings, Policy, ReferralView, Strata, Timestamp,
};
use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::listening::{Heed, listening};
use crate::many::read;

/// A column of strata from its name and pairs of client and group.
fn strata(py: Python<'_>, data: &Bound<'_, PyAny>) -> PyResult<Strata> {
    let (name, of): (NonEmpty, Vec<(ClientId, NonEmpty)>) = here(py, || take(data))?;
    Strata::new(name, of).map_err(|error| raise(py, &error))
}

/// How far people got, as plain data.
#[pyfunction]
pub(crate) fn audit_people<'py>(
    py: Python<'py>,
    placings: &Bound<'py, PyAny>,
    referrals: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let placings: Vec<Placings> = here(py, || take(placings))?;
    let referrals: Vec<ReferralView> = here(py, || take(referrals))?;
    give(py, &away(py, || Ok(fingerpost::audit_people(&placings, &referrals)))?)
}

/// How far people got, by strata, before it is published. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct FairnessAudit {
    inner: fingerpost::FairnessAudit,
}

#[pymethods]
impl FairnessAudit {
    #[new]
    fn new(py: Python<'_>, people: &Bound<'_, PyAny>, columns: Vec<Bound<'_, PyAny>>) -> PyResult<Self> {
        let people: Vec<AuditPerson> = here(py, || take(people))?;
        let columns: Vec<Strata> = columns.iter().map(|column| strata(py, column)).collect::<PyResult<_>>()?;
        Ok(Self { inner: away(py, || fingerpost::FairnessAudit::new(&people, &columns))? })
    }

    /// The audit as it may be published, as plain data.
    fn publish<'py>(&self, py: Python<'py>, rule: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let rule: DisclosureRule = here(py, || take(rule))?;
        give(py, &away(py, || self.inner.publish(&rule))?)
    }
}

/// What a gap is due to, before it is published. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct GapAudit {
    inner: fingerpost::GapAudit,
}

#[pymethods]
impl GapAudit {
    #[new]
    #[allow(clippy::too_many_arguments, reason = "the Python class has them by name")]
    fn new(
        py: Python<'_>,
        directory: &Bound<'_, PyAny>,
        policy: Option<&Bound<'_, PyAny>>,
        clients: &Bound<'_, PyList>,
        column: &Bound<'_, PyAny>,
        at: &str,
        threads: usize,
        told: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let directory: Directory = here(py, || take(directory))?;
        let policy: Policy = here(py, || policy.map(take).transpose())?.unwrap_or_default();
        let clients: Vec<Client> = read(py, clients)?;
        let column = strata(py, column)?;
        let at: Timestamp = at.parse().map_err(|error| raise(py, &error))?;
        let threads = NonZeroUsize::new(threads).unwrap_or(NonZeroUsize::MIN);
        let work = move |heed: Heed<'_>| fingerpost::GapAudit::heeding(&directory, &policy, &clients, &column, at, threads, heed);
        Ok(Self { inner: listening(py, told, work)? })
    }

    /// The gap as it may be published, as plain data.
    fn publish<'py>(&self, py: Python<'py>, rule: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let rule: DisclosureRule = here(py, || take(rule))?;
        give(py, &away(py, || self.inner.publish(&rule))?)
    }
}
