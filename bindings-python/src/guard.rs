//! The boundary: nothing of ours leaves as anything but an ordinary exception.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fingerpost::FingerpostError;
use pyo3::prelude::*;

use crate::errors::{internal, raise};

/// Does work that may take a while, without holding the interpreter's lock.
///
/// A failure becomes the exception of its kind, a panic `InternalError`: the `PanicException` of the bridge would
/// escape `except Exception`.
pub(crate) fn away<T: Send>(py: Python<'_>, work: impl FnOnce() -> Result<T, FingerpostError> + Send) -> PyResult<T> {
    let done = py.detach(|| catch_unwind(AssertUnwindSafe(work)));
    match done {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(raise(py, &error)),
        Err(_) => Err(internal(py)),
    }
}

/// Does short work that needs the interpreter, with the same promise.
pub(crate) fn here<T>(py: Python<'_>, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(internal(py)))
}

/// Provokes a panic, so that tests can see what becomes of one.
#[pyfunction(name = "_panic_for_tests")]
#[allow(clippy::panic, reason = "it is what the function is for")]
pub(crate) fn panic_for_tests(py: Python<'_>) -> PyResult<()> {
    away(py, || panic!("provoked by a test"))
}
