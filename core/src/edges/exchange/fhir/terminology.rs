//! The codes that go into FHIR, with their exact terms and where each was read.

use crate::ground::record::record;

/// SNOMED CT.
pub(super) const SNOMED: &str = "http://snomed.info/sct";
/// What a Task is to do.
pub(super) const TASK_CODE: &str = "http://hl7.org/fhir/CodeSystem/task-code";
/// Acts of HL7 version 3: consent among them.
pub(super) const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
/// How far a goal has got.
pub(super) const ACHIEVEMENT: &str = "http://terminology.hl7.org/CodeSystem/goal-achievement";
/// The headings of records, as UK Core has them.
pub(super) const HEADINGS: &str = "https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings";
/// Why a service of the Booking and Referral Standard is rejected.
pub(super) const BARS_REJECTED: &str = "https://fhir.nhs.uk/CodeSystem/dos-rejected-reasons-bars";

const CONSENT_SCOPE: &str = "http://terminology.hl7.org/CodeSystem/consentscope";
const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const FLAG_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/flag-category";
const BARS_CATEGORY: &str = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest";
const PROVENANCE_AGENT: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

/// One code, its term and where it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) system: &'static str,
    pub(super) code: &'static str,
    pub(super) display: &'static str,
    pub(super) source: &'static str,
}

const fn term(system: &'static str, code: &'static str, display: &'static str, source: &'static str) -> Term {
    Term { system, code, display, source }
}

/// Several published lists agree.
const AGREED: &str = "SNOMED CT UK; several published lists agree";
/// One list, made from the UK release.
const ONE_LIST: &str = "SNOMED CT UK; one published list, made from the release";
/// The assessment tables of national data sets.
const DATA_SETS: &str = "SNOMED CT; assessment tables of national data sets";
/// FHIR itself.
const R4: &str = "HL7 FHIR 4.0.1";
/// The package of UK Core profiles.
const UK_CORE: &str = "UK Core STU 2, UKCore-RecordStandardHeadings";

pub(super) const REFERRED: Term = term(SNOMED, "871731000000106", "Referral to social prescribing service", AGREED);
pub(super) const DECLINED: Term = term(SNOMED, "871711000000103", "Social prescribing declined", AGREED);
pub(super) const OFFERED: Term = term(SNOMED, "871691000000100", "Social prescribing offered", ONE_LIST);
pub(super) const SIGNPOSTED: Term = term(SNOMED, "1084281000000109", "Signposting to social prescribing service", ONE_LIST);
pub(super) const SEEN: Term = term(SNOMED, "1362931000000106", "Seen by social prescribing link worker", ONE_LIST);
pub(super) const CASE_CLOSED: Term = term(SNOMED, "1362721000000106", "Social prescribing case closed", ONE_LIST);
pub(super) const SWEMWBS: Term = term(SNOMED, "718466001", "Short Warwick-Edinburgh Mental Well-being Scale score", DATA_SETS);
pub(super) const WEMWBS: Term = term(SNOMED, "718426000", "Warwick-Edinburgh Mental Well-being Scale score", DATA_SETS);
pub(super) const REQOL_10: Term =
    term(SNOMED, "1091071000000100", "Recovering Quality of Life 10-item questionnaire score", DATA_SETS);
pub(super) const REQOL_20: Term =
    term(SNOMED, "1091081000000103", "Recovering Quality of Life 20-item questionnaire score", DATA_SETS);

pub(super) const FULFILL: Term = term(TASK_CODE, "fulfill", "Fulfill the focal request", R4);
pub(super) const BARS_REFERRAL: Term = term(BARS_CATEGORY, "referral", "Transfer of Care", "Booking and Referral Standard 1.4.0");
pub(super) const PRIVACY: Term = term(CONSENT_SCOPE, "patient-privacy", "Privacy Consent", R4);
pub(super) const DISCLOSURE: Term = term(ACT_CODE, "IDSCL", "information disclosure", R4);
pub(super) const OPT_IN: Term = term(ACT_CODE, "OPTIN", "opt-in", R4);
pub(super) const SURVEY: Term = term(OBSERVATION_CATEGORY, "survey", "Survey", R4);
pub(super) const SOCIAL_HISTORY: Term = term(OBSERVATION_CATEGORY, "social-history", "Social History", R4);
pub(super) const SAFETY: Term = term(FLAG_CATEGORY, "safety", "Safety", R4);
pub(super) const AUTHOR: Term = term(PROVENANCE_AGENT, "author", "Author", R4);
pub(super) const ACHIEVED: Term = term(ACHIEVEMENT, "achieved", "Achieved", R4);
pub(super) const NOT_ACHIEVED: Term = term(ACHIEVEMENT, "not-achieved", "Not Achieved", R4);
pub(super) const IN_PROGRESS: Term = term(ACHIEVEMENT, "in-progress", "In Progress", R4);

pub(super) const HEAD_PERSON: Term = term(HEADINGS, "patient-demographics", "Patient demographics", UK_CORE);
pub(super) const HEAD_GP: Term = term(HEADINGS, "general-practitioner-practice", "General practitioner practice", UK_CORE);
pub(super) const HEAD_REFERRAL: Term = term(HEADINGS, "referral-details", "Referral details", UK_CORE);
pub(super) const HEAD_ACTIONS: Term = term(HEADINGS, "plan-and-requested-actions", "Plan and requested actions", UK_CORE);
pub(super) const HEAD_RISKS: Term = term(HEADINGS, "risk-information", "Risk information", UK_CORE);
pub(super) const HEAD_SCORES: Term = term(HEADINGS, "assessment-scales", "Assessment scales", UK_CORE);
pub(super) const HEAD_SUMMARY: Term = term(HEADINGS, "clinical-summary", "Clinical summary", UK_CORE);
pub(super) const HEAD_INTERVENTIONS: Term = term(HEADINGS, "intervention", "Intervention", UK_CORE);
pub(super) const HEAD_CONSENT: Term =
    term(HEADINGS, "consent-for-information-sharing", "Consent for information sharing", UK_CORE);

/// Every code of the table.
const TERMS: &[Term] = &[
    REFERRED,
    DECLINED,
    OFFERED,
    SIGNPOSTED,
    SEEN,
    CASE_CLOSED,
    SWEMWBS,
    WEMWBS,
    REQOL_10,
    REQOL_20,
    FULFILL,
    BARS_REFERRAL,
    PRIVACY,
    DISCLOSURE,
    OPT_IN,
    SURVEY,
    SOCIAL_HISTORY,
    SAFETY,
    AUTHOR,
    ACHIEVED,
    NOT_ACHIEVED,
    IN_PROGRESS,
    HEAD_PERSON,
    HEAD_GP,
    HEAD_REFERRAL,
    HEAD_ACTIONS,
    HEAD_RISKS,
    HEAD_SCORES,
    HEAD_SUMMARY,
    HEAD_INTERVENTIONS,
    HEAD_CONSENT,
];

record! {
    /// A code of a foreign system that fingerpost writes or knows, with its term and where both were read.
    TerminologyEntry {
        /// The system: `http://snomed.info/sct`.
        system: String,
        /// The code.
        code: String,
        /// The term.
        display: String,
        /// Where it was read.
        source: String,
    }
}

/// Every code of a foreign system that fingerpost writes or knows. SNOMED CT may be used in the United Kingdom under the
/// national licence; terms are short names for people, the code is what counts.
///
/// ```
/// let codes = fingerpost::fhir_terminology();
/// let referral = codes.iter().find(|entry| entry.code == "871731000000106").unwrap();
/// assert_eq!(referral.display, "Referral to social prescribing service");
/// ```
#[must_use]
pub fn fhir_terminology() -> Vec<TerminologyEntry> {
    let entry = |term: &Term| {
        TerminologyEntry::new(term.system.to_owned(), term.code.to_owned(), term.display.to_owned(), term.source.to_owned())
    };
    TERMS.iter().map(entry).collect()
}
