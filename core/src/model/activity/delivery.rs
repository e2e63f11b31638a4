//! How an activity reaches people.

use crate::ground::text::words;

words! {
    /// How an activity reaches people.
    closed Delivery {
        /// People come to a site.
        AtSite = "at_site",
        /// Online or by telephone.
        Remote = "remote",
        /// Where the client lives: a visit at home, a walk from the door.
        Doorstep = "doorstep",
    }
}
