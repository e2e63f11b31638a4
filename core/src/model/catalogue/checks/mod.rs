//! What a directory is checked for, one kind of fault a file.

pub(super) mod bounds;
pub(super) mod features;
pub(super) mod funding;
pub(super) mod ids;
pub(super) mod references;
pub(super) mod sessions;
pub(super) mod vocabulary;
