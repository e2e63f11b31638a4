//! Postcodes, and where they are.

use std::sync::{Arc, PoisonError, RwLock};

use fingerpost::{FingerpostError, LoadReport, Point, Postcode, PostcodeLookup};

/// The pieces of a postcode.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PostcodeParts {
    /// The whole postcode: upper case, one space.
    pub postcode: Postcode,
    /// The first half, such as `NP10`: a town or a few thousand homes.
    pub outward: String,
    /// The second half, such as `8YW`: with the first, some fifteen homes.
    pub inward: String,
    /// The leading letters, such as `NP`: a region around a town.
    pub area: String,
    /// Whether the place is in Northern Ireland, whose maps use the Irish Grid.
    pub northern_ireland: bool,
}

/// Checks a postcode and takes it apart.
///
/// # Errors
/// `place.postcode-*`. The error never repeats the text.
#[uniffi::export]
pub fn check_postcode(postcode: Postcode) -> Result<PostcodeParts, FingerpostError> {
    Ok(PostcodeParts {
        postcode,
        outward: postcode.outward().to_owned(),
        inward: postcode.inward().to_owned(),
        area: postcode.area().to_owned(),
        northern_ireland: postcode.is_northern_ireland(),
    })
}

/// Every postcode of the country with its point, in memory: eight bytes a postcode. It may be used from any thread.
#[derive(Debug, Default, uniffi::Object)]
pub struct PostcodeTable {
    core: RwLock<fingerpost::PostcodeTable>,
}

#[uniffi::export]
impl PostcodeTable {
    /// A table without postcodes, to be filled from files.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self::default())
    }

    /// Adds the postcodes of the ONS Postcode Directory, from the bytes of its CSV file, and says what became of its rows.
    ///
    /// # Errors
    /// `place.postcode-source` where the file lacks a column or breaks off.
    pub fn add_onspd(&self, bytes: Vec<u8>) -> Result<LoadReport, FingerpostError> {
        self.core.write().unwrap_or_else(PoisonError::into_inner).extend_onspd_csv(bytes.as_slice())
    }

    /// Adds the postcodes of one area of Code-Point Open, from the bytes of its CSV file.
    ///
    /// # Errors
    /// `place.postcode-source` where the file breaks off.
    pub fn add_code_point_open(&self, bytes: Vec<u8>) -> Result<LoadReport, FingerpostError> {
        self.core.write().unwrap_or_else(PoisonError::into_inner).extend_code_point_open_csv(bytes.as_slice())
    }

    /// How many postcodes there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        u64::try_from(self.core.read().unwrap_or_else(PoisonError::into_inner).len()).unwrap_or(u64::MAX)
    }

    /// The points of postcodes, in their order; nothing for one that is not in the table.
    ///
    /// # Errors
    /// `place.postcode-*` where a postcode is none.
    pub fn points(&self, postcodes: Vec<Postcode>) -> Result<Vec<Option<Point>>, FingerpostError> {
        let table = self.core.read().unwrap_or_else(PoisonError::into_inner);
        Ok(postcodes.iter().map(|postcode| table.point(postcode)).collect())
    }
}
