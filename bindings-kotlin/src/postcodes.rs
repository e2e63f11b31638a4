//! Postcodes, and where they are.

use std::sync::{Arc, PoisonError, RwLock};

use fingerpost::{FingerpostError, LoadReport, Point, Postcode, PostcodeEdition, PostcodeEnd, PostcodeFile, PostcodeLookup};

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

/// Postcodes as they were read: loaded into memory, or a compact file as it lies.
#[derive(Debug)]
enum Held {
    Table(fingerpost::PostcodeTable),
    File(PostcodeFile<Vec<u8>>),
}

/// Every postcode of the country with its point. It may be used from any thread.
#[derive(Debug, uniffi::Object)]
pub struct PostcodeTable {
    core: RwLock<(Held, LoadReport)>,
}

impl PostcodeTable {
    fn of(held: Held, report: LoadReport) -> Arc<Self> {
        Arc::new(Self { core: RwLock::new((held, report)) })
    }

    fn read<T>(&self, work: impl FnOnce(&Held, &LoadReport) -> T) -> T {
        let core = self.core.read().unwrap_or_else(PoisonError::into_inner);
        work(&core.0, &core.1)
    }

    /// Adds a file to the table; a compact file is unpacked for that.
    fn add(
        &self,
        read: impl FnOnce(&mut fingerpost::PostcodeTable) -> Result<LoadReport, FingerpostError>,
    ) -> Result<LoadReport, FingerpostError> {
        let mut core = self.core.write().unwrap_or_else(PoisonError::into_inner);
        let (held, sum) = &mut *core;
        let mut table = match held {
            Held::Table(table) => std::mem::take(table),
            Held::File(file) => file.to_table(),
        };
        let report = read(&mut table);
        *held = Held::Table(table);
        let report = report?;
        sum.add(report.clone());
        Ok(report)
    }
}

#[uniffi::export]
impl PostcodeTable {
    /// A table without postcodes, to be filled from files: eight bytes of memory a postcode.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Arc<Self> {
        Self::of(Held::Table(fingerpost::PostcodeTable::new()), LoadReport::default())
    }

    /// Opens the bytes of a compact file. It answers from them as they lie, with the same points bit for bit: the whole country in less
    /// than eight megabytes.
    ///
    /// # Errors
    /// `place.postcode-file-kind`, `place.postcode-file-version` or `place.postcode-file-damaged` where it is no such file, of
    /// another version, cut short or altered.
    #[uniffi::constructor]
    pub fn open(bytes: Vec<u8>) -> Result<Arc<Self>, FingerpostError> {
        let file = PostcodeFile::open(bytes)?;
        let report = file.report().clone();
        Ok(Self::of(Held::File(file), report))
    }

    /// Adds the postcodes of the ONS Postcode Directory, from the bytes of its CSV file, and says what became of its rows.
    ///
    /// # Errors
    /// `place.postcode-source` where the file lacks a column or breaks off.
    pub fn add_onspd(&self, bytes: Vec<u8>) -> Result<LoadReport, FingerpostError> {
        self.add(|table| table.extend_onspd_csv(bytes.as_slice()))
    }

    /// Adds the postcodes of one area of Code-Point Open, from the bytes of its CSV file.
    ///
    /// # Errors
    /// `place.postcode-source` where the file breaks off.
    pub fn add_code_point_open(&self, bytes: Vec<u8>) -> Result<LoadReport, FingerpostError> {
        self.add(|table| table.extend_code_point_open_csv(bytes.as_slice()))
    }

    /// The table as the bytes of a compact file made from that edition. The whole country takes some seconds.
    ///
    /// # Errors
    /// Where the edition cannot be read on its way.
    pub fn to_compact(&self, edition: PostcodeEdition) -> Result<Vec<u8>, FingerpostError> {
        Ok(self.read(|held, report| match held {
            Held::Table(table) => table.to_compact(&edition, report),
            Held::File(file) => file.to_table().to_compact(&edition, report),
        }))
    }

    /// What a compact file was made from; nothing for a table that was loaded, or added to.
    #[must_use]
    pub fn edition(&self) -> Option<PostcodeEdition> {
        self.read(|held, _| match held {
            Held::Table(_) => None,
            Held::File(file) => Some(file.edition().clone()),
        })
    }

    /// What became of the rows of all files together. A compact file knows the counts, not the single findings.
    #[must_use]
    pub fn report(&self) -> LoadReport {
        self.read(|_, report| report.clone())
    }

    /// How many postcodes in use there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.read(|held, _| match held {
            Held::Table(table) => table.len(),
            Held::File(file) => file.len(),
        })
        .try_into()
        .unwrap_or(u64::MAX)
    }

    /// How many postcodes are known to be no longer in use.
    #[must_use]
    pub fn ended_count(&self) -> u64 {
        self.read(|held, _| match held {
            Held::Table(table) => table.ended_len(),
            Held::File(file) => file.ended_len(),
        })
        .try_into()
        .unwrap_or(u64::MAX)
    }

    /// The points of postcodes, in their order; nothing for one that is not in the table, or no longer in use.
    ///
    /// # Errors
    /// `place.postcode-*` where a postcode is none.
    pub fn points(&self, postcodes: Vec<Postcode>) -> Result<Vec<Option<Point>>, FingerpostError> {
        Ok(self.read(|held, _| match held {
            Held::Table(table) => postcodes.iter().map(|postcode| table.point(postcode)).collect(),
            Held::File(file) => postcodes.iter().map(|postcode| file.point(postcode)).collect(),
        }))
    }

    /// Since when postcodes are no longer in use, in their order; nothing for one that is in use or not in the table.
    ///
    /// # Errors
    /// `place.postcode-*` where a postcode is none.
    pub fn ends(&self, postcodes: Vec<Postcode>) -> Result<Vec<Option<PostcodeEnd>>, FingerpostError> {
        Ok(self.read(|held, _| match held {
            Held::Table(table) => postcodes.iter().map(|postcode| table.ended(postcode)).collect(),
            Held::File(file) => postcodes.iter().map(|postcode| file.ended(postcode)).collect(),
        }))
    }
}
