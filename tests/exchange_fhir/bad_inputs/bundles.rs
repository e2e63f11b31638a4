//! Bundles: their own elements, entries, references between resources.

use fingerpost::Code as C;

use super::Row;

const TASK: &str = r#""status": "requested", "intent": "order""#;

pub(super) fn rows() -> Vec<Row> {
    let top = |inside: &str| format!("{{\"resourceType\": \"Bundle\", {inside}}}");
    let entries = |inside: &str| format!("{{\"resourceType\": \"Bundle\", \"type\": \"collection\",\n \"entry\": [{inside}]}}");
    let rows: Vec<(String, C, &'static str)> = vec![
        ("¶{\"resourceType\": \"Bundle\"}".to_owned(), C::FhirElementMissing, ""),
        (top("\"type\": ¶\"wish\""), C::FhirCodeUnknown, "/type"),
        (top("\"type\": ¶\"Collection\""), C::FhirCodeUnknown, "/type"),
        (top("\"type\": ¶7"), C::FhirElementKind, "/type"),
        (top("\"type\": ¶\"\""), C::FhirEmpty, "/type"),
        (top("\"type\": ¶null"), C::FhirEmpty, "/type"),
        (top("\"type\": \"collection\", \"timestamp\": ¶\"today\""), C::FhirDateFormat, "/timestamp"),
        (top("\"type\": \"collection\", \"timestamp\": ¶20261123"), C::FhirElementKind, "/timestamp"),
        (top("\"type\": \"collection\", \"entry\": ¶{}"), C::FhirElementKind, "/entry"),
        (top("\"type\": \"collection\", \"entry\": ¶\"none\""), C::FhirElementKind, "/entry"),
        (top("\"type\": \"collection\", \"implicitRules\": ¶\"https://example.org\""), C::FhirImplicitRules, "/implicitRules"),
        (top("\"type\": \"collection\", \"modifierExtension\": ¶[]"), C::FhirModifierExtension, "/modifierExtension"),
        (top("\"type\": \"collection\", \"identifier\": ¶{}"), C::FhirEmpty, "/identifier"),
        (
            top("\"type\": \"collection\", \"extension\": [¶{\"url\": \"https://example.org\"}]"),
            C::FhirExtensionUnknown,
            "/extension/0",
        ),
        (entries("¶7"), C::FhirElementKind, "/entry/0"),
        (entries("¶null"), C::FhirElementKind, "/entry/0"),
        (entries("¶[]"), C::FhirElementKind, "/entry/0"),
        (entries("¶\"Task\""), C::FhirElementKind, "/entry/0"),
        (entries("¶{}"), C::FhirElementMissing, "/entry/0"),
        (entries("¶{\"fullUrl\": \"urn:uuid:1\"}"), C::FhirElementMissing, "/entry/0"),
        (entries("{\"resource\": ¶7}"), C::FhirElementKind, "/entry/0/resource"),
        (entries("{\"resource\": ¶[]}"), C::FhirElementKind, "/entry/0/resource"),
        (entries("{\"resource\": ¶{}}"), C::FhirNoResource, "/entry/0/resource"),
        (entries("{\"resource\": ¶{\"id\": \"a\"}}"), C::FhirNoResource, "/entry/0/resource"),
        (entries("{\"fullUrl\": ¶7, \"resource\": {\"resourceType\": \"Basic\"}}"), C::FhirElementKind, "/entry/0/fullUrl"),
        (entries("{\"fullUrl\": ¶\" \", \"resource\": {\"resourceType\": \"Basic\"}}"), C::FhirEmpty, "/entry/0/fullUrl"),
        (entries("{\"resource\": ¶{\"resourceType\": \"Slot\"}}"), C::FhirResourceNotRead, "/entry/0/resource"),
        (entries(&format!("¶{{\"resourceType\": \"Task\", {TASK}}}")), C::FhirEntryForm, "/entry/0"),
        (
            entries(&format!("{{\"modifierExtension\": ¶[1], \"resource\": {{\"resourceType\": \"Task\", {TASK}}}}}")),
            C::FhirModifierExtension,
            "/entry/0/modifierExtension",
        ),
        (
            entries(&format!("{{\"resource\": {{\"resourceType\": \"Task\", {TASK}, \"implicitRules\": ¶\"x\"}}}}")),
            C::FhirImplicitRules,
            "/entry/0/resource/implicitRules",
        ),
        (
            entries(&format!(
                "{{\"resource\": {{\"resourceType\": \"Task\", {TASK}, \"modifierExtension\": ¶[{{\"url\": \"x\"}}]}}}}"
            )),
            C::FhirModifierExtension,
            "/entry/0/resource/modifierExtension",
        ),
        (
            entries(&format!(
                "{{\"resource\": {{\"resourceType\": \"Task\", {TASK}, \"restriction\": {{\"modifierExtension\": ¶[1]}}}}}}"
            )),
            C::FhirModifierExtension,
            "/entry/0/resource/restriction/modifierExtension",
        ),
        (
            entries(&format!(
                "{{\"resource\": {{\"resourceType\": \"Task\", {TASK}, \"input\": [{{\"type\": {{\"text\": \"a\"}}, \"modifierExtension\": ¶[]}}]}}}}"
            )),
            C::FhirModifierExtension,
            "/entry/0/resource/input/0/modifierExtension",
        ),
        (
            entries(
                "{\"fullUrl\": \"urn:uuid:1\", \"resource\": {\"resourceType\": \"Basic\"}}, {\"fullUrl\": ¶\"urn:uuid:1\", \"resource\": {\"resourceType\": \"Basic\"}}",
            ),
            C::FhirAddressTwice,
            "/entry/1/fullUrl",
        ),
        (
            entries(&format!(
                "{{\"resource\": {{\"resourceType\": \"Task\", {TASK}, \"focus\": {{\"reference\": ¶\"urn:uuid:1\"}}}}}}"
            )),
            C::FhirReferenceBroken,
            "/entry/0/resource/focus/reference",
        ),
        (
            entries(&format!(
                "{{\"resource\": {{\"resourceType\": \"Task\", {TASK}, \"for\": {{\"reference\": ¶\"urn:uuid:1\"}}}}}}, {{\"fullUrl\": \"urn:uuid:1\", \"resource\": {{\"resourceType\": \"Slot\"}}}}"
            )),
            C::FhirReferenceKind,
            "/entry/0/resource/for/reference",
        ),
        (
            entries(&format!(
                "{{\"fullUrl\": \"urn:uuid:2\", \"resource\": {{\"resourceType\": \"Task\", {TASK}, \"owner\": {{\"reference\": ¶\"urn:uuid:2\"}}}}}}"
            )),
            C::FhirReferenceKind,
            "/entry/0/resource/owner/reference",
        ),
        (
            entries(&format!(
                "{{\"resource\": {{\"resourceType\": \"Slot\"}}}},\n {{\"resource\": {{\"resourceType\": \"Task\", {TASK},\n \"requester\": {{\"reference\": ¶\"urn:oid:1.2\"}}}}}}"
            )),
            C::FhirReferenceBroken,
            "/entry/1/resource/requester/reference",
        ),
    ];
    rows
}
