//! The published examples of the Booking and Referral Standard, where they are beside the repository.

use std::path::PathBuf;

use fingerpost::{Code, FhirReadOptions, FhirRequestStatus, read_fhir};
use fingerpost_tests::{files, root};

fn folder() -> Option<PathBuf> {
    let shared = std::env::var_os("FINGERPOST_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    let folder = shared.join("data/bars-fhir-examples");
    if !folder.is_dir() {
        println!("skipped: data/bars-fhir-examples is not beside the repository");
        return None;
    }
    Some(folder)
}

#[test]
fn every_published_example_is_read_or_says_why_not() {
    let Some(folder) = folder() else { return };
    let (mut read, mut refused, mut requests, mut people, mut organizations) = (0, 0, 0, 0, 0);
    for path in files(&folder, ".json") {
        let bytes = std::fs::read(&path).unwrap();
        match read_fhir(&bytes, &FhirReadOptions::new()) {
            Ok(import) => {
                read += 1;
                requests += import.referrals.len();
                people += import.people.len();
                organizations += import.organizations.len();
                let resources: u32 = import.resources.iter().map(|counted| counted.count).sum();
                let found: u32 = import.counts.iter().map(|counted| counted.count).sum();
                let records = import.referrals.len() + import.updates.len() + import.people.len() + import.organizations.len();
                assert!(records > 0 || found > 0 || resources == 0, "{} gives nothing", path.display());
            }
            Err(error) => {
                refused += 1;
                println!("{}: {error}", path.file_name().unwrap().to_string_lossy());
                assert!(!error.path().is_empty(), "{}: {error}", path.display());
            }
        }
    }
    println!("{read} read, {refused} refused; {requests} requests, {people} people, {organizations} organisations");
    assert!(read >= 60 && requests >= 3 && people >= 2 && organizations >= 4, "{read} {requests} {people} {organizations}");
}

#[test]
fn the_list_of_requests_is_read_with_its_faults_named() {
    let Some(folder) = folder() else { return };
    let bytes = std::fs::read(folder.join("service_request/GET-success.json")).unwrap();
    let import = read_fhir(&bytes, &FhirReadOptions::new()).unwrap();
    let request = &import.referrals[0];
    assert_eq!((request.status, request.categories[0].code.as_str()), (Some(FhirRequestStatus::Active), "referral"));
    assert_eq!(request.authored_on.as_deref(), Some("2021-11-26T15:00:00+00:00"));
    let told: Vec<(Code, &str)> = import.issues.iter().map(|issue| (issue.code, issue.path.split(' ').next().unwrap())).collect();
    // The entry is the resource itself, a list is an object, and nobody the request names is in the list.
    for expected in [
        (Code::FhirEntryForm, "/entry/0"),
        (Code::FhirElementKind, "/entry/0/basedOn"),
        (Code::FhirReferenceBroken, "/entry/0/subject/reference"),
    ] {
        assert!(told.contains(&expected), "{expected:?} in {told:?}");
    }
    let paths: Vec<&str> = import.not_understood.iter().map(|unknown| unknown.pattern.as_str()).collect();
    for expected in ["ServiceRequest/PatientInstruction", "ServiceRequest/encounter", "ServiceRequest/locationReference"] {
        assert!(paths.contains(&expected), "{expected} in {paths:?}");
    }
}

#[test]
fn the_message_is_read_with_its_person() {
    let Some(folder) = folder() else { return };
    let bytes = std::fs::read(folder.join("process_message/POST-body.json")).unwrap();
    let import = read_fhir(&bytes, &FhirReadOptions::new()).unwrap();
    let person = &import.people[0];
    assert_eq!(person.nhs_number.as_ref().unwrap().expose(), "9476719931");
    assert_eq!(person.postcode.as_ref().unwrap().expose(), "LS1 4HR");
    assert_eq!((import.organizations.len(), import.organizations[0].ods_code.as_deref()), (3, Some("G82080")));
    assert_eq!(person.practices[0].entry, Some(3), "the practice is found in the Bundle");
    assert!(import.counts.iter().any(|counted| counted.code == Code::FhirExtensionUnknown));
}
