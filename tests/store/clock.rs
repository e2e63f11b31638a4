//! The store reads no clock: with another time it does the same.

use std::process::{Command, Stdio};

use fingerpost::{SqliteStore, Store};
use fingerpost_tests::written::{batch, key, stream};

use crate::scratch::Scratch;

/// Times a clock may show: long ago, the days on which some counters end, far ahead.
const TIMES: &[&str] =
    &["1969-12-31 23:59:59", "2016-11-22 12:00:00", "2038-01-19 03:14:07", "2056-11-22 12:00:00", "2106-02-07 06:28:15"];

pub fn run() {
    if Command::new("faketime").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
        println!("skipped: it needs the program faketime");
        return;
    }
    let folder = Scratch::on_disk();
    let path = folder.path("store");
    SqliteStore::open(&path, key()).expect("a store").append(&batch(0)).expect("an append");
    for (time, before) in TIMES.iter().zip(1..) {
        let done = Command::new("faketime")
            .args(["-f", time, env!("CARGO_BIN_EXE_store_worker"), "once"])
            .arg(&path)
            .stdin(Stdio::null())
            .output()
            .expect("a worker");
        assert!(done.status.success(), "{time}: {}", String::from_utf8_lossy(&done.stderr));
        let store = SqliteStore::open(&path, key()).expect("a store");
        let found = store.load(&stream("b")).expect("a stream");
        assert_eq!(found.len(), before + 1);
        assert!(found.iter().zip(1..).all(|(found, place)| found.sequence == place), "the order is that of arrival");
        assert!(store.verify().expect("a report").sound);
    }
    println!("appends at {} different times, in the order of arrival: nothing changes", TIMES.len());
}
