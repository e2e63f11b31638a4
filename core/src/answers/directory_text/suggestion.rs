//! What was read, and how sure the reading is.

use serde::{Deserialize, Serialize};

use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, PersonalText, words};
use crate::ground::time::{DayRule, TimeOfDay};
use crate::model::activity::{ConcessionKind, ReferralRoute};
use crate::model::feature::{Answer, FeatureKind};

words! {
    /// How sure a reading is. Even `certain` is what a text says, not what is so.
    closed Confidence {
        /// The words say it outright and can hardly mean anything else.
        Certain = "certain",
        /// The words most often mean it.
        Likely = "likely",
        /// The words may mean it: read the sentence before you use it.
        Possible = "possible",
    }
}

words! {
    /// How often the days of a text come round.
    closed FrequencySaid {
        /// Every week, or nothing else was said.
        Weekly = "weekly",
        /// Every second week. Which weeks is not known from the words.
        Fortnightly = "fortnightly",
        /// Once a month or more, on the days named.
        Monthly = "monthly",
    }
}

words! {
    /// What a sum of money is for.
    closed PriceBasis {
        /// Nothing is to pay.
        Free = "free",
        /// For one session, visit or person each time.
        PerSession = "per_session",
        /// For the whole course.
        WholeCourse = "whole_course",
        /// The least of several prices: `from £5`.
        From = "from",
        /// A donation is suggested.
        SuggestedDonation = "suggested_donation",
        /// For one session, for people who pay less.
        Concession = "concession",
        /// A price whose unit the text does not say, or one the model has no place for: a month, a term, an hour.
        UnitNotSaid = "unit_not_said",
    }
}

words! {
    /// What a text says about booking.
    closed BookingSaid {
        /// People just come.
        NotNeeded = "not_needed",
        /// A place or an appointment has to be booked.
        Needed = "needed",
        /// Somebody has to refer, or people refer themselves.
        Referral = "referral",
    }
}

record! {
    /// Days and hours as a text gives them. There is no first day: texts seldom have one, and none is invented.
    #[derive(Eq)]
    TimesSaid {
        /// The days of the week; under a monthly rhythm each with its place in the month.
        days: Vec<DayRule>,
        /// How often.
        frequency: FrequencySaid,
        [optional]
        /// When it begins, where the text says so.
        opens: Option<TimeOfDay>,
        /// When it ends, where the text says so.
        closes: Option<TimeOfDay>,
        /// Only while schools are open.
        term_time_only: bool,
        /// These are the hours of a telephone line or an office, not of sessions.
        for_enquiries: bool,
    }
}

record! {
    /// A price as a text gives it.
    #[derive(Eq)]
    PriceSaid {
        /// What it is for.
        basis: PriceBasis,
        [optional]
        /// How much; none for a donation without a sum.
        amount: Option<Pence>,
        /// For whom, where it is a lower price for some and the text says which.
        concession: Option<ConcessionKind>,
    }
}

/// What a text seems to say, in the words of the model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum SuggestedFact {
    /// When it takes place.
    Times {
        /// The days and hours.
        times: TimesSaid,
    },
    /// Only while schools are open, whatever the days are.
    TermTimeOnly {},
    /// What it costs.
    Price {
        /// The price.
        price: PriceSaid,
    },
    /// How old people must be.
    Ages {
        /// The youngest, in years.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        youngest: Option<u32>,
        /// The oldest, in years.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        oldest: Option<u32>,
    },
    /// What the place or the activity has, or lacks.
    Feature {
        /// Which feature.
        feature: FeatureKind,
        /// Whether it is so.
        answer: Answer,
    },
    /// How one gets a place.
    WayIn {
        /// What is said of booking.
        booking: BookingSaid,
        /// Who can refer, where the text says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        route: Option<ReferralRoute>,
    },
    /// A telephone number.
    Telephone {
        /// The number as written. It may be a person's own.
        number: PersonalText,
    },
    /// An e-mail address.
    Email {
        /// The address. It may be a person's own.
        address: PersonalText,
    },
    /// An address on the web.
    Website {
        /// The address as written.
        address: NonEmpty,
    },
}

record! {
    /// One text of a directory, as it stands there, with or without markup.
    DirectoryText {
        /// What the text is: `description`, `fees`, `accessibility`. It comes back with every suggestion.
        field: NonEmpty,
        /// The text. People are sometimes named in it, so it never shows itself.
        text: PersonalText,
    }
}

record! {
    /// What one text seems to say. A suggestion, never a fact: [`accept`](super::accept) makes one of it, once a person has read
    /// the words.
    FactSuggestion {
        /// What it seems to say.
        fact: SuggestedFact,
        /// How sure the reading is.
        confidence: Confidence,
        /// The words it rests on, exactly as the [cleaned](super::clean_text) text has them.
        words: PersonalText,
        /// Which text they stand in, from 0 in the order given.
        text: u32,
        /// The field of that text.
        field: NonEmpty,
        /// Where the words start in the text as it was given, in characters.
        start_char: u32,
        /// Where they end: the first character after them.
        end_char: u32,
    }
}
