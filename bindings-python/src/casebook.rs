//! Referrals and places kept in one encrypted file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use fingerpost::{
    ActivityId, CaseFilter, ClientId, Code, Date, FingerpostError, MemoryStore, PartnerId, PlaceEvent, ReferralEvent, ReferralId,
    SqliteStore, Store, StoreKey,
};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::matcher::moment;
use crate::referral::Referral;

/// Referrals and places, kept in a store. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Casebook {
    core: fingerpost::Casebook,
    file: Option<Arc<SqliteStore>>,
}

fn key(bytes: &[u8]) -> Result<StoreKey, FingerpostError> {
    let wrong = |_| FingerpostError::invalid(Code::StoreWrongKey, "a key has 32 bytes");
    bytes.try_into().map(StoreKey::from_bytes).map_err(wrong)
}

/// Copies what is sound in a damaged file into a new one; the report as plain data.
#[pyfunction]
pub(crate) fn salvage<'py>(py: Python<'py>, damaged: PathBuf, key_bytes: &[u8], into: PathBuf) -> PyResult<Bound<'py, PyAny>> {
    give(py, &away(py, || fingerpost::salvage(damaged, key(key_bytes)?, into))?)
}

#[pymethods]
impl Casebook {
    /// Opens a file, or makes it where there is none; without a path, a casebook in memory.
    #[new]
    #[pyo3(signature = (path=None, key_bytes=None, read_only=false))]
    fn new(py: Python<'_>, path: Option<PathBuf>, key_bytes: Option<&[u8]>, read_only: bool) -> PyResult<Self> {
        away(py, || {
            let Some(path) = path else {
                return Ok(Self { core: fingerpost::Casebook::new(Arc::new(MemoryStore::new())), file: None });
            };
            let key = key(key_bytes.unwrap_or_default())?;
            let file = if read_only { SqliteStore::open_read_only(path, key)? } else { SqliteStore::open(path, key)? };
            let file = Arc::new(file);
            let store: Arc<dyn Store> = file.clone();
            Ok(Self { core: fingerpost::Casebook::new(store), file: Some(file) })
        })
    }

    /// Records one event given as plain data; the view as plain data.
    fn record<'py>(&self, py: Python<'py>, event: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let event: ReferralEvent = here(py, || take(event))?;
        give(py, &away(py, || self.core.record(event))?)
    }

    /// Puts the history of another device, given as plain data, together with the one here; the view as plain data.
    fn merge<'py>(&self, py: Python<'py>, referral: &str, events: &Bound<'py, PyAny>, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let events: Vec<ReferralEvent> = here(py, || take(events))?;
        let at = moment(py, at)?;
        give(py, &away(py, || self.core.merge(&ReferralId::new(referral)?, events, at))?)
    }

    /// One referral with its history.
    fn referral(&self, py: Python<'_>, id: &str) -> PyResult<Referral> {
        away(py, || self.core.referral(&ReferralId::new(id)?).map(Referral::of))
    }

    /// One referral as it stands, as plain data.
    fn view<'py>(&self, py: Python<'py>, id: &str, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || self.core.view(&ReferralId::new(id)?, at))?)
    }

    /// Some of the referrals, as plain data.
    fn referrals<'py>(
        &self,
        py: Python<'py>,
        filter: &Bound<'py, PyAny>,
        at: &str,
        after: Option<&str>,
        limit: u32,
    ) -> PyResult<Bound<'py, PyAny>> {
        let filter: CaseFilter = here(py, || take(filter))?;
        let at = moment(py, at)?;
        give(
            py,
            &away(py, || {
                let after = after.map(ReferralId::new).transpose()?;
                self.core.referrals(&filter, at, after.as_ref(), limit)
            })?,
        )
    }

    /// All referrals as they stand, as plain data.
    fn views<'py>(&self, py: Python<'py>, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || self.core.views(at))?)
    }

    /// What is to do up to a day, as plain data.
    fn work<'py>(&self, py: Python<'py>, at: &str, until: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        let until: Date = until.parse().map_err(|error| raise(py, &error))?;
        give(py, &away(py, || self.core.work(at, until))?)
    }

    /// What clients said about a partner's activities, as plain data.
    fn feedback<'py>(&self, py: Python<'py>, partner: &str, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || self.core.feedback(&PartnerId::new(partner)?, at))?)
    }

    /// Records what the provider says about places, given as plain data; the places as plain data.
    fn record_places<'py>(&self, py: Python<'py>, event: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let event: PlaceEvent = here(py, || take(event))?;
        give(py, &away(py, || self.core.record_places(event))?)
    }

    /// The places of an activity, as plain data.
    fn places<'py>(&self, py: Python<'py>, activity: &str, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || self.core.places(&ActivityId::new(activity)?, at))?)
    }

    /// Writes down what has run out; the ids of the referrals that changed.
    fn housekeeping<'py>(&self, py: Python<'py>, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || self.core.housekeeping(at))?)
    }

    /// Erases everything about a client; the report as plain data.
    fn erase<'py>(&self, py: Python<'py>, client: &str, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || self.core.erase(&ClientId::new(client)?, at))?)
    }

    /// Everybody who was erased, as texts to be kept elsewhere.
    fn erasures(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        away(py, || self.core.erasures())
    }

    /// Erases everybody named by erasures; the report as plain data.
    fn erase_again<'py>(&self, py: Python<'py>, erasures: Vec<String>, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let at = moment(py, at)?;
        give(py, &away(py, || self.core.erase_again(&erasures, at))?)
    }

    /// What arrived after a position, as plain data.
    fn changes<'py>(&self, py: Python<'py>, after: i64, limit: u32) -> PyResult<Bound<'py, PyAny>> {
        give(py, &away(py, || self.core.changes(after, limit))?)
    }

    /// Writes a whole, verified copy to a new file; the report as plain data.
    fn backup<'py>(&self, py: Python<'py>, to: PathBuf) -> PyResult<Bound<'py, PyAny>> {
        give(py, &away(py, || self.core.backup(Path::new(&to)))?)
    }

    /// Reads and checks everything, against a head that was kept elsewhere where one is given; the report as plain data.
    #[pyo3(signature = (head=None))]
    fn verify<'py>(&self, py: Python<'py>, head: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
        give(
            py,
            &away(py, || match head {
                Some(head) => self.core.store().verify_against(head),
                None => self.core.verify(),
            })?,
        )
    }

    /// Changes the key of the file.
    fn rotate(&self, py: Python<'_>, key_bytes: &[u8]) -> PyResult<()> {
        away(py, || {
            let none = || FingerpostError::store(Code::StoreNoFile, "", "a casebook in memory has no file and no key");
            self.file.as_ref().ok_or_else(none)?.rotate(key(key_bytes)?)
        })
    }
}
