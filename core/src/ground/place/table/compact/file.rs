//! A compact file of postcodes, opened.

use std::fmt;

use super::super::packed::{self, Position};
use super::super::{LoadReport, PostcodeEnd, PostcodeLookup, PostcodeTable};
use super::PostcodeEdition;
use super::bits::Bits;
use super::header::{Header, PADDING, damaged, number};
use super::key::{Frame, SLOTS, digit_and_slot, key, letters, parts};
use super::sector::{Cell, Sector};
use crate::ground::error::Result;
use crate::ground::place::{EastingNorthing, Point, Postcode};

/// A compact file of postcodes, answered from as it lies: nothing is unpacked, so that a phone has the whole country at once.
///
/// [`PostcodeTable::to_compact`] writes one, as does `cargo run --release -p fingerpost --example postcode_file`. The bytes may
/// be anything that can be seen as bytes: a `Vec<u8>` that was read, an `Arc<[u8]>`, a `&'static [u8]` from `include_bytes!`, or
/// a memory map of the caller's. The whole country takes less than eight megabytes.
///
/// **Exactness.** The point of every postcode in use is the one that the table gives, bit for bit: whole metres on the National
/// Grid as the source has them (cut to whole metres where it has decimals), or degrees to a millionth where the source
/// places by degrees. Postcodes no longer in use are known as such, with the month, and have no point.
///
/// ```
/// use fingerpost::{NonEmpty, PostcodeEdition, PostcodeFile, PostcodeLookup, PostcodeTable};
///
/// let source = "pcds,doterm,oseast1m,osnrth1m\nNP10 8YW,,328850,185290\nNP1 0AA,199606,331000,188000\n";
/// let (table, report) = PostcodeTable::from_onspd_csv(source.as_bytes())?;
/// let edition = PostcodeEdition { date: Some("2025-11-01".parse()?), ..PostcodeEdition::new(NonEmpty::new("ONS Postcode Directory")?) };
/// let bytes = table.to_compact(&edition, &report);
///
/// let file = PostcodeFile::open(bytes)?;
/// let house = "NP10 8YW".parse()?;
/// assert_eq!(file.point(&house), table.point(&house));
/// assert_eq!(file.ended(&"NP1 0AA".parse()?).and_then(|end| end.year), Some(1996));
/// assert_eq!((file.len(), file.ended_len(), file.edition()), (1, 1, &edition));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone)]
pub struct PostcodeFile<B> {
    bytes: B,
    header: Header,
}

impl<B: AsRef<[u8]>> PostcodeFile<B> {
    /// Opens a file: checks its checksum, and that all of its parts hold together.
    ///
    /// Whatever the bytes are, nothing outside them is ever read, and nothing is set aside in memory on their word.
    ///
    /// # Errors
    /// [`Code::PlacePostcodeFileKind`](crate::Code::PlacePostcodeFileKind) where it is something else,
    /// [`Code::PlacePostcodeFileVersion`](crate::Code::PlacePostcodeFileVersion) where it is of another version, and
    /// [`Code::PlacePostcodeFileDamaged`](crate::Code::PlacePostcodeFileDamaged) where it is cut short or altered.
    pub fn open(bytes: B) -> Result<Self> {
        let header = Header::read(bytes.as_ref())?;
        let file = Self { bytes, header };
        file.holds_together().ok_or_else(|| damaged("does not hold together"))?;
        Ok(file)
    }

    /// Every key is one, and greater than the one before; the bodies follow one another and fill the file; the counts agree.
    fn holds_together(&self) -> Option<()> {
        let (mut in_use, mut ended, mut last) = (0, 0, None);
        for place in 0..self.header.sectors {
            let key = self.key(place)?;
            (last < Some(key) && parts(key).is_some()).then_some(())?;
            last = Some(key);
            let (start, end) = (self.body(place)?, self.body(place + 1)?);
            (start <= end && (place > 0 || start == self.header.bodies)).then_some(())?;
            let sector = self.sector(place)?;
            (sector.end()?.div_ceil(8) == end).then_some(())?;
            let counts = sector.counts();
            (in_use, ended) = (in_use + counts.0, ended + counts.1);
        }
        let end = self.body(self.header.sectors)?;
        (end + PADDING == self.bytes.as_ref().len() && (in_use, ended) == (self.header.in_use, self.header.ended)).then_some(())
    }

    /// How many postcodes in use there are.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::try_from(self.header.in_use).unwrap_or(usize::MAX)
    }

    /// Whether there is none in use.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many postcodes are known to be no longer in use.
    #[must_use]
    pub fn ended_len(&self) -> usize {
        usize::try_from(self.header.ended).unwrap_or(usize::MAX)
    }

    /// What the file was made from.
    #[must_use]
    pub const fn edition(&self) -> &PostcodeEdition {
        &self.header.edition
    }

    /// What became of the rows of its source, without the single findings.
    #[must_use]
    pub const fn report(&self) -> &LoadReport {
        &self.header.report
    }

    /// The bytes, as they were given.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.as_ref()
    }

    /// Since when a postcode is no longer in use; nothing where it is in use or not in the file.
    #[must_use]
    pub fn ended(&self, postcode: &Postcode) -> Option<PostcodeEnd> {
        self.position(postcode)?.ended()
    }

    /// The place of a postcode on the National Grid, as the source has it; nothing where the source gave degrees, where the postcode is
    /// no longer in use, or where it is not known. Turning it into a point costs more than finding it.
    #[must_use]
    pub fn grid(&self, postcode: &Postcode) -> Option<EastingNorthing> {
        self.position(postcode)?.grid()
    }

    /// The file unpacked, for whoever wants to add other files to it.
    #[must_use]
    pub fn to_table(&self) -> PostcodeTable {
        let mut table = PostcodeTable::new();
        for place in 0..self.header.sectors {
            let Some(((half, frame), sector)) = self.key(place).and_then(parts).zip(self.sector(place)) else { continue };
            for slot in 0..SLOTS {
                let position = sector.cell(slot).and_then(|cell| position(cell, frame));
                let Some((position, [one, two])) = position.zip(letters(slot)) else { continue };
                if let Some(postcode) = Postcode::from_bytes(format!("{half}{one}{two}").as_bytes()) {
                    table.push(&postcode, position);
                }
            }
        }
        table.settle();
        table
    }

    /// What the file says of a postcode. A first half can have sectors in both frames.
    fn position(&self, postcode: &Postcode) -> Option<Position> {
        let shelf = packed::shelf(postcode)?;
        let (digit, slot) = digit_and_slot(postcode)?;
        let key = key(shelf, digit, Frame::Grid)?;
        let place = self.first_not_below(key)?;
        let found = |place: usize| self.key(place).and_then(|key| position(self.sector(place)?.cell(slot)?, parts_frame(key)));
        match self.key(place)? {
            grid if grid == key => found(place).or_else(|| (self.key(place + 1)? == key + 1).then(|| found(place + 1)).flatten()),
            degrees if degrees == key + 1 => found(place),
            _ => None,
        }
    }

    /// The first sector whose key is not less.
    fn first_not_below(&self, key: u32) -> Option<usize> {
        let (mut low, mut high) = (0, self.header.sectors);
        while low < high {
            let middle = low.midpoint(high);
            if self.key(middle)? < key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (low < self.header.sectors).then_some(low)
    }

    fn sector(&self, place: usize) -> Option<Sector<'_>> {
        Sector::read(Bits(self.bytes()), self.body(place)? * 8)
    }

    fn key(&self, place: usize) -> Option<u32> {
        (place < self.header.sectors).then(|| number(self.bytes(), self.header.keys + place * 4)).flatten()
    }

    /// Where a body begins; one place more says where the last ends. Within the file, so that its bits can be counted.
    fn body(&self, place: usize) -> Option<usize> {
        let at = usize::try_from(number(self.bytes(), self.header.offsets + place * 4)?).ok()?;
        (at <= self.bytes().len()).then_some(at)
    }
}

const fn parts_frame(key: u32) -> Frame {
    if key & 1 == 0 { Frame::Grid } else { Frame::Degrees }
}

/// The position of a cell, where it is one that a table would hold.
fn position(cell: Cell, frame: Frame) -> Option<Position> {
    match (cell, frame) {
        (Cell::Ended(month), _) => Some(Position::Ended { month }),
        (Cell::Place(easting, northing), Frame::Grid) => {
            EastingNorthing::new(f64::from(easting), f64::from(northing)).ok()?;
            Some(Position::Grid { easting, northing })
        }
        (Cell::Place(north, east), Frame::Degrees) => Some(Position::Degrees { north, east }),
    }
}

impl<B: AsRef<[u8]> + Send + Sync> PostcodeLookup for PostcodeFile<B> {
    fn point(&self, postcode: &Postcode) -> Option<Point> {
        self.position(postcode)?.point()
    }
}

/// Says how many postcodes there are, not which.
impl<B: AsRef<[u8]>> fmt::Debug for PostcodeFile<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostcodeFile({} postcodes)", self.len())
    }
}
