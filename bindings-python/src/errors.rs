//! Errors of the core as exceptions: one class for each kind.

use fingerpost::{FingerpostError, Issue, Refusal};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// The exception for an error of the core.
pub(crate) fn raise(py: Python<'_>, error: &FingerpostError) -> PyErr {
    let class = match error {
        FingerpostError::Invalid { .. } => "InvalidError",
        FingerpostError::Import { .. } => "ImportFailedError",
        FingerpostError::NotFound { .. } => "NotFoundError",
        FingerpostError::Conflict { .. } => "ConflictError",
        FingerpostError::Unsupported { .. } => "UnsupportedError",
        FingerpostError::Refused { .. } => "RefusedError",
        FingerpostError::Store { .. } => "StoreError",
    };
    make(py, class, error.detail(), error.code().as_str(), error.path(), error.fix(), error.issues(), error.refusal())
}

/// The exception for a fault of ours.
pub(crate) fn internal(py: Python<'_>) -> PyErr {
    let detail = "fingerpost met a fault of its own";
    let fix = "please report it with the version and what was called, and without any client's data";
    make(py, "InternalError", detail, "internal.panic", "", fix, &[], None)
}

#[allow(clippy::too_many_arguments, reason = "an exception has as many parts")]
fn make(
    py: Python<'_>,
    class: &str,
    detail: &str,
    code: &str,
    path: &str,
    fix: &str,
    issues: &[Issue],
    refusal: Option<&Refusal>,
) -> PyErr {
    let built = || -> PyResult<Bound<'_, PyAny>> {
        let named = PyDict::new(py);
        named.set_item("code", code)?;
        named.set_item("path", path)?;
        named.set_item("fix", fix)?;
        let issues = issues.iter().map(|issue| crate::cross::give(py, issue)).collect::<PyResult<Vec<_>>>()?;
        named.set_item("issues", PyTuple::new(py, issues)?)?;
        if let Some(refusal) = refusal {
            named.set_item("state", &refusal.state)?;
            named.set_item("event", &refusal.event)?;
            named.set_item("allowed", PyTuple::new(py, &refusal.allowed)?)?;
        }
        py.import("fingerpost._errors")?.getattr(class)?.call((detail,), Some(&named))
    };
    match built() {
        Ok(exception) => PyErr::from_value(exception),
        Err(_) => PyRuntimeError::new_err(format!("{detail} [{code}]")),
    }
}
