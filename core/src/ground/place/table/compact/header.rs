//! The head of a compact file: what it is, whether it is whole, where its parts lie.

use super::super::LoadReport;
use super::PostcodeEdition;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;

const MAGIC: [u8; 8] = *b"\x89FPC\r\n\x1a\n";
const VERSION: u16 = 1;
/// Where the checksum stands, and where what it is of begins.
const CHECKSUM: usize = 12;
const CHECKED: usize = 16;
/// Where the name of the source begins.
const SOURCE: usize = 68;
/// The most bytes a file may have. It keeps the number of a bit within 32 bits, and is ten times the whole country.
const LONGEST: usize = 1 << 28;
/// The zeros at the end.
pub(super) const PADDING: usize = 8;

/// What the head says. Every number in it was checked against the length of the file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Header {
    pub(super) edition: PostcodeEdition,
    pub(super) report: LoadReport,
    pub(super) in_use: u32,
    pub(super) ended: u32,
    pub(super) sectors: usize,
    /// Where the keys begin, then the places of the bodies, then the bodies.
    pub(super) keys: usize,
    pub(super) offsets: usize,
    pub(super) bodies: usize,
}

pub(super) fn damaged(what: &str) -> FingerpostError {
    FingerpostError::import(Code::PlacePostcodeFileDamaged, "", format!("the compact file of postcodes {what}"))
}

/// The four bytes at a place, as a number.
pub(super) fn number(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
}

impl Header {
    /// Reads the head of a file, and checks that the file is whole.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        if !bytes.starts_with(&MAGIC) {
            let detail = "the bytes are not a compact file of postcodes";
            return Err(FingerpostError::import(Code::PlacePostcodeFileKind, "", detail));
        }
        match short(bytes, 8) {
            Some(VERSION) => {}
            Some(version) => {
                let detail = format!("the compact file of postcodes has version {version}; this library reads version {VERSION}");
                return Err(FingerpostError::import(Code::PlacePostcodeFileVersion, "", detail));
            }
            None => return Err(damaged("is cut short")),
        }
        let length = bytes.get(16..).and_then(|bytes| bytes.first_chunk()).map(|bytes| u64::from_le_bytes(*bytes));
        if length != u64::try_from(bytes.len()).ok() || bytes.len() > LONGEST {
            return Err(damaged("does not have the length it says"));
        }
        let sum = bytes.get(CHECKED..).map(crc32fast::hash);
        if sum != number(bytes, CHECKSUM) || short(bytes, 10) != Some(0) {
            return Err(damaged("does not have the checksum it says"));
        }
        Self::parts(bytes).ok_or_else(|| damaged("does not hold together"))
    }

    fn parts(bytes: &[u8]) -> Option<Self> {
        let count = |at| number(bytes, at);
        let size = |at| usize::try_from(number(bytes, at)?).ok();
        let source_end = SOURCE.checked_add(size(64)?)?;
        let source = NonEmpty::new(std::str::from_utf8(bytes.get(SOURCE..source_end)?).ok()?).ok()?;
        let sectors = size(32)?;
        let keys = source_end;
        let offsets = keys.checked_add(sectors.checked_mul(4)?)?;
        let bodies = offsets.checked_add(sectors.checked_add(1)?.checked_mul(4)?)?;
        let fits = bodies.checked_add(PADDING)? <= bytes.len();
        let [month, day] = *bytes.get(38..)?.first_chunk()?;
        let date = match (short(bytes, 36)?, month, day) {
            (0, 0, 0) => None,
            (year, month, day) => {
                Some(Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?)
            }
        };
        let report = LoadReport {
            rows: count(40)?,
            kept: count(44)?,
            terminated: count(48)?,
            skipped_northern_ireland: count(52)?,
            without_position: count(56)?,
            malformed: count(60)?,
            first_issues: Vec::new(),
        };
        let edition = PostcodeEdition { source, date };
        let header = Self { edition, report, in_use: count(24)?, ended: count(28)?, sectors, keys, offsets, bodies };
        fits.then_some(header)
    }
}

/// A whole file: its head, then keys, places of the bodies and bodies.
pub(super) fn write(edition: &PostcodeEdition, report: &LoadReport, counts: (u32, u32), sectors: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let source = edition.source.as_str().as_bytes();
    let date = edition.date.map_or((0, 0, 0), |date| (date.year(), date.month(), date.day()));
    let mut checked = vec![0; 8];
    let mut put = |number: u32| checked.extend(number.to_le_bytes());
    [counts.0, counts.1, small(sectors.len())].into_iter().for_each(&mut put);
    checked.extend(date.0.to_le_bytes());
    checked.extend(date.1.to_le_bytes());
    checked.extend(date.2.to_le_bytes());
    let mut put = |number: u32| checked.extend(number.to_le_bytes());
    [report.rows, report.kept, report.terminated, report.skipped_northern_ireland, report.without_position, report.malformed]
        .into_iter()
        .for_each(&mut put);
    put(small(source.len()));
    checked.extend(source);
    let mut put = |number: u32| checked.extend(number.to_le_bytes());
    sectors.iter().for_each(|(key, _)| put(*key));
    let mut at = SOURCE + source.len() + 4 * (2 * sectors.len() + 1);
    put(small(at));
    for (_, body) in sectors {
        at += body.len();
        put(small(at));
    }
    sectors.iter().for_each(|(_, body)| checked.extend(body));
    checked.extend([0; PADDING]);
    let length = u64::try_from(CHECKED + checked.len()).unwrap_or(u64::MAX);
    checked.splice(..8, length.to_le_bytes());

    let mut file = Vec::from(MAGIC);
    file.extend(VERSION.to_le_bytes());
    file.extend([0; 2]);
    file.extend(crc32fast::hash(&checked).to_le_bytes());
    file.extend(checked);
    file
}
