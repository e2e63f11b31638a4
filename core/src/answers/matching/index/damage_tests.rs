//! Whatever happens to a saved index on its way, it is refused by name or answers as it is: never a panic, never a byte outside it.

use std::sync::OnceLock;

use proptest::prelude::*;

use super::SavedIndex;
use crate::answers::matching::{Matcher, Policy};
use crate::ground::error::Code;
use crate::ground::time::BankHolidays;
use crate::model::catalogue::{Catalogue, Directory};
use crate::model::client::Client;

/// A few activities with and without a point, with sessions, a course whose funding ends, and two sites.
const DIRECTORY: &str = r#"{"area": "A", "division": "scotland",
    "partners": [{"id": "p", "name": "P", "kind": "museum", "supports_up_to": "high",
        "funding": [{"id": "g", "source": "A grant", "amount": 100, "starts": "2026-01-01", "ends": "2027-01-01", "activities": ["c"]}]}],
    "sites": [{"id": "s", "name": "S", "point": {"latitude": 51.6, "longitude": -3.0}, "themes": ["working_lives"]},
        {"id": "t", "name": "T", "point": {"latitude": 51.7, "longitude": -3.1}}],
    "activities": [
        {"id": "a", "name": "A", "partner": "p", "kind": "history_club", "delivery": "at_site", "status": "running", "sites": ["s", "t"],
            "provenance": {"source": "provider", "checked_on": "2026-10-20"}, "themes": ["working_lives"],
            "sessions": [{"timing": {"opens": "10:00", "closes": "12:00", "recurrence": {"start": "2026-09-01", "freq": "weekly"}}}]},
        {"id": "c", "name": "C", "partner": "p", "kind": "history_club", "delivery": "at_site", "status": "running", "sites": ["t"],
            "provenance": {"source": "provider", "checked_on": "2026-10-20"}, "course": {"sessions": 6, "joining": "start_only"},
            "sessions": [{"timing": {"recurrence": {"start": "2026-12-01", "freq": "weekly"}}}]},
        {"id": "r", "name": "R", "partner": "p", "kind": "history_club", "delivery": "remote", "status": "running", "any_time": true,
            "provenance": {"source": "provider", "checked_on": "2026-10-20"}}]}"#;

const CLIENT: &str = r#"{"id": "c", "need": "high", "route": "link_worker", "home": {"latitude": 51.61, "longitude": -3.0},
    "travel": [{"mode": "bus", "metres": 9000}], "requirements": [{"barrier": "physical.step_free_entrance"}],
    "interests": [{"theme": "working_lives", "weight": 3}]}"#;

/// Somebody whose answer is put together from what the file says of each thing they ask for, and of what has to do with what.
const UNHEARD_OF: &str = r#"{"id": "c", "need": "low", "route": "link_worker", "avoid": ["working_lives", "wars"],
    "requirements": [{"barrier": "physical.seating_rest", "met_by": ["quiet_room", "seats_to_rest"], "at_most": 50},
        {"barrier": "physical.stamina_duration", "met_by": ["quiet_room"], "at_most": 60}],
    "keep_apart": [{"site": {"id": "s"}}, {"partner": {"id": "q"}}, {"activity": {"id": "c"}}]}"#;

fn matcher() -> Matcher {
    static MATCHER: OnceLock<Matcher> = OnceLock::new();
    MATCHER.get_or_init(made).clone()
}

fn made() -> Matcher {
    let directory: Directory = serde_json::from_str(DIRECTORY).unwrap();
    Matcher::with_bank_holidays(Catalogue::new(directory).unwrap(), Policy::default(), BankHolidays::none()).unwrap()
}

fn client() -> Client {
    serde_json::from_str(CLIENT).unwrap()
}

fn whole() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| matcher().index("2026-11-23T09:00:00Z".parse().unwrap()).unwrap().save().unwrap())
}

fn code(bytes: &[u8]) -> Option<Code> {
    SavedIndex::open(bytes.to_vec()).err().map(|error| error.code())
}

/// The length and the checksum made right again, as somebody would who means harm.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() >= 24 {
        let length = (bytes.len() as u64).to_le_bytes();
        bytes[16..24].copy_from_slice(&length);
        let sum = crc32fast::hash(&bytes[16..]).to_le_bytes();
        bytes[12..16].copy_from_slice(&sum);
    }
    bytes
}

/// Asks a file that opens: any answer will do, and any error that has a name.
fn ask(bytes: Vec<u8>) {
    let Ok(saved) = SavedIndex::open(bytes) else { return };
    let elsewhere: Client = Client { home: None, ..client() };
    let unheard_of: Client = serde_json::from_str(UNHEARD_OF).unwrap();
    for client in [client(), elsewhere, unheard_of] {
        let told = saved.placings(&client, 10).map(|placings| placings.placings.len());
        assert!(told.is_ok_and(|many| many <= 10) || saved.placings(&client, 10).is_err());
    }
    if let Ok(index) = saved.with(&matcher()) {
        drop(index.shortlist(&client(), 10));
    }
}

#[test]
fn a_file_answers_as_the_index_it_was_made_from() {
    let index = matcher().index("2026-11-23T09:00:00Z".parse().unwrap()).unwrap();
    let saved = SavedIndex::open(whole()).unwrap();
    let placings = index.placings(&client(), 10).unwrap();
    assert_eq!(placings.placings.len(), 3, "{placings:?}");
    assert_eq!(saved.placings(&client(), 10).unwrap(), placings);
    let unheard_of: Client = serde_json::from_str(UNHEARD_OF).unwrap();
    let placings = index.placings(&unheard_of, 10).unwrap();
    assert_eq!(placings.placings.len(), 1, "{placings:?}");
    assert_eq!(saved.placings(&unheard_of, 10).unwrap(), placings);
}

#[test]
fn every_flipped_bit_is_found() {
    let mut bytes = whole().to_vec();
    for at in 0..bytes.len() {
        let bit = 1 << (at % 8);
        bytes[at] ^= bit;
        let expected = match at {
            0..8 => Code::CatalogueIndexFileKind,
            8 | 9 => Code::CatalogueIndexFileVersion,
            _ => Code::CatalogueIndexFileDamaged,
        };
        assert_eq!(SavedIndex::open(bytes.clone()).unwrap_err().code(), expected, "byte {at}");
        bytes[at] ^= bit;
    }
}

#[test]
fn every_cut_is_found() {
    for length in 0..whole().len() {
        let expected = if length < 8 { Code::CatalogueIndexFileKind } else { Code::CatalogueIndexFileDamaged };
        assert_eq!(code(&whole()[..length]), Some(expected), "{length} bytes");
    }
    assert_eq!(code(&[whole(), b"\0"].concat()), Some(Code::CatalogueIndexFileDamaged));
    assert_eq!(code(&sealed([whole(), b"\0"].concat())), Some(Code::CatalogueIndexFileDamaged));
    assert_eq!(code(DIRECTORY.as_bytes()), Some(Code::CatalogueIndexFileKind));
    assert_eq!(code(whole()), None);
}

/// The file with a text in its head replaced by one as long.
fn said_otherwise(from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = whole().to_vec();
    let at = bytes.windows(from.len()).position(|part| part == from.as_bytes()).unwrap();
    bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
    sealed(bytes)
}

#[test]
fn other_rules_and_counts_that_are_not_those_of_the_file_are_refused() {
    assert_eq!(code(&said_otherwise("\"rules\":\"0", "\"rules\":\"9")), Some(Code::CatalogueIndexFileVersion));
    for (from, to) in
        [("\"blocks\":2", "\"blocks\":9"), ("\"activities\":3", "\"activities\":9"), ("\"rule\":\"age\"", "\"rule\":\"era\"")]
    {
        assert_eq!(code(&said_otherwise(from, to)), Some(Code::CatalogueIndexFileDamaged), "{to}");
    }
    // The length of the head.
    for length in [0, 1, u64::MAX, u64::MAX - 64, whole().len() as u64] {
        let mut bytes = whole().to_vec();
        bytes[56..64].copy_from_slice(&length.to_le_bytes());
        assert_eq!(code(&sealed(bytes)), Some(Code::CatalogueIndexFileDamaged), "{length}");
    }
}

#[test]
fn an_index_of_another_catalogue_is_refused() {
    let mut directory: Directory = serde_json::from_str(DIRECTORY).unwrap();
    directory.activities[0].name = "Another".parse().unwrap();
    let other = Matcher::with_bank_holidays(Catalogue::new(directory).unwrap(), Policy::default(), BankHolidays::none()).unwrap();
    let known = Matcher::new(Catalogue::new(serde_json::from_str(DIRECTORY).unwrap()).unwrap(), Policy::default()).unwrap();
    for matcher in [other, known] {
        assert_eq!(SavedIndex::open(whole()).unwrap().with(&matcher).unwrap_err().code(), Code::CatalogueIndexOther);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn harm_with_a_right_checksum_breaks_nothing(changes in prop::collection::vec((24usize..whole().len(), any::<u8>()), 1..6)) {
        let mut bytes = whole().to_vec();
        changes.iter().for_each(|(at, byte)| bytes[*at] = *byte);
        ask(sealed(bytes));
    }

    // The head is most of a small file, and a changed byte there is mostly found by its reader; here the numbers alone are changed.
    #[test]
    fn harm_to_the_numbers_breaks_nothing(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..9)) {
        let mut bytes = whole().to_vec();
        let head = u64::from_le_bytes(bytes[56..64].try_into().unwrap()) as usize;
        for (at, byte) in changes {
            let at = 64 + head + at.index(bytes.len() - 64 - head);
            bytes[at] = byte;
        }
        ask(sealed(bytes));
    }

    #[test]
    fn any_bytes_behind_a_right_head_break_nothing(tail in prop::collection::vec(any::<u8>(), 0..300)) {
        ask(sealed([&whole()[..24], tail.as_slice()].concat()));
    }
}
