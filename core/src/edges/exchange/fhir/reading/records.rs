//! What arrives, as records.

use super::value_sets::{FhirPriority, FhirRequestIntent, FhirRequestStatus, FhirTaskStatus};
use crate::edges::exchange::fhir::options::FhirCoding;
use crate::ground::id::ReferralId;
use crate::ground::record::record;
use crate::ground::text::PersonalText;
use crate::ground::time::Date;
use crate::model::outcome::{Instrument, ItemAnswer, OutcomePoint, OutcomeReading};
use crate::model::referral::{ReasonCode, ReferralState};

record! {
    /// A key that somebody uses for something. The value may be a person's number, and never shows itself.
    FhirIdentifier {
        [optional]
        /// Whose key, as an address.
        system: Option<String>,
        /// The key.
        value: Option<PersonalText>,
    }
}

record! {
    /// What a resource says of another one.
    FhirReference {
        [optional]
        /// The address: `urn:uuid:…`, `Patient/123`.
        reference: Option<String>,
        /// Of which kind it is said to be.
        kind: Option<String>,
        /// The key by which it is known.
        identifier: Option<FhirIdentifier>,
        /// What it is called. It may be a name.
        display: Option<PersonalText>,
        /// Which entry of the Bundle it is, counted from zero, where it is one of them.
        entry: Option<u32>,
    }
}

record! {
    /// The person a referral is about, as whoever refers them wrote it. fingerpost knows people by pseudonyms: a link worker's
    /// system keeps this and gives the person one.
    ArrivedPerson {
        /// Where the person stands: `/entry/3/resource`.
        place: String,
        [optional]
        /// The keys by which they are known.
        identifiers: Vec<FhirIdentifier>,
        /// Their NHS number, where its check digit is right.
        nhs_number: Option<PersonalText>,
        /// The name, as one text.
        name: Option<PersonalText>,
        /// The day of birth, as far as it is known.
        birth_date: Option<PersonalText>,
        /// The postcode.
        postcode: Option<PersonalText>,
        /// Telephone numbers.
        telephones: Vec<PersonalText>,
        /// E-mail addresses.
        emails: Vec<PersonalText>,
        /// Languages they speak, as tags.
        languages: Vec<String>,
        /// Their practice.
        practices: Vec<FhirReference>,
    }
}

record! {
    /// An organisation: who refers, a practice, a provider.
    ArrivedOrganization {
        /// Where it stands: `/entry/3/resource`.
        place: String,
        [optional]
        /// The keys by which it is known.
        identifiers: Vec<FhirIdentifier>,
        /// Its code of the Organisation Data Service.
        ods_code: Option<String>,
        /// Its name.
        name: Option<String>,
    }
}

record! {
    /// A request that somebody be referred: from this a link worker's system can begin a referral.
    ArrivedReferral {
        /// Where it stands: `/entry/0/resource`.
        place: String,
        [optional]
        /// Our own id of it, where it came from fingerpost.
        referral: Option<ReferralId>,
        /// The keys by which it is known.
        identifiers: Vec<FhirIdentifier>,
        /// How it stands.
        status: Option<FhirRequestStatus>,
        /// What it intends.
        intent: Option<FhirRequestIntent>,
        /// How urgent it is.
        priority: Option<FhirPriority>,
        /// The codings of its category.
        categories: Vec<FhirCoding>,
        /// The codings of what is asked for.
        codes: Vec<FhirCoding>,
        /// Whether its code is that of a referral to social prescribing.
        social_prescribing: bool,
        /// The codings of why.
        reasons: Vec<FhirCoding>,
        /// When it was written, as exactly as it is said.
        authored_on: Option<String>,
        /// Whom it is about.
        subject: Option<FhirReference>,
        /// The same, where the person is in the Bundle.
        person: Option<ArrivedPerson>,
        /// Who asks.
        requester: Option<FhirReference>,
        /// Who is asked.
        performers: Vec<FhirReference>,
        /// What it rests on.
        based_on: Vec<FhirReference>,
        /// What somebody wrote besides.
        notes: Vec<PersonalText>,
        /// What the person was told.
        patient_instruction: Option<PersonalText>,
    }
}

record! {
    /// What a provider says of a referral: how its Task stands.
    TaskUpdate {
        /// Where it stands: `/entry/1/resource`.
        place: String,
        [optional]
        /// Our own id of the referral: of the Task, or of the request it is about.
        referral: Option<ReferralId>,
        /// The keys by which the Task is known.
        identifiers: Vec<FhirIdentifier>,
        /// How it stands.
        status: Option<FhirTaskStatus>,
        /// How it stands in the words of whoever wrote it.
        business_status: Vec<FhirCoding>,
        /// The same, where the word is one of ours.
        state: Option<ReferralState>,
        /// The codings of why.
        status_reasons: Vec<FhirCoding>,
        /// The same, where the reason is one of ours, or is known to be the same.
        reason: Option<ReasonCode>,
        /// Why, in words.
        reason_text: Option<PersonalText>,
        /// The codings of what is to be done.
        codes: Vec<FhirCoding>,
        /// The request it is about.
        focus: Option<FhirReference>,
        /// For whom.
        subject: Option<FhirReference>,
        /// Who asks.
        requester: Option<FhirReference>,
        /// Who is to do it.
        owner: Option<FhirReference>,
        /// When it was written.
        authored_on: Option<String>,
        /// When it was last changed.
        last_modified: Option<String>,
        /// Until when: a hold, a day of return, a day to look again.
        restriction_end: Option<String>,
        /// When it was begun.
        execution_start: Option<String>,
        /// When it ended.
        execution_end: Option<String>,
    }
}

record! {
    /// A number that somebody measured, with its digits as they came.
    ArrivedScore {
        /// Where it stands: `/entry/5/resource`.
        place: String,
        /// The number: `21.50` is not `21.5`.
        value: String,
        [optional]
        /// The codings of what was measured.
        codes: Vec<FhirCoding>,
        /// When.
        on: Option<String>,
        /// About whom.
        subject: Option<FhirReference>,
    }
}

record! {
    /// What somebody answered to a measure, as numbers.
    ///
    /// With its referral, its point and its day it is a reading: [`ArrivedAnswers::reading`].
    ArrivedAnswers {
        /// Where it stands: `/entry/4/resource`.
        place: String,
        /// Which measure.
        instrument: Instrument,
        /// The answers, item by item.
        answers: Vec<ItemAnswer>,
        [optional]
        /// On which day.
        on: Option<Date>,
        /// About whom.
        subject: Option<FhirReference>,
        /// Our own id of the referral, where it came from fingerpost.
        referral: Option<ReferralId>,
        /// At which point, where it came from fingerpost.
        point: Option<OutcomePoint>,
    }
}

impl ArrivedAnswers {
    /// The reading, of a referral and a point where it does not say them itself; none where it has no day.
    #[must_use]
    pub fn reading(&self, referral: &ReferralId, point: OutcomePoint) -> Option<OutcomeReading> {
        Some(OutcomeReading {
            referral: Some(self.referral.clone().unwrap_or_else(|| referral.clone())),
            answers: self.answers.clone(),
            ..OutcomeReading::new(self.instrument.clone(), self.point.unwrap_or(point), self.on?)
        })
    }
}
