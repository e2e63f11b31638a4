//! The table of postcodes.

use std::collections::BTreeMap;
use std::fmt;

use super::packed::{self, Position};
use super::{PostcodeEnd, PostcodeLookup};
use crate::ground::place::{EastingNorthing, Point, Postcode};

/// Every postcode of the country with its point, in memory: eight bytes a postcode, 21 MB for all 2.7 million.
///
/// The table is not part of this library: it is open data that changes every quarter, under terms which whoever
/// loads it accepts. Two public files are read, from bytes; this library opens no file itself.
///
/// | file | publisher | covers | loader |
/// |---|---|---|---|
/// | ONS Postcode Directory | Office for National Statistics | the United Kingdom and the islands | [`from_onspd_csv`](Self::from_onspd_csv) |
/// | Code-Point Open | Ordnance Survey | Great Britain, one file an area | [`from_code_point_open_csv`](Self::from_code_point_open_csv) |
///
/// Both are under the Open Government Licence, which asks for the publishers' acknowledgements wherever results are
/// shown; the postcodes of Northern Ireland have further terms, printed in the directory's guide.
///
/// Several files add up; where two give the same postcode, the later one counts. Postcodes no longer in use are known
/// as such ([`ended`](Self::ended)), where the file says so, and have no point. [`to_compact`](Self::to_compact) writes
/// the table to a file a third of the size, which [`PostcodeFile`](crate::PostcodeFile) answers from without unpacking it.
///
/// ```
/// use fingerpost::{PostcodeLookup, PostcodeTable};
///
/// let file = "pcds,doterm,oseast1m,osnrth1m\nNP10 8YW,,328850,185290\nBT1 5GS,,333740,374060\n";
/// let (table, report) = PostcodeTable::from_onspd_csv(file.as_bytes())?;
/// assert_eq!((report.kept, report.skipped_northern_ireland), (1, 1));
///
/// let point = table.point(&"NP10 8YW".parse()?).expect("it is in the table");
/// assert_eq!((point.latitude() * 100.0).round(), 5156.0);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct PostcodeTable {
    /// First halves, each with the rows of its second halves in order.
    shelves: BTreeMap<[u8; 4], Vec<u64>>,
    /// How many of the rows are in use, and how many no longer.
    in_use: usize,
    ended: usize,
}

impl PostcodeTable {
    /// A table without postcodes, to be filled with the `extend_…` loaders.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many postcodes in use there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.in_use
    }

    /// Whether there is none in use.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.in_use == 0
    }

    /// How many postcodes are known to be no longer in use.
    #[must_use]
    pub const fn ended_len(&self) -> usize {
        self.ended
    }

    /// Since when a postcode is no longer in use; nothing where it is in use or not in the table.
    ///
    /// ```
    /// use fingerpost::{PostcodeLookup, PostcodeTable};
    ///
    /// let file = "pcds,doterm,oseast1m,osnrth1m\nNP1 0AA,199606,331000,188000\n";
    /// let (table, _) = PostcodeTable::from_onspd_csv(file.as_bytes())?;
    /// let old = "NP1 0AA".parse()?;
    /// assert_eq!(table.point(&old), None);
    /// let end = table.ended(&old).expect("the file says so");
    /// assert_eq!((end.year, end.month), (Some(1996), Some(6)));
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
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

    /// What the table says of a postcode.
    fn position(&self, postcode: &Postcode) -> Option<Position> {
        let rows = self.shelves.get(&packed::shelf(postcode)?)?;
        let inward = packed::inward(postcode)?;
        let place = rows.binary_search_by_key(&inward, |row| packed::inward_of(*row)).ok()?;
        packed::position_of(*rows.get(place)?)
    }

    /// The first halves in their order, each with the rows of its second halves in theirs.
    pub(super) fn shelves(&self) -> impl Iterator<Item = (&[u8; 4], &[u64])> {
        self.shelves.iter().map(|(key, rows)| (key, rows.as_slice()))
    }

    /// How many bytes of memory the rows take, without some hundred kilobytes for the shelves.
    #[must_use]
    pub fn row_bytes(&self) -> usize {
        self.shelves.values().map(|rows| rows.capacity() * size_of::<u64>()).sum()
    }

    /// Puts a row at the end of its shelf. [`settle`](Self::settle) must follow before anything is looked up.
    ///
    /// Returns false for a postcode that can have no place.
    pub(super) fn push(&mut self, postcode: &Postcode, position: Position) -> bool {
        match (packed::shelf(postcode), packed::inward(postcode)) {
            (Some(shelf), Some(inward)) => {
                self.shelves.entry(shelf).or_default().push(packed::pack(inward, position));
                true
            }
            _ => false,
        }
    }

    /// Brings every shelf into order; of rows with the same postcode the last one stays.
    pub(super) fn settle(&mut self) {
        (self.in_use, self.ended) = (0, 0);
        for rows in self.shelves.values_mut() {
            if !rows.is_sorted_by(|one, next| packed::inward_of(*one) < packed::inward_of(*next)) {
                rows.reverse();
                rows.sort_by_key(|row| packed::inward_of(*row));
                rows.dedup_by_key(|row| packed::inward_of(*row));
            }
            rows.shrink_to_fit();
            let in_use = rows.iter().filter(|row| packed::in_use(**row)).count();
            self.in_use += in_use;
            self.ended += rows.len() - in_use;
        }
    }
}

impl PostcodeLookup for PostcodeTable {
    fn point(&self, postcode: &Postcode) -> Option<Point> {
        self.position(postcode)?.point()
    }
}

/// Says how many postcodes there are, not which.
impl fmt::Debug for PostcodeTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostcodeTable({} postcodes)", self.len())
    }
}
