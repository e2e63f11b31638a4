//! A store as plain as can be: lists that are searched from the beginning, copied whole before anything is tried.

use std::collections::BTreeSet;

use crate::edges::store::{Append, Change, StreamId, StreamKind};
use crate::ground::error::Code;

#[derive(Clone)]
pub(super) struct Kept {
    pub(super) stream: StreamId,
    pub(super) subject: Option<String>,
    pub(super) entries: Vec<(String, Vec<u8>)>,
    pub(super) erased: bool,
}

#[derive(Clone, Default)]
pub(super) struct Model {
    pub(super) streams: Vec<Kept>,
    pub(super) arrived: Vec<(StreamId, i64)>,
    pub(super) erased: BTreeSet<String>,
}

impl Model {
    pub(super) fn find(&self, stream: &StreamId) -> Option<&Kept> {
        self.streams.iter().find(|kept| kept.stream == *stream)
    }

    pub(super) fn version(&self, stream: &StreamId) -> i64 {
        self.find(stream).map_or(0, |kept| kept.entries.len() as i64)
    }

    /// The version and the number of added entries of each, or why not.
    pub(super) fn append(&mut self, batch: &[Append]) -> Result<Vec<(i64, u32)>, Code> {
        let before = self.clone();
        let done: Result<Vec<_>, Code> = batch.iter().map(|append| self.append_one(append)).collect();
        if done.is_err() {
            *self = before;
        }
        done
    }

    fn append_one(&mut self, append: &Append) -> Result<(i64, u32), Code> {
        let kept = self.find(&append.stream).cloned();
        if kept.as_ref().is_some_and(|kept| kept.erased) || append.subject.as_ref().is_some_and(|s| self.erased.contains(s)) {
            return Err(Code::StoreErased);
        }
        if kept.as_ref().is_some_and(|kept| kept.subject != append.subject) {
            return Err(Code::StoreSubject);
        }
        let there = kept.map_or_else(Vec::new, |kept| kept.entries);
        let mut asked: Vec<(String, Vec<u8>)> = Vec::new();
        for entry in &append.entries {
            let pair = (entry.id.clone(), entry.payload.clone());
            if there.iter().chain(&asked).any(|(id, payload)| *id == pair.0 && *payload != pair.1) {
                return Err(Code::StoreEntryDiffers);
            }
            if !asked.contains(&pair) {
                asked.push(pair);
            }
        }
        let new: Vec<_> = asked.iter().filter(|pair| !there.contains(pair)).cloned().collect();
        let version = there.len() as i64;
        let nothing_left = !asked.is_empty() && new.is_empty() && append.expected <= version;
        let fits = usize::try_from(append.expected).is_ok_and(|expected| {
            // What the stream gained since must be what this append begins with.
            expected <= there.len() && {
                let (old, gained) = there.split_at(expected);
                let rest: Vec<_> = asked.iter().filter(|pair| !old.contains(pair)).take(gained.len()).collect();
                gained.iter().all(|pair| rest.contains(&pair))
            }
        });
        if !nothing_left && !fits {
            return Err(Code::StoreVersion);
        }
        for pair in &new {
            if self.find(&append.stream).is_none() {
                let (stream, subject) = (append.stream.clone(), append.subject.clone());
                self.streams.push(Kept { stream, subject, entries: Vec::new(), erased: false });
            }
            let kept = self.streams.iter_mut().find(|kept| kept.stream == append.stream).unwrap();
            kept.entries.push(pair.clone());
            self.arrived.push((append.stream.clone(), kept.entries.len() as i64));
        }
        Ok((self.version(&append.stream), new.len() as u32))
    }

    /// The streams and the number of entries that go.
    pub(super) fn erase(&mut self, subject: &str) -> (Vec<StreamId>, i64) {
        self.erased.insert(subject.to_owned());
        let mut gone = (Vec::new(), 0);
        for kept in self.streams.iter_mut().filter(|kept| kept.subject.as_deref() == Some(subject) && !kept.erased) {
            kept.erased = true;
            gone.0.push(kept.stream.clone());
            gone.1 += kept.entries.len() as i64;
        }
        gone
    }

    pub(super) fn names(&self, kind: StreamKind) -> Vec<String> {
        let alive = self.streams.iter().filter(|kept| !kept.erased && kept.stream.kind == kind);
        alive.map(|kept| kept.stream.name.clone()).collect()
    }

    pub(super) fn changes(&self, after: i64) -> Vec<Change> {
        let numbered = self
            .arrived
            .iter()
            .zip(1_i64..)
            .filter(|((stream, _), position)| *position > after && !self.find(stream).unwrap().erased);
        numbered.map(|((stream, sequence), position)| Change::new(position, stream.clone(), *sequence)).collect()
    }
}
