//! A new master key.

use super::{KEY, entry, filled, key, stream, texts};
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{Append, SqliteStore, Store, StoreKey};
use crate::ground::error::Code;

#[test]
fn after_a_rotation_the_new_key_opens_and_the_old_one_does_not() {
    let folder = Scratch::new();
    let store = filled(&folder);
    store.erase("c-2").unwrap();
    let (before, head) = (texts(&store), store.head().unwrap());
    let new = StoreKey::from_bytes([9; 32]);
    store.rotate(new.clone()).unwrap();
    assert_eq!(texts(&store), before);
    let append = Append { subject: Some("c-9".to_owned()), ..Append::new(stream("r-9"), 0, vec![entry("1")]) };
    store.append(&[append]).unwrap();
    store.close().unwrap();
    let path = folder.path("store");
    assert_eq!(SqliteStore::open(&path, key()).err().unwrap().code(), Code::StoreWrongKey);
    let store = SqliteStore::open(&path, new).unwrap();
    assert_eq!(texts(&store), before);
    assert!(store.verify_against(&head).unwrap().sound);
    assert_eq!(store.load(&stream("r-9")).unwrap().len(), 1);
    assert!(store.erase("c-2").unwrap().already);
}

#[test]
fn a_handle_with_the_old_key_writes_nothing() {
    let folder = Scratch::new();
    let (store, other) = (filled(&folder), super::open(&folder));
    store.rotate(StoreKey::from_bytes([9; 32])).unwrap();
    let append = Append { subject: Some("c-9".to_owned()), ..Append::new(stream("r-9"), 0, vec![entry("1")]) };
    assert_eq!(other.append(&[append]).unwrap_err().code(), Code::StoreWrongKey);
    assert_eq!(texts(&other)[0], Err("store.wrong-key".to_owned()));
    drop(other);
    store.rotate(StoreKey::from_bytes(KEY)).unwrap();
    assert!(super::open(&folder).verify().unwrap().sound);
}
