//! Floor 5, the edges: how data comes in and goes out. Bytes in, bytes out; reading and writing files is the caller's, but for
//! the store, which is a file.

pub mod exchange;
pub mod store;
pub mod table;
