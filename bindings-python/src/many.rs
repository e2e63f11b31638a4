//! Many clients at once, heeding whoever waits for them.

use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use fingerpost::{Client, FingerpostError};
use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::cross::take;
use crate::errors::{internal, raise};
use crate::guard::here;

/// How often somebody who waits for an answer is listened to.
const LISTEN: Duration = Duration::from_millis(50);
/// How many clients are read between two looks at whether somebody pressed Ctrl-C.
const READ_AT_ONCE: usize = 64;

/// What is answered for many clients given as plain data.
///
/// The work is done on threads of its own, while this one listens for Ctrl-C and tells how far they are. `answer` is given the clients, how many threads
/// to use, and whom to tell how many are done and ask whether to go on.
pub(crate) fn answered<A: Send + 'static>(
    py: Python<'_>,
    clients: &Bound<'_, PyList>,
    threads: usize,
    told: Option<&Bound<'_, PyAny>>,
    answer: impl FnOnce(&[Client], NonZeroUsize, &(dyn Fn(usize) -> bool + Sync)) -> fingerpost::Result<A> + Send + 'static,
) -> PyResult<A> {
    let clients = read(py, clients)?;
    let threads = NonZeroUsize::new(threads).unwrap_or(NonZeroUsize::MIN);
    let waited_for = Arc::new(Waited::default());
    let (sender, receiver) = channel();
    let worker = Arc::clone(&waited_for);
    let work = move || answer(&clients, threads, &|so_far| worker.heed(so_far));
    let started = thread::Builder::new().spawn(move || sender.send(catch_unwind(AssertUnwindSafe(work))));
    started.map_err(|_| internal(py))?;
    let receiver = Mutex::new(receiver);
    loop {
        let heard = py.detach(|| receiver.lock().ok().map(|receiver| receiver.recv_timeout(LISTEN)));
        match heard {
            Some(Ok(Ok(answer))) => return answer.map_err(|error: FingerpostError| raise(py, &error)),
            Some(Err(RecvTimeoutError::Timeout)) => {}
            _ => return Err(internal(py)),
        }
        let tell = || told.map_or(Ok(()), |told| told.call1((waited_for.done.load(Ordering::Relaxed),)).map(|_| ()));
        if let Err(interrupted) = py.check_signals().and_then(|()| tell()) {
            // The threads stop at their next client; nobody has to wait for that.
            waited_for.gone.store(true, Ordering::Relaxed);
            return Err(interrupted);
        }
    }
}

/// Clients from plain data; an error says which of them.
fn read(py: Python<'_>, data: &Bound<'_, PyList>) -> PyResult<Vec<Client>> {
    let mut clients = Vec::with_capacity(data.len());
    for (place, client) in data.iter().enumerate() {
        if place % READ_AT_ONCE == 0 {
            py.check_signals()?;
        }
        clients.push(here(py, || take(&client)).map_err(|error| within(py, place, error))?);
    }
    Ok(clients)
}

/// An error of one client, said of its place among many.
fn within(py: Python<'_>, place: usize, error: PyErr) -> PyErr {
    let told = error.value(py);
    let path = told.getattr("path").map(|path| format!("/{place}{path}"));
    path.and_then(|path| told.call_method1("at", (path,))).map(PyErr::from_value).unwrap_or(error)
}

/// What those who work and those who wait know of each other.
#[derive(Default)]
struct Waited {
    done: AtomicUsize,
    gone: AtomicBool,
}

impl Waited {
    /// That so many are done; whether anybody still waits.
    fn heed(&self, so_far: usize) -> bool {
        self.done.fetch_max(so_far, Ordering::Relaxed);
        !self.gone.load(Ordering::Relaxed)
    }
}
