//! Holds the importer named by `FINGERPOST_IMPORTER` to its promise, for whatever bytes the search comes up with.
#![no_main]

use std::sync::LazyLock;

use fingerpost_tests::importers::{Importer, importer};
use libfuzzer_sys::fuzz_target;

static IMPORTER: LazyLock<&Importer> = LazyLock::new(|| {
    let name = std::env::var("FINGERPOST_IMPORTER").unwrap_or_default();
    importer(&name).unwrap_or_else(|| panic!("there is no importer `{name}`"))
});

fuzz_target!(|bytes: &[u8]| (IMPORTER.check)(bytes));
