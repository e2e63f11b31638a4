//! Questionnaires of others.

use fingerpost::{
    FhirAnswerCode, FhirItemLink, FhirQuestionnaire, FhirReadOptions, Instrument, Measures, NonEmpty, OutcomePoint, read_fhir,
    score_reading,
};

#[test]
fn a_questionnaire_that_was_named_is_read_and_scored() {
    let link = |link: &str, item: &str| FhirItemLink::new(link.to_owned(), NonEmpty::new(item).unwrap());
    let code = |code: &str, value| FhirAnswerCode::new(code.to_owned(), value);
    let questionnaire = FhirQuestionnaire {
        items: vec![link("q-a", "1"), link("q-b", "2"), link("q-c", "3")],
        codes: vec![code("hardly", 1), code("often", 3)],
        ..FhirQuestionnaire::new("https://example.org/lonely".to_owned(), Instrument::Ucla3)
    };
    let options = FhirReadOptions { questionnaires: vec![questionnaire], ..FhirReadOptions::new() };
    let text = r#"{ "resourceType": "QuestionnaireResponse", "status": "amended", "authored": "2026-11-23T10:00:00Z",
        "questionnaire": "https://example.org/lonely|2.1", "subject": { "reference": "Patient/7" },
        "item": [
            { "linkId": "group", "item": [
                { "linkId": "q-a", "answer": [{ "valueCoding": { "system": "https://example.org", "code": "often" } }] },
                { "linkId": "q-b", "answer": [{ "valueDecimal": 2.0 }] } ] },
            { "linkId": "q-c", "answer": [{ "valueString": "hardly" }] } ] }"#;
    let import = read_fhir(text.as_bytes(), &options).unwrap();
    assert!(import.issues.is_empty() && import.not_understood.is_empty(), "{:?} {:?}", import.issues, import.not_understood);
    let [answers] = import.answers.as_slice() else { panic!("one set of answers") };
    let reading = answers.reading(&"r-1".parse().unwrap(), OutcomePoint::Month3).unwrap();
    assert_eq!((reading.on.to_string().as_str(), reading.point), ("2026-11-23", OutcomePoint::Month3));
    let score = score_reading(Measures::builtin(), &reading).unwrap().scales[0].score;
    assert_eq!(score.map(|score| score.to_string()).as_deref(), Some("6"));
}

#[test]
fn what_should_never_have_been_recorded_is_not_read() {
    let text = r#"{ "resourceType": "QuestionnaireResponse", "status": "entered-in-error",
        "questionnaire": "https://github.com/fingerpost/fingerpost/Questionnaire/ucla3",
        "item": [{ "linkId": "1", "answer": [{ "valueInteger": 1 }] }] }"#;
    assert!(read_fhir(text.as_bytes(), &FhirReadOptions::new()).unwrap().answers.is_empty());
}
