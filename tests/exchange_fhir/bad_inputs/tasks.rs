//! Tasks and observations.

use fingerpost::Code as C;

use super::Row;

pub(super) fn rows() -> Vec<Row> {
    let with = |kind: &str, defaults: &[(&str, &str)], inside: &str| {
        let mut text = format!("{{\"resourceType\": \"{kind}\"");
        for (name, value) in defaults {
            if !inside.contains(&format!("\"{name}\":")) {
                text.push_str(&format!(", \"{name}\": {value}"));
            }
        }
        format!("{text},\n {inside}}}")
    };
    let task = |inside: &str| with("Task", &[("status", "\"requested\""), ("intent", "\"order\"")], inside);
    let observation = |inside: &str| with("Observation", &[("status", "\"final\""), ("code", "{\"text\": \"a\"}")], inside);
    let mut rows: Vec<Row> = vec![
        (r#"¶{"resourceType": "Task", "intent": "order"}"#.to_owned(), C::FhirElementMissing, ""),
        (r#"¶{"resourceType": "Task", "status": "draft"}"#.to_owned(), C::FhirElementMissing, ""),
        (r#"¶{"resourceType": "Observation", "code": {"text": "a"}}"#.to_owned(), C::FhirElementMissing, ""),
        (r#"¶{"resourceType": "Observation", "status": "final"}"#.to_owned(), C::FhirElementMissing, ""),
    ];
    rows.extend(
        [
            (r#""status": ¶"active""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"in progress""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"in_progress""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"waitlisted""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"canceled""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"declined""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶{"coding": []}"#, C::FhirElementKind, "/status"),
            (r#""status": ¶false"#, C::FhirElementKind, "/status"),
            (r#""intent": ¶"fulfill""#, C::FhirCodeUnknown, "/intent"),
            (r#""intent": ¶[]"#, C::FhirEmpty, "/intent"),
            (r#""statusReason": ¶"full""#, C::FhirElementKind, "/statusReason"),
            (r#""statusReason": ¶[{"text": "full"}]"#, C::FhirElementKind, "/statusReason"),
            (r#""statusReason": {"text": ¶""}"#, C::FhirEmpty, "/statusReason/text"),
            (r#""statusReason": {"coding": [¶{"code": "22"}]}"#, C::FhirElementMissing, "/statusReason/coding/0"),
            (r#""businessStatus": ¶"waitlisted""#, C::FhirElementKind, "/businessStatus"),
            (r#""businessStatus": {"coding": ¶"waitlisted"}"#, C::FhirElementKind, "/businessStatus/coding"),
            (r#""businessStatus": {"coding": [{"system": ¶"", "code": "a"}]}"#, C::FhirEmpty, "/businessStatus/coding/0/system"),
            (r#""focus": ¶[{"reference": "ServiceRequest/1"}]"#, C::FhirElementKind, "/focus"),
            (r#""focus": {"reference": ¶"Patient/1"}"#, C::FhirReferenceKind, "/focus/reference"),
            (r#""for": {"reference": ¶"Organization/1"}"#, C::FhirReferenceKind, "/for/reference"),
            (r#""owner": {"reference": ¶"Location/1"}"#, C::FhirReferenceKind, "/owner/reference"),
            (r#""owner": {"type": ¶"Location"}"#, C::FhirReferenceKind, "/owner/type"),
            (r#""requester": ¶7"#, C::FhirElementKind, "/requester"),
            (r#""code": ¶"fulfill""#, C::FhirElementKind, "/code"),
            (r#""authoredOn": ¶"now""#, C::FhirDateFormat, "/authoredOn"),
            (r#""lastModified": ¶"2026-11-23T09:00:00+0100""#, C::FhirDateFormat, "/lastModified"),
            (
                r#""authoredOn": "2026-11-23T09:00:00Z", "lastModified": ¶"2026-11-23T08:59:59Z""#,
                C::FhirTaskOrder,
                "/lastModified",
            ),
            (
                r#""authoredOn": "2026-11-23T09:00:00Z", "lastModified": ¶"2026-11-23T09:30:00+01:00""#,
                C::FhirTaskOrder,
                "/lastModified",
            ),
            (r#""restriction": ¶"2026""#, C::FhirElementKind, "/restriction"),
            (r#""restriction": {"period": ¶"2026"}"#, C::FhirElementKind, "/restriction/period"),
            (r#""restriction": {"period": {"end": ¶"soon"}}"#, C::FhirDateFormat, "/restriction/period/end"),
            (r#""restriction": {"period": {"end": ¶7}}"#, C::FhirElementKind, "/restriction/period/end"),
            (r#""restriction": {"period": ¶{}}"#, C::FhirEmpty, "/restriction/period"),
            (
                r#""restriction": {"period": ¶{"start": "2026-11-23T09:00:00Z", "end": "2026-11-22T09:00:00Z"}}"#,
                C::FhirTaskOrder,
                "/restriction/period",
            ),
            (r#""executionPeriod": ¶[]"#, C::FhirEmpty, "/executionPeriod"),
            (r#""executionPeriod": {"start": ¶"2026-W48"}"#, C::FhirDateFormat, "/executionPeriod/start"),
            (
                r#""executionPeriod": ¶{"start": "2027-01-01T09:00:00Z", "end": "2026-11-22T09:00:00Z"}"#,
                C::FhirTaskOrder,
                "/executionPeriod",
            ),
            (r#""input": ¶{"type": {"text": "a"}}"#, C::FhirElementKind, "/input"),
            (r#""input": [¶{"valueString": "a"}]"#, C::FhirElementMissing, "/input/0"),
            (r#""input": [{"type": ¶"a", "valueString": "a"}]"#, C::FhirElementKind, "/input/0/type"),
            (
                r#""input": [{"type": {"text": "a"}, "valueString": "a", "valueInteger": ¶1}]"#,
                C::FhirChoiceTwice,
                "/input/0/valueInteger",
            ),
            (r#""output": [¶7]"#, C::FhirElementKind, "/output/0"),
            (r#""output": [¶{"valueBoolean": true}]"#, C::FhirElementMissing, "/output/0"),
            (
                r#""output": [{"type": {"text": "a"}, "valueDate": "2026", "valueUnsignedInt": ¶1}]"#,
                C::FhirChoiceTwice,
                "/output/0/valueUnsignedInt",
            ),
            (
                r#""meta": {"profile": [¶"https://fhir.hl7.org.uk/StructureDefinition/UKCore-Wish"]}"#,
                C::FhirProfileUnknown,
                "/meta/profile/0",
            ),
            (r#""extension": [¶{"url": "https://example.org"}]"#, C::FhirExtensionUnknown, "/extension/0"),
            (r#""note": ¶[]"#, C::FhirEmpty, "/note"),
        ]
        .map(|(inside, code, pointer)| (task(inside), code, pointer)),
    );
    rows.extend(
        [
            (r#""status": ¶"done""#, C::FhirCodeUnknown, "/status"),
            (r#""status": ¶"completed""#, C::FhirCodeUnknown, "/status"),
            (r#""code": ¶"718466001""#, C::FhirElementKind, "/code"),
            (r#""valueQuantity": ¶21.5"#, C::FhirElementKind, "/valueQuantity"),
            (r#""valueQuantity": {"value": ¶"21.5"}"#, C::FhirElementKind, "/valueQuantity/value"),
            (r#""valueQuantity": {"value": 21.5, "comparator": ¶"<"}"#, C::FhirElementKind, "/valueQuantity/comparator"),
            (r#""valueInteger": ¶"7""#, C::FhirElementKind, "/valueInteger"),
            (r#""valueInteger": 7, "valueQuantity": ¶{"value": 7}"#, C::FhirChoiceTwice, "/valueQuantity"),
            (r#""effectiveDateTime": ¶"last week""#, C::FhirDateFormat, "/effectiveDateTime"),
            (r#""effectiveDateTime": "2026", "effectivePeriod": ¶{"start": "2026"}"#, C::FhirChoiceTwice, "/effectivePeriod"),
            (r#""subject": {"reference": ¶"Slot/1"}"#, C::FhirReferenceKind, "/subject/reference"),
            (r#""modifierExtension": ¶[1]"#, C::FhirModifierExtension, "/modifierExtension"),
        ]
        .map(|(inside, code, pointer)| (observation(inside), code, pointer)),
    );
    rows
}
