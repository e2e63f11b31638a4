//! Requests: every element that is read, wrong in its own ways.

use fingerpost::Code as C;

use super::Row;

pub(super) fn rows() -> Vec<Row> {
    // A request that is right but for what is put in; what is given wins over what would be there.
    let with = |inside: &str| {
        let mut text = "{\"resourceType\": \"ServiceRequest\"".to_owned();
        for (name, value) in [("status", "\"active\""), ("intent", "\"order\""), ("subject", "{\"reference\": \"Patient/1\"}")] {
            if !inside.contains(&format!("\"{name}\":")) {
                text.push_str(&format!(", \"{name}\": {value}"));
            }
        }
        format!("{text},\n {inside}}}")
    };
    let without = |name: &str| with("\"id\": \"a\"").replace(&format!("\"{name}\":"), "\"colour\":").replacen('{', "¶{", 1);
    let mut rows: Vec<Row> = ["status", "intent", "subject"].map(|name| (without(name), C::FhirElementMissing, "")).into();
    rows.extend(
        [
            (r#""status": ¶"wibble""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"Active""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"requested""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"on hold""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"""#, C::FhirEmpty, "/status"),
            (r#""status": ¶7"#, C::FhirElementKind, "/status"),
            (r#""status": ¶["active"]"#, C::FhirElementKind, "/status"),
            (r#""status": ¶{"code": "active"}"#, C::FhirElementKind, "/status"),
            (r#""status": ¶null"#, C::FhirEmpty, "/status"),
            (r#""intent": ¶"wish""#, C::FhirCodeUnknown, "/intent"),
            (r#""intent": ¶"unknown""#, C::FhirCodeUnknown, "/intent"),
            (r#""intent": ¶true"#, C::FhirElementKind, "/intent"),
            (r#""intent": ¶" ""#, C::FhirEmpty, "/intent"),
            (r#""priority": ¶"soon""#, C::FhirCodeUnknown, "/priority"),
            (r#""priority": ¶1"#, C::FhirElementKind, "/priority"),
            (r#""authoredOn": ¶"23/11/2026""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"2026-13-01""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"2026-02-30""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"2026-1-1""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"26-11-23""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"2026-11-23T09:00:00""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"2026-11-23T09:00Z""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"2026-11-23 09:00:00Z""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"2026-11-23T25:00:00Z""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"0000""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶"20261123""#, C::FhirDateFormat, "/authoredOn"),
            (r#""authoredOn": ¶20261123"#, C::FhirElementKind, "/authoredOn"),
            (r#""subject": ¶"Patient/1""#, C::FhirElementKind, "/subject"),
            (r#""subject": ¶[{"reference": "Patient/1"}]"#, C::FhirElementKind, "/subject"),
            (r#""subject": {"reference": ¶7}"#, C::FhirElementKind, "/subject/reference"),
            (r#""subject": {"reference": ¶""}"#, C::FhirEmpty, "/subject/reference"),
            (r#""subject": {"reference": ¶"Organization/1"}"#, C::FhirReferenceKind, "/subject/reference"),
            (r#""subject": {"reference": ¶"https://example.org/fhir/Task/1"}"#, C::FhirReferenceKind, "/subject/reference"),
            (r#""subject": {"reference": ¶"Task/1/_history/2"}"#, C::FhirReferenceKind, "/subject/reference"),
            (r#""subject": {"reference": ¶"urn:uuid:nobody"}"#, C::FhirReferenceBroken, "/subject/reference"),
            (r#""subject": {"type": ¶"Slot", "display": "Jones"}"#, C::FhirReferenceKind, "/subject/type"),
            (r#""subject": {"type": ¶7, "display": "Jones"}"#, C::FhirElementKind, "/subject/type"),
            (r#""subject": {"display": ¶["Jones"]}"#, C::FhirElementKind, "/subject/display"),
            (r#""subject": {"identifier": ¶"9999999999"}"#, C::FhirElementKind, "/subject/identifier"),
            (r#""subject": {"identifier": {"value": ¶9999999999}}"#, C::FhirElementKind, "/subject/identifier/value"),
            (r#""subject": {"display": "Jones", "extension": [¶{"url": "x"}]}"#, C::FhirExtensionUnknown, "/subject/extension/0"),
            (r#""subject": ¶{}"#, C::FhirEmpty, "/subject"),
            (r#""requester": {"reference": ¶"Location/1"}"#, C::FhirReferenceKind, "/requester/reference"),
            (r#""requester": ¶[]"#, C::FhirEmpty, "/requester"),
            (r#""performer": ¶{"reference": "Organization/1"}"#, C::FhirElementKind, "/performer"),
            (r#""performer": [{"reference": ¶"Slot/1"}]"#, C::FhirReferenceKind, "/performer/0/reference"),
            (r#""performer": [{"reference": "Organization/1"}, ¶"Organization/2"]"#, C::FhirElementKind, "/performer/1"),
            (r#""performer": ¶[]"#, C::FhirEmpty, "/performer"),
            (r#""basedOn": ¶{"reference": "CarePlan/1"}"#, C::FhirElementKind, "/basedOn"),
            (r#""basedOn": [{"reference": ¶"Patient/1"}]"#, C::FhirReferenceKind, "/basedOn/0/reference"),
            (r#""identifier": ¶{"value": "a"}"#, C::FhirElementKind, "/identifier"),
            (r#""identifier": [¶"a"]"#, C::FhirElementKind, "/identifier/0"),
            (r#""identifier": [{"system": ¶1, "value": "a"}]"#, C::FhirElementKind, "/identifier/0/system"),
            (r#""identifier": [{"system": "s", "value": ¶""}]"#, C::FhirEmpty, "/identifier/0/value"),
            (r#""identifier": ¶[]"#, C::FhirEmpty, "/identifier"),
            (r#""category": ¶{"text": "a"}"#, C::FhirElementKind, "/category"),
            (r#""category": [{"coding": ¶{"code": "a"}}]"#, C::FhirElementKind, "/category/0/coding"),
            (r#""category": [{"coding": [¶"a"]}]"#, C::FhirElementKind, "/category/0/coding/0"),
            (r#""category": [{"coding": [¶{"code": "a"}]}]"#, C::FhirElementMissing, "/category/0/coding/0"),
            (r#""category": [{"coding": [{"system": "s", "code": ¶7}]}]"#, C::FhirElementKind, "/category/0/coding/0/code"),
            (r#""category": [{"coding": [{"system": "s", "code": ¶""}]}]"#, C::FhirEmpty, "/category/0/coding/0/code"),
            (r#""category": [{"text": ¶7}]"#, C::FhirElementKind, "/category/0/text"),
            (r#""category": [{"coding": ¶[]}]"#, C::FhirEmpty, "/category/0/coding"),
            (r#""code": ¶[{"text": "a"}]"#, C::FhirElementKind, "/code"),
            (r#""code": ¶"871731000000106""#, C::FhirElementKind, "/code"),
            (
                r#""code": {"coding": [{"system": "http://snomed.info/sct", "code": ¶871731000000106}]}"#,
                C::FhirElementKind,
                "/code/coding/0/code",
            ),
            (
                r#""code": {"coding": [{"system": "s", "code": "c", "display": ¶1}]}"#,
                C::FhirElementKind,
                "/code/coding/0/display",
            ),
            (r#""code": {"extension": [¶{"url": "x"}], "text": "a"}"#, C::FhirExtensionUnknown, "/code/extension/0"),
            (r#""reasonCode": ¶{"text": "Jones is lonely"}"#, C::FhirElementKind, "/reasonCode"),
            (r#""reasonCode": [¶7]"#, C::FhirElementKind, "/reasonCode/0"),
            (r#""note": ¶"Jones""#, C::FhirElementKind, "/note"),
            (r#""note": [¶{"time": "2026"}]"#, C::FhirElementMissing, "/note/0"),
            (r#""note": [{"text": ¶7}]"#, C::FhirElementKind, "/note/0/text"),
            (r#""note": [{"text": ¶"  "}]"#, C::FhirEmpty, "/note/0/text"),
            (r#""patientInstruction": ¶["Jones"]"#, C::FhirElementKind, "/patientInstruction"),
            (r#""patientInstruction": ¶"""#, C::FhirEmpty, "/patientInstruction"),
            (r#""meta": ¶[]"#, C::FhirElementKind, "/meta"),
            (r#""meta": {"profile": ¶"https://example.org"}"#, C::FhirElementKind, "/meta/profile"),
            (r#""meta": {"profile": [¶7]}"#, C::FhirElementKind, "/meta/profile/0"),
            (r#""meta": {"profile": [¶"https://example.org"]}"#, C::FhirProfileUnknown, "/meta/profile/0"),
            (
                r#""meta": {"profile": [¶"https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"]}"#,
                C::FhirProfileUnknown,
                "/meta/profile/0",
            ),
            (
                r#""meta": {"profile": [¶"http://hl7.org/fhir/StructureDefinition/Task|4.0.1"]}"#,
                C::FhirProfileUnknown,
                "/meta/profile/0",
            ),
            (r#""meta": {"lastUpdated": ¶"yesterday"}"#, C::FhirDateFormat, "/meta/lastUpdated"),
            (r#""implicitRules": ¶"https://example.org""#, C::FhirImplicitRules, "/implicitRules"),
            (r#""modifierExtension": ¶[{"url": "x", "valueBoolean": true}]"#, C::FhirModifierExtension, "/modifierExtension"),
            (r#""note": [{"text": "a", "modifierExtension": ¶[]}]"#, C::FhirModifierExtension, "/note/0/modifierExtension"),
            (r#""contained": [{"modifierExtension": ¶[1]}]"#, C::FhirModifierExtension, "/contained/0/modifierExtension"),
            (r#""extension": [{"url": "a"}, ¶{"url": "b"}]"#, C::FhirExtensionUnknown, "/extension/1"),
            (r#""orderDetail": ¶[]"#, C::FhirEmpty, "/orderDetail"),
        ]
        .map(|(inside, code, pointer)| (with(inside), code, pointer)),
    );
    rows
}
