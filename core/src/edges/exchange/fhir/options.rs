//! What somebody wants of an export: for whom, in which form, at which moment.

use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Timestamp;
use crate::model::outcome::Instrument;
use crate::model::referral::ConsentScope;

words! {
    /// For whom a bundle is. It decides which consent is needed, and so what goes along; `docs/fhir.md` has the table.
    closed FhirPurpose {
        /// For the provider of the activity: needs `share_minimum`, and `share_risk` where the need is high or complex.
        Provider = "provider",
        /// For the client's GP and the referrer: needs `report_to_gp`.
        GeneralPractice = "general_practice",
        /// Codes for the client's GP, and nothing else: needs `codes_to_gp`.
        CodesOnly = "codes_only",
    }
}

impl FhirPurpose {
    /// The scope without which nothing leaves.
    #[must_use]
    pub const fn scope(self) -> ConsentScope {
        match self {
            Self::Provider => ConsentScope::ShareMinimum,
            Self::GeneralPractice => ConsentScope::ReportToGp,
            Self::CodesOnly => ConsentScope::CodesToGp,
        }
    }
}

words! {
    /// What kind of Bundle is written.
    closed FhirBundleKind {
        /// `collection`: to be read.
        Collection = "collection",
        /// `transaction`: to be kept by a server, each resource once, found again by its identifier.
        Transaction = "transaction",
    }
}

words! {
    /// How the request is put.
    closed FhirRequestStyle {
        /// As the referral management of HL7's Gravity project has it: `intent` is `order`, the Task says `fulfill`.
        Order = "order",
        /// As the Booking and Referral Standard has it: `intent` is `plan`, what is asked for stands in the Task's code.
        Plan = "plan",
    }
}

words! {
    /// Which profiles the resources say they follow.
    closed FhirProfiles {
        /// None beyond FHIR R4 itself.
        Base = "base",
        /// Those of UK Core, where there is one.
        UkCore = "uk_core",
    }
}

record! {
    /// A code somewhere else: system, code, term.
    FhirCoding {
        /// The system, as an address.
        system: String,
        /// The code.
        code: String,
        [optional]
        /// The term.
        display: Option<String>,
    }
}

record! {
    /// What somebody wants of an export.
    ///
    /// ```
    /// use fingerpost::{ConsentScope, FhirOptions, FhirPurpose};
    ///
    /// let options = FhirOptions::new("2026-11-23T09:00:00Z".parse()?, FhirPurpose::CodesOnly);
    /// assert_eq!(options.purpose.scope(), ConsentScope::CodesToGp);
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    FhirOptions {
        /// The moment it is written at: which consent holds then, and what has run out.
        at: Timestamp,
        /// For whom.
        purpose: FhirPurpose,
        [optional]
        /// Which kind of Bundle; `collection` where left out.
        bundle: Option<FhirBundleKind>,
        /// How the request is put; `order` where left out.
        style: Option<FhirRequestStyle>,
        /// The codings of the request's category; where empty, those of its style.
        category: Vec<FhirCoding>,
        /// Which profiles the resources name; those of UK Core where left out.
        profiles: Option<FhirProfiles>,
        /// Whether what people said in confidence goes along in their words, where the consent covers it. Otherwise it is said
        /// that there is something, and not what.
        words: bool,
        /// The name space of our own ids and words, as an address without a slash at its end; that of this library where
        /// left out.
        name_space: Option<NonEmpty>,
    }
}

record! {
    /// Which item of a measure a question is.
    FhirItemLink {
        /// The `linkId` of the question.
        link_id: String,
        /// The item.
        item: NonEmpty,
    }
}

record! {
    /// Which number an answer stands for that is a code or a word.
    FhirAnswerCode {
        /// The code.
        code: String,
        /// The number.
        value: i32,
    }
}

record! {
    /// A questionnaire of somebody else: which measure it is, and what its questions and codes are called there.
    FhirQuestionnaire {
        /// Its canonical address, without a version.
        address: String,
        /// Which measure.
        instrument: Instrument,
        [optional]
        /// Its questions, where they are not called as the measure numbers its items.
        items: Vec<FhirItemLink>,
        /// Its codes, where answers are no numbers.
        codes: Vec<FhirAnswerCode>,
    }
}
