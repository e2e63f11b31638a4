//! What a store is, whatever it keeps its histories in.

mod append;
mod entry;
pub(crate) mod faults;
mod following;
mod head;
mod limits;
mod plan;
mod reports;
mod store;
mod stream;

pub use append::{Append, Appended};
pub use entry::{Entry, Recorded};
pub use following::{Change, StreamPage};
pub(crate) use head::{Head, hexadecimal};
pub use limits::{PAGE_LIMIT, PAYLOAD_LIMIT};
pub(crate) use limits::{check, name};
pub(crate) use plan::{Known, plan};
pub use reports::{BackupReport, ErasureReport, VerifyReport};
pub use store::Store;
pub use stream::{StreamId, StreamKind};
