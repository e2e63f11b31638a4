//! What leaves once the client has agreed: the referral as FHIR, and their sessions as a calendar. Both are read back from their files.

use std::error::Error;
use std::path::{Path, PathBuf};

use fingerpost::{
    BankHolidays, CalendarOptions, CalendarReading, Casebook, Catalogue, FhirOptions, FhirPurpose, FhirReadOptions, NonEmpty,
    Referral, ReferralId, Severity, read_calendar, read_fhir, referral_to_fhir, write_referral_calendar,
};

use super::child::REFERRAL;
use super::steps::moment;
use crate::text::{heading, wrapped};

/// The moment the place was confirmed.
const CONFIRMED: &str = "2026-11-26T09:00:00Z";

/// Writes both files, and tells what stands in them.
pub(super) fn share(casebook: &Casebook, catalogue: &Catalogue) -> Result<(), Box<dyn Error>> {
    heading("What left on the day the place was confirmed, and nothing else");
    let at = moment(CONFIRMED)?;
    let then = casebook.history(&ReferralId::new(REFERRAL)?)?.into_iter().filter(|event| event.at <= at).collect();
    let referral = Referral::replay(then)?;
    let folder = folder()?;
    bundle(&referral, catalogue, &folder.join("referral.fhir.json"))?;
    calendar(&referral, catalogue, &folder.join("sessions.ics"))
}

fn bundle(referral: &Referral, catalogue: &Catalogue, file: &Path) -> Result<(), Box<dyn Error>> {
    let at = moment(CONFIRMED)?;
    let export = referral_to_fhir(referral, catalogue, &[], &FhirOptions::new(at, FhirPurpose::Provider))?;
    std::fs::write(file, &export.json)?;
    let found = read_fhir(&std::fs::read(file)?, &FhirReadOptions::new())?;
    if found.referrals.first().and_then(|arrived| arrived.referral.as_ref()) != Some(referral.id())
        || found.issues.iter().any(|issue| issue.severity > Severity::Notice)
    {
        return Err("the bundle does not read back".into());
    }
    let scopes: Vec<String> = export.consents.iter().map(|scope| scope.as_str().replace('_', " ")).collect();
    wrapped(
        "  · ",
        &format!("to the provider: {} resources of FHIR, because the client agreed to: {}.", export.resources, scopes.join(", ")),
    );
    for left_out in export.left_out.iter().take(2) {
        wrapped("      not along: ", &left_out.detail);
    }
    wrapped("      ", &shown(file));
    let refused = referral_to_fhir(referral, catalogue, &[], &FhirOptions::new(at, FhirPurpose::GeneralPractice)).err();
    if let Some(refused) = refused {
        wrapped("  ✗ ", &format!("to the GP: nothing, because {} [{}]", refused.detail(), refused.code()));
    }
    Ok(())
}

fn calendar(referral: &Referral, catalogue: &Catalogue, file: &Path) -> Result<(), Box<dyn Error>> {
    let view = referral.view(moment(CONFIRMED)?);
    let options =
        CalendarOptions { title: Some(NonEmpty::new("Wednesday morning")?), reminders: vec![24 * 60], ..CalendarOptions::new() };
    let export = write_referral_calendar(catalogue, &view, &BankHolidays::bundled()?, &options)?;
    std::fs::write(file, &export.text)?;
    let found = read_calendar(&std::fs::read(file)?, &CalendarReading::new("2026-11-26".parse()?))?;
    if found.events_read == 0 || found.events_left_out > 0 {
        return Err("the calendar does not read back".into());
    }
    wrapped(
        "  · ",
        "to the client's telephone: their sessions, with a reminder the day before, under a title that says nothing of why.",
    );
    wrapped("      ", &shown(file));
    Ok(())
}

/// Where the files stay, to be looked at.
fn folder() -> std::io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../build/demo");
    std::fs::create_dir_all(&folder)?;
    folder.canonicalize()
}

fn shown(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    format!("written to build/demo/{name}, read back from there and found right")
}
