//! `sites.csv`.

use super::cells::Cells;
use super::line::Line;
use super::lists::join;
use super::values::{degrees, external_id, written_id};
use crate::ground::error::Code;
use crate::ground::place::{GridRef, Point};
use crate::model::site::Site;

pub(super) fn read(cells: &mut Cells<'_>) -> Option<Site> {
    let (id, name) = (cells.must("id"), cells.must("name"));
    Some(Site {
        partner: cells.get("partner"),
        point: point(cells),
        postcode: cells.get("postcode"),
        address: cells.get("address"),
        division: cells.get("division"),
        uses: cells.list("uses"),
        themes: cells.list("themes"),
        external_ids: cells.items("external_ids", external_id),
        designation: cells.get("designation"),
        description: cells.get("description"),
        provenance: cells.provenance(),
        ..Site::new(id?, name?)
    })
}

fn point(cells: &mut Cells<'_>) -> Option<Point> {
    let in_degrees = cells.any(&["latitude", "longitude"]);
    if in_degrees && cells.any(&["grid_reference"]) {
        cells.fault("grid_reference", Code::ImportCellsContradict, "give latitude and longitude, or a grid reference, not both");
        return None;
    }
    if !in_degrees {
        let reference: GridRef = cells.get("grid_reference")?;
        return Some(reference.centre().to_point());
    }
    if !cells.filled("latitude") || !cells.filled("longitude") {
        return None;
    }
    let latitude = cells.read("latitude", degrees);
    let longitude = cells.read("longitude", degrees);
    Point::new(latitude?, longitude?).map_err(|error| cells.fault("latitude", error.code(), error.detail())).ok()
}

pub(super) fn write(site: &Site) -> Line {
    let keys: Vec<String> = site.external_ids.iter().map(written_id).collect();
    Line::default()
        .text("id", &site.id)
        .text("name", &site.name)
        .maybe("partner", site.partner.as_ref())
        .number("latitude", site.point.map(Point::latitude))
        .number("longitude", site.point.map(Point::longitude))
        .maybe("postcode", site.postcode.as_ref())
        .maybe("address", site.address.as_ref())
        .maybe("division", site.division.as_ref())
        .text("uses", join(&site.uses))
        .text("themes", join(&site.themes))
        .text("external_ids", join(&keys))
        .maybe("designation", site.designation.as_ref())
        .maybe("description", site.description.as_ref())
        .maybe("source", site.provenance.as_ref().map(|stamp| &stamp.source))
        .maybe("checked_on", site.provenance.as_ref().and_then(|stamp| stamp.checked_on.as_ref()))
}
