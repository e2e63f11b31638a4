//! Raw tables of people, and the only way out of them.

use fingerpost::{
    CategoryOf, CountDimension, DisclosureRule, NamedRule, NonEmpty, PublishedAudit, PublishedTable, Release, table,
};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::table::Table;

/// Counts of people before anything protects them. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct CountTable {
    inner: fingerpost::CountTable,
}

#[pymethods]
impl CountTable {
    #[new]
    fn new(py: Python<'_>, dimensions: &Bound<'_, PyAny>, cells: Vec<u64>) -> PyResult<Self> {
        let dimensions: Vec<CountDimension> = here(py, || take(dimensions))?;
        Ok(Self { inner: away(py, || fingerpost::CountTable::new(dimensions, cells))? })
    }

    /// The same of people one by one.
    #[staticmethod]
    fn of_people(py: Python<'_>, dimensions: &Bound<'_, PyAny>, people: &Bound<'_, PyAny>) -> PyResult<Self> {
        let dimensions: Vec<CountDimension> = here(py, || take(dimensions))?;
        let people: Vec<Vec<NonEmpty>> = here(py, || take(people))?;
        let inner = away(py, || fingerpost::CountTable::of_people(dimensions, people.iter().map(Vec::as_slice)))?;
        Ok(Self { inner })
    }

    /// One count, for the owner of the records.
    fn count(&self, py: Python<'_>, of: &Bound<'_, PyAny>) -> PyResult<u64> {
        let of: Vec<CategoryOf> = here(py, || take(of))?;
        away(py, || self.inner.count(&of))
    }

    /// The table as it may be published, as plain data.
    fn protect<'py>(
        &self,
        py: Python<'py>,
        rule: &Bound<'py, PyAny>,
        earlier: Vec<(Py<Self>, Bound<'py, PyAny>)>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let rule: DisclosureRule = here(py, || take(rule))?;
        let mut releases = Vec::with_capacity(earlier.len());
        for (counts, published) in earlier {
            let published: PublishedTable = here(py, || take(&published))?;
            let counts = counts.get().inner.clone();
            releases.push(Release::new(counts, published).map_err(|error| raise(py, &error))?);
        }
        give(py, &away(py, || self.inner.protect_after(&rule, &releases))?)
    }
}

/// A rule that has a name, as plain data.
#[pyfunction]
pub(crate) fn disclosure_rule<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let name: NamedRule = name.parse().map_err(|error| raise(py, &error))?;
    give(py, &name.rule())
}

/// What is published of many counts.
#[pyfunction]
pub(crate) fn publish_counts(py: Python<'_>, rule: &Bound<'_, PyAny>, counts: Vec<u64>) -> PyResult<Vec<Option<u64>>> {
    let rule: DisclosureRule = here(py, || take(rule))?;
    away(py, || Ok(counts.into_iter().map(|count| rule.publish(count)).collect()))
}

/// A figure about so many people, as plain data.
#[pyfunction]
pub(crate) fn publish_figure<'py>(
    py: Python<'py>,
    rule: &Bound<'py, PyAny>,
    people: u64,
    value: f64,
) -> PyResult<Bound<'py, PyAny>> {
    let rule: DisclosureRule = here(py, || take(rule))?;
    give(py, &rule.publish_figure(people, value))
}

/// The counts of a published table given as plain data.
#[pyfunction]
pub(crate) fn published_table(py: Python<'_>, published: &Bound<'_, PyAny>) -> PyResult<Table> {
    let published: PublishedTable = here(py, || take(published))?;
    away(py, || Ok(Table::of(table::published(&published))))
}

/// The shares of a published audit given as plain data.
#[pyfunction]
pub(crate) fn fairness_table(py: Python<'_>, audit: &Bound<'_, PyAny>) -> PyResult<Table> {
    let audit: PublishedAudit = here(py, || take(audit))?;
    away(py, || Ok(Table::of(table::fairness(&audit))))
}
