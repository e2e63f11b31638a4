//! What is done to files at random, and page by page.

use fingerpost_tests::dice::Dice;

use super::originals::{FRAME_HEADER, Files, LOG_HEADER, Originals, PAGE};

/// Files that were damaged, and what was done to them.
pub struct Damaged {
    pub what: String,
    pub files: Files,
    /// Whether the log was touched, so that what it held may be gone: an older state, which the file alone cannot tell.
    pub may_be_older: bool,
}

/// Every byte of the header, so many other values each, of a store that was closed and of one that was not.
pub fn headers(originals: &Originals, values: usize, dice: &mut Dice) -> Vec<Damaged> {
    let mut made = Vec::new();
    for (name, original) in [("closed", &originals.closed), ("died", &originals.died)] {
        for at in 0..100 {
            for nth in 1..=values {
                let change = match nth {
                    _ if values >= 255 => nth,
                    1 => 1,
                    2 => 0x80,
                    _ => 1 + dice.below(255),
                };
                let mut files = original.clone();
                files.main[at] ^= u8::try_from(change).expect("a byte");
                made.push(Damaged { what: format!("{name}: byte {at} ^ {change}"), files, may_be_older: false });
            }
        }
    }
    made
}

/// Cut at every page and every frame of the log, and a byte around.
pub fn cuts(originals: &Originals) -> Vec<Damaged> {
    let mut made = Vec::new();
    let around = |at: usize, length: usize| [at.saturating_sub(1), at, at + 1].into_iter().filter(move |at| *at < length);
    for (name, original) in [("closed", &originals.closed), ("died", &originals.died)] {
        for length in (0..=original.pages()).flat_map(|page| around(page * PAGE, original.main.len())) {
            // An empty file with nothing beside it is taken for new: that is what is left where a program dies at the very beginning.
            if length == 0 && original.log.is_none() {
                continue;
            }
            let mut files = original.clone();
            files.main.truncate(length);
            made.push(Damaged { what: format!("{name}: cut at {length}"), files, may_be_older: false });
        }
    }
    let log = originals.died.log.as_ref().expect("a log").len();
    let frames = (0..).map(|frame| LOG_HEADER + frame * (PAGE + FRAME_HEADER)).take_while(|at| *at <= log);
    for length in frames.flat_map(|at| around(at, log)) {
        let mut files = originals.died.clone();
        files.log.as_mut().expect("a log").truncate(length);
        made.push(Damaged { what: format!("log cut at {length}"), files, may_be_older: true });
    }
    made
}

/// Every two pages swapped.
pub fn swaps(originals: &Originals) -> Vec<Damaged> {
    let mut made = Vec::new();
    for (name, original) in [("closed", &originals.closed), ("died", &originals.died)] {
        for one in 0..original.pages() {
            for other in one + 1..original.pages() {
                let mut files = original.clone();
                let (head, tail) = files.main.split_at_mut(other * PAGE);
                head[one * PAGE..][..PAGE].swap_with_slice(&mut tail[..PAGE]);
                made.push(Damaged { what: format!("{name}: pages {one} and {other} swapped"), files, may_be_older: false });
            }
        }
    }
    made
}

/// One random damage: bits, bytes, sectors, pages, in the file or in the log.
pub fn random(originals: &Originals, dice: &mut Dice) -> Damaged {
    let (name, original) = *dice.pick(&[("closed", &originals.closed), ("died", &originals.died)]);
    let mut files = original.clone();
    let in_log = files.log.is_some() && dice.below(2) == 0;
    let bytes = if in_log { files.log.as_mut().expect("a log") } else { &mut files.main };
    let (length, kind) = (bytes.len(), dice.below(6));
    let what = match kind {
        0..=2 => {
            let places: Vec<usize> = (0..=kind * 2).map(|_| dice.below(length)).collect();
            for at in &places {
                bytes[*at] ^= 1 << dice.below(8);
            }
            format!("bits flipped at {places:?}")
        }
        3 => {
            let (at, run) = (dice.below(length), 1 + dice.below(64));
            bytes[at..(at + run).min(length)].fill_with(|| dice.bits().to_le_bytes()[0]);
            format!("{run} random bytes at {at}")
        }
        4 => {
            let at = dice.below(length / 512) * 512;
            bytes[at..(at + 512).min(length)].fill(0);
            format!("a sector of zeros at {at}")
        }
        _ => {
            let (from, to) = (dice.below(length / PAGE) * PAGE, dice.below(length / PAGE) * PAGE);
            bytes.copy_within(from..from + PAGE, to);
            format!("a page copied from {from} to {to}")
        }
    };
    let place = if in_log { "log" } else { "file" };
    Damaged { what: format!("{name}, in the {place}: {what}"), files, may_be_older: in_log }
}
