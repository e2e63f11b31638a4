//! One sequence of commands, put to a store and to the model.

use super::{Command, Model};
use crate::edges::store::{Append, Recorded, Store, StreamId, StreamKind};
use crate::ground::error::Code;

/// A store under test, and how it is closed and opened again.
pub(super) trait Backend {
    fn store(&self) -> &dyn Store;
    fn reopen(&mut self);
}

/// Puts the commands to the store and to the model, and compares all that can be read after each.
pub(super) fn agrees_with_the_model(backend: &mut dyn Backend, commands: &[Command]) {
    let mut model = Model::default();
    let mut last: Vec<Append> = Vec::new();
    let mut heads: Vec<String> = Vec::new();
    for command in commands {
        match command {
            Command::Append(asks) => {
                last = asks.iter().map(|ask| ask.settle(&model)).collect();
                append(backend.store(), &mut model, &last);
            }
            Command::Repeat => append(backend.store(), &mut model, &last),
            Command::Erase(subject) => {
                let already = model.erased.contains(subject);
                let (mut gone, entries) = model.erase(subject);
                let mut report = backend.store().erase(subject).unwrap();
                gone.sort();
                report.streams.sort();
                assert_eq!((report.already, report.streams, report.entries), (already, gone, entries));
            }
            Command::Reopen => backend.reopen(),
        }
        reads_equal(backend.store(), &model);
        heads.push(backend.store().head().unwrap());
    }
    let report = backend.store().verify().unwrap();
    assert!(report.sound && report.issues.is_empty() && report.faults == 0, "{report:?}");
    assert_eq!(report.entries, model.arrived.len() as i64);
    assert_eq!(report.streams, model.streams.len() as i64);
    assert_eq!(report.erased_subjects, model.erased.len() as i64);
    for head in heads {
        assert!(backend.store().verify_against(&head).unwrap().sound, "a head of the past still holds");
    }
}

fn append(store: &dyn Store, model: &mut Model, batch: &[Append]) {
    let said = store.append(batch);
    match model.append(batch) {
        Ok(expected) => {
            let said = said.unwrap();
            let streams: Vec<_> = said.iter().map(|appended| &appended.stream).collect();
            assert_eq!(streams, batch.iter().map(|append| &append.stream).collect::<Vec<_>>());
            assert_eq!(said.iter().map(|appended| (appended.version, appended.added)).collect::<Vec<_>>(), expected);
        }
        Err(code) => assert_eq!(said.unwrap_err().code(), code, "{batch:?}"),
    }
}

fn reads_equal(store: &dyn Store, model: &Model) {
    for kind in StreamKind::ALL {
        for n in 0..6 {
            let stream = StreamId::new(*kind, format!("s-{n}"));
            stream_reads_equal(store, model, &stream);
        }
        for limit in [1, 2, 100] {
            assert_eq!(all_names(store, *kind, limit), model.names(*kind));
        }
    }
    for after in [0, 1, model.arrived.len() as i64 / 2, model.arrived.len() as i64] {
        let expected = model.changes(after);
        assert_eq!(store.changes(after, 1000).unwrap(), expected);
        assert_eq!(store.changes(after, 2).unwrap(), expected.into_iter().take(2).collect::<Vec<_>>());
    }
}

fn stream_reads_equal(store: &dyn Store, model: &Model, stream: &StreamId) {
    let kept = model.find(stream);
    if kept.is_some_and(|kept| kept.erased) {
        assert_eq!(store.load(stream).unwrap_err().code(), Code::StoreErased);
        assert_eq!(store.version(stream).unwrap_err().code(), Code::StoreErased);
        return;
    }
    let positions = model.arrived.iter().zip(1_i64..).filter(|((arrived, _), _)| arrived == stream);
    let entries = kept.map_or(&[][..], |kept| &kept.entries);
    let expected: Vec<Recorded> = positions
        .zip(entries)
        .map(|(((_, sequence), position), (id, payload))| Recorded::new(*sequence, position, id.clone(), payload.clone()))
        .collect();
    let found = store.load(stream).unwrap();
    assert!(found == expected, "{stream}: {found:?} is not {expected:?}");
    assert_eq!(store.version(stream).unwrap(), entries.len() as i64);
}

fn all_names(store: &dyn Store, kind: StreamKind, limit: u32) -> Vec<String> {
    let (mut names, mut after) = (Vec::new(), None);
    loop {
        let page = store.streams(kind, after.as_deref(), limit).unwrap();
        assert!(page.names.len() <= limit as usize);
        names.extend(page.names);
        match page.next {
            Some(next) => after = Some(next),
            None => return names,
        }
    }
}
