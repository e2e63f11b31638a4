//! No room left: on the disk, or for this program.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use fingerpost::{Code, FingerpostError, SqliteStore, Store};
use fingerpost_tests::written::{batch, before_batch, is_beginning, key, stream};

use crate::scratch::Scratch;

/// The signal of a program that writes more than it may.
const SIGXFSZ: i32 = 25;

/// How many whole batches a store holds that is sound and holds what it should.
fn batches(store: &SqliteStore) -> i64 {
    let report = store.verify().expect("a report");
    assert!(report.sound, "{:?}", report.issues);
    let (a, b) = (store.load(&stream("a")).expect("a stream"), store.load(&stream("b")).expect("a stream"));
    assert!(is_beginning("a", &a) && is_beginning("b", &b), "other entries than were written");
    let count = i64::try_from(b.len()).expect("few");
    assert_eq!(before_batch(count).0, i64::try_from(a.len()).expect("few"), "a batch by half");
    count
}

/// A small file system in memory, which only root may make.
struct Disk(Scratch);

impl Disk {
    fn new(kibibytes: u32) -> Option<Self> {
        let disk = Self(Scratch::on_disk());
        let size = format!("size={kibibytes}k,mode=700");
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(disk.0.path("")).stderr(Stdio::null()).status();
        mounted.is_ok_and(|status| status.success()).then_some(disk)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path("")).status();
    }
}

/// Appends until there is no room, and says after how many batches.
fn fill(store: &SqliteStore, from: i64) -> (i64, FingerpostError) {
    let mut nth = from;
    loop {
        match store.append(&batch(nth)) {
            Ok(_) => nth += 1,
            Err(error) => return (nth, error),
        }
    }
}

fn fill_disk(kibibytes: u32) -> bool {
    let Some(disk) = Disk::new(kibibytes) else { return false };
    let (path, ballast) = (disk.0.path("store"), disk.0.path("ballast"));
    fs::write(&ballast, vec![1; 96 * 1024]).expect("a file");
    let store = SqliteStore::open(&path, key()).expect("a store");
    let (kept, error) = fill(&store, 0);
    assert_eq!(error.code(), Code::StoreFull, "{error}");
    // Reading works, and nothing is there by half.
    assert_eq!(batches(&store), kept);
    let backup = store.backup(&disk.0.path("backup")).expect_err("no room for a copy");
    assert_eq!(backup.code(), Code::StoreFull, "{backup}");
    assert!(!disk.0.path("backup").exists() && !disk.0.path("backup.part").exists(), "half a backup");
    // So does closing, opening and reading, while there is still no room.
    let error = store.close().err();
    assert!(error.is_none(), "{error:?}");
    let store = SqliteStore::open(&path, key())
        .unwrap_or_else(|error| panic!("{kibibytes} KiB: a full disk must not keep a store from being read: {error}"));
    assert_eq!(batches(&store), kept);
    let (still, error) = fill(&store, kept);
    assert_eq!((batches(&store), error.code()), (still, Code::StoreFull));
    // Once there is room again the same handle goes on.
    fs::remove_file(ballast).expect("a file");
    store.append(&batch(still)).expect("an append, with room again");
    let erased = store.erase("subject of b").expect("an erasure, with room again");
    assert_eq!(erased.entries, still + 1);
    assert!(store.verify().expect("a report").sound);
    println!("{kibibytes:>5} KiB: full after {kept} batches: told, readable, opened again, went on with room");
    true
}

/// Starts a worker that may write files of so many blocks of 512 bytes.
fn limited(before: &str, blocks: u32, store: &Path) -> Output {
    Command::new("sh")
        .arg("-c")
        .arg(format!("{before} ulimit -f {blocks}; exec \"$0\" fill \"$1\""))
        .arg(env!("CARGO_BIN_EXE_store_worker"))
        .arg(store)
        .stdin(Stdio::null())
        .output()
        .expect("a worker")
}

fn limit(blocks: u32, ignored: bool) {
    let folder = Scratch::on_disk();
    let path = folder.path("store");
    let done = limited(if ignored { "trap '' XFSZ;" } else { "" }, blocks, &path);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let kept = said.lines().filter_map(|line| line.parse::<i64>().ok()).next_back().map_or(0, |last| last + 1);
    let how = if ignored {
        let error = said.lines().last().and_then(|line| line.strip_prefix("error ")).unwrap_or_else(|| {
            panic!("no error was told: {said}\n{}", String::from_utf8_lossy(&done.stderr));
        });
        let code: Code = error.parse().expect("a code");
        assert!([Code::StoreFull, Code::StorePoisoned, Code::StoreInaccessible].contains(&code), "{code}");
        format!("told as {code}")
    } else {
        assert_eq!(done.status.signal(), Some(SIGXFSZ), "{said}");
        "killed by its signal".to_owned()
    };
    let store = SqliteStore::open(&path, key()).expect("a store");
    let found = batches(&store);
    assert!(found == kept || found == kept + 1, "answered {kept}, found {found}");
    store.append(&batch(found)).expect("an append, without the limit");
    println!("{:>5} KiB for each file: {how} after {kept} batches, 0 lost, went on without the limit", blocks / 2);
}

pub fn run() {
    for blocks in [200, 400, 800, 2_000] {
        limit(blocks, false);
        limit(blocks, true);
    }
    for kibibytes in [256, 512, 1024, 4096] {
        if !fill_disk(kibibytes) {
            println!("skipped: small disks need root, who may mount");
            return;
        }
    }
}
