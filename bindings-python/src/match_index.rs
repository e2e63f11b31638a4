//! An index of a catalogue, for many clients.

use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fingerpost::{Client, FingerpostError, Placings, table};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::{internal, raise};
use crate::guard::{away, here};
use crate::table::Table;

/// How often somebody who waits for an answer is listened to.
const LISTEN: Duration = Duration::from_millis(50);

/// A catalogue made ready for one moment. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct MatchIndex {
    inner: Arc<fingerpost::MatchIndex>,
}

impl MatchIndex {
    pub(crate) const fn of(inner: Arc<fingerpost::MatchIndex>) -> Self {
        Self { inner }
    }
}

#[pymethods]
impl MatchIndex {
    /// The best few activities for one client, as plain data.
    fn placings<'py>(&self, py: Python<'py>, client: &Bound<'py, PyAny>, top: u32) -> PyResult<Bound<'py, PyAny>> {
        let client: Client = here(py, || take(client))?;
        give(py, &away(py, || self.inner.placings(&client, top))?)
    }

    /// The same with every reason, as plain data.
    fn shortlist<'py>(&self, py: Python<'py>, client: &Bound<'py, PyAny>, top: u32) -> PyResult<Bound<'py, PyAny>> {
        let client: Client = here(py, || take(client))?;
        give(py, &away(py, || self.inner.shortlist(&client, top))?)
    }

    /// The best few for each of many clients: the table of placings, and that of counts.
    fn rank_many(
        &self,
        py: Python<'_>,
        clients: &Bound<'_, PyAny>,
        top: u32,
        threads: usize,
        told: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<(Table, Table)> {
        let clients: Vec<Client> = here(py, || take(clients))?;
        let threads = NonZeroUsize::new(threads).unwrap_or(NonZeroUsize::MIN);
        let placings = self.watched(py, &clients, top, threads, told)?;
        away(py, || Ok((Table::of(table::placings(&placings)), Table::of(table::placing_counts(&placings)))))
    }

    /// How many bytes it keeps beside the catalogue.
    fn bytes(&self) -> usize {
        self.inner.bytes()
    }
}

impl MatchIndex {
    /// Answers on threads of its own, while this one listens for Ctrl-C and tells how far they are.
    fn watched(
        &self,
        py: Python<'_>,
        clients: &[Client],
        top: u32,
        threads: NonZeroUsize,
        told: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<Placings>> {
        let (done, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
        let heed = |so_far: usize| {
            done.fetch_max(so_far, Ordering::Relaxed);
            !stop.load(Ordering::Relaxed)
        };
        let (sender, receiver) = channel();
        let receiver = Mutex::new(receiver);
        std::thread::scope(|scope| {
            let work = || self.inner.placings_of_many(clients, top, threads, &heed);
            scope.spawn(move || sender.send(catch_unwind(AssertUnwindSafe(work))));
            loop {
                let heard = py.detach(|| receiver.lock().ok().map(|receiver| receiver.recv_timeout(LISTEN)));
                match heard {
                    Some(Ok(Ok(answer))) => return answer.map_err(|error: FingerpostError| raise(py, &error)),
                    Some(Err(RecvTimeoutError::Timeout)) => {}
                    _ => return Err(internal(py)),
                }
                let tell = || told.map_or(Ok(()), |told| told.call1((done.load(Ordering::Relaxed),)).map(|_| ()));
                if let Err(interrupted) = py.check_signals().and_then(|()| tell()) {
                    stop.store(true, Ordering::Relaxed);
                    // The threads stop at their next client; they are waited for without holding up other threads of Python.
                    py.detach(|| receiver.lock().map(|receiver| receiver.recv()).is_ok());
                    return Err(interrupted);
                }
            }
        })
    }
}
