//! What a message needs that the referral does not know.

use crate::ground::record::record;
use crate::ground::text::{NonEmpty, PersonalText, words};
use crate::ground::time::{Date, Timestamp};
use crate::model::referral::ActorRole;

use crate::edges::exchange::fhir::options::FhirProfiles;

record! {
    /// The practice the person is registered with.
    GpPractice {
        /// Its name.
        name: NonEmpty,
        [optional]
        /// Its code of the Organisation Data Service.
        ods_code: Option<NonEmpty>,
    }
}

record! {
    /// Who referred the person.
    ReferrerDetails {
        /// In which role: `general practitioner`.
        role: NonEmpty,
        /// Of which service.
        service: NonEmpty,
        /// Of which organisation.
        organisation: NonEmpty,
        [optional]
        /// The name.
        name: Option<PersonalText>,
        /// How to reach them.
        contact: Option<PersonalText>,
    }
}

record! {
    /// What somebody said about risks. Without a statement the message says that nobody has said anything: what is not known is
    /// not "no risk".
    RiskStatement {
        /// Whether no risks are known, as somebody said in so many words.
        none_known: bool,
        /// In which role somebody said so.
        said_by: ActorRole,
        /// On which day.
        on: Date,
        [optional]
        /// The risks, where there are any.
        risks: Vec<NonEmpty>,
    }
}

words! {
    /// What became of something that was tried.
    closed InterventionResult {
        /// It is under way.
        UnderWay = "under_way",
        /// It took place. Whether it helped is for scores and people to say.
        TookPlace = "took_place",
        /// It helped, as the person says.
        Helped = "helped",
        /// It did not help.
        DidNotHelp = "did_not_help",
        /// It ended before its time.
        EndedEarly = "ended_early",
        /// It did not come about.
        DidNotComeAbout = "did_not_come_about",
    }
}

impl InterventionResult {
    /// Whether it did not work, which the message has to say as plainly as what did.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        matches!(self, Self::DidNotHelp | Self::EndedEarly | Self::DidNotComeAbout)
    }
}

record! {
    /// Something that was tried.
    Intervention {
        /// What.
        what: NonEmpty,
        /// What became of it.
        result: InterventionResult,
        [optional]
        /// Why, or what is to be known besides.
        note: Option<NonEmpty>,
    }
}

record! {
    /// What a message back needs that the referral does not know. Actions have to be named, or it has to be said that there are
    /// none.
    GpMessageDetails {
        /// The moment it is written at.
        at: Timestamp,
        /// The practice.
        practice: GpPractice,
        /// Who referred.
        referrer: ReferrerDetails,
        [optional]
        /// What came of it, in the link worker's words.
        summary: Option<NonEmpty>,
        /// What the practice is asked to do.
        actions: Vec<NonEmpty>,
        /// Whether the practice is asked to do nothing.
        no_actions: bool,
        /// What was said about risks.
        risks: Option<RiskStatement>,
        /// What else was tried, outside this referral.
        interventions: Vec<Intervention>,
        /// Whether concerns go along in the words they were raised in.
        words: bool,
        /// Which profiles the document names; those of UK Core where left out.
        profiles: Option<FhirProfiles>,
        /// The name space of our own ids, as in [`FhirOptions`](crate::FhirOptions).
        name_space: Option<NonEmpty>,
    }
}
