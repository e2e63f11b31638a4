//! How to reach a partner.

use crate::ground::record::record;
use crate::ground::text::{NonEmpty, PersonalText};

record! {
    /// How to reach a partner. The role is public; name, address and number may be a person's and never show themselves.
    Contact {
        /// The role: `volunteer coordinator`.
        role: NonEmpty,
        [optional]
        /// The name of whoever holds the role.
        name: Option<PersonalText>,
        /// An e-mail address.
        email: Option<PersonalText>,
        /// A telephone number.
        telephone: Option<PersonalText>,
    }
}
