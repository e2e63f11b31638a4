use proptest::prelude::*;

use super::{AnswerColumn, PointWord, ReadingColumns, ScoreColumn, read_readings};
use crate::ground::error::Code;
use crate::model::outcome::{Instrument, Measures, OutcomePoint};

fn columns() -> ReadingColumns {
    ReadingColumns {
        empty_words: vec!["NA".to_owned()],
        points: vec![PointWord::new("Baseline".to_owned(), OutcomePoint::Start)],
        scores: vec![ScoreColumn::new("swemwbs".to_owned(), Instrument::Swemwbs)],
        ..ReadingColumns::usual(Measures::builtin(), &[Instrument::Ucla3])
    }
}

fn found(table: &str) -> (usize, Vec<(Code, String)>) {
    let import = read_readings(table.as_bytes(), &columns(), Measures::builtin()).unwrap();
    (import.readings.len(), import.issues.into_iter().map(|issue| (issue.code, issue.path)).collect())
}

const HEAD: &str = "referral,point,on,ucla3.1,ucla3.2,ucla3.3,swemwbs\n";

#[test]
fn a_row_is_one_referral_at_one_point() {
    let table = format!("{HEAD}r-1,baseline,2026-11-23,2,3.0,NA,21.54\nr-1,END,2027-02-01,1,1,1,\n\nr-2,end,2027-02-01,,,,\n");
    let import = read_readings(table.as_bytes(), &columns(), Measures::builtin()).unwrap();
    assert_eq!((import.rows_read, import.readings.len(), import.issues.len()), (3, 3, 0));
    let told: Vec<_> =
        import.readings.iter().map(|one| (one.instrument.as_str(), one.point.as_str(), one.answers.len())).collect();
    assert_eq!(told, [("ucla3", "start", 2), ("swemwbs", "start", 0), ("ucla3", "end", 3)]);
    assert_eq!(import.readings[0].answers[1].value, 3);
    assert_eq!(import.readings[1].score.as_ref().unwrap().as_str(), "21.54");
    assert_eq!(import.readings[0].referral.as_ref().unwrap().as_str(), "r-1");
}

#[test]
fn what_is_wrong_has_its_row_and_column() {
    let bad = [
        (",start,2026-11-23,1,1,1,", 0, Code::ImportCellMissing, "row 2 column referral"),
        ("r-1,start,,1,1,1,", 0, Code::ImportCellMissing, "row 2 column on"),
        ("r-1,start,23/11/2026,1,1,1,", 0, Code::TimeDateFormat, "row 2 column on"),
        ("r-1,,2026-11-23,1,1,1,", 0, Code::ImportCellMissing, "row 2 column point"),
        ("r-1,before,2026-11-23,1,1,1,", 0, Code::KindUnknown, "row 2 column point"),
        ("r-1,start,2026-11-23,1,often,1,", 1, Code::ImportCellFormat, "row 2 column ucla3.2"),
        ("r-1,start,2026-11-23,1,2.5,1,", 1, Code::ImportCellFormat, "row 2 column ucla3.2"),
        ("r-1,start,2026-11-23,1,1,4,", 1, Code::OutcomeAnswerRange, "row 2 column ucla3.3"),
        ("r-1,start,2026-11-23,,,,25.99", 1, Code::OutcomeScoreImpossible, "row 2 column swemwbs"),
        ("r-1,start,2026-11-23,1,1,1,,", 1, Code::ImportRowRagged, "row 2"),
    ];
    for (row, readings, code, path) in bad {
        assert_eq!(found(&format!("{HEAD}{row}\n")), (readings, vec![(code, path.to_owned())]), "{row}");
    }
}

#[test]
fn tables_that_lack_a_column_are_refused() {
    let refused =
        |table: &str, columns: &ReadingColumns| read_readings(table.as_bytes(), columns, Measures::builtin()).unwrap_err().code();
    assert_eq!(refused("referral,point,on\n", &columns()), Code::ImportColumnMissing);
    assert_eq!(refused(&HEAD.replace("ucla3.1", "ucla3.2"), &columns()), Code::ImportColumnMissing);
    assert_eq!(refused(&HEAD.replace("swemwbs", "on,swemwbs"), &columns()), Code::ImportColumnTwice);
    assert_eq!(refused(HEAD, &ReadingColumns { point: None, ..columns() }), Code::ImportColumnMissing);
    let unknown = AnswerColumn::new("on".to_owned(), Instrument::Ucla3, "4".parse().unwrap());
    assert_eq!(refused(HEAD, &ReadingColumns { answers: vec![unknown], ..columns() }), Code::OutcomeMeasureItem);
    let unscored = vec![ScoreColumn::new("swemwbs".to_owned(), Instrument::Reqol20)];
    assert_eq!(refused(HEAD, &ReadingColumns { scores: unscored, ..columns() }), Code::OutcomeMeasureUnknown);
}

#[test]
fn one_point_for_all_rows() {
    let fixed = ReadingColumns { point: None, fixed_point: Some(OutcomePoint::Month6), ..columns() };
    let import = read_readings(format!("{HEAD}r-1,,2026-11-23,1,1,1,\n").as_bytes(), &fixed, Measures::builtin()).unwrap();
    assert_eq!(import.readings[0].point, OutcomePoint::Month6);
}

proptest! {
    /// Whatever stands in a row, it becomes readings or is spoken of, and nothing of a cell is repeated.
    #[test]
    fn no_row_is_lost(cells in prop::collection::vec("[ -~]{0,6}", 7)) {
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let table = format!("{HEAD}{}\n", quoted.join(","));
        let import = read_readings(table.as_bytes(), &columns(), Measures::builtin()).unwrap();
        let says_nothing = import.rows_read == 1 && cells[3..].iter().all(|cell| matches!(cell.trim(), "" | "NA"));
        prop_assert!(import.rows_read == 0 || !import.readings.is_empty() || !import.issues.is_empty() || says_nothing);
    }
}
