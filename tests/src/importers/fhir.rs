use fingerpost::{FhirReadOptions, read_fhir};

/// What was taken is JSON elsewhere too, and whatever was not understood is told.
pub(super) fn check(bytes: &[u8]) {
    let Ok(found) = read_fhir(bytes, &FhirReadOptions::new()) else { return };
    super::json_elsewhere(bytes);
    assert_eq!(read_fhir(bytes, &FhirReadOptions::new()), Ok(found), "the same bytes say the same");
}
