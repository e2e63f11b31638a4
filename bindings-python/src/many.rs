//! Many clients at once, heeding whoever waits for them.

use std::num::NonZeroUsize;

use fingerpost::{Client, Placing, Placings, Timestamp, table};
use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::cross::take;
use crate::guard::here;
use crate::listening::{Heed, listening};
use crate::table::Table;

/// How many clients are read between two looks at whether somebody pressed Ctrl-C.
const READ_AT_ONCE: usize = 64;

/// The table of placings and that of counts, for many clients given as plain data: as [`answered`].
pub(crate) fn ranked(
    py: Python<'_>,
    clients: &Bound<'_, PyList>,
    threads: usize,
    told: Option<&Bound<'_, PyAny>>,
    answer: impl FnOnce(&[Client], NonZeroUsize, Heed<'_>) -> fingerpost::Result<Vec<Placings>> + Send + 'static,
) -> PyResult<(Table, Table)> {
    answered(py, clients, threads, told, move |clients, threads, heed| {
        let answers = answer(clients, threads, heed)?;
        Ok((Table::of(table::placings(&answers)), Table::of(table::placing_counts(&answers))))
    })
}

/// The table of what suits many clients as it is at a moment: as [`answered`].
pub(crate) fn suited(
    py: Python<'_>,
    clients: &Bound<'_, PyList>,
    threads: usize,
    told: Option<&Bound<'_, PyAny>>,
    at: Timestamp,
    answer: impl FnOnce(&[Client], NonZeroUsize, Heed<'_>) -> fingerpost::Result<Vec<Vec<Placing>>> + Send + 'static,
) -> PyResult<Table> {
    answered(py, clients, threads, told, move |clients, threads, heed| {
        Ok(Table::of(table::suitable(clients, at, &answer(clients, threads, heed)?)))
    })
}

/// What is answered for many clients given as plain data.
///
/// `answer` is given the clients, how many threads to use, and whom to tell how many are done and ask whether to go on.
fn answered<A: Send + 'static>(
    py: Python<'_>,
    clients: &Bound<'_, PyList>,
    threads: usize,
    told: Option<&Bound<'_, PyAny>>,
    answer: impl FnOnce(&[Client], NonZeroUsize, Heed<'_>) -> fingerpost::Result<A> + Send + 'static,
) -> PyResult<A> {
    let clients = read(py, clients)?;
    let threads = NonZeroUsize::new(threads).unwrap_or(NonZeroUsize::MIN);
    listening(py, told, move |heed| answer(&clients, threads, heed))
}

/// Clients from plain data; an error says which of them.
pub(crate) fn read(py: Python<'_>, data: &Bound<'_, PyList>) -> PyResult<Vec<Client>> {
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
