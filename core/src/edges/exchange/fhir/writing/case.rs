//! What every resource is written from: the referral as it stands, what it is about, and what may be told.

use std::cell::RefCell;

use super::elements::{Made, coded, concept_of, identifier, plain, spoken, to_resource};
use crate::edges::exchange::fhir::disclosure::Disclosure;
use crate::edges::exchange::fhir::options::{FhirOptions, FhirProfiles, FhirRequestStyle};
use crate::edges::exchange::json::Value;
use crate::ground::error::{Code, Issue, Result};
use crate::ground::id::uuid_of;
use crate::ground::time::{Date, Timestamp};
use crate::model::activity::Activity;
use crate::model::catalogue::Catalogue;
use crate::model::outcome::OutcomeReading;
use crate::model::partner::Partner;
use crate::model::referral::{ActorRole, EventKind, ReasonCode, ReferralView, Transition};
use crate::rules::history::Referral;

/// Our own name space, where the options name no other.
const NAME_SPACE: &str = "https://github.com/fingerpost/fingerpost";

/// What every resource is written from.
pub(in crate::edges::exchange::fhir) struct Case<'a> {
    pub(in crate::edges::exchange::fhir) view: ReferralView,
    pub(in crate::edges::exchange::fhir) catalogue: &'a Catalogue,
    pub(in crate::edges::exchange::fhir) outcomes: &'a [OutcomeReading],
    pub(in crate::edges::exchange::fhir) options: &'a FhirOptions,
    pub(in crate::edges::exchange::fhir) leaves: Disclosure,
    /// What did not go along, and why.
    pub(in crate::edges::exchange::fhir) left_out: RefCell<Vec<Issue>>,
}

impl<'a> Case<'a> {
    /// The referral at the moment of the options.
    ///
    /// # Errors
    /// `referral.consent-missing` where nothing may leave.
    pub(in crate::edges::exchange::fhir) fn new(
        referral: &Referral,
        catalogue: &'a Catalogue,
        outcomes: &'a [OutcomeReading],
        options: &'a FhirOptions,
    ) -> Result<Self> {
        let view = referral.view(options.at);
        let leaves = Disclosure::of(&view, options)?;
        Ok(Self { view, catalogue, outcomes, options, leaves, left_out: RefCell::default() })
    }

    /// Notes something that does not go along.
    pub(super) fn leave_out(&self, path: &str, detail: &str) {
        let issue = Issue::notice(Code::FhirLeftOut, path, detail);
        let mut left_out = self.left_out.borrow_mut();
        if !left_out.contains(&issue) {
            left_out.push(issue);
        }
    }

    /// The activity chosen, where it may be told and the catalogue has it.
    pub(in crate::edges::exchange::fhir) fn activity(&self) -> Option<&'a Activity> {
        let id = self.view.activity.as_ref().filter(|_| self.leaves.account)?;
        self.catalogue.activity(id).ok()
    }

    /// Its name, which the referral knows even where the catalogue does not any more.
    pub(in crate::edges::exchange::fhir) fn activity_name(&self) -> Option<&str> {
        self.view.activity_name.as_deref().filter(|_| self.leaves.account)
    }

    /// Who runs it, where the catalogue has them.
    pub(super) fn partner(&self) -> Option<&'a Partner> {
        self.catalogue.partner(self.view.partner.as_ref().filter(|_| self.leaves.account)?)
    }

    /// Their name, which the referral knows even where the catalogue does not any more.
    pub(in crate::edges::exchange::fhir) fn partner_name(&self) -> Option<&str> {
        let id = self.view.partner.as_ref().filter(|_| self.leaves.account)?;
        let of_match = || {
            let shown = self.view.shortlist.iter().find(|proposal| proposal.answer.partner == *id)?;
            Some(shown.answer.partner_name.as_str())
        };
        self.partner().map(|partner| partner.name.as_str()).or_else(of_match)
    }

    pub(super) fn style(&self) -> FhirRequestStyle {
        self.options.style.unwrap_or(FhirRequestStyle::Order)
    }

    /// The profile of UK Core a resource says it follows.
    pub(in crate::edges::exchange::fhir) fn profile(&self, kind: &str) -> Option<Made> {
        let named = self.options.profiles.unwrap_or(FhirProfiles::UkCore) == FhirProfiles::UkCore;
        let profile = Value::text(format!("https://fhir.hl7.org.uk/StructureDefinition/UKCore-{kind}"));
        named.then(|| Value::object([("profile", Some(Value::list([profile])))]))
    }

    /// An address in our own name space: `Id/referral`, `CodeSystem/barrier`.
    pub(in crate::edges::exchange::fhir) fn own(&self, name: &str) -> String {
        let space = self.options.name_space.as_ref().map_or(NAME_SPACE, |space| space.as_str());
        format!("{space}/{name}")
    }

    /// A coding of one of our own words.
    pub(super) fn own_coding(&self, system: &str, word: &str) -> Made {
        coded(&self.own(&format!("CodeSystem/{system}")), &word.replace('_', "-"), Some(&spoken(word)))
    }

    /// A concept of one of our own words.
    pub(super) fn own_concept(&self, system: &str, word: &str, text: Option<&str>) -> Made {
        concept_of([self.own_coding(system, word)], text)
    }

    pub(super) fn own_identifier(&self, kind: &str, value: &str) -> Made {
        identifier(&self.own(&format!("Id/{kind}")), value)
    }

    /// The UUID of the resource of a kind that belongs to the referral as a whole.
    pub(in crate::edges::exchange::fhir) fn uuid(&self, kind: &str) -> String {
        uuid_of(kind, self.view.referral.as_str())
    }

    /// The UUID of one of several resources of a kind that belong to the referral.
    pub(super) fn uuid_of(&self, kind: &str, part: &str) -> String {
        uuid_of(kind, &self.part(part))
    }

    /// The name of one of several parts of the referral.
    pub(super) fn part(&self, part: &str) -> String {
        format!("{}/{part}", self.view.referral)
    }

    pub(in crate::edges::exchange::fhir) fn patient(&self) -> Made {
        to_resource(&uuid_of("Patient", self.view.client.as_str()))
    }

    /// Somebody who acts: the client is a Patient, anybody else a pseudonym with a role.
    pub(super) fn actor(&self, role: ActorRole, id: &str) -> Option<Made> {
        match role {
            ActorRole::Client => Some(self.patient()),
            ActorRole::System => Some(Value::object([("display", Some(plain("fingerpost")))])),
            _ => Some(Value::object([
                ("type", Some(plain("Practitioner"))),
                ("identifier", Some(self.own_identifier("actor", id))),
                ("display", Some(plain(&spoken(role.as_str())))),
            ])),
        }
    }

    /// Who asks: whoever sent the offer, otherwise whoever talked with the client, otherwise whoever brought them.
    pub(in crate::edges::exchange::fhir) fn requester(&self) -> Option<Made> {
        let by = |kind| self.view.transitions.iter().rev().find(|step| step.event == kind);
        let step = by(EventKind::Offer).or_else(|| by(EventKind::BeginConversation)).or_else(|| self.view.transitions.first());
        step.filter(|_| self.leaves.account).and_then(|step| self.actor(step.role, step.by.as_str()))
    }

    /// When the referral began.
    pub(super) fn begun(&self) -> Timestamp {
        self.view.transitions.first().map_or(self.view.since, |step| step.at)
    }

    /// The step that led to where it stands.
    pub(super) fn last_step(&self) -> Option<&Transition> {
        self.view.transitions.last()
    }

    /// Why it stands where it stands, where that may be told.
    pub(super) fn reason(&self) -> Option<ReasonCode> {
        let reason = self.last_step()?.reason?;
        if self.leaves.tells_why(reason) {
            return Some(reason);
        }
        self.leave_out("/transitions", "the reason is about health, which the consent does not cover; it is not sent");
        None
    }

    /// A moment, where FHIR can write it.
    pub(in crate::edges::exchange::fhir) fn moment(&self, at: Timestamp) -> Option<Made> {
        self.written(at.to_string())
    }

    /// A day, where FHIR can write it.
    pub(super) fn day(&self, on: Date) -> Option<Made> {
        self.written(on.to_string())
    }

    /// A part of the day or moment of four digits, which is all that FHIR has for a year.
    fn written(&self, text: String) -> Option<Made> {
        let year = text.get(..5).filter(|year| year.ends_with('-') && !year.starts_with('-') && *year != "0000-");
        if year.is_none() {
            self.leave_out("", "a year before 1 or after 9999 cannot be written in FHIR");
        }
        year.map(|_| Value::text(text.clone()))
    }
}
