use std::path::PathBuf;

use super::{OpeningHours, read_opening_hours};
use crate::ground::time::{BankHolidayPolicy, BankHolidays, Horizon, UkDivision};

fn read(text: &str) -> OpeningHours {
    read_opening_hours(text, "2026-11-23".parse().unwrap())
}

/// The hours of the week that begins on Monday, 23 November 2026, as a text.
fn week(text: &str) -> String {
    let found = read(text);
    let known = BankHolidays::none();
    let from = "2026-11-23T00:00:00Z".parse().unwrap();
    let mut all: Vec<String> = Vec::new();
    for timing in &found.timings {
        let list = timing.upcoming(UkDivision::Scotland, &known, from, Horizon::days(6)).unwrap();
        all.extend(
            list.occurrences
                .iter()
                .map(|one| format!("{} {}-{}", one.date.day() - 23, one.starts_local.time(), one.ends_local.time())),
        );
    }
    all.sort();
    all.join(", ")
}

#[test]
fn common_forms_are_read() {
    let every = |hours: &str| (0..7).map(|day| format!("{day} {hours}")).collect::<Vec<_>>().join(", ");
    let cases = [
        ("Mo 09:00-17:00", "0 09:00-17:00".to_owned()),
        ("Mo-Tu 9:00 - 17:00", "0 09:00-17:00, 1 09:00-17:00".to_owned()),
        ("Mo, We 10:00-12:00", "0 10:00-12:00, 2 10:00-12:00".to_owned()),
        ("Sa-Mo 10:00-12:00", "0 10:00-12:00, 5 10:00-12:00, 6 10:00-12:00".to_owned()),
        ("10:00-12:00", every("10:00-12:00")),
        ("Mo-Su 24/7", every("00:00-00:00")),
        ("24/7", every("00:00-00:00")),
        ("Mo-Fr 09:00-17:00; We off; Th-Fr closed", "0 09:00-17:00, 1 09:00-17:00".to_owned()),
        ("Mo 10:00-12:00,13:00-15:00", "0 10:00-12:00, 0 13:00-15:00".to_owned()),
        ("Mo 10:00-12:00, Tu 13:00-15:00", "0 10:00-12:00, 1 13:00-15:00".to_owned()),
        ("Fr 22:00-26:00; PH off", "4 22:00-02:00".to_owned()),
        ("Monday 10:00-12:00", "0 10:00-12:00".to_owned()),
        ("Mo: 10:00-12:00;", "0 10:00-12:00".to_owned()),
        ("Mo-Fr 09:00-17:00; Mo 10:00-12:00; Tu-Fr off", "0 10:00-12:00".to_owned()),
    ];
    for (text, hours) in cases {
        assert_eq!(week(text), hours, "{text}: {:?}", read(text));
    }
    assert_eq!(read("Mo 10:00-12:00; PH off").timings[0].recurrence.bank_holidays, BankHolidayPolicy::DoesNotRun);
    assert_eq!(read("Mo 10:00-12:00").timings[0].recurrence.bank_holidays, BankHolidayPolicy::Unknown);
}

#[test]
fn what_is_uncertain_gives_no_timings() {
    for text in ["Apr-Sep 10:00-17:00", "Mo 10:00-12:00 \"by appointment\"", "\"ring the bell\""] {
        let found = read(text);
        assert!(found.timings.is_empty() && !found.rules.is_empty(), "{found:?}");
    }
}

#[test]
fn what_is_not_understood_names_its_column() {
    let cases = [
        ("", "column 1"),
        ("dawn-dusk", "column 1"),
        ("Mo-Su sunrise-sunset", "column 7"),
        ("Mo 10:00-12:00; Tu 25:00+", "column 20"),
        ("Mo 10:00", "column 4"),
        ("Mo-Xx 10:00-12:00", "column 1"),
        ("week 1-20 Mo 10:00-12:00", "column 1"),
        ("2026 Mo 10:00-12:00", "column 1"),
        ("Mo 10:00-12:60", "column 4"),
        ("Mo", "column 3"),
        ("Mo[1] 10:00-12:00", "column 1"),
        ("SH 10:00-12:00", "column 1"),
        ("Mo 10:00-12:00 || \"x\"", "column 16"),
        ("Mo 10-12", "column 4"),
        ("Mo 10:00-12:00+", "column 4"),
        ("Dec 25 off", "column 5"),
        ("easter off", "column 1"),
        ("Mo 50:00-51:00", "column 4"),
        ("Mo 10:00-12:00, Mo 13:00-14:00", "column 17"),
        ("Mo off 10:00-12:00", "column 4"),
        ("Mo 10:00-12:00 Tu 10:00-12:00", "column 4"),
        ("Mo 09:00-60:00", "column 4"),
        ("open late", "column 1"),
    ];
    for (text, place) in cases {
        let found = read(text);
        assert!(found.rules.is_empty() && found.timings.is_empty(), "{text}: {found:?}");
        assert_eq!(found.issues[0].path, place, "{text}: {found:?}");
    }
}

#[test]
fn nothing_panics() {
    let letters: Vec<char> = "MoTuWePHoff0123456789:-;,\"| –+[]24/7JanDec é".chars().collect();
    let mut state = 7_u64;
    for _ in 0..50_000 {
        let mut text = String::new();
        for _ in 0..(state % 24) {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push(letters[(state >> 33) as usize % letters.len()]);
        }
        state = state.wrapping_add(1);
        read(&text);
    }
}

#[test]
fn most_hours_of_a_town_are_read() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, PathBuf::from);
    let Ok(list) = std::fs::read_to_string(folder.join("data/osm-newport/opening_hours_strings.txt")) else {
        println!("skipped: data/osm-newport is not beside the repository");
        return;
    };
    let (mut tags, mut tags_read, mut distinct, mut distinct_read) = (0, 0, 0, 0);
    for line in list.lines() {
        let (count, text) = line.split_once('\t').unwrap();
        let count: u32 = count.trim().parse().unwrap();
        let is_read = !read(text).rules.is_empty();
        if !is_read {
            println!("not read: {text}");
        }
        (tags, distinct) = (tags + count, distinct + 1);
        (tags_read, distinct_read) = (tags_read + count * u32::from(is_read), distinct_read + u32::from(is_read));
    }
    println!("{tags_read} of {tags} tags, {distinct_read} of {distinct} texts");
    assert!(tags_read * 100 >= tags * 90, "{tags_read} of {tags}");
}
