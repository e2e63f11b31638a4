//! People and organisations.

use fingerpost::Code as C;

use super::Row;

pub(super) fn rows() -> Vec<Row> {
    let patient = |inside: &str| format!("{{\"resourceType\": \"Patient\",\n {inside}}}");
    let organization = |inside: &str| format!("{{\"resourceType\": \"Organization\", \"name\": \"Mill\",\n {inside}}}");
    let nhs = |value: &str| format!("\"identifier\": [{{\"system\": \"https://fhir.nhs.uk/Id/nhs-number\", {value}}}]");
    let mut rows: Vec<Row> = vec![
        (patient(&nhs("\"value\": ¶\"9434765910\"")), C::FhirNhsNumber, "/identifier/0/value"),
        (patient(&nhs("\"value\": ¶\"943476591\"")), C::FhirNhsNumber, "/identifier/0/value"),
        (patient(&nhs("\"value\": ¶\"Jones\"")), C::FhirNhsNumber, "/identifier/0/value"),
        (patient(&nhs("\"value\": ¶9434765919")), C::FhirNhsNumber, "/identifier/0/value"),
        (
            patient(
                "\"identifier\": [{\"system\": \"https://fhir.nhs.uk/Id/nhs-number\", \"value\": \"9434765919\"}, ¶{\"system\": \"https://fhir.nhs.uk/Id/nhs-number\", \"value\": \"9434765919\"}]",
            ),
            C::FhirNhsNumber,
            "/identifier/1",
        ),
        (patient("\"identifier\": [¶{\"system\": \"https://fhir.nhs.uk/Id/nhs-number\"}]"), C::FhirNhsNumber, "/identifier/0"),
        (r#"¶{"resourceType": "Organization"}"#.to_owned(), C::FhirElementMissing, ""),
        (r#"¶{"resourceType": "Organization", "active": true}"#.to_owned(), C::FhirElementMissing, ""),
        (r#"{"resourceType": "Organization", "name": ¶7}"#.to_owned(), C::FhirElementKind, "/name"),
        (r#"{"resourceType": "Organization", "name": ¶""}"#.to_owned(), C::FhirEmpty, "/name"),
        (r#"{"resourceType": "Organization", "name": ¶["Mill"]}"#.to_owned(), C::FhirElementKind, "/name"),
    ];
    rows.extend(
        [
            (r#""gender": ¶"m""#, C::FhirCodeUnknown, "/gender"),
            (r#""gender": ¶["male"]"#, C::FhirElementKind, "/gender"),
            (r#""active": ¶"yes""#, C::FhirElementKind, "/active"),
            (r#""birthDate": ¶"01.02.1950""#, C::FhirDateFormat, "/birthDate"),
            (r#""birthDate": ¶"1950-02-01T00:00:00Z""#, C::FhirDateFormat, "/birthDate"),
            (r#""birthDate": ¶"1950-02-31""#, C::FhirDateFormat, "/birthDate"),
            (r#""birthDate": ¶1950"#, C::FhirElementKind, "/birthDate"),
            (r#""name": ¶"Jones""#, C::FhirElementKind, "/name"),
            (r#""name": ¶{"family": "Jones"}"#, C::FhirElementKind, "/name"),
            (r#""name": [¶"Jones"]"#, C::FhirElementKind, "/name/0"),
            (r#""name": [{"text": ¶7}]"#, C::FhirElementKind, "/name/0/text"),
            (r#""name": [{"family": ¶["Jones"]}]"#, C::FhirElementKind, "/name/0/family"),
            (r#""name": [{"given": ¶"Mair", "family": "Jones"}]"#, C::FhirElementKind, "/name/0/given"),
            (r#""name": ¶[]"#, C::FhirEmpty, "/name"),
            (r#""telecom": ¶"01633""#, C::FhirElementKind, "/telecom"),
            (r#""telecom": [{"system": "phone", "value": ¶1633}]"#, C::FhirElementKind, "/telecom/0/value"),
            (r#""telecom": [{"system": "email", "value": ¶""}]"#, C::FhirEmpty, "/telecom/0/value"),
            (r#""address": ¶{"postalCode": "NP10 8YW"}"#, C::FhirElementKind, "/address"),
            (r#""address": [{"postalCode": ¶10}]"#, C::FhirElementKind, "/address/0/postalCode"),
            (r#""communication": [¶{"preferred": true}]"#, C::FhirElementMissing, "/communication/0"),
            (r#""communication": [{"language": ¶"cy"}]"#, C::FhirElementKind, "/communication/0/language"),
            (r#""generalPractitioner": ¶{"reference": "Organization/1"}"#, C::FhirElementKind, "/generalPractitioner"),
            (r#""generalPractitioner": [{"reference": ¶"Patient/1"}]"#, C::FhirReferenceKind, "/generalPractitioner/0/reference"),
            (
                r#""generalPractitioner": [{"reference": ¶"urn:uuid:0"}]"#,
                C::FhirReferenceBroken,
                "/generalPractitioner/0/reference",
            ),
            (r#""modifierExtension": ¶[]"#, C::FhirModifierExtension, "/modifierExtension"),
            (
                r#""contact": [{"name": {"modifierExtension": ¶[1]}}]"#,
                C::FhirModifierExtension,
                "/contact/0/name/modifierExtension",
            ),
            (
                r#""extension": [¶{"url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory"}]"#,
                C::FhirExtensionUnknown,
                "/extension/0",
            ),
            (
                r#""identifier": [{"value": "a", "extension": [¶{"url": "x"}]}]"#,
                C::FhirExtensionUnknown,
                "/identifier/0/extension/0",
            ),
        ]
        .map(|(inside, code, pointer)| (patient(inside), code, pointer)),
    );
    rows.extend(
        [
            (r#""identifier": ¶"G82080""#, C::FhirElementKind, "/identifier"),
            (r#""identifier": [{"system": "s", "value": ¶["G82080"]}]"#, C::FhirElementKind, "/identifier/0/value"),
            (r#""meta": ¶"a""#, C::FhirElementKind, "/meta"),
            (r#""alias": ¶[]"#, C::FhirEmpty, "/alias"),
            (r#""implicitRules": ¶"a""#, C::FhirImplicitRules, "/implicitRules"),
            (r#""extension": [¶{"url": "x"}]"#, C::FhirExtensionUnknown, "/extension/0"),
        ]
        .map(|(inside, code, pointer)| (organization(inside), code, pointer)),
    );
    rows
}
