//! Long work on threads of its own, heeding whoever waits for it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use fingerpost::FingerpostError;
use pyo3::prelude::*;

use crate::errors::{internal, raise};

/// How often somebody who waits for an answer is listened to.
const LISTEN: Duration = Duration::from_millis(50);

/// Who is told how much is done, and says whether to go on.
pub(crate) type Heed<'h> = &'h (dyn Fn(usize) -> bool + Sync);

/// What comes of work that is done on a thread of its own, while this one listens for Ctrl-C and tells how far it is.
pub(crate) fn listening<T: Send + 'static>(
    py: Python<'_>,
    told: Option<&Bound<'_, PyAny>>,
    work: impl FnOnce(Heed<'_>) -> fingerpost::Result<T> + Send + 'static,
) -> PyResult<T> {
    let waited_for = Arc::new(Waited::default());
    let (sender, receiver) = channel();
    let worker = Arc::clone(&waited_for);
    let work = move || work(&|so_far| worker.heed(so_far));
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
