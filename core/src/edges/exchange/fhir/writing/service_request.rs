//! The request: that somebody is referred, and to what.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{coded, coding, concept, concept_of, some_list, to_resource};
use crate::edges::exchange::fhir::options::FhirRequestStyle;
use crate::edges::exchange::fhir::terminology::{BARS_REFERRAL, REFERRED};
use crate::edges::exchange::json::Value;
use crate::model::referral::ReferralState;

/// The status of a request: it is active until the Task has ended.
pub(in crate::edges::exchange::fhir) const fn request_status(state: ReferralState) -> &'static str {
    match state {
        ReferralState::Identified | ReferralState::Conversation | ReferralState::Shortlisted | ReferralState::BarrierPlanning => {
            "draft"
        }
        ReferralState::Offered
        | ReferralState::Accepted
        | ReferralState::Waitlisted
        | ReferralState::Confirmed
        | ReferralState::Active
        | ReferralState::Paused => "active",
        ReferralState::Completed => "completed",
        ReferralState::EnteredInError => "entered-in-error",
        ReferralState::EndedEarly
        | ReferralState::DeclinedByProvider
        | ReferralState::Withdrawn
        | ReferralState::CouldNotContact
        | ReferralState::OfferDeclined => "revoked",
    }
}

pub(super) fn service_request(case: &Case<'_>) -> Resource {
    let view = &case.view;
    let order = case.style() == FhirRequestStyle::Order;
    let given = case.options.category.iter().map(|one| coded(&one.system, &one.code, one.display.as_deref()));
    let mut codings: Vec<_> = given.collect();
    if codings.is_empty() && !order {
        codings.push(coding(&BARS_REFERRAL));
    }
    let account = case.leaves.account;
    let performer = case.activity_name().map(|_| to_resource(&super::healthcare_service::uuid(case)));
    let id = view.referral.as_str();
    Resource {
        kind: "ServiceRequest",
        uuid: case.uuid("ServiceRequest"),
        found_by: Some((case.own("Id/referral"), id.to_owned())),
        elements: Value::object([
            ("meta", case.profile("ServiceRequest")),
            ("identifier", Some(Value::list([case.own_identifier("referral", id)]))),
            ("basedOn", account.then(|| Value::list([to_resource(&case.uuid("CarePlan"))]))),
            ("status", Some(Value::text(request_status(view.state)))),
            ("intent", Some(Value::text(case.style().as_str()))),
            ("category", Some(Value::list([concept_of(codings, Some("Social prescribing"))]))),
            // In the Booking and Referral Standard the Task says what is asked for; where only codes leave there is no Task.
            ("code", (order || !account).then(|| concept(&REFERRED))),
            ("subject", Some(case.patient())),
            ("authoredOn", case.moment(case.begun())),
            ("requester", case.requester()),
            ("performer", performer.map(|performer| Value::list([performer]))),
            ("locationReference", some_list(super::location::uuids(case).iter().map(|uuid| to_resource(uuid)))),
        ]),
    }
}
