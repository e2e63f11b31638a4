//! The operations about tables of postcodes and of small areas.

use fingerpost::{
    Issue, NonEmpty, Postcode, PostcodeEdition, PostcodeFile, PostcodeLookup, PostcodeTable, Result, SmallArea, SmallAreaColumns,
    SmallAreas, read_small_areas,
};
use serde_json::{Value, json};

use super::{Input, degrees, value};

fn found(issues: &[Issue]) -> Value {
    issues.iter().map(|issue| json!({ "code": issue.code.as_str(), "path": issue.path })).collect()
}

/// A directory of postcodes, written as a compact file and opened: both give the same.
pub(crate) fn postcodes(input: &Input<'_>) -> Result<Value> {
    let (table, report) = PostcodeTable::from_onspd_csv(input.text("onspd").as_bytes())?;
    let edition =
        PostcodeEdition { date: Some(input.parsed("date")?), ..PostcodeEdition::new(NonEmpty::new(input.text("source"))?) };
    let file = PostcodeFile::open(table.to_compact(&edition, &report))?;
    let asked = input.0["ask"].as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").parse());
    let asked: Vec<Postcode> = asked.collect::<Result<_>>()?;
    for postcode in &asked {
        assert_eq!((file.point(postcode), file.ended(postcode)), (table.point(postcode), table.ended(postcode)));
    }
    Ok(json!({
        "kept": report.kept, "terminated": report.terminated, "malformed": report.malformed, "size": file.len(), "ended": file.ended_len(),
        "edition": value(file.edition()),
        "points": asked.iter().map(|postcode| file.point(postcode).map(degrees)).collect::<Value>(),
        "ends": asked.iter().map(|postcode| file.ended(postcode).map(|end| json!([end.year, end.month]))).collect::<Value>(),
    }))
}

/// Tables joined one after another, and what is near a point.
pub(crate) fn small_areas(input: &Input<'_>) -> Result<Value> {
    let mut areas = SmallAreas::new(Vec::new())?;
    let mut told = Vec::new();
    for table in input.0["tables"].as_array().expect("a list") {
        let columns = match &table["columns"] {
            Value::String(name) => SmallAreaColumns::known(name).expect("a name of the list"),
            columns => serde_json::from_value(columns.clone()).expect("columns"),
        };
        let read = read_small_areas(table["text"].as_str().expect("a text").as_bytes(), &columns)?;
        let joined = areas.join(read.areas)?;
        told.push(json!({
            "rows_read": read.rows_read, "placed": read.placed, "issues": found(&read.issues), "matched": joined.matched,
            "added": joined.added, "unmatched": joined.unmatched, "replaced": value(&joined.replaced),
        }));
    }
    let near = input.point("near")?;
    let metres = |near: fingerpost::NearbyArea| json!([near.code, format!("{:.0}", near.metres)]);
    Ok(json!({
        "tables": told, "areas": areas.all().iter().map(area).collect::<Value>(), "nearest": areas.nearest(near).map(metres),
        "within": areas.within(near, input.number("metres")).into_iter().map(metres).collect::<Value>(),
    }))
}

/// Numbers with three decimals, as texts.
fn area(area: &SmallArea) -> Value {
    let number = |number: Option<f64>| number.map(|number| format!("{number:.3}"));
    let (deprivation, loneliness) = (area.deprivation.as_ref(), area.loneliness.as_ref());
    json!({
        "code": area.code, "name": area.name, "point": area.point.map(degrees),
        "people": area.population.as_ref().map(|population| population.people),
        "deprivation": deprivation.map(|figure| json!([number(figure.rank), figure.decile, number(figure.score), figure.source.year])),
        "loneliness": loneliness.map(|figure| json!([number(figure.value), number(figure.rank), figure.decile, figure.measure])),
        "figures": area.figures.iter().map(|figure| json!([figure.name, number(Some(figure.value))])).collect::<Value>(),
    })
}
