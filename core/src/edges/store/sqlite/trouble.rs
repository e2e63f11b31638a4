//! What goes wrong inside the store, and the one table that says what it is outside.

use rusqlite::{Error, ErrorCode};

use crate::ground::error::{Code, FingerpostError, Result};

/// What goes wrong inside the store.
pub(super) enum Trouble {
    /// SQLite says so.
    Sqlite(Error),
    /// We say so.
    Fault(FingerpostError),
}

/// What work inside the store comes to.
pub(super) type Work<T> = std::result::Result<T, Trouble>;

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<FingerpostError> for Trouble {
    fn from(fault: FingerpostError) -> Self {
        Self::Fault(fault)
    }
}

/// What SQLite's codes mean to a caller. What is not listed is told as inaccessible. No text of SQLite is passed on: it may hold
/// the path of the file.
const TABLE: &[(ErrorCode, Code, &str)] = &[
    (ErrorCode::DatabaseBusy, Code::StoreBusy, BUSY),
    (ErrorCode::DatabaseLocked, Code::StoreBusy, BUSY),
    (ErrorCode::FileLockingProtocolFailed, Code::StoreBusy, BUSY),
    (ErrorCode::DiskFull, Code::StoreFull, "there is no room left; nothing of this was kept"),
    (ErrorCode::DatabaseCorrupt, Code::StoreDamaged, "the file is damaged"),
    (ErrorCode::NotADatabase, Code::StoreDamaged, "the file is damaged"),
    (ErrorCode::TooBig, Code::StoreDamaged, "the file holds something larger than was ever written"),
    (ErrorCode::TypeMismatch, Code::StoreDamaged, SHAPE),
    (ErrorCode::ConstraintViolation, Code::StoreDamaged, SHAPE),
    (ErrorCode::Unknown, Code::StoreDamaged, SHAPE),
    (ErrorCode::AuthorizationForStatementDenied, Code::StoreDamaged, SHAPE),
    (ErrorCode::ReadOnly, Code::StoreReadOnly, "the store cannot be written to"),
    (ErrorCode::CannotOpen, Code::StoreInaccessible, CLOSED),
    (ErrorCode::PermissionDenied, Code::StoreInaccessible, CLOSED),
    (ErrorCode::OutOfMemory, Code::StoreInaccessible, "there is no memory left"),
    (ErrorCode::SystemIoFailure, Code::StoreInaccessible, "the file could not be read"),
];

const BUSY: &str = "another program was writing to the store all the time; nothing was changed";
const SHAPE: &str = "the tables of the file are not as they were written";
const CLOSED: &str = "the operating system does not let the store be opened";

impl Trouble {
    /// Whether reading or writing the file itself failed.
    pub(super) fn is_io(&self) -> bool {
        matches!(self, Self::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure))
    }

    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy))
    }

    fn is_full(&self) -> bool {
        matches!(self, Self::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::DiskFull))
    }

    /// The error to give out.
    pub(super) fn fault(self) -> FingerpostError {
        let error = match self {
            Self::Fault(fault) => return fault,
            Self::Sqlite(error) => error,
        };
        let Some(code) = error.sqlite_error_code() else {
            // A column of another type or size than was written, or a row that is not there.
            return FingerpostError::store(Code::StoreDamaged, "", SHAPE);
        };
        let row = TABLE.iter().find(|(listed, _, _)| *listed == code);
        let (code, detail) = row.map_or((Code::StoreInaccessible, CLOSED), |(_, code, detail)| (*code, *detail));
        FingerpostError::store(code, "", detail)
    }
}

/// What tidying up came to: none where the disk is full or others are in the way. Nothing is lost then, and it can be done later.
pub(super) fn if_possible<T>(done: std::result::Result<T, Error>) -> Work<Option<T>> {
    match done.map_err(Trouble::from) {
        Ok(done) => Ok(Some(done)),
        Err(trouble) if trouble.is_full() || trouble.is_busy() => Ok(None),
        Err(trouble) => Err(trouble),
    }
}

/// The same result as callers see it.
pub(super) fn told<T>(work: Work<T>) -> Result<T> {
    work.map_err(Trouble::fault)
}

/// What is read is not what was recorded.
pub(super) fn damaged(place: impl Into<String>, detail: &str) -> Trouble {
    Trouble::Fault(FingerpostError::store(Code::StoreDamaged, place, detail))
}

/// The operating system refused something about a file.
pub(super) fn inaccessible(error: &std::io::Error) -> Trouble {
    let (code, detail) = match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => (Code::StoreFull, "there is no room left"),
        std::io::ErrorKind::NotFound => (Code::StoreInaccessible, "there is no such file or folder"),
        _ => (Code::StoreInaccessible, CLOSED),
    };
    Trouble::Fault(FingerpostError::store(code, "", detail))
}
