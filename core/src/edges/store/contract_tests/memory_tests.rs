//! The store in memory.

use proptest::prelude::*;

use super::example_tests::examples;
use super::{Backend, agrees_with_the_model, commands};
use crate::edges::store::{MemoryStore, Store};
use crate::ground::error::Code;

impl Backend for MemoryStore {
    fn store(&self) -> &dyn Store {
        self
    }

    fn reopen(&mut self) {}
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn memory_agrees_with_the_model(commands in commands()) {
        agrees_with_the_model(&mut MemoryStore::new(), &commands);
    }
}

#[test]
fn memory_does_as_the_examples_say() {
    examples(&|| Box::new(MemoryStore::new()));
}

#[test]
fn memory_has_no_file() {
    let error = MemoryStore::new().backup(std::path::Path::new("anywhere")).unwrap_err();
    assert_eq!(error.code(), Code::StoreNoFile);
}
