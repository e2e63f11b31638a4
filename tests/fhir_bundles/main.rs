//! Writes bundles for the validator: `cargo run -p fingerpost-tests --bin fhir_bundles -- build/fhir`.
//!
//! `examples.ndjson` holds the whole example history, for everybody and in every form; `generated.ndjson` holds what the golden
//! traces of referrals come to, step by step; `messages.ndjson` holds messages back to the practice. One bundle a line, the same ones every time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a program of the tests may fail loudly, and says what it wrote"
)]

use std::path::PathBuf;

use fingerpost_tests::fhir::{BUNDLES_WANTED, examples, generated, messages};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("the folder to write to"));
    std::fs::create_dir_all(&folder).expect("a folder");
    for (name, bundles) in [("examples", examples()), ("generated", generated(BUNDLES_WANTED)), ("messages", messages())] {
        let lines: String = bundles.iter().map(|bundle| format!("{}\n", bundle.line())).collect();
        std::fs::write(folder.join(format!("{name}.ndjson")), &lines).expect("a file");
        println!("{name}: {} bundles, {} bytes", bundles.len(), lines.len());
    }
}
