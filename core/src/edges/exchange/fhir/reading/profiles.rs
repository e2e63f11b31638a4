//! Which profiles a resource says it follows, and whether they are known here.

use super::look::Look;
use crate::edges::exchange::json::Value;
use crate::ground::error::{Code, Severity};

/// Profiles that say nothing which is not read, or which is listed.
const KNOWN: &[&str] = &[
    "http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition/SDOHCC-TaskForReferralManagement",
    "http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition/SDOHCC-ServiceRequest",
    "https://fhir.nhs.uk/StructureDefinition/BARSServiceRequest-request-referral",
    "https://fhir.nhs.uk/StructureDefinition/BARSServiceRequest-request-validation",
    "https://fhir.nhs.uk/StructureDefinition/BARSServiceRequest-response-referral",
];

/// Reads `meta`.
pub(super) fn meta<'t>(look: &Look<'_, 't>, resource: &Value<'t>) {
    let Some(meta) = look.object(resource, "meta") else { return };
    look.only(meta, "/meta", &["lastUpdated", "profile"]);
    look.moment(meta, "lastUpdated");
    for profile in look.list(meta, "profile") {
        let Some(address) = profile.as_text() else {
            look.wrong(Code::FhirElementKind, profile, format!("{} stands where a text belongs", profile.kind()));
            continue;
        };
        let plain = address.split('|').next().unwrap_or_default();
        let base = plain.strip_prefix("http://hl7.org/fhir/StructureDefinition/");
        let uk_core = plain.strip_prefix("https://fhir.hl7.org.uk/StructureDefinition/UKCore-");
        if base.or(uk_core) != Some(look.kind) && !KNOWN.contains(&plain) {
            let detail = "the resource says that it follows a profile that is not known here, or is of another kind";
            look.found(Severity::Warning, Code::FhirProfileUnknown, profile, detail);
        }
    }
}
