//! Small areas, and the tables they come from.

use std::sync::{Arc, PoisonError, RwLock};

use fingerpost::{FingerpostError, NearbyArea, Point, SmallArea, SmallAreaColumns, SmallAreaImport, SmallAreaJoin};

/// Reads a table of small areas from the bytes of a CSV file.
///
/// # Errors
/// `import.column-missing` where the table lacks a column that is asked for, and what else can be wrong with a file as
/// a whole.
#[uniffi::export]
pub fn small_areas_of_bytes(bytes: Vec<u8>, columns: SmallAreaColumns) -> Result<SmallAreaImport, FingerpostError> {
    fingerpost::read_small_areas(&bytes, &columns)
}

/// The columns of a public table by its name; nothing where there is none of that name.
#[uniffi::export]
#[must_use]
pub fn columns_of_small_areas(table: String) -> Option<SmallAreaColumns> {
    SmallAreaColumns::known(&table)
}

/// The names of the public tables whose columns are known.
#[uniffi::export]
#[must_use]
pub fn tables_of_small_areas() -> Vec<String> {
    fingerpost::small_area_tables()
}

/// Small areas in the order of their codes: each code once, the near ones quickly found. It may be used from any thread.
#[derive(Debug, uniffi::Object)]
pub struct SmallAreas {
    core: RwLock<fingerpost::SmallAreas>,
}

impl SmallAreas {
    pub(crate) fn read<T>(&self, work: impl FnOnce(&fingerpost::SmallAreas) -> T) -> T {
        work(&self.core.read().unwrap_or_else(PoisonError::into_inner))
    }
}

#[uniffi::export]
impl SmallAreas {
    /// Checks areas and puts them in the order of their codes.
    ///
    /// # Errors
    /// `small-area.twice` where a code stands twice, `small-area.range` where a figure is outside what it can be.
    #[uniffi::constructor]
    pub fn new(areas: Vec<SmallArea>) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: RwLock::new(fingerpost::SmallAreas::new(areas)?) }))
    }

    /// Joins a table by code: what it knows of an area is added to the area. Nothing is dropped on either side.
    ///
    /// # Errors
    /// As for new areas; then nothing is joined.
    pub fn join(&self, table: Vec<SmallArea>) -> Result<SmallAreaJoin, FingerpostError> {
        self.core.write().unwrap_or_else(PoisonError::into_inner).join(table)
    }

    /// The areas, in the order of their codes.
    #[must_use]
    pub fn all(&self) -> Vec<SmallArea> {
        self.read(|areas| areas.all().to_vec())
    }

    /// How many there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        u64::try_from(self.read(fingerpost::SmallAreas::len)).unwrap_or(u64::MAX)
    }

    /// The area with a code; nothing where there is none.
    #[must_use]
    pub fn get(&self, code: String) -> Option<SmallArea> {
        self.read(|areas| areas.get(&code).cloned())
    }

    /// The area whose middle is nearest to each point, in their order; nothing where no area has a middle. A good guess at the area a
    /// point is in, not a certain one: borders are not read.
    ///
    /// # Errors
    /// `place.*` where a point is none.
    pub fn nearest_all(&self, points: Vec<Point>) -> Result<Vec<Option<NearbyArea>>, FingerpostError> {
        Ok(self.read(|areas| points.iter().map(|point| areas.nearest(*point)).collect()))
    }

    /// The areas whose middles are at most so many metres from a point, the nearest first.
    ///
    /// # Errors
    /// `place.*` where the point is none.
    pub fn within(&self, point: Point, metres: f64) -> Result<Vec<NearbyArea>, FingerpostError> {
        Ok(self.read(|areas| areas.within(point, metres)))
    }
}
