use super::*;
use crate::model::catalogue::Catalogue;

fn catalogue() -> Catalogue {
    Catalogue::from_json(
        br#"{
            "area": "Newport", "division": "england_and_wales",
            "partners": [{"id": "p", "name": "Museum", "kind": "museum"}],
            "sites": [
                {"id": "b", "name": "Mill", "partner": "p", "point": {"latitude": 51.5, "longitude": -3.0}, "themes": ["gardens"],
                 "provenance": {"source": "visit", "checked_on": "1970-01-11"}},
                {"id": "a", "name": "Castle", "partner": "p"}
            ]
        }"#,
    )
    .unwrap()
}

#[test]
fn sites_stand_in_rows() {
    let table = sites(&catalogue());
    assert_eq!(table.rows(), 2);
    let cell = |name: &str, row| table.columns().iter().find(|column| column.name() == name).unwrap().cell(row);
    assert_eq!(cell("id", 0).as_deref(), Some("a"));
    assert_eq!(cell("latitude", 0), None);
    assert_eq!(cell("latitude", 1).as_deref(), Some("51.5"));
    assert_eq!(cell("division", 0).as_deref(), Some("england_and_wales"));
    assert_eq!(cell("themes", 1).as_deref(), Some("gardens"));
    assert_eq!(cell("id", 2), None);
}

#[test]
fn partners_count_what_is_theirs() {
    let table = partners(&catalogue());
    let column = table.columns().iter().find(|column| column.name() == "sites").unwrap();
    assert_eq!(column.cells(), &Cells::Whole(vec![Some(2)]));
}

#[cfg(feature = "arrow")]
#[test]
fn every_table_becomes_a_batch_even_without_rows() {
    let catalogue = catalogue();
    let made = [partners(&catalogue), sites(&catalogue), activities(&catalogue), findings(&catalogue)];
    for table in made.into_iter().chain([counts(&[]), matches(&[]), reasons(&[]), excluded(&[])]) {
        let batch = table.record_batch().unwrap();
        assert_eq!((batch.num_rows(), batch.num_columns()), (table.rows(), table.columns().len()));
    }
}

#[cfg(feature = "arrow")]
#[test]
fn days_count_from_1970() {
    use arrow_array::Array;
    let batch = sites(&catalogue()).record_batch().unwrap();
    let days = batch.column_by_name("checked_on").unwrap();
    let days = days.as_any().downcast_ref::<arrow_array::Date32Array>().unwrap();
    assert!(days.is_null(0));
    assert_eq!(days.value(1), 10);
}
