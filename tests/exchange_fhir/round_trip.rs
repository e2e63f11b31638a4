//! What is written is read back: ids, statuses, codes, digits.

use fingerpost::{
    ArrivedAnswers, Code, FhirProfiles, FhirPurpose, FhirReadOptions, FhirRequestIntent, FhirRequestStyle, FhirTaskStatus,
    OutcomeReading, propose_from_task, read_fhir,
};
use fingerpost_tests::fhir::{Written, examples, generated, messages, outcomes};

/// Everything that is written, read back.
fn holds(written: &Written) {
    let name = &written.name;
    let (referral, options) = (&written.referral, &written.options);
    let import = read_fhir(written.json.as_bytes(), &FhirReadOptions::new()).unwrap_or_else(|error| panic!("{name}: {error}"));
    let wrong: Vec<_> = import.counts.iter().filter(|counted| counted.code != Code::FhirResourceNotRead).collect();
    assert!(wrong.is_empty(), "{name}: {wrong:?} {:?}", import.issues);
    let view = referral.view(options.at);

    let [request] = import.referrals.as_slice() else { panic!("{name}: {} requests", import.referrals.len()) };
    assert_eq!(request.referral.as_ref(), Some(referral.id()), "{name}");
    let intent = match options.style {
        Some(FhirRequestStyle::Plan) => FhirRequestIntent::Plan,
        _ => FhirRequestIntent::Order,
    };
    assert_eq!(request.intent, Some(intent), "{name}");
    assert!(request.status.is_some() && request.authored_on.is_some(), "{name}");
    let person = request.person.as_ref().unwrap_or_else(|| panic!("{name}: nobody"));
    assert_eq!(person.identifiers[0].value.as_ref().unwrap().expose(), referral.client().as_str(), "{name}");
    assert!(person.name.is_none() && person.nhs_number.is_none() && person.birth_date.is_none(), "{name}: a pseudonym");

    let codes_only = options.purpose == FhirPurpose::CodesOnly;
    assert_eq!(import.updates.len(), usize::from(!codes_only), "{name}");
    for update in &import.updates {
        assert_eq!(update.referral.as_ref(), Some(referral.id()), "{name}");
        assert_eq!(update.status.map(|status| status.as_str()), Some(view.state.fhir_task_status()), "{name}");
        assert_eq!(update.state, Some(view.state), "{name}");
        assert_eq!(update.codes.len(), 1, "{name}");
        assert!(update.focus.as_ref().and_then(|focus| focus.entry).is_some(), "{name}: the request is found");
        if view.state == referral.state() {
            let proposal = propose_from_task(referral, update);
            assert_eq!((proposal.target, proposal.issues.len()), (None, 0), "{name}: nothing has changed: {proposal:?}");
        }
        let last = view.transitions.last().and_then(|step| step.reason);
        if options.purpose == FhirPurpose::GeneralPractice && !update.status_reasons.is_empty() {
            assert_eq!(update.reason, last, "{name}");
        }
    }
    let scores: Vec<&str> = import
        .scores
        .iter()
        .filter(|score| !score.codes.iter().any(|code| code.system.ends_with("follow-up")))
        .map(|score| score.value.as_str())
        .collect();
    let told = outcomes();
    let mut expected: Vec<&str> = told.iter().filter_map(|reading| reading.score.as_ref()).map(|score| score.as_str()).collect();
    if options.purpose != FhirPurpose::GeneralPractice {
        expected.clear();
    }
    let sorted = |mut list: Vec<&str>| {
        list.sort_unstable();
        list.join(" ")
    };
    assert_eq!(sorted(scores), sorted(expected), "{name}: with their digits");
    let answered = |reading: &OutcomeReading| !reading.answers.is_empty() && options.purpose == FhirPurpose::GeneralPractice;
    let told: Vec<OutcomeReading> = told.into_iter().filter(answered).collect();
    let read = |answers: &ArrivedAnswers| answers.reading(answers.referral.as_ref()?, answers.point?);
    let read: Vec<OutcomeReading> = import.answers.iter().filter_map(read).collect();
    let with_referral =
        |reading: &OutcomeReading| OutcomeReading { referral: Some(referral.id().clone()), score: None, ..reading.clone() };
    assert_eq!(read, told.iter().map(with_referral).collect::<Vec<_>>(), "{name}: answers, item by item");
    let named = written.json.contains("UKCore-");
    assert_eq!(named, options.profiles != Some(FhirProfiles::Base), "{name}");
}

#[test]
fn every_example_is_read_back() {
    examples().iter().for_each(holds);
}

#[test]
fn every_generated_bundle_is_read_back() {
    let bundles = generated(500);
    bundles.iter().for_each(holds);
    let mut statuses: Vec<FhirTaskStatus> = bundles
        .iter()
        .flat_map(|written| read_fhir(written.json.as_bytes(), &FhirReadOptions::new()).unwrap().updates)
        .filter_map(|update| update.status)
        .collect();
    statuses.sort();
    statuses.dedup();
    println!("statuses: {statuses:?}");
    assert!(statuses.len() >= 8, "{statuses:?}");
}

#[test]
fn every_message_is_read_back() {
    for written in messages() {
        let import = read_fhir(written.json.as_bytes(), &FhirReadOptions::new()).unwrap();
        assert_eq!(import.referrals.len(), 1);
        let wrong: Vec<_> = import.counts.iter().filter(|counted| counted.code != Code::FhirResourceNotRead).collect();
        assert!(wrong.is_empty(), "{}: {:?}", written.name, import.issues);
    }
}

#[test]
fn the_same_referral_gives_the_same_bytes() {
    let (one, other) = (generated(40), generated(40));
    for (one, other) in one.iter().zip(&other) {
        assert_eq!(one.json, other.json);
    }
}
