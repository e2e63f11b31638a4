//! The message as a document of FHIR: a Composition first, and what it speaks of behind it.

use super::details::GpMessageDetails;
use super::html::{TITLE, list};
use super::section::{MessageHeading, MessageSection};
use crate::edges::exchange::fhir::writing::{
    Case, Resource, concept, concept_of_text, document_bundle, organization_of, plain, resources,
};
use crate::edges::exchange::json::{Value, write_value};
use crate::ground::id::uuid_of;

type Made = Value<'static>;

pub(super) fn document(case: &Case<'_>, details: &GpMessageDetails, headings: &[MessageHeading]) -> String {
    let code = details.practice.ods_code.as_ref().map(|code| code.as_str());
    let mut behind = resources(case);
    behind.push(organization_of(case, details.practice.name.as_str(), code));
    let composition = composition(case, headings, &behind);
    write_value(&document_bundle(case, std::iter::once(composition).chain(behind).collect()))
}

fn composition(case: &Case<'_>, headings: &[MessageHeading], behind: &[Resource]) -> Resource {
    let name = format!("{}/{}", case.view.referral, case.options.at);
    let author = case.requester().unwrap_or_else(|| case.patient());
    Resource {
        kind: "Composition",
        uuid: uuid_of("Composition", &name),
        found_by: None,
        elements: Value::object([
            ("meta", case.profile("Composition")),
            ("status", Some(Value::text("final"))),
            ("type", Some(concept_of_text(TITLE))),
            ("subject", Some(case.patient())),
            ("date", case.moment(case.options.at)),
            ("author", Some(Value::list([author]))),
            ("title", Some(Value::text(TITLE))),
            ("section", Some(Value::list(headings.iter().map(|heading| section(heading, behind))))),
        ]),
    }
}

fn section(heading: &MessageHeading, behind: &[Resource]) -> Made {
    let narrative = format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{}</div>", list(heading));
    let text = Value::object([("status", Some(Value::text("generated"))), ("div", Some(plain(&narrative)))]);
    let spoken_of = behind.iter().filter(|resource| belongs(resource, heading.section));
    let entries: Vec<Made> = spoken_of.map(reference).collect();
    Value::object([
        ("title", Some(plain(&heading.title))),
        ("code", Some(concept(heading.section.code()))),
        ("text", Some(text)),
        ("entry", (!entries.is_empty()).then(|| Value::list(entries))),
    ])
}

fn reference(resource: &Resource) -> Made {
    Value::object([("reference", Some(Value::text(format!("urn:uuid:{}", resource.uuid))))])
}

/// Below which heading a resource is spoken of.
fn belongs(resource: &Resource, section: MessageSection) -> bool {
    let found_by = |name: &str| resource.found_by.as_ref().is_some_and(|(system, _)| system.ends_with(name));
    match section {
        MessageSection::Person => resource.kind == "Patient",
        MessageSection::Practice => resource.kind == "Organization" && !found_by("Id/partner"),
        MessageSection::Referral => matches!(resource.kind, "ServiceRequest" | "Task"),
        MessageSection::Summary => {
            resource.kind == "Goal" || resource.kind == "Observation" && (found_by("Id/follow-up") || found_by("Id/code"))
        }
        MessageSection::Scores => {
            resource.kind == "QuestionnaireResponse" || resource.kind == "Observation" && found_by("Id/score")
        }
        MessageSection::Interventions => resource.kind == "CarePlan",
        MessageSection::Risks => resource.kind == "Flag",
        MessageSection::Consent => resource.kind == "Consent",
        MessageSection::Actions => false,
    }
}
