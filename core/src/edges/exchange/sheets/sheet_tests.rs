use super::{ImportMode, SheetSet, export_sheets, import_sheets, spreadsheet_columns};
use crate::edges::exchange::generated_tests::directories;
use crate::ground::error::Code;
use crate::ground::money::Pence;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Freq, UkDivision, Weekday};
use crate::model::catalogue::Directory;
use crate::model::site::Site;
use proptest::prelude::*;

fn read(sheets: &SheetSet) -> Directory {
    import_sheets(sheets, NonEmpty::new("Newport").unwrap(), UkDivision::EnglandAndWales, ImportMode::AllOrNothing)
        .unwrap()
        .directory
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    Some(text.as_bytes().to_vec())
}

#[test]
fn what_people_write_is_understood() {
    let sheets = SheetSet {
        partners: bytes("ID,Name,Kind\np,Mill Trust,charity\n"),
        activities: bytes(
            "id;name;partner;kind;delivery;status;source;checked on\na;A;p;heritage_walk;doorstep;running;provider;03/04/2026\n",
        ),
        sessions: bytes(
            "activity,freq,days,start date,opens,closes,except,gaps,bank_holidays\n\
             a,Fortnightly,Tues; Thursday,1/9/2026,9:30,11:00,2026-09-15; 13/10/2026,2026-12-20..4/1/2027 Christmas,does_not_run\n\
             a,monthly,2nd Wed; last Fri,2026-09-01,,,,,\n",
        ),
        prices: bytes("activity,for,per_session,whole_course\na,,£4.50,\na,pension,3,25\n"),
        ..SheetSet::new()
    };
    let directory = read(&sheets);
    let activity = &directory.activities[0];
    assert_eq!(activity.provenance.checked_on.unwrap().to_string(), "2026-04-03", "the day stands first");
    let rule = &activity.sessions[0].timing.recurrence;
    assert_eq!((rule.freq, rule.interval, rule.start.to_string().as_str()), (Freq::Weekly, 2, "2026-09-01"));
    assert_eq!(rule.by_day.iter().map(|day| day.day).collect::<Vec<_>>(), [Weekday::Tuesday, Weekday::Thursday]);
    assert_eq!(rule.exceptions.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2026-09-15", "2026-10-13"]);
    assert_eq!((rule.gaps[0].to.to_string().as_str(), rule.gaps[0].why.as_deref()), ("2027-01-04", Some("Christmas")));
    assert_eq!(activity.sessions[0].timing.opens.unwrap().to_string(), "09:30");
    let monthly = &activity.sessions[1].timing.recurrence.by_day;
    assert_eq!(monthly.iter().map(|day| day.ordinal).collect::<Vec<_>>(), [Some(2), Some(-1)]);
    let price = activity.price.as_ref().unwrap();
    assert_eq!((price.per_session, price.concessions[0].whole_course), (Some(Pence(450)), Some(Pence(2_500))));
}

#[test]
fn no_cell_is_a_formula() {
    let mut directory = Directory::new(NonEmpty::new("Newport").unwrap(), UkDivision::EnglandAndWales);
    for (i, name) in ["=1+1", "+44", "-3 apples", "@SUM(A1)", "'Tis", "''", "\0NUL", "plain", "a=b", "'=1"].iter().enumerate() {
        directory.sites.push(Site::new(format!("s{i}").parse().unwrap(), NonEmpty::new(*name).unwrap()));
    }
    let export = export_sheets(&directory);
    let text = String::from_utf8(export.sheets.sites.clone().unwrap()).unwrap();
    for line in text.lines().skip(1) {
        let name = line.split(',').nth(1).unwrap().trim_start_matches('"');
        assert!(!name.starts_with(['=', '+', '-', '@', '\0']), "{line:?}");
    }
    assert_eq!(read(&export.sheets).sites, directory.sites);
    assert!(export.issues.is_empty(), "{:?}", export.issues);
}

#[test]
fn the_guide_shows_the_columns_there_are() {
    let guide = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/spreadsheets.md")).unwrap_or_default();
    assert!(guide.contains(&spreadsheet_columns()), "docs/spreadsheets.md is old: cargo run --example spreadsheets");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn sheets_carry_what_they_can_and_say_what_they_cannot(directory in directories()) {
        let export = export_sheets(&directory);
        prop_assert!(export.issues.iter().all(|issue| issue.code == Code::ImportNotCarried));
        let again = import_sheets(&export.sheets, directory.area.clone(), directory.division, ImportMode::AllOrNothing).unwrap().directory;
        let named = |path: String| export.issues.iter().any(|issue| issue.path == path);
        prop_assert_eq!(directory.sites.len(), again.sites.len());
        prop_assert_eq!(&directory.sites, &again.sites);
        for (i, (had, has)) in directory.activities.iter().zip(&again.activities).enumerate() {
            prop_assert!(had == has || named(format!("/activities/{i}/onward")), "{:?} {:?}", had, has);
            prop_assert_eq!(!had.onward.is_empty(), named(format!("/activities/{i}/onward")));
            prop_assert_eq!((&had.sessions, &had.price, &had.features, &had.eligibility), (&has.sessions, &has.price, &has.features, &has.eligibility));
        }
        for (i, (had, has)) in directory.partners.iter().zip(&again.partners).enumerate() {
            prop_assert_eq!(!had.training.is_empty(), named(format!("/partners/{i}/training")));
            prop_assert_eq!((&had.name, &had.strengths, &had.contact), (&has.name, &has.strengths, &has.contact));
        }
        prop_assert_eq!(directory.note.is_some(), named("/note".to_owned()));
        let twice = export_sheets(&again);
        prop_assert_eq!(twice.sheets, export.sheets, "writing what was read gives the same bytes");
    }
}
