//! Tables that other libraries read through the Arrow C stream interface, without copying through Python.

use arrow_array::RecordBatchIterator;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use fingerpost::table;
use fingerpost::{DuplicateReport, FreshnessReport, Issue, Ranking, ReferralView, WorkItem, table::Table as Columns};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::cross::take;
use crate::errors::internal;
use crate::guard::{away, here};

/// Named columns of one length. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Table {
    inner: Columns,
}

impl Table {
    pub(crate) const fn of(inner: Columns) -> Self {
        Self { inner }
    }
}

#[pymethods]
impl Table {
    /// The names of the columns.
    fn names(&self) -> Vec<&str> {
        self.inner.columns().iter().map(|column| column.name()).collect()
    }

    /// How many rows there are.
    fn __len__(&self) -> usize {
        self.inner.rows()
    }

    /// One cell as text; nothing where it is empty.
    fn cell(&self, column: usize, row: usize) -> Option<String> {
        self.inner.columns().get(column).and_then(|column| column.cell(row))
    }

    /// A sheet that is safe to open.
    fn to_csv(&self, py: Python<'_>, without_mark: bool) -> PyResult<String> {
        let options = table::CsvOptions { without_mark, ..table::CsvOptions::new() };
        away(py, || Ok(table::write_csv(&self.inner, &options)))
    }

    /// The stream that readers of Arrow ask for.
    fn stream<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let batch = away(py, || self.inner.record_batch())?;
        let schema = batch.schema();
        let reader = RecordBatchIterator::new([Ok(batch)], schema);
        let stream = FFI_ArrowArrayStream::new(Box::new(reader));
        PyCapsule::new_with_value(py, stream, c"arrow_array_stream").map_err(|_| internal(py))
    }
}

/// The matches, reasons, exclusions or counts of rankings given as plain data.
#[pyfunction]
pub(crate) fn ranking_table(py: Python<'_>, rankings: &Bound<'_, PyAny>, of: &str) -> PyResult<Option<Table>> {
    let make = match of {
        "counts" => table::counts,
        "excluded" => table::excluded,
        "matches" => table::matches,
        "reasons" => table::reasons,
        _ => return Ok(None),
    };
    let rankings: Vec<Ranking> = here(py, || take(rankings))?;
    away(py, || Ok(Some(Table::of(make(&rankings)))))
}

/// Referrals as they stand, from views given as plain data.
#[pyfunction]
pub(crate) fn referral_table(py: Python<'_>, views: &Bound<'_, PyAny>) -> PyResult<Table> {
    let views: Vec<ReferralView> = here(py, || take(views))?;
    away(py, || Ok(Table::of(table::referrals(&views))))
}

/// The steps of referrals from state to state, from views given as plain data.
#[pyfunction]
pub(crate) fn transition_table(py: Python<'_>, views: &Bound<'_, PyAny>) -> PyResult<Table> {
    let views: Vec<ReferralView> = here(py, || take(views))?;
    away(py, || Ok(Table::of(table::transitions(&views))))
}

/// What is to do, from items given as plain data.
#[pyfunction]
pub(crate) fn work_table(py: Python<'_>, items: &Bound<'_, PyAny>) -> PyResult<Table> {
    let items: Vec<WorkItem> = here(py, || take(items))?;
    away(py, || Ok(Table::of(table::work_items(&items))))
}

/// The records that may stand twice, from a report given as plain data.
#[pyfunction]
pub(crate) fn duplicate_table(py: Python<'_>, report: &Bound<'_, PyAny>) -> PyResult<Table> {
    let report: DuplicateReport = here(py, || take(report))?;
    away(py, || Ok(Table::of(table::duplicates(&report))))
}

/// The facts to check again, from a report given as plain data.
#[pyfunction]
pub(crate) fn stale_fact_table(py: Python<'_>, report: &Bound<'_, PyAny>) -> PyResult<Table> {
    let report: FreshnessReport = here(py, || take(report))?;
    away(py, || Ok(Table::of(table::stale_facts(&report))))
}

/// Findings, given as plain data.
#[pyfunction]
pub(crate) fn issue_table(py: Python<'_>, issues: &Bound<'_, PyAny>) -> PyResult<Table> {
    let issues: Vec<Issue> = here(py, || take(issues))?;
    away(py, || Ok(Table::of(table::issues(&issues))))
}
