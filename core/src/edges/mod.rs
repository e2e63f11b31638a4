//! Floor 5, the edges: how data comes in and goes out. Bytes in, bytes out; reading and writing files is the caller's.

pub mod exchange;
pub mod table;
