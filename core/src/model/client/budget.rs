//! What somebody can pay.

use crate::ground::money::Pence;
use crate::ground::record::record;

record! {
    /// What somebody can pay. Zero means that it must be free; a limit left out does not apply.
    Budget {
        [optional]
        /// For one session.
        per_session: Option<Pence>,
        /// For the whole course.
        whole_course: Option<Pence>,
    }
}
