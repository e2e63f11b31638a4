//! Tests of fingerpost as its users see it. The tests themselves stand in the folders and files beside this one; here is
//! what several of them need: where things stand, and how committed files are compared with what makes them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests may fail loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};

pub mod canaries;
pub mod cases;
pub mod codes_page;
pub mod dice;
pub mod fhir;
pub mod importers;
pub mod json;
pub mod schema;
pub mod soak;
pub mod written;

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests stand in the workspace").to_owned()
}

/// Every file below a folder whose name ends so, in order; none where the folder is absent.
#[must_use]
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.expect("a folder that can be read").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The text of a file.
///
/// # Panics
/// Where it cannot be read.
#[must_use]
pub fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A path as people write it, from the root of the workspace.
#[must_use]
pub fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// Whether committed files are to be written anew instead of compared: `FINGERPOST_REWRITE=1`.
#[must_use]
pub fn rewriting() -> bool {
    std::env::var_os("FINGERPOST_REWRITE").is_some_and(|value| value == "1")
}

/// Compares a committed file with what it is made from, or writes it where that was asked for.
///
/// # Panics
/// Where they differ.
pub fn assert_committed(path: &Path, made: &str) {
    if rewriting() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
        return fs::write(path, made).expect("a file that can be written");
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    if committed != made {
        let line = committed
            .lines()
            .zip(made.lines())
            .position(|(a, b)| a != b)
            .unwrap_or(committed.lines().count().min(made.lines().count()));
        let of = |text: &str| text.lines().nth(line).unwrap_or("(end of the file)").to_owned();
        panic!(
            "{} is out of date at line {}:\n  committed {}\n  made      {}\nrun the test with FINGERPOST_REWRITE=1 and read the change",
            short(path),
            line + 1,
            of(&committed),
            of(made)
        );
    }
}
