//! Answers to measures.

use fingerpost::Code as C;

use super::Row;

pub(super) fn rows() -> Vec<Row> {
    let own = "\"questionnaire\": \"https://github.com/fingerpost/fingerpost/Questionnaire/ucla3\"";
    let response = |inside: &str| format!("{{\"resourceType\": \"QuestionnaireResponse\",\n {inside}}}");
    let item = |inside: &str| response(&format!("\"status\": \"completed\", {own}, \"item\": [{inside}]"));
    vec![
        (format!("¶{{\"resourceType\": \"QuestionnaireResponse\", {own}}}"), C::FhirElementMissing, ""),
        (response(&format!("\"status\": ¶\"done\", {own}")), C::FhirCodeUnknown, "/status"),
        (
            response("\"status\": \"completed\", \"questionnaire\": ¶\"https://example.org/wellbeing\""),
            C::FhirQuestionnaireUnknown,
            "/questionnaire",
        ),
        (response(&format!("\"status\": \"completed\", \"authored\": ¶\"23/11/2026\", {own}")), C::FhirDateFormat, "/authored"),
        (item("¶{\"answer\": [{\"valueInteger\": 1}]}"), C::FhirElementMissing, "/item/0"),
        (item("{\"linkId\": \"1\", \"answer\": [¶{\"valueString\": \"often\"}]}"), C::FhirAnswerKind, "/item/0/answer/0"),
        (item("{\"linkId\": \"1\", \"answer\": [¶{\"valueDecimal\": 1.5}]}"), C::FhirAnswerKind, "/item/0/answer/0"),
        (item("{\"linkId\": \"1\", \"answer\": [¶{}]}"), C::FhirAnswerKind, "/item/0/answer/0"),
        (
            item("{\"linkId\": \"1\", \"answer\": [{\"valueInteger\": 1}, ¶{\"valueInteger\": 2}]}"),
            C::FhirAnswerKind,
            "/item/0/answer/1",
        ),
        (
            item("{\"linkId\": \"1\", \"answer\": [{\"valueInteger\": 1, \"valueString\": ¶\"1\"}]}"),
            C::FhirChoiceTwice,
            "/item/0/answer/0/valueString",
        ),
        (item("{\"linkId\": \"1\", \"item\": ¶{\"linkId\": \"2\"}}"), C::FhirElementKind, "/item/0/item"),
    ]
}
