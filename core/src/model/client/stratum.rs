//! What fairness is audited by.

use crate::ground::record::record;
use crate::ground::text::{PersonalText, words};

words! {
    /// The nine protected characteristics of the Equality Act 2010, section 4.
    closed ProtectedCharacteristic {
        /// Age.
        Age = "age",
        /// Disability.
        Disability = "disability",
        /// Gender reassignment.
        GenderReassignment = "gender_reassignment",
        /// Marriage and civil partnership.
        MarriageOrCivilPartnership = "marriage_or_civil_partnership",
        /// Pregnancy and maternity.
        PregnancyOrMaternity = "pregnancy_or_maternity",
        /// Race.
        Race = "race",
        /// Religion or belief.
        ReligionOrBelief = "religion_or_belief",
        /// Sex.
        Sex = "sex",
        /// Sexual orientation.
        SexualOrientation = "sexual_orientation",
    }
}

record! {
    /// A stratum of the fairness audit. Matching never reads it: a property test flips it and no byte changes.
    Stratum {
        /// Which characteristic.
        characteristic: ProtectedCharacteristic,
        /// What the client said of themselves.
        value: PersonalText,
    }
}
