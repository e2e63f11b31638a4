//! A referral that arrives.

use super::look::Look;
use super::profiles::meta;
use super::records::ArrivedReferral;
use super::value_sets::{FhirPriority, FhirRequestIntent, FhirRequestStatus};
use crate::edges::exchange::fhir::terminology::{REFERRED, SNOMED};
use crate::edges::exchange::json::Value;
use crate::ground::id::ReferralId;

const NAMES: &[&str] = &[
    "meta",
    "identifier",
    "basedOn",
    "status",
    "intent",
    "category",
    "priority",
    "code",
    "subject",
    "authoredOn",
    "requester",
    "performer",
    "reasonCode",
    "note",
    "patientInstruction",
];

pub(super) fn service_request<'t>(look: &Look<'_, 't>, resource: &Value<'t>, place: String) -> ArrivedReferral {
    look.only(resource, "", NAMES);
    meta(look, resource);
    for name in ["status", "intent", "subject"] {
        look.must_have(resource, name);
    }
    let words = |all: &[FhirRequestStatus]| all.iter().map(|one| one.as_str()).collect::<Vec<_>>();
    let status = look.code(resource, "status", &words(FhirRequestStatus::ALL));
    let intents: Vec<&str> = FhirRequestIntent::ALL.iter().map(|one| one.as_str()).collect();
    let priorities: Vec<&str> = FhirPriority::ALL.iter().map(|one| one.as_str()).collect();
    let identifiers = look.identifiers(resource);
    let codes = look.codings(resource, "code");
    let note = |note: &Value<'t>| {
        look.only(note, "/note/*", &["text"]);
        look.required(note, "text").map(Into::into)
    };
    ArrivedReferral {
        referral: look.own_key(&identifiers, "referral").and_then(|key| ReferralId::new(key).ok()),
        identifiers,
        status: status.and_then(|code| code.parse().ok()),
        intent: look.code(resource, "intent", &intents).and_then(|code| code.parse().ok()),
        priority: look.code(resource, "priority", &priorities).and_then(|code| code.parse().ok()),
        categories: look.codings_of_all(resource, "category"),
        social_prescribing: codes.iter().any(|code| code.system == SNOMED && code.code == REFERRED.code),
        codes,
        reasons: look.codings_of_all(resource, "reasonCode"),
        authored_on: look.moment(resource, "authoredOn"),
        subject: look.reference(resource, "subject", &["Patient", "Group", "Location", "Device"]),
        person: None,
        requester: look.reference(
            resource,
            "requester",
            &["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"],
        ),
        performers: look.references(
            resource,
            "performer",
            &[
                "Practitioner",
                "PractitionerRole",
                "Organization",
                "CareTeam",
                "HealthcareService",
                "Patient",
                "Device",
                "RelatedPerson",
            ],
        ),
        based_on: look.references(resource, "basedOn", &["CarePlan", "ServiceRequest", "MedicationRequest"]),
        notes: look.objects(resource, "note").into_iter().filter_map(note).collect(),
        patient_instruction: look.text(resource, "patientInstruction").map(Into::into),
        ..ArrivedReferral::new(place)
    }
}
