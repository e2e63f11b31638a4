//! The store in memory.

use std::path::Path;
use std::sync::{Mutex, MutexGuard};

use super::state::State;
use crate::edges::store::contract::{
    Append, Appended, BackupReport, Change, ErasureReport, Head, PAGE_LIMIT, Recorded, Store, StreamId, StreamKind, StreamPage,
    VerifyReport, faults, name,
};
use crate::ground::error::Result;

/// A store in memory, for tests, demonstrations and previews. It is gone when the program ends.
///
/// It answers as every store does, but needs no key, has no file, and protects nothing from whoever can read the program's memory.
/// It remembers the pseudonyms of erased subjects, not their hashes.
#[derive(Default)]
pub struct MemoryStore {
    state: Mutex<State>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn state(&self) -> Result<MutexGuard<'_, State>> {
        self.state.lock().map_err(|_| faults::poisoned())
    }
}

impl Store for MemoryStore {
    fn append(&self, batch: &[Append]) -> Result<Vec<Appended>> {
        self.state()?.append_all(batch)
    }

    fn load(&self, stream: &StreamId) -> Result<Vec<Recorded>> {
        match self.state()?.stream(stream) {
            Some(found) if found.erased => Err(faults::erased_stream(stream)),
            found => Ok(found.map_or_else(Vec::new, |found| found.entries.clone())),
        }
    }

    fn version(&self, stream: &StreamId) -> Result<i64> {
        match self.state()?.stream(stream) {
            Some(found) if found.erased => Err(faults::erased_stream(stream)),
            found => Ok(found.and_then(|found| found.entries.last()).map_or(0, |last| last.sequence)),
        }
    }

    fn streams(&self, kind: StreamKind, after: Option<&str>, limit: u32) -> Result<StreamPage> {
        let state = self.state()?;
        let from = match after {
            None => 0,
            Some(name) => {
                let id = StreamId::new(kind, name.to_owned());
                state.places.get(&id).ok_or_else(faults::unknown_stream)?.saturating_add(1)
            }
        };
        let limit = usize::try_from(limit.min(PAGE_LIMIT)).unwrap_or(0);
        let mut rest = state.streams.iter().skip(from).filter(|stream| stream.id.kind == kind && !stream.erased);
        let names: Vec<String> = rest.by_ref().take(limit).map(|stream| stream.id.name.clone()).collect();
        let next = rest.next().and_then(|_| names.last().cloned());
        Ok(StreamPage { names, next })
    }

    fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>> {
        let state = self.state()?;
        let limit = usize::try_from(limit.min(PAGE_LIMIT)).unwrap_or(0);
        let mut found = Vec::new();
        let from = usize::try_from(after.max(0)).unwrap_or(usize::MAX);
        for ((place, _), position) in state.history.iter().skip(from).zip(after.max(0).saturating_add(1)..) {
            let Some(stream) = state.streams.get(*place).filter(|stream| !stream.erased) else { continue };
            if found.len() == limit {
                break;
            }
            let index = stream.entries.binary_search_by_key(&position, |entry| entry.position).unwrap_or_default();
            let sequence = i64::try_from(index).unwrap_or_default().saturating_add(1);
            found.push(Change::new(position, stream.id.clone(), sequence));
        }
        Ok(found)
    }

    fn erase(&self, subject: &str) -> Result<ErasureReport> {
        name(subject).map_err(|fault| fault.at("/subject"))?;
        let mut state = self.state()?;
        let already = !state.erased.insert(subject.to_owned());
        let mut report = ErasureReport::new(already, Vec::new(), 0, 0, 0);
        for stream in state.streams.iter_mut().filter(|stream| !stream.erased && stream.subject.as_deref() == Some(subject)) {
            stream.erased = true;
            stream.ids.clear();
            report.streams.push(stream.id.clone());
            for entry in &mut stream.entries {
                (entry.id, entry.payload) = (String::new(), Vec::new());
                report.entries = report.entries.saturating_add(1);
            }
        }
        Ok(report)
    }

    fn erasures(&self) -> Result<Vec<String>> {
        Err(faults::no_file())
    }

    fn erase_again(&self, _: &[String]) -> Result<ErasureReport> {
        Err(faults::no_file())
    }

    fn backup(&self, _: &Path) -> Result<BackupReport> {
        Err(faults::no_file())
    }

    fn verify(&self) -> Result<VerifyReport> {
        let state = self.state()?;
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let (streams, erased) = (count(state.streams.len()), count(state.erased.len()));
        Ok(VerifyReport::new(true, state.length(), streams, erased, state.head().to_string(), 0))
    }

    fn head(&self) -> Result<String> {
        Ok(self.state()?.head().to_string())
    }

    fn verify_against(&self, head: &str) -> Result<VerifyReport> {
        let head: Head = head.parse()?;
        let mut report = self.verify()?;
        let held = self.state()?.hash_at(head.position).is_some_and(|hash| format!("{hash:016x}") == head.hash);
        if !held {
            report.sound = false;
            report.faults = 1;
            report.issues = vec![faults::head_lost()];
        }
        Ok(report)
    }
}
