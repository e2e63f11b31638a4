//! Feeds as they are published: everything reads, every finding is counted, and every value comes back to its place.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::{
    KeptKind, OpenReferralImport, OpenReferralOptions, OpenReferralOutput, OpenReferralVersion, OpenReferralWriting,
    read_open_referral, write_open_referral,
};
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::catalogue::Catalogue;

fn file(name: &str) -> Option<Vec<u8>> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, PathBuf::from);
    let bytes = std::fs::read(folder.join(name)).ok();
    if bytes.is_none() {
        println!("skipped: {name} is not beside the repository");
    }
    bytes
}

fn options() -> OpenReferralOptions {
    OpenReferralOptions::new(NonEmpty::new("somewhere").unwrap(), UkDivision::EnglandAndWales)
}

fn counts(found: &OpenReferralImport) -> BTreeMap<&'static str, u32> {
    found.counts.iter().map(|counted| (counted.code.as_str(), counted.count)).collect()
}

fn read(bytes: &[u8]) -> OpenReferralImport {
    let found = read_open_referral(&[bytes], &options()).unwrap();
    let left_out = found.kept.iter().filter(|kept| kept.kind == KeptKind::LeftOut).count();
    assert_eq!(left_out, found.services_left_out as usize);
    found
}

/// Names of edition 1, and those of edition 3 for the same.
const NAMES: &[(&str, &str)] = &[
    ("/organization/url", "/organization/website"),
    ("/regular_schedules", "/schedules"),
    ("/fundings", "/funding"),
    ("/physical_addresses", "/addresses"),
    ("/accessibility_for_disabilities", "/accessibility"),
];

/// The place of a value in the edition that is written.
fn renamed(path: &str, first: bool) -> String {
    NAMES.iter().fold(path.to_owned(), |path, (one, three)| {
        let (from, to) = if first { (three, one) } else { (one, three) };
        path.replacen(from, to, 1)
    })
}

/// Every leaf of the source stands at its place, or in the list of what was written otherwise.
fn stands(source: &Value, path: &str, whole: &Value, first: bool, missing: &mut Vec<String>) {
    let given = |path: &str| {
        let list = whole.pointer("/fingerpost/given").and_then(Value::as_array).cloned().unwrap_or_default();
        list.into_iter().find(|entry| entry["path"] == path).and_then(|entry| entry.get("value").cloned())
    };
    let place = renamed(path, first);
    if [path, &place].into_iter().any(|path| given(path).as_ref() == Some(source)) {
        return;
    }
    match source {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "fingerpost") {
                let step = name.replace('~', "~0").replace('/', "~1");
                stands(value, &format!("{path}/{step}"), whole, first, missing);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(index, item)| stands(item, &format!("{path}/{index}"), whole, first, missing));
        }
        leaf => {
            if ![path, &place].into_iter().any(|path| whole.pointer(path) == Some(leaf)) {
                missing.push(place);
            }
        }
    }
}

/// Writes a feed back and looks for every value of every kept service.
fn comes_back(name: &str, found: &OpenReferralImport, version: OpenReferralOutput) {
    let writing = OpenReferralWriting { version: Some(version), ..OpenReferralWriting::new() };
    let written = write_open_referral(&found.directory, &found.kept, &writing);
    let mut services: BTreeMap<String, Value> = BTreeMap::new();
    let list = if version == OpenReferralOutput::Uk30 { "contents" } else { "content" };
    let pages: Vec<Value> = written.pages.iter().map(|page| serde_json::from_str(page).unwrap()).collect();
    let mut others = Vec::new();
    for page in &pages {
        for service in page[list].as_array().unwrap() {
            let given = service.pointer("/fingerpost/given").and_then(Value::as_array).cloned().unwrap_or_default();
            let own = given.iter().find(|entry| entry["path"] == "/id").map(|entry| entry["value"].clone());
            let id = own.unwrap_or_else(|| service["id"].clone());
            services.insert(id.as_str().map_or_else(|| id.to_string(), str::to_owned), service.clone());
        }
        others.extend(page.pointer("/fingerpost/kept").and_then(Value::as_array).cloned().unwrap_or_default());
    }
    let mut missing = Vec::new();
    for kept in &found.kept {
        let source: Value = serde_json::from_str(&kept.source).unwrap();
        if kept.kind == KeptKind::Service {
            stands(&source, "", &services[&kept.id], version == OpenReferralOutput::Uk10, &mut missing);
        } else {
            assert!(others.iter().any(|other| other["source"] == source), "{name}: {kept:?}");
        }
    }
    assert!(
        missing.is_empty(),
        "{name}: {} values are not in their place: {:?}",
        missing.len(),
        &missing[..missing.len().min(20)]
    );
    // What is written reads as the same directory, and says the same of everything that is kept.
    let pages: Vec<&[u8]> = written.pages.iter().map(String::as_bytes).collect();
    let again = read_open_referral(&pages, &options()).unwrap();
    assert_eq!(again.directory, found.directory, "{name}");
    assert_eq!(again.services_read as usize, found.directory.activities.len());
}

#[test]
fn bristol() {
    let Some(bytes) = file("data/oruk-bristol/bristol_services.redacted.json") else { return };
    let found = read(&bytes);
    let pinned = [
        ("import.unnamed", 1),
        ("open-referral.contradicted", 1),
        ("open-referral.format", 88),
        ("open-referral.not-said", 818),
        ("open-referral.provider", 6),
    ];
    assert_eq!(counts(&found), BTreeMap::from(pinned));
    let paths: Vec<(&str, u32)> = found.paths.iter().map(|counted| (counted.path.as_str(), counted.count)).collect();
    let kept = [
        ("/services/*/deliverable_type", 28),
        ("/services/*/email", 598),
        ("/services/*/organization/description", 594),
        ("/services/*/pc_attendingAccess_additionalInfo", 19),
        ("/services/*/pc_metadata", 819),
        ("/services/*/pc_targetAudience", 222),
        ("/services/*/url", 745),
    ];
    assert_eq!(paths, kept);
    assert_eq!(found.version, OpenReferralVersion::Uk10);
    assert_eq!((found.services_read, found.services_left_out), (819, 1));
    assert_eq!(found.directory.activities.len(), 817);
    Catalogue::new(found.directory.clone()).unwrap();
    comes_back("Bristol", &found, OpenReferralOutput::Uk30);
    comes_back("Bristol", &found, OpenReferralOutput::Uk10);
}

/// Every file with JSON of a feed, and how many services it holds.
const FILES: &[(&str, u32)] = &[
    ("data/oruk-mocks/V3.0-UK-Default/service_full.json", 1),
    ("data/oruk-mocks/V3.0-UK-Default/service_list.json", 1),
    ("data/oruk-mocks/V3.0-UK-Default/service_at_location_full.json", 1),
    ("data/oruk-mocks/V3.0-UK-Default/service_at_location_list.json", 1),
    ("data/oruk-mocks/V3.0-UK-Default/organization_full.json", 1),
    ("data/oruk-mocks/V3.0-UK-Default/organization_list.json", 0),
    ("data/oruk-mocks/V3.0-UK-Default/taxonomy.json", 0),
    ("data/oruk-mocks/V3.0-UK-Default/taxonomy_list.json", 0),
    ("data/oruk-mocks/V3.0-UK-Default/taxonomy_term.json", 0),
    ("data/oruk-mocks/V3.0-UK-Default/taxonomy_term_list.json", 0),
    ("data/oruk-mocks/V3.0-UK-Default/api_details.json", 0),
    ("data/oruk-mocks/V3.0-UK-Fail/service_full.json", 1),
    ("data/oruk-mocks/V3.0-UK-Fail/service_list.json", 4),
    ("data/oruk-mocks/V3.0-UK-Test/service_full.json", 1),
    ("data/oruk-mocks/V3.0-UK-Test/service_list.json", 128),
    ("data/oruk-mocks/V3.0-UK-Test/service_list_data.json", 128),
    ("data/oruk-mocks/V3.0-UK-Warn/service_full.json", 1),
    ("data/oruk-mocks/V3.0-UK-Warn/service_list.json", 1),
    ("data/oruk-mocks/V3.0-UK-Warn/taxonomy_term.json", 0),
    ("data/hsds-spec-examples/service_full.json", 1),
    ("data/hsds-spec-examples/service_list.json", 1),
    ("data/hsds-spec-examples/organization_full.json", 1),
    ("data/hsds-spec-examples/organization_list.json", 0),
    ("data/hsds-spec-examples/location.json", 0),
    ("data/hsds-spec-examples/service_at_location_full.json", 1),
    ("data/hsds-spec-examples/service_at_location_list.json", 1),
    ("data/hsds-spec-examples/base.json", 0),
    ("data/hsds-spec-examples/taxonomy.json", 0),
    ("data/hsds-spec-examples/taxonomy_list.json", 0),
    ("data/hsds-spec-examples/taxonomy_term.json", 0),
    ("data/hsds-spec-examples/taxonomy_term_list.json", 0),
    ("schemas/oruk/dfe/mock-responses/1001-getFullyNestedServiceById.json", 1),
    ("schemas/oruk/dfe/mock-responses/2001-getPaginatedListOfServices.json", 1),
    ("schemas/oruk/dfe/mock-responses/2002-getPaginatedListOfServices.json", 35),
    ("schemas/oruk/dfe/mock-responses/2003-getPaginatedListOfServices.json", 0),
    ("data/us-hsds-sf/sf211.jsonl", 841),
    ("data/us-hsds-sf/bapd.json", 1_804),
    ("data/us-hsds-sf/linksf.json", 130),
];

#[test]
fn every_file_reads_and_comes_back() {
    for (name, services) in FILES {
        let Some(bytes) = file(name) else { return };
        let found = read(&bytes);
        println!(
            "{name}: {} {} services, {} activities, {} kept; {:?}",
            found.version,
            found.services_read,
            found.directory.activities.len(),
            found.kept.len(),
            counts(&found)
        );
        assert_eq!(found.services_read, *services, "{name}");
        comes_back(name, &found, OpenReferralOutput::Uk30);
        comes_back(name, &found, OpenReferralOutput::Uk10);
    }
}

#[test]
fn the_official_mocks_behave_as_they_should() {
    let Some(pass) = file("data/oruk-mocks/V3.0-UK-Default/service_full.json") else { return };
    let formats = |found: &OpenReferralImport| {
        let format = |issue: &&crate::ground::error::Issue| issue.code == crate::Code::OpenReferralFormat;
        found.issues.iter().filter(format).map(|issue| issue.path.clone()).collect::<Vec<_>>()
    };
    let passed = read(&pass);
    assert_eq!(formats(&passed), [""; 0]);
    assert_eq!(passed.version, OpenReferralVersion::Uk30);
    let warned = read(&file("data/oruk-mocks/V3.0-UK-Warn/service_full.json").unwrap());
    assert_eq!(formats(&warned), [""; 0]);
    let failed = read(&file("data/oruk-mocks/V3.0-UK-Fail/service_full.json").unwrap());
    assert_eq!(formats(&failed), ["/url (line 4 column 10)", "/email (line 5 column 12)"]);
}
