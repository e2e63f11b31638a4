//! Files that belong elsewhere: other logs, older files, pictures.

use super::damage::Damaged;
use super::originals::{Files, Originals};

pub fn foreign(originals: &Originals) -> Vec<Damaged> {
    let Originals { closed, died, stale_log, other, .. } = originals;
    let mut jpeg = vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 16, b'J', b'F', b'I', b'F', 0];
    jpeg.resize(20_000, 0x42);
    let mut gzip = vec![0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3];
    gzip.resize(20_000, 0x17);
    let mut longer = closed.main.clone();
    longer.resize(longer.len() + 3 * 4096, 0);
    let file = |main: &[u8]| Files { main: main.to_vec(), log: None, index: None };
    let with = |main: &Files, log: Option<&[u8]>, index: Option<&[u8]>| Files {
        main: main.main.clone(),
        log: log.map(<[u8]>::to_vec),
        index: index.map(<[u8]>::to_vec),
    };
    let log = died.log.as_deref();
    let other_log = other.log.as_deref();
    let other_index = other.index.as_deref();
    let noise: Vec<u8> = (0..40_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[3]).collect();
    // What a log held that is not there any more is gone; all others must not be taken for something else.
    let made = [
        ("a picture", file(&jpeg), false),
        ("a compressed file", file(&gzip), false),
        ("noise", file(&noise), false),
        ("the header alone", file(&closed.main[..100]), false),
        ("fifteen bytes", file(&closed.main[..15]), false),
        ("zeros", file(&vec![0; closed.main.len()]), false),
        ("zeros after the end", file(&longer), false),
        ("the log is missing", with(died, None, None), true),
        ("the log is empty", with(died, Some(&[]), None), true),
        ("the log is a picture", with(died, Some(&jpeg), None), true),
        ("the log is stale", with(died, Some(stale_log), None), true),
        ("the log is of another store", with(died, other_log, None), true),
        ("a stale log beside a closed file", with(closed, Some(stale_log), None), true),
        ("a log of another store beside a closed file", with(closed, other_log, None), true),
        ("the log twice", with(closed, log, None), true),
        ("the file of another store under the log", with(other, log, None), true),
        ("the index is of another store", with(died, log, other_index), false),
        ("the index is noise", with(died, log, Some(&noise)), false),
        ("the index is empty", with(died, log, Some(&[])), false),
        ("the index is stale beside a closed file", with(closed, None, other_index), false),
        ("the index is one byte", with(died, log, Some(&[1])), false),
    ];
    made.into_iter().map(|(what, files, older)| Damaged { what: what.to_owned(), files, may_be_older: older }).collect()
}
