//! The store in a file.

use proptest::prelude::*;

use super::example_tests::examples;
use super::{Backend, agrees_with_the_model, commands};
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{SqliteStore, Store, StoreKey};

struct File {
    folder: Scratch,
    store: Option<SqliteStore>,
}

impl File {
    fn new() -> Self {
        let folder = Scratch::new();
        let store = Some(open(&folder));
        Self { folder, store }
    }
}

fn open(folder: &Scratch) -> SqliteStore {
    SqliteStore::open(folder.path("store"), StoreKey::from_bytes([7; 32])).unwrap()
}

impl Backend for File {
    fn store(&self) -> &dyn Store {
        self.store.as_ref().unwrap()
    }

    fn reopen(&mut self) {
        self.store.take().unwrap().close().unwrap();
        self.store = Some(open(&self.folder));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_agrees_with_the_model(commands in commands()) {
        agrees_with_the_model(&mut File::new(), &commands);
    }
}

#[test]
fn a_file_does_as_the_examples_say() {
    let folder = Scratch::new();
    let next = std::cell::Cell::new(0);
    examples(&|| {
        next.set(next.get() + 1);
        Box::new(SqliteStore::open(folder.path(&next.get().to_string()), StoreKey::from_bytes([7; 32])).unwrap())
    });
}
