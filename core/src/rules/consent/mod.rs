//! Which consent is needed for what, and whether it is there.

mod needs;

pub(crate) use needs::{CONFIRMED, contact_scope, missing};
