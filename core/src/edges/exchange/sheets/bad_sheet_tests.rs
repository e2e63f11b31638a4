//! Bad sheets: which code, and where.

use super::{ImportMode, SheetImport, SheetSet, import_sheets};
use crate::ground::error::{Code, FingerpostError};
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;

fn import(sheets: &SheetSet, mode: ImportMode) -> Result<SheetImport, FingerpostError> {
    import_sheets(sheets, NonEmpty::new("Newport").unwrap(), UkDivision::EnglandAndWales, mode)
}

/// A small good set, to which rows of one sheet are added.
fn set(sheet: &str, header: &str, row: &str) -> SheetSet {
    let good = |text: &str| Some(text.as_bytes().to_vec());
    let mut sheets = SheetSet {
        partners: good("id,name,kind\np,P,charity\n"),
        sites: good("id,name\ns,S\n"),
        activities: good("id,name,partner,kind,delivery,status,source\na,A,p,heritage_walk,at_site,running,provider\n"),
        ..SheetSet::new()
    };
    let bytes = good(&format!("{header}\n{row}\n"));
    match sheet {
        "partners" => sheets.partners = bytes,
        "sites" => sheets.sites = bytes,
        "activities" => sheets.activities = bytes,
        "sessions" => sheets.sessions = bytes,
        "features" => sheets.features = bytes,
        _ => sheets.prices = bytes,
    }
    sheets
}

#[test]
fn rows_name_sheet_row_and_column() {
    use Code as C;
    let activity = "id,name,partner,kind,delivery,status,source";
    let good = "b,B,p,heritage_walk,at_site,running,provider";
    let with = |column: &str| format!("{activity},{column}");
    let cases: Vec<(&str, String, String, Code, &str)> = vec![
        ("partners", "id,name,kind".into(), "q,Q,musuem".into(), C::KindUnknown, "kind"),
        ("partners", "id,name,kind".into(), "q,,museum".into(), C::ImportCellMissing, "name"),
        ("partners", "id,name,kind".into(), ",Q,museum".into(), C::ImportCellMissing, "id"),
        ("partners", "id,name,kind,contact_email".into(), "q,Q,museum,a@b".into(), C::ImportCellMissing, "contact_role"),
        ("partners", "id,name,kind,checked_on".into(), "q,Q,museum,2026-01-01".into(), C::ImportCellMissing, "source"),
        (
            "partners",
            "id,name,kind,source,checked_on".into(),
            "q,Q,museum,visit,31/02/2026".into(),
            C::TimeDateFormat,
            "checked_on",
        ),
        (
            "partners",
            "id,name,kind,source,checked_on".into(),
            "q,Q,museum,visit,12/25/2026".into(),
            C::TimeDateFormat,
            "checked_on",
        ),
        ("partners", "id,name,kind,source,checked_on".into(), "q,Q,museum,visit,1/2/26".into(), C::TimeDateFormat, "checked_on"),
        ("sites", "id,name,partner".into(), "t,T,nobody".into(), C::CatalogueDanglingReference, "partner"),
        ("sites", "id,name,postcode".into(), "t,T,NP1O 8YW".into(), C::PlacePostcodeLookAlike, "postcode"),
        ("sites", "id,name,latitude,longitude".into(), "t,T,-3.0,51.5".into(), C::PlaceCoordinatesSwapped, "latitude"),
        ("sites", "id,name,latitude,longitude".into(), "t,T,51.5,".into(), C::ImportCellMissing, "longitude"),
        ("sites", "id,name,latitude,longitude".into(), "t,T,51.5,west".into(), C::ImportCellFormat, "longitude"),
        ("sites", "id,name,grid_reference".into(), "t,T,ST 309 88".into(), C::PlaceGridRefUneven, "grid_reference"),
        (
            "sites",
            "id,name,latitude,longitude,grid_reference".into(),
            "t,T,51.5,-3,ST 309 882".into(),
            C::ImportCellsContradict,
            "grid_reference",
        ),
        ("sites", "id,name,uses".into(), "t,T,signpost; programm".into(), C::KindUnknown, "uses"),
        ("sites", "id,name,external_ids".into(), "t,T,1067598".into(), C::ImportCellFormat, "external_ids"),
        ("activities", activity.into(), good.replace("B,p", "B,q"), C::CatalogueDanglingReference, "partner"),
        ("activities", activity.into(), good.replace("provider", ""), C::ImportCellMissing, "source"),
        ("activities", activity.into(), good.replace("at_site", "on site"), C::KindUnknown, "delivery"),
        ("activities", with("sites"), format!("{good},s; t"), C::CatalogueDanglingReference, "sites"),
        ("activities", with("any_time"), format!("{good},maybe"), C::ImportCellFormat, "any_time"),
        ("activities", with("course_sessions"), format!("{good},10"), C::ImportCellMissing, "joining"),
        ("activities", with("group_usual"), format!("{good},8"), C::ImportCellMissing, "group_most"),
        ("activities", with("group_most"), format!("{good},a dozen"), C::ImportCellFormat, "group_most"),
        ("activities", with("group_most"), format!("{good},-1"), C::ImportCellFormat, "group_most"),
        ("activities", with("places"), format!("{good},8"), C::ImportCellMissing, "booking"),
        ("activities", with("open_to,youngest"), format!("{good},everybody,18"), C::ImportCellsContradict, "open_to"),
        ("activities", with("open_to"), format!("{good},all"), C::ImportCellFormat, "open_to"),
        ("activities", with("languages"), format!("{good},Welsh"), C::TextLanguageTag, "languages"),
        ("activities", with("languages"), format!("{good},cy sung"), C::KindUnknown, "languages"),
        ("sessions", "activity,start_date".into(), "b,2026-09-01".into(), C::CatalogueDanglingReference, "activity"),
        ("sessions", "activity,start_date".into(), "a,".into(), C::ImportCellMissing, "start_date"),
        ("sessions", "activity,start_date,freq".into(), "a,2026-09-01,daily".into(), C::ImportCellFormat, "freq"),
        (
            "sessions",
            "activity,start_date,freq,interval".into(),
            "a,2026-09-01,fortnightly,3".into(),
            C::ImportCellsContradict,
            "interval",
        ),
        ("sessions", "activity,start_date,days".into(), "a,2026-09-01,every other Tuesday".into(), C::ImportCellFormat, "days"),
        ("sessions", "activity,start_date,days".into(), "a,2026-09-01,Tu".into(), C::ImportCellFormat, "days"),
        ("sessions", "activity,start_date,opens".into(), "a,2026-09-01,2.30pm".into(), C::TimeTimeFormat, "opens"),
        ("sessions", "activity,start_date,gaps".into(), "a,2026-09-01,2026-12-20".into(), C::ImportCellFormat, "gaps"),
        (
            "sessions",
            "activity,start_date,block_sessions".into(),
            "a,2026-09-01,6".into(),
            C::ImportCellMissing,
            "block_pause_weeks",
        ),
        ("sessions", "activity,start_date,bank_holidays".into(), "a,2026-09-01,no".into(), C::KindUnknown, "bank_holidays"),
        ("sessions", "activity,start_date,site".into(), "a,2026-09-01,t".into(), C::CatalogueDanglingReference, "site"),
        ("features", "site,feature,answer,source".into(), "s,hearing_loop,maybe,visit".into(), C::KindUnknown, "answer"),
        ("features", "site,feature,answer,source".into(), ",hearing_loop,yes,visit".into(), C::ImportCellMissing, "site"),
        (
            "features",
            "site,activity,feature,answer,source".into(),
            "s,a,hearing_loop,yes,visit".into(),
            C::ImportCellsContradict,
            "activity",
        ),
        (
            "features",
            "site,feature,answer,source".into(),
            "t,hearing_loop,yes,visit".into(),
            C::CatalogueDanglingReference,
            "site",
        ),
        ("prices", "activity,per_session".into(), "a,five pounds".into(), C::MoneyFormat, "per_session"),
        ("prices", "activity,per_session".into(), "b,5".into(), C::CatalogueDanglingReference, "activity"),
        (
            "prices",
            "activity,for,per_session,funded_places".into(),
            "a,carer,5,2".into(),
            C::ImportCellsContradict,
            "funded_places",
        ),
    ];
    for (sheet, header, row, code, column) in cases {
        let sheets = set(sheet, &header, &row);
        let error = import(&sheets, ImportMode::AllOrNothing).expect_err(&row);
        assert_eq!(error.code(), Code::ImportRowsFaulty, "{row}");
        let wanted = format!("{sheet}.csv row 2 column {column}");
        let own = error.issues().iter().find(|issue| issue.path == wanted);
        assert_eq!(own.map(|issue| issue.code), Some(code), "{sheet}: {row}: {:?}", error.issues());
        let partial = import(&sheets, ImportMode::Partial).unwrap();
        assert!(partial.rows_kept < partial.rows_read && partial.issues_total > 0, "{row}");
    }
}

#[test]
fn headers_are_checked() {
    let cases = [
        ("sites", "id,name,post code", Code::ImportColumnUnknown),
        ("sites", "id", Code::ImportColumnMissing),
        ("sites", "id,name,Name", Code::ImportColumnTwice),
        ("sites", "", Code::ImportCellMissing),
        ("prices", "activity,per session,£", Code::ImportColumnUnknown),
    ];
    for (sheet, header, code) in cases {
        let row = if header.is_empty() { "id,name\n,x" } else { "x,x,x" };
        let found = import(&set(sheet, header, row), ImportMode::Partial);
        match found {
            Err(error) => assert!(error.issues().iter().any(|issue| issue.code == code), "{header}: {error:?}"),
            Ok(read) => assert_eq!(read.issues[0].code, code, "{header}"),
        }
    }
    let error = import(&set("sites", "id,name,pstcode", "t,T,NP10 8YW"), ImportMode::Partial).unwrap_err();
    assert_eq!(error.path(), "sites.csv row 1");
    assert_eq!(error.issues()[0].detail, "there is no column `pstcode` in this sheet; did you mean `postcode`?");
}

#[test]
fn good_rows_are_kept_only_when_asked_for() {
    let sheets = set("sites", "id,name,postcode", "t,T,NP10 8YW\nu,U,wrong\nt,T again,\n\nv,V,NP10 8YW,,");
    assert!(import(&sheets, ImportMode::AllOrNothing).is_err());
    let read = import(&sheets, ImportMode::Partial).unwrap();
    let kept: Vec<&str> = read.directory.sites.iter().map(|site| site.id.as_str()).collect();
    assert_eq!(kept, ["t", "v"]);
    let places: Vec<(&str, Code)> = read.issues.iter().map(|issue| (issue.path.as_str(), issue.code)).collect();
    assert_eq!(
        places,
        [
            ("sites.csv row 3 column postcode", Code::PlacePostcodeFormat),
            ("sites.csv row 4", Code::ImportRowRagged),
            ("sites.csv row 4 column id", Code::CatalogueDuplicateId),
        ]
        .into_iter()
        .filter(|(_, code)| *code != Code::ImportRowRagged)
        .collect::<Vec<_>>()
    );
    assert_eq!((read.rows_read, read.rows_kept), (6, 4));
}

#[test]
fn findings_are_listed_up_to_a_thousand_and_counted_beyond() {
    let rows: String = (0..1_500).map(|i| format!("{i},,\n")).collect();
    let read = import(&set("sites", "id,name,postcode", &rows), ImportMode::Partial).unwrap();
    assert_eq!((read.issues.len(), read.issues_total), (1_000, 1_500));
}
