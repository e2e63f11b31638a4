use super::{SmallAreaColumns, read_small_areas, small_area_tables};
use crate::edges::table;
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::model::small_area::{AreaSource, SmallArea, SmallAreas};

fn columns() -> SmallAreaColumns {
    let named = |name: &str| Some(name.to_owned());
    SmallAreaColumns {
        name: named("name"),
        latitude: named("lat"),
        longitude: named("lon"),
        easting: named("e"),
        northing: named("n"),
        population: named("people"),
        deprivation_rank: named("rank"),
        deprivation_decile: named("decile"),
        deprivation_score: named("score"),
        loneliness_value: named("lonely"),
        loneliness_measure: Some(NonEmpty::new("percent").unwrap()),
        loneliness_rank: named("lonely_rank"),
        loneliness_decile: named("lonely_decile"),
        figures: vec!["cars".to_owned()],
        empty_words: vec!["NA".to_owned()],
        ..SmallAreaColumns::new(
            "code".to_owned(),
            AreaSource { year: Some(2025), ..AreaSource::new(NonEmpty::new("a table").unwrap()) },
        )
    }
}

const HEADER: &str = "code,name,lat,lon,e,n,people,rank,decile,score,lonely,lonely_rank,lonely_decile,cars\n";

/// A row read by itself: its area, and its findings as code and place.
fn row(row: &str) -> (Option<SmallArea>, Vec<(Code, String)>) {
    let found = read_small_areas(format!("{HEADER}{row}\n").as_bytes(), &columns()).unwrap();
    assert_eq!(found.rows_read, 1);
    let told: u32 = found.counts.iter().map(|counted| counted.count).sum();
    assert_eq!(told as usize, found.issues.len());
    (found.areas.into_iter().next(), found.issues.into_iter().map(|issue| (issue.code, issue.path)).collect())
}

#[test]
fn every_figure_is_read_with_its_source() {
    let (area, issues) = row("E01,Pill,51.5,-3,NA,NA,1612,4563.5,3,12.25,31.5,7,9,0.4");
    let area = area.unwrap();
    assert_eq!(issues, []);
    let source = columns().source;
    assert_eq!((area.code.as_str(), area.name.unwrap().as_str(), area.point.unwrap().latitude()), ("E01", "Pill", 51.5));
    let population = area.population.unwrap();
    assert_eq!((population.people, population.source), (1_612, source.clone()));
    let deprivation = area.deprivation.unwrap();
    assert_eq!((deprivation.rank, deprivation.decile, deprivation.score), (Some(4_563.5), Some(3), Some(12.25)));
    let loneliness = area.loneliness.unwrap();
    assert_eq!((loneliness.value, loneliness.rank, loneliness.decile), (Some(31.5), Some(7.0), Some(9)));
    assert_eq!((loneliness.measure.unwrap().as_str(), loneliness.source), ("percent", source.clone()));
    assert_eq!((area.figures[0].name.as_str(), area.figures[0].value, &area.figures[0].source), ("cars", 0.4, &source));
}

#[test]
fn what_is_empty_is_not_known_and_never_zero() {
    let (area, issues) = row("E01,,,,,,,NA,,,,,NA,");
    assert_eq!(area.unwrap(), SmallArea::new(NonEmpty::new("E01").unwrap()));
    assert_eq!(issues, []);
    let (area, _) = row("E01,,,,,,0,,,0,,,,0");
    let area = area.unwrap();
    assert_eq!((area.population.unwrap().people, area.deprivation.unwrap().score, area.figures[0].value), (0, Some(0.0), 0.0));
}

#[test]
fn every_fault_is_named_with_row_and_column() {
    for (text, code, column) in [
        ("E01,,,,,,many,,,,,,,", Code::ImportCellFormat, "people"),
        ("E01,,,,,,-3,,,,,,,", Code::SmallAreaRange, "people"),
        ("E01,,,,,,3.5,,,,,,,", Code::SmallAreaRange, "people"),
        ("E01,,,,,,4294967296,,,,,,,", Code::SmallAreaRange, "people"),
        ("E01,,,,,,,0,,,,,,", Code::SmallAreaRange, "rank"),
        ("E01,,,,,,,,11,,,,,", Code::SmallAreaRange, "decile"),
        ("E01,,,,,,,,2.5,,,,,", Code::SmallAreaRange, "decile"),
        ("E01,,,,,,,,,NaN,,,,", Code::ImportCellFormat, "score"),
        ("E01,,,,,,,,,,inf,,,", Code::ImportCellFormat, "lonely"),
        ("E01,,,,,,,,,,,-1,,", Code::SmallAreaRange, "lonely_rank"),
        ("E01,,,,,,,,,,,,0,", Code::SmallAreaRange, "lonely_decile"),
        ("E01,,,,,,,,,,,,,few", Code::ImportCellFormat, "cars"),
        ("E01,,51.5,,,,,,,,,,,", Code::ImportUnplaced, "lon"),
        ("E01,,,,,185290,,,,,,,,", Code::ImportUnplaced, "e"),
        ("E01,,-3,51.5,,,,,,,,,,", Code::PlaceCoordinatesSwapped, "lat"),
        ("E01,,,,328850,1852900,,,,,,,,", Code::PlaceOutsideNationalGrid, "e"),
    ] {
        let (area, issues) = row(text);
        assert_eq!(issues, [(code, format!("row 2 column {column}"))], "{text}");
        assert_eq!(area.unwrap(), SmallArea::new(NonEmpty::new("E01").unwrap()), "{text}");
    }
    let (area, issues) = row(",Pill,51.5,-3,,,,,,,,,,");
    assert_eq!((area, issues), (None, vec![(Code::ImportCellMissing, "row 2 column code".to_owned())]));
    let (area, issues) = row("E01,Pill");
    assert_eq!((area.is_some(), issues), (true, vec![(Code::ImportRowRagged, "row 2".to_owned())]));
}

#[test]
fn degrees_that_cannot_be_read_leave_the_grid() {
    let (area, issues) = row("E01,,-3,51.5,328850,185290,,,,,,,,");
    assert!((area.unwrap().point.unwrap().latitude() - 51.56).abs() < 0.01);
    assert_eq!(issues, [(Code::PlaceCoordinatesSwapped, "row 2 column lat".to_owned())]);
}

#[test]
fn a_code_counts_once() {
    let table = format!("{HEADER}E01,One,,,,,,,,,,,,\n\nE01,Two,,,,,,,,,,,,\n");
    let found = read_small_areas(table.as_bytes(), &columns()).unwrap();
    assert_eq!((found.rows_read, found.areas.len(), found.issues.len()), (2, 1, 1));
    assert_eq!((found.issues[0].code, found.issues[0].path.as_str()), (Code::SmallAreaTwice, "row 4 column code"));
    assert_eq!(found.areas[0].name.as_ref().unwrap().as_str(), "One");
}

#[test]
fn a_table_of_another_shape_is_refused() {
    let refused = |table: &str, columns: &SmallAreaColumns| read_small_areas(table.as_bytes(), columns).unwrap_err();
    let error = refused("lsoa21_code,Perc,deciles\n", &SmallAreaColumns::known("loneliness_england").unwrap());
    assert_eq!((error.code(), error.path()), (Code::ImportColumnMissing, "table row 1"));
    assert!(error.detail().contains("did you mean `Perc`?"), "{error}");
    let twice = refused("lsoa21_code,perc,perc,deciles\n", &SmallAreaColumns::known("loneliness_england").unwrap());
    assert_eq!(twice.code(), Code::ImportColumnTwice);
    let twice = SmallAreaColumns { figures: vec!["cars".to_owned(), "cars".to_owned()], ..columns() };
    assert_eq!(refused(HEADER, &twice).code(), Code::ImportColumnTwice);
    assert_eq!(refused("", &columns()).code(), Code::ImportSheetEmpty);
}

#[test]
fn spreadsheets_of_other_countries_are_read() {
    let columns =
        SmallAreaColumns { name: Some("name".to_owned()), ..SmallAreaColumns::new("code".to_owned(), columns().source) };
    let found = read_small_areas(b"code;name\nW01;Ynys M\xf4n 001A\n", &columns).unwrap();
    assert_eq!(found.areas[0].name.as_ref().unwrap().as_str(), "Ynys Môn 001A");
    let codes: Vec<_> = found.issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [Code::ImportRecoded, Code::ImportDelimiter]);
}

#[test]
fn known_tables_have_names_in_order() {
    let names = small_area_tables();
    assert!(names.is_sorted() && names.iter().all(|name| SmallAreaColumns::known(name).is_some()));
    assert!(SmallAreaColumns::known("deprivation_france").is_none());
}

#[test]
fn areas_are_tables() {
    let (area, _) = row("E01,Pill,51.5,-3,NA,NA,1612,4563.5,3,12.25,31.5,7,9,0.4");
    let areas = SmallAreas::new(vec![area.unwrap(), SmallArea::new(NonEmpty::new("E02").unwrap())]).unwrap();
    let shown = table::small_areas(areas.all());
    let cells: Vec<String> = shown.columns().iter().map(|column| column.cell(0).unwrap_or_default()).collect();
    let expected = "E01|Pill|51.5|-3|1612|a table|2025|4563.5|3|12.25|a table|2025|31.5|percent|7|9|a table|2025";
    assert_eq!(cells.join("|"), expected);
    assert!(shown.columns().iter().skip(1).all(|column| column.cell(1).is_none()));
    let figures = table::small_area_figures(areas.all());
    let cells: Vec<String> = figures.columns().iter().map(|column| column.cell(0).unwrap_or_default()).collect();
    assert_eq!((figures.rows(), cells.join("|").as_str()), (1, "E01|cars|0.4|a table|2025|"));
}
