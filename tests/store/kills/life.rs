//! One life of a worker: begun, listened to, killed.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use fingerpost_tests::dice::Dice;

/// Starts a worker, kills it at a random moment with SIGKILL, and returns what it had said.
///
/// It is killed a random while after a random one of its first lines, so that a slow machine does not always kill at the same
/// place.
pub fn live(arguments: &[OsString], dice: &mut Dice) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_store_worker"))
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a worker that starts");
    let mut said = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut heard = String::new();
    let mut ended = false;
    for _ in 0..dice.below(5) {
        ended |= said.read_line(&mut heard).expect("a line") == 0;
    }
    if !ended {
        let while_ = [300, 2_000, 6_000][dice.below(3)];
        sleep(Duration::from_micros(u64::try_from(dice.below(while_)).expect("small")));
    }
    child.kill().expect("a worker that can be killed");
    said.read_to_string(&mut heard).expect("the rest");
    let status = child.wait().expect("an end");
    if let Some(code) = status.code() {
        let mut error = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut error).expect("a text");
        panic!("the worker ended by itself with {code}: {arguments:?}\n{error}");
    }
    // A line that was cut off acknowledges nothing.
    let whole = heard.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().map(str::to_owned).collect()
}
