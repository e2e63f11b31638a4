//! The demonstration runs to its end, and tells what it promises.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

use std::process::Command;

#[test]
fn the_demonstration_tells_its_story() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let told = Command::new(env!("CARGO_BIN_EXE_demo")).current_dir(root).output().expect("the demonstration starts");
    let text = String::from_utf8(told.stdout).unwrap();
    assert!(told.status.success(), "{text}{}", String::from_utf8_lossy(&told.stderr));
    for promised in PROMISED {
        assert!(text.contains(promised), "`{promised}` is not told:\n{text}");
    }
}

/// A match with its plan, a refused confirmation, the end of a referral, and what leaves.
const PROMISED: &[&str] = &[
    "Newport and the lower Usk: 58 activities",
    "Suits as it is",
    "Not suitable, and why",
    "On the doorstep",
    "✗ the place cannot be confirmed: nobody has arranged for a price you can pay yet",
    "→ confirmed",
    "→ completed",
    "The process was killed; this is read back from its store",
];
