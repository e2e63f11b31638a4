use super::Table;
use crate::ground::error::Code;

fn cells(text: &[u8]) -> Vec<(u32, Vec<String>)> {
    Table::read("s.csv", text).unwrap().rows.into_iter().map(|row| (row.number, row.cells)).collect()
}

fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
    (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
}

#[test]
fn row_numbers_are_those_of_the_spreadsheet() {
    let cases: &[&[u8]] = &[
        b"a,b\n1,2\n\n3,4\n",
        b"a,b\r\n1,2\r\n\r\n3,4",
        b"a,b\r1,2\r\r3,4\r",
        b"\xef\xbb\xbfa,b\n1,2\n,\n3,4\n\n\n",
        b"a;b\n1;2\n\n3;4\n",
        b"a\tb\n1\t2\n\n3\t4\n",
        b"a,b\n\"1\",2\r\n\n3,4\n",
    ];
    for text in cases {
        assert_eq!(cells(text), [row(2, &["1", "2"]), row(4, &["3", "4"])], "{text:?}");
    }
    assert_eq!(
        cells(b"a,b\n\"1\n1\",2\n3,4\n"),
        [row(2, &["1\n1", "2"]), row(3, &["3", "4"])],
        "a line break in a cell is no row"
    );
    assert_eq!(cells(b"\n\na,b\n1,2\n"), [row(4, &["1", "2"])]);
}

#[test]
fn older_programs_are_understood_and_said() {
    let table = Table::read("s.csv", b"name;price\nThe Mill\x92s caf\xe9;\xa34.50\n").unwrap();
    assert_eq!(table.rows[0].cells, ["The Mill’s café", "£4.50"]);
    let codes: Vec<Code> = table.notices.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [Code::ImportRecoded, Code::ImportDelimiter]);
    assert_eq!(Table::read("s.csv", b"a,b\n\x81,2").unwrap_err().code(), Code::ImportEncoding);
}

#[test]
fn separators_inside_quotation_marks_do_not_count() {
    assert_eq!(cells(b"\"a;b;c\",d\n1,2\n"), [row(2, &["1", "2"])]);
    assert_eq!(Table::read("s.csv", b"alone\n1\n").unwrap().header, ["alone"]);
}

#[test]
fn bad_sheets_name_their_place() {
    let cases: &[(&[u8], Code, &str)] = &[
        (b"", Code::ImportSheetEmpty, "s.csv"),
        (b"\n,,\n", Code::ImportSheetEmpty, "s.csv"),
        (b"a,b\n1,2\n3,\"4\n5,6\n", Code::ImportQuoteUnclosed, "s.csv row 3"),
        (b"\"a,b\n", Code::ImportQuoteUnclosed, "s.csv row 1"),
        (b"PK\x03\x04", Code::ImportArchive, "s.csv"),
        (b"\xff\xfea\0", Code::ImportEncoding, "s.csv"),
    ];
    for (text, code, place) in cases {
        let error = Table::read("s.csv", text).unwrap_err();
        assert_eq!((error.code(), error.path()), (*code, *place), "{text:?}");
    }
    assert_eq!(
        Table::read("s.csv", ",".repeat(1_000_000).replace(',', "a,").as_bytes()).unwrap_err().code(),
        Code::ImportTooMany
    );
    assert!(Table::read("s.csv", b"a,b\n1\"2,\"3\"\"4\"\n").is_ok(), "marks inside cells");
}
