//! What every store answers where something is wrong with what is asked.

use super::StreamId;
use crate::ground::error::{Code, FingerpostError, Issue};

pub(crate) fn version(expected: i64, found: i64) -> FingerpostError {
    let detail = format!("the stream was expected to have {expected} entries and has {found}; read it again and decide anew");
    FingerpostError::conflict(Code::StoreVersion, "", detail)
}

pub(crate) fn entry_differs() -> FingerpostError {
    let detail = "the stream holds an entry of this id with other bytes; what is recorded never changes";
    FingerpostError::conflict(Code::StoreEntryDiffers, "", detail)
}

pub(crate) fn subject_differs() -> FingerpostError {
    let detail = "the stream belongs to another subject, or to none; that never changes";
    FingerpostError::conflict(Code::StoreSubject, "", detail)
}

pub(crate) fn erased() -> FingerpostError {
    FingerpostError::conflict(Code::StoreErased, "", "the subject was erased; nothing about them is kept again")
}

pub(crate) fn erased_stream(stream: &StreamId) -> FingerpostError {
    let detail = "the subject of this stream was erased; what it held cannot be read by anybody";
    FingerpostError::conflict(Code::StoreErased, stream.to_string(), detail)
}

pub(crate) fn too_large(bytes: usize) -> FingerpostError {
    let detail = format!("the entry has {bytes} bytes; at most {} are allowed", super::PAYLOAD_LIMIT);
    FingerpostError::invalid(Code::StoreEntryTooLarge, detail)
}

pub(crate) fn unknown_stream() -> FingerpostError {
    FingerpostError::not_found(Code::StoreStreamUnknown, "", "no stream of this kind has the name to go on from")
}

pub(crate) fn no_file() -> FingerpostError {
    let detail = "this store is in memory alone and has no file to copy".to_owned();
    FingerpostError::Unsupported { code: Code::StoreNoFile, path: String::new(), detail, issues: Vec::new() }
}

pub(crate) fn poisoned() -> FingerpostError {
    let detail = "writing failed before, and what stands in the file is not known; open the store again";
    FingerpostError::store(Code::StorePoisoned, "", detail)
}

#[cfg(feature = "sqlite")]
pub(crate) fn erasure_format() -> FingerpostError {
    let detail = "this is no erasure of this store, nor of one it is a copy of; nobody was erased";
    FingerpostError::invalid(Code::StoreErasureFormat, detail)
}

pub(crate) fn head_lost() -> Issue {
    let detail = "the history does not hold what it held when the head was given out: an older copy, or another store";
    Issue::error(Code::StoreHeadLost, "", detail)
}
