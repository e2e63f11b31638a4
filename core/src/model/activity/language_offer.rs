//! The languages of an activity.

use crate::ground::record::record;
use crate::ground::text::{LanguageTag, words};

words! {
    /// In which way a language is offered.
    closed LanguageProvision {
        /// Sessions are held in it.
        Spoken = "spoken",
        /// Somebody interprets.
        Interpreted = "interpreted",
        /// Only material is available in it, which is not enough to take part.
        MaterialOnly = "material_only",
    }
}

record! {
    /// A language an activity is offered in.
    LanguageOffer {
        /// Which language.
        language: LanguageTag,
        /// In which way.
        provision: LanguageProvision,
    }
}

impl LanguageOffer {
    /// Whether somebody who uses the language can take part in it.
    #[must_use]
    pub const fn carries_the_session(&self) -> bool {
        !matches!(self.provision, LanguageProvision::MaterialOnly)
    }
}
