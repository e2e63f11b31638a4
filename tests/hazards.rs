//! The hazard log says what is so: its ratings are those of the matrix, and the tests it names are there.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::collections::{BTreeMap, BTreeSet};

use fingerpost_tests::{root, text};

/// The columns, in order.
const COLUMNS: &[&str] = &[
    "number",
    "name",
    "description",
    "potential_clinical_impact",
    "possible_causes",
    "existing_controls",
    "initial_severity",
    "initial_likelihood",
    "initial_rating",
    "design_controls",
    "test_controls",
    "training",
    "business_process",
    "residual_severity",
    "residual_likelihood",
    "residual_rating",
    "actions_and_owner",
    "status",
];

/// Columns that may be empty: not every hazard asks something of people.
const MAY_BE_EMPTY: &[&str] = &["training", "business_process"];

/// The ratings by likelihood and severity. The page shows the same matrix.
const SEVERITIES: &[&str] = &["Minor", "Significant", "Considerable", "Major", "Catastrophic"];
const MATRIX: &[(&str, [u32; 5])] = &[
    ("Very high", [3, 4, 4, 5, 5]),
    ("High", [2, 3, 3, 4, 5]),
    ("Medium", [2, 2, 3, 3, 4]),
    ("Low", [1, 2, 2, 3, 4]),
    ("Very low", [1, 1, 2, 2, 3]),
];

/// The highest rating that needs no further action.
const BORNE: u32 = 2;

type Row = BTreeMap<&'static str, String>;

/// The fields of a text with commas and quotation marks, line by line.
fn lines(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                line.push(std::mem::take(&mut field));
                lines.push(std::mem::take(&mut line));
            }
            _ => field.push(letter),
        }
    }
    assert!(!quoted && field.is_empty() && line.is_empty(), "the last line is not ended");
    lines
}

fn rows() -> Vec<Row> {
    let mut lines = lines(&text(&root().join("docs/safety/hazards.csv"))).into_iter();
    assert_eq!(lines.next().expect("a heading"), COLUMNS, "the columns are those of the page");
    let row = |fields: Vec<String>| {
        assert_eq!(fields.len(), COLUMNS.len(), "{fields:?}");
        COLUMNS.iter().copied().zip(fields).collect()
    };
    lines.map(row).collect()
}

fn looked_up(severity: &str, likelihood: &str) -> u32 {
    let column = SEVERITIES.iter().position(|one| *one == severity).unwrap_or_else(|| panic!("`{severity}` is no severity"));
    MATRIX.iter().find(|(one, _)| *one == likelihood).unwrap_or_else(|| panic!("`{likelihood}` is no likelihood")).1[column]
}

#[test]
fn every_row_is_whole_and_has_a_number_of_its_own() {
    let mut numbers = BTreeSet::new();
    for row in rows() {
        let number = &row["number"];
        let digits = number.strip_prefix('H').unwrap_or_else(|| panic!("`{number}` is no number"));
        assert!(digits.len() == 2 && digits.bytes().all(|one| one.is_ascii_digit()), "`{number}` is no number");
        assert!(numbers.insert(number.clone()), "{number} stands twice");
        for (column, value) in &row {
            assert!(MAY_BE_EMPTY.contains(column) || !value.trim().is_empty(), "{number} has no {column}");
            assert_eq!(value.trim(), value, "{number}: {column}");
        }
    }
    assert!(numbers.len() >= 20, "{numbers:?}");
    assert!(numbers.iter().zip(rows()).all(|(number, row)| *number == row["number"]), "the rows stand in order");
}

#[test]
fn every_rating_is_that_of_the_matrix() {
    for row in rows() {
        let number = &row["number"];
        for when in ["initial", "residual"] {
            let of = |what: &str| row.iter().find(|(column, _)| **column == format!("{when}_{what}")).expect("a column").1;
            assert_eq!(*of("rating"), looked_up(of("severity"), of("likelihood")).to_string(), "{number}, {when}");
        }
        assert!(row["residual_rating"] <= row["initial_rating"], "{number} is worse with its controls");
    }
}

#[test]
fn the_page_shows_the_same_matrix() {
    let page = text(&root().join("docs/safety/README.md"));
    assert!(page.contains(&format!("| {} |", SEVERITIES.join(" | "))));
    for (likelihood, ratings) in MATRIX {
        let row = ratings.map(|rating| rating.to_string()).join(" | ");
        assert!(page.contains(&format!("| {likelihood} | {row} |")), "{likelihood}");
    }
    for column in COLUMNS {
        assert!(page.contains(&format!("`{column}`")), "the page does not say what `{column}` is");
    }
}

#[test]
fn what_is_left_is_borne_or_open_with_an_action() {
    for row in rows() {
        let (number, status) = (&row["number"], row["status"].as_str());
        assert!(["Open", "Transferred", "Closed"].contains(&status), "{number}: `{status}`");
        let rating: u32 = row["residual_rating"].parse().expect("a number");
        assert!(rating <= BORNE || status == "Open", "{number} is rated {rating} in the end, and {status}");
        assert!(status == "Closed" || row["actions_and_owner"].contains("Owner: "), "{number} names nobody who acts");
    }
}

/// Whether a name follows a word on a line, and nothing that could go on with the name follows it.
fn names(line: &str, before: &str, name: &str) -> bool {
    let rest = line.trim_start().trim_start_matches("pub ").strip_prefix(before).and_then(|rest| rest.strip_prefix(name));
    rest.is_some_and(|rest| rest.starts_with(['(', '`']))
}

/// Whether a test of that name is in a file: with the mark of a test above it in Rust and Kotlin, or as a part of the store's.
fn has_test(file: &str, source: &str, name: &str) -> bool {
    let lines: Vec<&str> = source.lines().collect();
    let marked = |before: &str, mark: &str| {
        lines.iter().enumerate().any(|(place, line)| {
            let above = lines[..place].iter().rev().take_while(|line| !line.trim().is_empty() && line.trim() != "}");
            names(line, before, name) && above.clone().any(|line| line.trim() == mark)
        })
    };
    match file.rsplit_once('.').expect("an ending").1 {
        "rs" => marked("fn ", "#[test]") || lines.iter().any(|line| line.trim() == format!("(\"{name}\", {name}::run),")),
        "py" => name.starts_with("test_") && lines.iter().any(|line| names(line, "def ", name)),
        "kt" => marked("fun `", "@Test"),
        other => panic!("`{other}` is no language of tests"),
    }
}

#[test]
fn every_test_that_is_named_is_there() {
    let (mut named, mut missing) = (BTreeSet::new(), Vec::new());
    for row in rows() {
        let number = row["number"].clone();
        for one in row["test_controls"].split(" | ") {
            named.insert(one.to_owned());
            let path = one.split("::").next().expect("a file");
            let Ok(source) = std::fs::read_to_string(root().join(path)) else {
                missing.push(format!("{number}: there is no file {path}"));
                continue;
            };
            let there = match one.split_once("::") {
                Some((file, name)) => has_test(file, &source, name),
                None => path.starts_with("tests/conformance/") && path.ends_with(".json"),
            };
            if !there {
                missing.push(format!("{number}: {one}"));
            }
        }
    }
    assert!(missing.is_empty(), "no such tests:\n{}", missing.join("\n"));
    println!("{} tests are named", named.len());
}

#[test]
fn a_test_that_is_not_there_is_missed() {
    let rust = "#[test]\nfn one_thing() {\n}\n\nfn no_test() {\n}\n\n    #[test]\n    fn many(things in any::<u8>()) {\n";
    for (name, there) in [("one_thing", true), ("many", true), ("no_test", false), ("one", false), ("one_thing_more", false)] {
        assert_eq!(has_test("x.rs", rust, name), there, "{name}");
    }
    let kotlin = "    @Test\n    fun `a thing, and more`() {\n    }\n\n    fun `a helper`() {\n";
    for (name, there) in [("a thing, and more", true), ("a helper", false), ("a thing", false)] {
        assert_eq!(has_test("x.kt", kotlin, name), there, "{name}");
    }
    let python = "def test_one(path):\n    pass\n\ndef helper():\n";
    for (name, there) in [("test_one", true), ("helper", false), ("test_on", false)] {
        assert_eq!(has_test("x.py", python, name), there, "{name}");
    }
}
