//! A referral as a Bundle.

use std::collections::HashSet;

use super::bundle::{Resource, bundle};
use super::case::Case;
use super::questionnaire_response::part;
use super::{
    care_plan, consent, flag, follow_up, goal, healthcare_service, location, observation, organization, patient, provenance,
    questionnaire_response, recorded_code, service_request, task,
};
use crate::edges::exchange::fhir::options::{FhirOptions, FhirRequestStyle};
use crate::edges::exchange::json::write_value;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::record::record;
use crate::model::catalogue::Catalogue;
use crate::model::outcome::OutcomeReading;
use crate::model::referral::ConsentScope;
use crate::rules::history::Referral;

record! {
    /// A referral as a Bundle of FHIR R4.
    FhirExport {
        /// The Bundle, as JSON. It is about one person, even where it names nobody.
        json: String,
        /// The consents it rests on.
        consents: Vec<ConsentScope>,
        /// How many resources it holds.
        resources: u32,
        [optional]
        /// What did not go along, and why: notices.
        left_out: Vec<Issue>,
    }
}

/// Writes a referral, and what belongs to it, as a Bundle of FHIR R4: the request, the Task, the client as a pseudonym, the
/// activity with its provider and places, the plan and its goals, the consents it rests on, scores, and who did what.
///
/// What goes along is decided by the client's consent for the purpose, and by nothing else: `docs/fhir.md` has the table.
/// The same referral gives the same ids in every bundle.
///
/// ```
/// use fingerpost::{Action, Actor, ActorId, ActorRole, Catalogue, ClientId, Code, ConsentManner, ConsentScope, EventId,
///     FhirOptions, FhirPurpose, NeedLevel, Referral, ReferralEvent, ReferralId, ReferralRoute, referral_to_fhir};
///
/// let event = |id: &str, role, action| -> fingerpost::Result<ReferralEvent> {
///     let actor = Actor::new(role, ActorId::new("lw-7")?);
///     Ok(ReferralEvent::new(EventId::new(id)?, ReferralId::new("r-1")?, "2026-11-23T09:00:00Z".parse()?, actor, action))
/// };
/// let referral = Referral::begin(event("e1", ActorRole::LinkWorker, Action::Identify {
///     client: ClientId::new("c-104")?, need: NeedLevel::Low, route: ReferralRoute::GeneralPractice, policy: None, continues: None,
/// })?)?;
/// let catalogue = Catalogue::from_json(br#"{"area": "Newport", "division": "england_and_wales"}"#)?;
/// let options = FhirOptions::new("2026-11-23T10:00:00Z".parse()?, FhirPurpose::CodesOnly);
///
/// // Nothing leaves without consent.
/// let refused = referral_to_fhir(&referral, &catalogue, &[], &options).unwrap_err();
/// assert_eq!((refused.code(), refused.path()), (Code::ReferralConsentMissing, "/consents/codes_to_gp"));
///
/// let agreed = referral.record(event("e2", ActorRole::Client, Action::GiveConsent {
///     scope: ConsentScope::CodesToGp, manner: ConsentManner::Spoken, until: None,
/// })?)?;
/// let export = referral_to_fhir(&agreed, &catalogue, &[], &options)?;
/// assert!(export.json.contains("871731000000106"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `referral.consent-missing` where a consent is not there, was withdrawn or has run out; `fhir.not-yet-sent` where a request
/// in the style of a plan has not been sent to a provider; `fhir.score-format` and `fhir.outcome-twice` for outcomes that cannot
/// be written.
pub fn referral_to_fhir(
    referral: &Referral,
    catalogue: &Catalogue,
    outcomes: &[OutcomeReading],
    options: &FhirOptions,
) -> Result<FhirExport> {
    let case = Case::new(referral, catalogue, outcomes, options)?;
    if case.style() == FhirRequestStyle::Plan && service_request::request_status(case.view.state) == "draft" {
        let detail = "the Booking and Referral Standard has no drafts; offer the referral first, or write it as an order";
        return Err(FingerpostError::invalid(Code::FhirNotYetSent, detail).at("/state"));
    }
    check(outcomes)?;
    let resources = resources(&case);
    let count = u32::try_from(resources.len()).unwrap_or(u32::MAX);
    let json = write_value(&bundle(&case, resources));
    Ok(FhirExport { left_out: case.left_out.into_inner(), ..FhirExport::new(json, case.leaves.scopes, count) })
}

/// Every resource that may leave.
pub(in crate::edges::exchange::fhir) fn resources(case: &Case<'_>) -> Vec<Resource> {
    let account = case.leaves.account;
    let mut resources = vec![service_request::service_request(case)];
    resources.extend(account.then(|| task::task(case)));
    resources.push(patient::patient(case));
    resources.extend(healthcare_service::healthcare_service(case));
    resources.extend(organization::organization(case));
    resources.extend(location::locations(case));
    resources.extend(account.then(|| care_plan::care_plan(case)));
    resources.extend(goal::goals(case));
    resources.extend(consent::consents(case));
    resources.extend(questionnaire_response::questionnaire_responses(case));
    resources.extend(observation::observations(case));
    resources.extend(follow_up::follow_ups(case));
    resources.extend(recorded_code::recorded_codes(case));
    resources.extend(flag::flags(case));
    resources.extend(provenance::provenances(case));
    resources
}

/// Outcomes are numbers, and each is there once.
pub(in crate::edges::exchange::fhir) fn check(outcomes: &[OutcomeReading]) -> Result<()> {
    let mut seen = HashSet::new();
    for (index, reading) in outcomes.iter().enumerate() {
        let score = reading.score.as_ref().map_or("0", |score| score.as_str());
        if !is_decimal(score) {
            let detail = "a score is a decimal number of at most 18 digits: `21.54`";
            return Err(FingerpostError::invalid(Code::FhirScoreFormat, detail).at(format!("/outcomes/{index}/score")));
        }
        if !seen.insert(part(reading)) {
            let detail = "the same measure stands twice for one point and day";
            return Err(FingerpostError::invalid(Code::FhirOutcomeTwice, detail).at(format!("/outcomes/{index}")));
        }
    }
    Ok(())
}

/// Whether a text is a decimal number as FHIR and JSON write it, without an exponent.
pub(in crate::edges::exchange::fhir) fn is_decimal(text: &str) -> bool {
    let number = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, fraction)| (whole, Some(fraction)));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let leading = whole.len() > 1 && whole.starts_with('0');
    digits(whole) && !leading && fraction.is_none_or(digits) && number.len() <= 19
}
