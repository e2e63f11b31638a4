//! What every file is looked at for before it is read: its size, its kind, its encoding.

use crate::ground::error::{Code, FingerpostError, Result};

/// The largest file taken, in bytes: a sheet, a list, a calendar, a directory.
pub const LARGEST_FILE: usize = 64 << 20;

/// The largest page of a feed, map or Bundle taken, in bytes.
pub const LARGEST_FEED: usize = 256 << 20;

/// How files begin that are no text: compressed files and workbooks.
const ARCHIVES: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "a ZIP file (a workbook of a spreadsheet program is one too)"),
    (b"PK\x05\x06", "an empty ZIP file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\0", "an xz file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"\xd0\xcf\x11\xe0", "a workbook of an old spreadsheet program"),
];

/// The bytes without a UTF-8 byte order mark, once it is known that they are neither too many, nor compressed, nor UTF-16.
pub(super) fn checked(bytes: &[u8]) -> Result<&[u8]> {
    checked_up_to(bytes, LARGEST_FILE)
}

/// As [`checked`], for formats that come in larger files.
pub(super) fn checked_up_to(bytes: &[u8], largest: usize) -> Result<&[u8]> {
    if bytes.len() > largest {
        let detail = format!("the file has {} bytes; at most {largest} are taken", bytes.len());
        return Err(FingerpostError::import(Code::ImportTooLarge, "", detail));
    }
    if let Some((_, kind)) = ARCHIVES.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(FingerpostError::import(Code::ImportArchive, "", format!("this is {kind}, not a text")));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let wide = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let zeros = matches!(bytes, [0, other, ..] | [other, 0, ..] if *other != 0);
    if wide || zeros {
        return Err(FingerpostError::import(Code::ImportEncoding, "", "the file is written in UTF-16; save it as UTF-8"));
    }
    Ok(bytes)
}

/// The bytes as a text.
pub(super) fn utf8(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|error| {
        let detail = format!("byte {} is not part of any character in UTF-8", error.valid_up_to() + 1);
        FingerpostError::import(Code::ImportEncoding, "", detail)
    })
}
