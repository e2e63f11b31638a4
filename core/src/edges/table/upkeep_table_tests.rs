use super::*;
use crate::answers::matching::Policy;
use crate::answers::upkeep::{find_duplicates, find_duplicates_across, freshness_report};
use crate::edges::exchange::json::read_directory;
use crate::ground::error::{Code, Issue};
use crate::model::catalogue::Directory;

fn directory() -> Directory {
    read_directory(
        br#"{
            "area": "Newport", "division": "england_and_wales",
            "partners": [{"id": "p", "name": "Friends of the Mill", "kind": "charity"}],
            "sites": [
                {"id": "a", "name": "The Old Mill", "partner": "p", "postcode": "NP20 1AB", "features": [
                    {"feature": "step_free_entrance", "answer": "yes", "source": "survey", "checked_on": "2024-01-10"}]},
                {"id": "b", "name": "Old Mill, The", "postcode": "NP20 1AB"}
            ]
        }"#,
    )
    .unwrap()
}

fn row(table: &Table, row: usize) -> Vec<(&str, String)> {
    table.columns().iter().filter_map(|column| Some((column.name(), column.cell(row)?))).collect()
}

#[test]
fn a_pair_is_a_row_that_names_both() {
    let here = directory();
    let table = duplicates(&find_duplicates(&here));
    assert_eq!(table.rows(), 1);
    let said = row(&table, 0);
    let cell = |name: &str| said.iter().find(|(column, _)| *column == name).map(|(_, cell)| cell.as_str());
    assert_eq!(
        (cell("likeness"), cell("kind"), cell("first_id"), cell("second_id")),
        (Some("same"), Some("site"), Some("a"), Some("b"))
    );
    assert_eq!((cell("first_directory"), cell("second_directory")), (Some("0"), Some("0")));
    assert_eq!(cell("reasons"), Some("same_name, same_postcode"));
    let across = duplicates(&find_duplicates_across(&here, &here));
    let second = across.columns().iter().find(|column| column.name() == "second_directory").unwrap();
    assert!(across.rows() > 0 && (0..across.rows()).all(|row| second.cell(row).as_deref() == Some("1")));
}

#[test]
fn a_fact_to_check_is_a_row_below_the_call_that_settles_it() {
    let report = freshness_report(&directory(), &Policy::default(), "2026-11-23".parse().unwrap(), 30);
    let table = stale_facts(&report);
    assert_eq!(table.rows(), report.calls.iter().map(|call| call.facts.len()).sum::<usize>());
    let said = row(&table, 0);
    let expected = [
        ("call", "1"),
        ("partner", "p"),
        ("partner_name", "Friends of the Mill"),
        ("verify_first", "1"),
        ("question", report.verify_first[0].fact.question.as_str()),
        ("fact", "feature"),
        ("feature", "step_free_entrance"),
        ("kind", "site"),
        ("id", "a"),
        ("why", "expired"),
        ("checked_on", "2024-01-10"),
    ];
    for (name, cell) in expected {
        assert!(said.contains(&(name, cell.to_owned())), "{name}: {said:?}");
    }
}

#[test]
fn findings_of_any_reader_stand_in_rows_that_open_no_formula() {
    let found =
        [Issue::error(Code::ImportTooLarge, "/pages/0", "=too much"), Issue::error(Code::ImportDuplicateKey, "/b", "twice")];
    let sheet = write_csv(&issues(&found), &CsvOptions { without_mark: true, ..CsvOptions::new() });
    assert_eq!(
        sheet,
        "severity,code,path,detail\r\nerror,import.too-large,/pages/0,'=too much\r\nerror,import.duplicate-key,/b,twice\r\n"
    );
}
