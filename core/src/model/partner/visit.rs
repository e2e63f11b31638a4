//! Going there.

use crate::ground::id::{ActivityId, SiteId};
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, PersonalText};
use crate::ground::time::Date;

record! {
    /// Somebody of ours went there: who, when, and what they saw.
    ///
    /// What was seen of features belongs into the site's or activity's facts with the source `visit`, where it outranks
    /// whatever others say.
    Visit {
        /// When.
        on: Date,
        /// In which role: `link worker`.
        role: NonEmpty,
        [optional]
        /// Who.
        visitor: Option<PersonalText>,
        /// Which site.
        site: Option<SiteId>,
        /// Which activity.
        activity: Option<ActivityId>,
        /// Whether they took part themselves.
        took_part: bool,
        /// What they saw.
        seen: Option<NonEmpty>,
    }
}
