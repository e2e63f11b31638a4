//! The table of postcodes.

use std::collections::BTreeMap;
use std::fmt;

use super::PostcodeLookup;
use super::packed::{self, Position};
use crate::ground::place::{Point, Postcode};

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
/// Several files add up; where two give the same postcode, the later one counts.
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
}

impl PostcodeTable {
    /// A table without postcodes, to be filled with the `extend_…` loaders.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many postcodes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shelves.values().map(Vec::len).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.shelves.is_empty()
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
        for rows in self.shelves.values_mut() {
            if !rows.is_sorted_by(|one, next| packed::inward_of(*one) < packed::inward_of(*next)) {
                rows.reverse();
                rows.sort_by_key(|row| packed::inward_of(*row));
                rows.dedup_by_key(|row| packed::inward_of(*row));
            }
            rows.shrink_to_fit();
        }
    }
}

impl PostcodeLookup for PostcodeTable {
    fn point(&self, postcode: &Postcode) -> Option<Point> {
        let rows = self.shelves.get(&packed::shelf(postcode)?)?;
        let inward = packed::inward(postcode)?;
        let place = rows.binary_search_by_key(&inward, |row| packed::inward_of(*row)).ok()?;
        packed::point_of(*rows.get(place)?)
    }
}

/// Says how many postcodes there are, not which.
impl fmt::Debug for PostcodeTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostcodeTable({} postcodes)", self.len())
    }
}
