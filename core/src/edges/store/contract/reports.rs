//! What a store reports about work on its files.

use super::StreamId;
use crate::ground::error::Issue;
use crate::ground::record::record;

record! {
    /// What erasing one subject did.
    #[derive(Eq)]
    ErasureReport {
        /// Whether the subject had been erased before; then nothing was left to do but to look for traces.
        already: bool,
        /// The streams that were erased. Drop whatever was derived from them.
        streams: Vec<StreamId>,
        /// How many entries were overwritten.
        entries: i64,
        /// How many files were searched for what had been overwritten: the store's file and those beside it. Nothing was found, or
        /// there would be an error instead of this report.
        files_searched: u32,
        /// How many bytes those files have.
        bytes_searched: i64,
    }
}

record! {
    /// What a backup holds. It was read again and verified.
    #[derive(Eq)]
    BackupReport {
        /// How many entries.
        entries: i64,
        /// The size of the file in bytes.
        bytes: i64,
        /// The head of its history. Keep it elsewhere.
        head: String,
    }
}

record! {
    /// What was found when everything a store keeps was read and checked.
    #[derive(Eq)]
    VerifyReport {
        /// Whether nothing is wrong.
        sound: bool,
        /// How many entries were read.
        entries: i64,
        /// How many streams there are, erased ones among them.
        streams: i64,
        /// How many subjects were erased.
        erased_subjects: i64,
        /// The head of the history. Keep it elsewhere: see [`Store::head`](crate::Store::head).
        head: String,
        /// How many faults there are.
        faults: i64,
        [optional]
        /// The first thousand faults. The path is the stream and the place in it, as `referral/r-104/3`.
        issues: Vec<Issue>,
    }
}
