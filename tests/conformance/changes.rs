//! The operations about changes and gaps.

use fingerpost::{ChangeOptions, Client, GapOptions, GapPlace, Result, grid_places, read_clients, write_gaps_geojson};
use serde_json::{Value, json};

use super::{Input, value};

fn options<T: serde::de::DeserializeOwned>(input: &Input<'_>) -> T {
    serde_json::from_value(input.0.get("options").cloned().unwrap_or_else(|| json!({}))).expect("options")
}

/// What would have to change for one client.
pub(crate) fn one(input: &Input<'_>) -> Result<Value> {
    let client = Client::from_json(&input.file("client"))?;
    let options: ChangeOptions = options(input);
    Ok(value(&input.matcher()?.changes(&client, &input.parsed("activity")?, input.parsed("at")?, &options)?))
}

/// What changes would do for a caseload.
pub(crate) fn many(input: &Input<'_>) -> Result<Value> {
    let clients = read_clients(&input.file("clients"))?;
    Ok(value(&input.matcher()?.changes_for_many(&clients, input.parsed("at")?, &options(input))?))
}

/// Where provision has gaps, without points: those have decimals.
pub(crate) fn gaps(input: &Input<'_>) -> Result<Value> {
    let (matcher, clients, at) = (input.matcher()?, read_clients(&input.file("clients"))?, input.parsed("at")?);
    let options: GapOptions = options(input);
    let grid = &input.0["grid"];
    let places: Option<Vec<GapPlace>> = if grid.is_object() {
        let corners = Input(grid);
        Some(grid_places(corners.point("south_west")?, corners.point("north_east")?, corners.count("metres"))?)
    } else {
        input.0.get("places").map(|places| serde_json::from_value(places.clone()).expect("places"))
    };
    let report = match &places {
        None => matcher.gaps_of_clients(&clients, at, &options)?,
        Some(places) => matcher.gaps_of_places(places, &clients, at, &options)?,
    };
    let map = write_gaps_geojson(&report, None);
    let mut told = value(&report);
    for list in ["places", "one_more_activity"] {
        for row in told[list].as_array_mut().expect("a list") {
            let row = row.as_object_mut().expect("an object");
            row.remove("point");
            row.remove("outline");
        }
    }
    Ok(json!({ "report": told, "placed": map.placed, "unplaced": map.unplaced }))
}
