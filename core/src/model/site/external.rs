//! Keys that others use.

use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// The key somebody else uses for the same thing: a list entry number, a museum's number, a UPRN, a charity number.
    ExternalId {
        /// Whose key: `NHLE`, `Cadw`, `Mapping Museums`, `GB-CHC`.
        scheme: NonEmpty,
        /// The key.
        value: NonEmpty,
    }
}
