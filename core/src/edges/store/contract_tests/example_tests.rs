//! What every store must do, by example: what random commands seldom meet.

use crate::edges::store::{Append, Entry, PAYLOAD_LIMIT, Store, StreamId, StreamKind};
use crate::ground::error::{Code, FingerpostError};

pub(super) fn stream(name: &str) -> StreamId {
    StreamId::new(StreamKind::Referral, name.to_owned())
}

pub(super) fn entry(id: &str, payload: &[u8]) -> Entry {
    Entry::new(id.to_owned(), payload.to_vec())
}

pub(super) fn append(name: &str, expected: i64, entries: &[Entry], subject: &str) -> Append {
    Append { subject: Some(subject.to_owned()), ..Append::new(stream(name), expected, entries.to_vec()) }
}

/// Every example, put to an empty store.
pub(super) fn examples(make: &dyn Fn() -> Box<dyn Store>) {
    for example in [batches_are_all_or_nothing, repeats_are_done, sizes_have_limits, erased_stays_erased, heads_of_others] {
        example(make().as_ref());
    }
}

fn batches_are_all_or_nothing(store: &dyn Store) {
    store.append(&[append("a", 0, &[entry("1", b"x")], "c")]).unwrap();
    let head = store.head().unwrap();
    let batch = [append("b", 0, &[entry("1", b"y")], "d"), append("a", 1, &[entry("2", b"z")], "c"), append("a", 7, &[], "c")];
    let error = store.append(&batch).unwrap_err();
    assert!(matches!(error, FingerpostError::Conflict { .. }));
    assert_eq!((error.code(), error.path()), (Code::StoreVersion, "/2/expected"));
    assert!(error.detail().contains('7') && error.detail().contains('2'), "{error}");
    assert_eq!(store.head().unwrap(), head);
    assert_eq!((store.version(&stream("a")).unwrap(), store.version(&stream("b")).unwrap()), (1, 0));
    assert!(store.streams(StreamKind::Referral, None, 9).unwrap().names == ["a"]);
    // What was refused left nothing that is in the way of the good part.
    assert_eq!(store.append(&batch[..2]).unwrap().len(), 2);
}

fn repeats_are_done(store: &dyn Store) {
    let (one, two, three) = (entry("1", b"x"), entry("2", b"y"), entry("3", b"z"));
    store.append(&[append("a", 0, &[one.clone(), two.clone()], "c")]).unwrap();
    // A longer append whose beginning was kept before.
    let again = append("a", 0, &[one.clone(), two.clone(), three.clone()], "c");
    let said = store.append(std::slice::from_ref(&again)).unwrap();
    assert_eq!((said[0].version, said[0].added), (3, 1));
    // Nothing left to do, although others went on.
    store.append(&[append("a", 3, &[entry("4", b"")], "c")]).unwrap();
    assert_eq!(store.append(&[again]).unwrap()[0].added, 0);
    // Something left to do, and others went on.
    let late = append("a", 2, &[three, entry("5", b"")], "c");
    assert_eq!(store.append(&[late]).unwrap_err().code(), Code::StoreVersion);
    // The same id with other bytes, in the stream and in one append.
    let other = append("a", 4, &[entry("1", b"other")], "c");
    assert_eq!(store.append(&[other]).unwrap_err().code(), Code::StoreEntryDiffers);
    let twice = append("b", 0, &[entry("1", b"x"), entry("1", b"y")], "c");
    assert_eq!(store.append(&[twice]).unwrap_err().path(), "/0/entries/1");
    // Versions out of the world.
    for expected in [i64::MIN, -1, 5, i64::MAX] {
        let append = append("a", expected, &[entry("6", b"")], "c");
        assert_eq!(store.append(&[append]).unwrap_err().code(), Code::StoreVersion);
    }
    assert_eq!(store.append(&[]).unwrap(), []);
}

fn sizes_have_limits(store: &dyn Store) {
    let code = |append: Append| store.append(&[append]).unwrap_err().code();
    assert_eq!(code(append("a", 0, &[entry("1", &vec![7; PAYLOAD_LIMIT + 1])], "c")), Code::StoreEntryTooLarge);
    assert_eq!(code(append(" ", 0, &[], "c")), Code::IdEmpty);
    assert_eq!(code(append("a", 0, &[entry("", b"")], "c")), Code::IdEmpty);
    assert_eq!(code(append("a", 0, &[], "\t")), Code::IdEmpty);
    assert_eq!(code(append(&"n".repeat(513), 0, &[], "c")), Code::IdTooLong);
    assert_eq!(store.erase("").unwrap_err().code(), Code::IdEmpty);
    let (name, id) = ("n".repeat(512), "i".repeat(512));
    store.append(&[append(&name, 0, &[entry(&id, &vec![7; PAYLOAD_LIMIT])], &"c".repeat(512))]).unwrap();
    let found = store.load(&stream(&name)).unwrap();
    assert_eq!((found[0].id.len(), found[0].payload.len()), (512, PAYLOAD_LIMIT));
    assert!(store.streams(StreamKind::Referral, None, 0).unwrap().names.is_empty());
    assert!(store.changes(0, 0).unwrap().is_empty() && store.changes(i64::MAX, 9).unwrap().is_empty());
    assert_eq!(store.changes(i64::MIN, u32::MAX).unwrap().len(), 1);
    let unknown = store.streams(StreamKind::Referral, Some("no such"), 9).unwrap_err();
    assert_eq!(unknown.code(), Code::StoreStreamUnknown);
}

fn erased_stays_erased(store: &dyn Store) {
    let first = append("a", 0, &[entry("1", b"x")], "c");
    store.append(&[first.clone(), append("b", 0, &[entry("1", b"x")], "d")]).unwrap();
    let head = store.head().unwrap();
    assert!(!store.erase("c").unwrap().already);
    assert!(store.erase("c").unwrap().already);
    // Somebody nobody knew can be erased before they arrive.
    assert!(!store.erase("e").unwrap().already);
    for again in [first, append("new", 0, &[entry("1", b"x")], "c"), append("new", 0, &[], "e"), append("a", 1, &[], "d")] {
        assert_eq!(store.append(&[again]).unwrap_err().code(), Code::StoreErased);
    }
    assert_eq!(store.streams(StreamKind::Referral, None, 9).unwrap().names, ["b"]);
    assert_eq!(store.streams(StreamKind::Referral, Some("a"), 9).unwrap().names, ["b"]);
    assert_eq!(store.changes(0, 9).unwrap().len(), 1);
    assert_eq!(store.load(&stream("b")).unwrap().len(), 1);
    assert!(store.verify_against(&head).unwrap().sound);
}

fn heads_of_others(store: &dyn Store) {
    store.append(&[append("a", 0, &[entry("1", b"x")], "c")]).unwrap();
    for text in ["", "fp1", "fp1:1", "fp1:-1:00", "fp2:1:00", "fp1:1:0G", "fp1:x:00", &format!("fp1:1:{}", "0".repeat(65))] {
        assert_eq!(store.verify_against(text).unwrap_err().code(), Code::StoreHeadFormat, "{text}");
    }
    let head = store.head().unwrap();
    for other in [head.replace("fp1:1:", "fp1:2:"), head.replace("fp1:1:", "fp1:0:"), "fp1:1:00".to_owned()] {
        let report = store.verify_against(&other).unwrap();
        assert!(!report.sound && report.faults == 1, "{report:?}");
        assert_eq!(report.issues[0].code, Code::StoreHeadLost);
    }
}
