//! An answer of a provider: how the Task of a referral stands.

use super::look::Look;
use super::profiles::meta;
use super::records::TaskUpdate;
use super::value_sets::{FhirTaskStatus, TASK_INTENTS};
use crate::edges::exchange::fhir::options::FhirCoding;
use crate::edges::exchange::fhir::terminology::BARS_REJECTED;
use crate::edges::exchange::json::Value;
use crate::ground::error::Code;
use crate::ground::id::ReferralId;
use crate::ground::time::Timestamp;
use crate::model::referral::{ReasonCode, ReferralState};

const NAMES: &[&str] = &[
    "meta",
    "identifier",
    "status",
    "statusReason",
    "businessStatus",
    "intent",
    "code",
    "focus",
    "for",
    "requester",
    "owner",
    "authoredOn",
    "lastModified",
    "restriction",
    "executionPeriod",
    "input",
    "output",
];

const DOERS: &[&str] =
    &["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"];

pub(super) fn task<'t>(look: &Look<'_, 't>, resource: &Value<'t>, place: String) -> TaskUpdate {
    look.only(resource, "", NAMES);
    meta(look, resource);
    look.must_have(resource, "status");
    look.must_have(resource, "intent");
    look.code(resource, "intent", TASK_INTENTS);
    let statuses: Vec<&str> = FhirTaskStatus::ALL.iter().map(|one| one.as_str()).collect();
    let identifiers = look.identifiers(resource);
    let (status_reasons, reason_text) =
        look.object(resource, "statusReason").map(|why| look.concept(why, "/statusReason")).unwrap_or_default();
    let business_status = look.codings(resource, "businessStatus");
    let (authored_on, last_modified) = (look.moment(resource, "authoredOn"), look.moment(resource, "lastModified"));
    if is_before(last_modified.as_deref(), authored_on.as_deref()) {
        let value = resource.get("lastModified").unwrap_or(resource);
        look.wrong(Code::FhirTaskOrder, value, "the task was last changed before it was written");
    }
    let (_, restriction_end) = period(look, resource, "restriction", true);
    let (execution_start, execution_end) = period(look, resource, "executionPeriod", false);
    inputs(look, resource);
    TaskUpdate {
        referral: look.own_key(&identifiers, "referral").and_then(|key| ReferralId::new(key).ok()),
        identifiers,
        status: look.code(resource, "status", &statuses).and_then(|code| code.parse().ok()),
        state: state(look, &business_status),
        business_status,
        reason: reason(look, &status_reasons),
        status_reasons,
        reason_text: reason_text.map(Into::into),
        codes: look.codings(resource, "code"),
        focus: look.reference(resource, "focus", &["ServiceRequest", "CarePlan", "Task", "Appointment", "Communication"]),
        subject: look.reference(resource, "for", &["Patient", "Group", "Location", "Device"]),
        requester: look.reference(resource, "requester", DOERS),
        owner: look.reference(resource, "owner", DOERS),
        authored_on,
        last_modified,
        restriction_end,
        execution_start,
        execution_end,
        ..TaskUpdate::new(place)
    }
}

fn is_before(one: Option<&str>, other: Option<&str>) -> bool {
    let moment = |text: Option<&str>| text?.parse::<Timestamp>().ok();
    matches!((moment(one), moment(other)), (Some(one), Some(other)) if one < other)
}

/// Beginning and end of a period, which stands by itself or inside another element.
fn period<'t>(look: &Look<'_, 't>, resource: &Value<'t>, name: &str, inside: bool) -> (Option<String>, Option<String>) {
    let Some(mut period) = look.object(resource, name) else { return (None, None) };
    let mut path = format!("/{name}");
    if inside {
        look.only(period, &path, &["period"]);
        let Some(inner) = look.object(period, "period") else { return (None, None) };
        period = inner;
        path.push_str("/period");
    }
    look.only(period, &path, &["start", "end"]);
    let (start, end) = (look.moment(period, "start"), look.moment(period, "end"));
    if is_before(end.as_deref(), start.as_deref()) {
        look.wrong(Code::FhirTaskOrder, period, "the period ends before it begins");
    }
    (start, end)
}

/// What goes into the task and what comes of it is looked at, and not taken over: it is for people to read.
fn inputs<'t>(look: &Look<'_, 't>, resource: &Value<'t>) {
    for name in ["input", "output"] {
        for one in look.objects(resource, name) {
            look.must_have(one, "type");
            look.one_of(one, "value");
            let path = format!("/{name}/*");
            look.only(one, &path, &["type"]);
            if let Some(kind) = look.object(one, "type") {
                look.concept(kind, &format!("{path}/type"));
            }
        }
    }
}

/// Our own state among the codings.
fn state(look: &Look<'_, '_>, codings: &[FhirCoding]) -> Option<ReferralState> {
    own_word(look, codings, "referral-state").and_then(|word| word.parse().ok())
}

fn own_word(look: &Look<'_, '_>, codings: &[FhirCoding], system: &str) -> Option<String> {
    let system = format!("{}/CodeSystem/{system}", look.own);
    codings.iter().find(|coding| coding.system == system).map(|coding| coding.code.replace('-', "_"))
}

/// Our own reason among the codings, or one of the Booking and Referral Standard that says the same.
fn reason(look: &Look<'_, '_>, codings: &[FhirCoding]) -> Option<ReasonCode> {
    let ours = own_word(look, codings, "reason").and_then(|word| word.parse().ok());
    ours.or_else(|| codings.iter().filter(|coding| coding.system == BARS_REJECTED).find_map(|coding| same_reason(&coding.code)))
}

/// Only where both say the same: "not eligible" could be age or area, and is not guessed.
fn same_reason(code: &str) -> Option<ReasonCode> {
    match code {
        "22" | "31" => Some(ReasonCode::AtCapacity),
        "42" => Some(ReasonCode::OutsideArea),
        _ => None,
    }
}
