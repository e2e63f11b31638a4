//! How entries are added in memory: at once, and taken back where a later one is refused.

use std::collections::HashMap;

use super::state::{State, Stream, mixed};
use crate::edges::store::contract::{Append, Appended, Entry, Known, Recorded, check, faults, plan};
use crate::ground::error::{FingerpostError, Result};

impl State {
    /// Adds all of a batch, or nothing.
    pub(super) fn append_all(&mut self, batch: &[Append]) -> Result<Vec<Appended>> {
        let (streams, history) = (self.streams.len(), self.history.len());
        let done: Result<Vec<Appended>> = batch.iter().enumerate().map(|(at, append)| self.append(append, at)).collect();
        if done.is_err() {
            self.take_back(streams, history);
        }
        done
    }

    fn append(&mut self, append: &Append, at: usize) -> Result<Appended> {
        check(append, at)?;
        if append.subject.as_ref().is_some_and(|subject| self.erased.contains(subject)) {
            return Err(faults::erased().at(format!("/{at}/subject")));
        }
        let before = self.stream(&append.stream);
        if before.is_some_and(|stream| stream.erased) {
            return Err(faults::erased().at(format!("/{at}/stream")));
        }
        if before.is_some_and(|stream| stream.subject != append.subject) {
            return Err(faults::subject_differs().at(format!("/{at}/subject")));
        }
        let entries = before.map_or(&[][..], |stream| &stream.entries);
        let found = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        let known = |entry: &Entry| {
            let place = before.and_then(|stream| stream.ids.get(&entry.id));
            let there = place.and_then(|place| entries.get(*place));
            Ok::<_, FingerpostError>(there.map(|there| Known { sequence: there.sequence, same: there.payload == entry.payload }))
        };
        let added = plan(append, at, found, known)?;
        let mut version = found;
        for entry in &added {
            version = version.saturating_add(1);
            self.push(append, entry, version);
        }
        let count = u32::try_from(added.len()).unwrap_or(u32::MAX);
        Ok(Appended::new(append.stream.clone(), version, count))
    }

    fn push(&mut self, append: &Append, entry: &Entry, sequence: i64) {
        let place = *self.places.entry(append.stream.clone()).or_insert(self.streams.len());
        if place == self.streams.len() {
            let (id, subject) = (append.stream.clone(), append.subject.clone());
            self.streams.push(Stream { id, subject, entries: Vec::new(), ids: HashMap::new(), erased: false });
        }
        let mut hash = self.history.last().map_or(0, |(_, hash)| *hash);
        for part in [append.stream.name.as_bytes(), entry.id.as_bytes(), &entry.payload] {
            hash = mixed(hash, part);
        }
        self.history.push((place, hash));
        let position = self.length();
        if let Some(stream) = self.streams.get_mut(place) {
            stream.ids.insert(entry.id.clone(), stream.entries.len());
            stream.entries.push(Recorded { sequence, position, id: entry.id.clone(), payload: entry.payload.clone() });
        }
    }

    /// Takes back what was added since there were so many streams and so many entries.
    fn take_back(&mut self, streams: usize, history: usize) {
        for (place, _) in self.history.drain(history..).rev() {
            if let Some(stream) = self.streams.get_mut(place) {
                let last = stream.entries.pop();
                last.and_then(|last| stream.ids.remove(&last.id));
            }
        }
        for stream in self.streams.drain(streams..) {
            self.places.remove(&stream.id);
        }
    }
}
