use proptest::prelude::*;

use super::columns::Rows;
use super::{CsvOptions, read_csv_text, write_csv};

fn written(text: &str) -> String {
    let rows = [text.to_owned()];
    write_csv(&Rows::of(&rows).text("a", Some).whole("n", |_| Some(-5_i64)).table(), &CsvOptions::new())
}

fn cell(sheet: &str) -> String {
    let mut reader = csv::Reader::from_reader(sheet.strip_prefix('\u{feff}').unwrap().as_bytes());
    let record = reader.records().next().unwrap().unwrap();
    assert_eq!(&record[1], "-5", "numbers stay numbers");
    record[0].to_owned()
}

#[test]
fn no_text_becomes_a_formula() {
    for text in [
        "=1+1",
        "+1",
        "-1",
        "@a",
        "\tx",
        "\rx",
        "\n=x",
        " =1",
        "\"=1",
        "' =1",
        "'=1",
        "\u{feff}=1",
        "＝1",
        "%0A=1",
        "|cmd",
        "\0=1",
    ] {
        let found = cell(&written(text));
        assert!(found.starts_with('\''), "{text:?}");
        assert_eq!(read_csv_text(&found), text);
    }
    for text in ["mill", "it's", "'twas", "a=b", "1-2", "", "é", "Mill, the old \"one\"\r\nand more"] {
        assert_eq!(cell(&written(text)), text);
    }
}

#[test]
fn the_form_is_that_of_rfc_4180() {
    assert_eq!(written("a\"b,c"), "\u{feff}a,n\r\n\"a\"\"b,c\",-5\r\n");
    let rows = ["x".to_owned()];
    let table = Rows::of(&rows).text("a", Some).table();
    assert_eq!(write_csv(&table, &CsvOptions { without_mark: true, without_header: true }), "x\r\n");
}

proptest! {
    #[test]
    fn every_text_comes_back(text in "['\"=+@ \t\r\n|%a-]{0,8}|.{0,20}") {
        let found = cell(&written(&text));
        prop_assert_eq!(read_csv_text(&found), text.as_str());
        let bare = found.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '"');
        prop_assert!(!bare.starts_with(['=', '+', '-', '@']) && !found.starts_with(['\t', '\r', '\n']), "{:?}", found);
    }
}
