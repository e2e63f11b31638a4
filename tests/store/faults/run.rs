//! A worker for each operation, with a library loaded before that makes calls fail.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

use crate::scratch::Scratch;

/// What the worker does while calls fail.
const OPERATIONS: &[&str] = &["create+append", "open+append", "append", "erase", "erase copies", "backup", "close"];

/// Compiles the library; none where there is no compiler, or another system.
fn library() -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let source = fingerpost_tests::root().join("tests/store/faults/fault.c");
    let made = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("fault.so");
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let ran = Command::new(compiler).args(["-shared", "-fPIC", "-O1", "-o"]).arg(&made).arg(source).arg("-ldl").status().ok()?;
    assert!(ran.success(), "the library compiles");
    Some(made)
}

pub fn run() {
    let Some(library) = library() else {
        println!("skipped: it needs Linux and a C compiler called cc");
        return;
    };
    thread::scope(|scope| {
        let start = |operation: &'static &str| {
            let library = &library;
            scope.spawn(move || {
                let folder = Scratch::in_memory();
                let done = Command::new(env!("CARGO_BIN_EXE_store_worker"))
                    .args(["faults".as_ref(), folder.path("").as_os_str(), operation.as_ref()])
                    .env("LD_PRELOAD", library)
                    .env("FAULT_FILES", folder.path("store"))
                    .stdin(Stdio::null())
                    .output()
                    .expect("a worker");
                let (said, error) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
                (done.status.success(), said.into_owned(), error.into_owned())
            })
        };
        let workers: Vec<_> = OPERATIONS.iter().map(start).collect();
        let mut trials = 0;
        for (worker, operation) in workers.into_iter().zip(OPERATIONS) {
            let (success, said, error) = worker.join().unwrap();
            print!("{said}");
            assert!(success, "{operation}:\n{error}");
            trials += said.lines().filter_map(count).sum::<u64>();
        }
        assert!(trials > 500, "calls were hit: {trials}");
        println!("{trials} calls failed; nothing that was answered is lost, nothing is there by half");
    });
}

/// The number of calls a line of the worker tells.
fn count(line: &str) -> Option<u64> {
    line.split(": ").find_map(|part| part.strip_suffix(" calls")?.parse().ok())
}
