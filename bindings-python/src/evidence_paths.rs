//! The ways of referrals, held here.

use std::sync::Arc;

use fingerpost::{ReferralPath, ReferralView, Timestamp, read_paths};
use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};

/// How many views are read between two looks at whether somebody pressed Ctrl-C.
const READ_AT_ONCE: usize = 64;

/// The ways of referrals, so that many questions cost one reading. The Python class `HeldReferrals` wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Paths {
    core: Arc<Vec<ReferralPath>>,
}

#[pymethods]
impl Paths {
    /// Those of views given as plain data.
    #[staticmethod]
    fn of_views(py: Python<'_>, views: &Bound<'_, PyList>) -> PyResult<Self> {
        let mut paths = Vec::with_capacity(views.len());
        for (place, view) in views.iter().enumerate() {
            if place % READ_AT_ONCE == 0 {
                py.check_signals()?;
            }
            paths.push(here(py, || take::<ReferralView>(&view).map(|view| ReferralPath::from(&view)))?);
        }
        Ok(Self { core: Arc::new(paths) })
    }

    /// Those of tables, and what there is to say of these: the same without the paths.
    #[staticmethod]
    fn of_tables<'py>(
        py: Python<'py>,
        steps: &[u8],
        sessions: Option<&[u8]>,
        follow_ups: Option<&[u8]>,
        at: &str,
    ) -> PyResult<(Self, Bound<'py, PyAny>)> {
        let at: Timestamp = at.parse().map_err(|error| raise(py, &error))?;
        let mut read = away(py, || read_paths(steps, sessions, follow_ups, at))?;
        let core = Arc::new(std::mem::take(&mut read.paths));
        Ok((Self { core }, give(py, &read)?))
    }

    fn __len__(&self) -> usize {
        self.core.len()
    }
}

/// Paths held here, or of views given as plain data.
pub(crate) fn paths(data: &Bound<'_, PyAny>) -> PyResult<Arc<Vec<ReferralPath>>> {
    match data.cast::<Paths>() {
        Ok(held) => Ok(Arc::clone(&held.get().core)),
        Err(_) => Ok(Paths::of_views(data.py(), data.cast()?)?.core),
    }
}
