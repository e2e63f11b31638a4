//! Whatever a directory holds is there again after it was written as a feed, in both editions; and nothing makes the reader panic.

use proptest::prelude::*;

use super::{
    KeptRecord, OpenReferralExport, OpenReferralImport, OpenReferralOptions, OpenReferralOutput, OpenReferralWriting,
    read_open_referral, write_open_referral,
};
use crate::edges::exchange::generated_tests::directories;
use crate::ground::id::uuid_of;
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::catalogue::Directory;
use crate::strategies;

fn options() -> OpenReferralOptions {
    OpenReferralOptions::new(NonEmpty::new("somewhere").unwrap(), UkDivision::Scotland)
}

fn read(written: &OpenReferralExport) -> OpenReferralImport {
    let pages: Vec<&[u8]> = written.pages.iter().map(String::as_bytes).collect();
    read_open_referral(&pages, &options()).unwrap()
}

fn writing(version: OpenReferralOutput, per_page: u32) -> OpenReferralWriting {
    OpenReferralWriting { version: Some(version), per_page: Some(per_page), ..OpenReferralWriting::new() }
}

/// Equal, or the first difference and what stands around it.
fn same(found: &Directory, expected: &Directory, what: &str) {
    if found != expected {
        near(&serde_json::to_string(found).unwrap(), &serde_json::to_string(expected).unwrap(), what);
        panic!("{what}: differs beyond its JSON");
    }
}

fn near(found: &str, expected: &str, what: &str) {
    let at = found.bytes().zip(expected.bytes()).take_while(|(a, b)| a == b).count();
    let around = |text: &str| {
        String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(300).min(text.len())..(at + 200).min(text.len())]).into_owned()
    };
    assert!(found == expected, "{what}:\n{}\n{}", around(found), around(expected));
}

fn is_lossless(directory: &Directory, per_page: u32) {
    for version in OpenReferralOutput::ALL {
        let written = write_open_referral(directory, &[], &writing(*version, per_page));
        let again = read(&written);
        same(&again.directory, directory, version.as_str());
        let warned: Vec<_> = again.issues.iter().filter(|issue| issue.code == crate::Code::OpenReferralExtension).collect();
        assert!(warned.is_empty(), "{warned:?}");
        // Over its own sources it is written in the same words.
        let twice = write_open_referral(&again.directory, &again.kept, &writing(*version, per_page));
        same(&read(&twice).directory, directory, "over its sources");
    }
}

/// The texts of a directory without the extension are fewer, but reading them is stable: what is read once is read again.
fn is_stable(directory: &Directory) {
    for version in OpenReferralOutput::ALL {
        let plain = OpenReferralWriting { without_extension: true, ..writing(*version, 3) };
        let first = read(&write_open_referral(directory, &[], &plain));
        assert_eq!(first.directory.activities.len(), directory.activities.len());
        for (before, after) in directory.activities.iter().zip(&first.directory.activities) {
            assert_eq!((&before.name, &before.kind, &before.delivery), (&after.name, &after.kind, &after.delivery));
            assert_eq!(before.themes, after.themes);
        }
        let second = read(&write_open_referral(&first.directory, &[], &plain));
        assert_eq!(second.directory.activities, first.directory.activities, "{version}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn awkward_directories_come_back(directory in directories(), per_page in 1u32..4) {
        is_lossless(&directory, per_page);
    }

    #[test]
    fn areas_come_back(catalogue in strategies::catalogue(), per_page in 1u32..4) {
        is_lossless(catalogue.directory(), per_page);
        is_stable(catalogue.directory());
    }

    /// What somebody changes in the plain fields counts, and everything else of the record stays.
    #[test]
    fn plain_fields_go_before_the_extension(catalogue in strategies::catalogue()) {
        let directory = catalogue.directory();
        let written = write_open_referral(directory, &[], &writing(OpenReferralOutput::Uk30, 100));
        let mut page: serde_json::Value = serde_json::from_str(&written.pages[0]).unwrap();
        page["contents"][0]["name"] = "Changed by hand".into();
        let page = page.to_string();
        let again = read_open_referral(&[page.as_bytes()], &options()).unwrap();
        let mut expected = directory.clone();
        expected.activities[0].name = NonEmpty::new("Changed by hand").unwrap();
        same(&again.directory, &expected, "by hand");
    }

    /// What is changed in a record is changed in its source, and nothing else of the source.
    #[test]
    fn a_changed_record_changes_its_source_there_alone(catalogue in strategies::catalogue(), extra in "[a-z]{1,9}") {
        let plain = OpenReferralWriting { without_extension: true, ..writing(OpenReferralOutput::Uk30, 100) };
        let written = write_open_referral(catalogue.directory(), &[], &plain);
        let mut page: serde_json::Value = serde_json::from_str(&written.pages[0]).unwrap();
        page["contents"][0]["local"] = extra.into();
        let mut found = read_open_referral(&[page.to_string().as_bytes()], &options()).unwrap();
        found.directory.activities[0].name = NonEmpty::new("Another name").unwrap();
        let written = write_open_referral(&found.directory, &found.kept, &plain);
        let after: serde_json::Value = serde_json::from_str(&written.pages[0]).unwrap();
        page["contents"][0]["name"] = "Another name".into();
        near(&after["contents"].to_string(), &page["contents"].to_string(), "one change");
    }

    /// A feed with any byte changed, or cut anywhere, is read or refused, and never a panic; so is writing over what was kept.
    #[test]
    fn broken_feeds_never_panic(catalogue in strategies::catalogue(), cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..3), 1..6)) {
        let written = write_open_referral(catalogue.directory(), &[], &writing(OpenReferralOutput::Uk30, 100));
        let mut bytes = written.pages[0].clone().into_bytes();
        for (at, byte, how) in cuts {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => { bytes.remove(at); }
                _ => bytes.insert(at, byte),
            }
        }
        if let Ok(found) = read_open_referral(&[&bytes], &options()) {
            let _ = write_open_referral(&found.directory, &found.kept, &OpenReferralWriting::new());
        }
    }

    /// Any value in place of any other is read without a panic, and comes back.
    #[test]
    fn odd_values_never_panic(catalogue in strategies::catalogue(), odd in odd(), at in any::<prop::sample::Index>()) {
        let plain = OpenReferralWriting { without_extension: true, ..writing(OpenReferralOutput::Uk30, 100) };
        let written = write_open_referral(catalogue.directory(), &[], &plain);
        let mut page: serde_json::Value = serde_json::from_str(&written.pages[0]).unwrap();
        let mut places = Vec::new();
        paths(&page["contents"], "/contents", &mut places);
        *page.pointer_mut(&places[at.index(places.len())]).unwrap() = odd;
        let found = read_open_referral(&[page.to_string().as_bytes()], &options()).unwrap();
        let again = write_open_referral(&found.directory, &found.kept, &OpenReferralWriting::new());
        same(&read(&again).directory, &found.directory, "odd");
    }
}

fn odd() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::json;
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1e300),
        json!(""),
        json!(" "),
        json!("x"),
        json!("2026-02-30"),
        json!("25:99"),
        json!([]),
        json!({}),
        json!([null]),
        json!([[[]]]),
        json!({"id": null}),
        json!([{"id": 1}, 2]),
        json!("physical"),
        json!("WEEKLY"),
    ])
}

fn paths(value: &serde_json::Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        serde_json::Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| paths(value, &format!("{path}/{}", name.replace('/', "~1")), found));
        }
        serde_json::Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| paths(item, &format!("{path}/{at}"), found));
        }
        _ => {}
    }
}

#[test]
fn a_source_that_is_no_json_any_more_is_passed_over() {
    let mut directory = Directory::new(NonEmpty::new("A").unwrap(), UkDivision::Scotland);
    let page = br#"{"id": "1", "name": "N", "status": "active", "organization": {"id": "o", "name": "O", "description": ""}}"#;
    let found = read_open_referral(&[page], &options()).unwrap();
    directory.activities = found.directory.activities;
    directory.partners = found.directory.partners;
    let kept: Vec<KeptRecord> = found.kept.into_iter().map(|kept| KeptRecord { source: "{".to_owned(), ..kept }).collect();
    let written = write_open_referral(&directory, &kept, &OpenReferralWriting::new());
    assert_eq!(read(&written).directory, directory);
}

#[test]
fn the_same_key_gives_the_same_uuid_as_everywhere() {
    // Python: uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, "https://fingerpost.example/"), "service:tapes")
    assert_eq!(uuid_of("service", "tapes"), "76d727b2-d983-539c-aadd-e9877ced06f8");
    assert_eq!(uuid_of("location", &"x".repeat(100)), "21bf0b5e-9bc6-505c-af24-77f3096608f1");
}
