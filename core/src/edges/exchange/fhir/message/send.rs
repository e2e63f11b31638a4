//! The message back to GP and referrer.

use super::compose::headings;
use super::details::{GpMessageDetails, Intervention};
use super::document::document;
use super::gaps::gaps;
use super::html::page;
use super::interventions::of_referral;
use super::section::MessageHeading;
use super::text::plain_text;
use crate::edges::exchange::fhir::options::{FhirOptions, FhirPurpose};
use crate::edges::exchange::fhir::writing::{Case, check};
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::record::record;
use crate::model::catalogue::Catalogue;
use crate::model::outcome::OutcomeReading;
use crate::model::referral::ReferralView;
use crate::rules::history::Referral;

record! {
    /// The message back to GP and referrer: the same content as records, as a page, as text and as a document of FHIR.
    GpMessage {
        /// The headings with their lines, what is asked for first.
        headings: Vec<MessageHeading>,
        /// Every score, the first of each measure before the later ones.
        scores: Vec<OutcomeReading>,
        /// What was tried, what did not work among it.
        interventions: Vec<Intervention>,
        /// A page of HTML that stands alone.
        html: String,
        /// Plain text.
        text: String,
        /// A document of FHIR R4, as JSON.
        bundle: String,
        /// What the information standard asks for and the message does not have: notices.
        gaps: Vec<Issue>,
        [optional]
        /// What did not go along, and why: notices.
        left_out: Vec<Issue>,
    }
}

/// Writes the message back to GP and referrer, with what the information standard for social prescribing asks of it.
///
/// It says what is known, and where nothing is known it says that: no risks are "no known risks" only where somebody said so.
///
/// ```
/// use fingerpost::{Action, Actor, ActorId, ActorRole, Catalogue, ClientId, ConsentManner, ConsentScope, EventId, GpMessageDetails,
///     GpPractice, NeedLevel, NonEmpty, ReferrerDetails, Referral, ReferralEvent, ReferralId, ReferralRoute, message_to_gp};
///
/// let event = |id: &str, role, action| -> fingerpost::Result<ReferralEvent> {
///     let actor = Actor::new(role, ActorId::new("lw-7")?);
///     Ok(ReferralEvent::new(EventId::new(id)?, ReferralId::new("r-1")?, "2026-11-23T09:00:00Z".parse()?, actor, action))
/// };
/// let identify = Action::Identify {
///     client: ClientId::new("c-104")?, need: NeedLevel::Low, route: ReferralRoute::GeneralPractice, policy: None, continues: None,
/// };
/// let agreed = Action::GiveConsent { scope: ConsentScope::ReportToGp, manner: ConsentManner::Spoken, until: None };
/// let referral = Referral::begin(event("e1", ActorRole::LinkWorker, identify)?)?.record(event("e2", ActorRole::Client, agreed)?)?;
/// let catalogue = Catalogue::from_json(br#"{"area": "Newport", "division": "england_and_wales"}"#)?;
///
/// let text = |text: &str| NonEmpty::new(text);
/// let referrer = ReferrerDetails::new(text("general practitioner")?, text("primary care")?, text("Mill Street Surgery")?);
/// let details = GpMessageDetails {
///     no_actions: true,
///     ..GpMessageDetails::new("2026-11-23T10:00:00Z".parse()?, GpPractice::new(text("Mill Street Surgery")?), referrer)
/// };
/// let message = message_to_gp(&referral, &catalogue, &[], &details)?;
/// assert!(message.text.contains("No actions are asked of the practice."));
/// assert!(message.text.contains("Not known: nobody has said whether there are risks."));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `referral.consent-missing` without the consent `report_to_gp`; `fhir.actions-unclear` where neither actions are named nor that
/// there are none, or both; `fhir.risks-unclear` where what is said about risks contradicts itself, or the concerns of the referral;
/// `fhir.score-format` and `fhir.outcome-twice` for outcomes that cannot be written.
pub fn message_to_gp(
    referral: &Referral,
    catalogue: &Catalogue,
    outcomes: &[OutcomeReading],
    details: &GpMessageDetails,
) -> Result<GpMessage> {
    let options = FhirOptions {
        words: details.words,
        profiles: details.profiles,
        name_space: details.name_space.clone(),
        ..FhirOptions::new(details.at, FhirPurpose::GeneralPractice)
    };
    let mut scores = outcomes.to_vec();
    scores.sort_by(|one, other| (&one.instrument, one.on, one.point).cmp(&(&other.instrument, other.on, other.point)));
    let case = Case::new(referral, catalogue, &scores, &options)?;
    check(outcomes)?;
    actions_are_clear(details)?;
    risks_are_clear(details, &case.view)?;
    let interventions: Vec<Intervention> = of_referral(&case).into_iter().chain(details.interventions.iter().cloned()).collect();
    let headings = headings(&case, details, &scores, &interventions);
    let (html, text) = (page(&headings), plain_text(&headings));
    let bundle = document(&case, details, &headings);
    let left_out = case.left_out.into_inner();
    Ok(GpMessage { left_out, ..GpMessage::new(headings, scores.clone(), interventions, html, text, bundle, gaps(details)) })
}

/// The practice is asked to do something, or expressly nothing.
fn actions_are_clear(details: &GpMessageDetails) -> Result<()> {
    let detail = match (details.actions.is_empty(), details.no_actions) {
        (true, false) => {
            "neither actions are named nor that there are none; say `no_actions` where the practice has nothing to do"
        }
        (false, true) => "actions are named, and that there are none",
        _ => return Ok(()),
    };
    Err(FingerpostError::invalid(Code::FhirActionsUnclear, detail).at("/actions"))
}

/// What is said about risks holds together.
fn risks_are_clear(details: &GpMessageDetails, view: &ReferralView) -> Result<()> {
    let Some(said) = &details.risks else { return Ok(()) };
    let detail = match (said.none_known, said.risks.is_empty()) {
        (true, false) => "risks are named, and that none are known",
        (false, true) => "it is said that there are risks, and none is named",
        (true, true) if !view.concerns.is_empty() => "no risks are known, and the referral holds worries about safety",
        _ => return Ok(()),
    };
    Err(FingerpostError::invalid(Code::FhirRisksUnclear, detail).at("/risks"))
}
