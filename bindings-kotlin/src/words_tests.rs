//! No vocabulary of the core is forgotten.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly")]

use std::collections::BTreeSet;
use std::path::Path;

use super::vocabularies;

fn declared(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            declared(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") && !path.to_string_lossy().ends_with("_tests.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let heads = text.lines().filter_map(|line| {
                let line = line.trim();
                let rest = line.strip_prefix("closed ").or_else(|| line.strip_prefix("open "))?;
                rest.strip_suffix(" {")
            });
            found.extend(heads.filter(|name| name.chars().all(char::is_alphanumeric)).map(str::to_owned));
        }
    }
}

#[test]
fn every_vocabulary_of_the_core_is_listed() {
    let mut wanted = BTreeSet::new();
    declared(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src"), &mut wanted);
    let listed: BTreeSet<String> = vocabularies().into_iter().map(|row| row.name).collect();
    assert!(wanted.len() > 30);
    assert_eq!(wanted, listed);
}
