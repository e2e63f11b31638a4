use fingerpost::{
    ActivityKind, Catalogue, NonEmpty, OpenActiveOptions, PartnerKind, UkDivision, import_open_active, read_directory,
    write_directory,
};
use serde_json::Value;

/// The items of a page are counted as another parser counts them, every activity has the name of one of them, and the directory
/// comes back from its own file.
pub(super) fn check(bytes: &[u8]) {
    let options = OpenActiveOptions::new(
        NonEmpty::new("Newport").expect("a name"),
        UkDivision::EnglandAndWales,
        PartnerKind::FriendsGroup,
        ActivityKind::HeritageWalk,
    );
    let Ok(found) = import_open_active(bytes, &options) else { return };
    super::json_elsewhere(bytes);
    let whole = super::value(bytes);
    let items = whole.get("items").unwrap_or(&whole).as_array().map(Vec::as_slice).unwrap_or_default();
    assert_eq!(found.items_read as usize, items.len(), "the other parser counts other items");
    let deleted = items.iter().filter(|item| item.get("state").and_then(Value::as_str) == Some("deleted")).count();
    assert_eq!(found.items_deleted as usize, deleted);
    let mut names = Vec::new();
    items.iter().for_each(|item| texts(item, "name", &mut names));
    for activity in &found.directory.activities {
        assert!(names.iter().any(|name| name.trim() == activity.name.as_str().trim()), "an activity of a name nobody gave");
    }
    let _ = Catalogue::new(found.directory.clone());
    assert_eq!(read_directory(write_directory(&found.directory).as_bytes()), Ok(found.directory));
}

/// Every text of a name, however deep.
fn texts<'v>(value: &'v Value, name: &str, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(field, inner)| {
            found.extend(inner.as_str().filter(|_| field == name));
            texts(inner, name, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| texts(item, name, found)),
        _ => {}
    }
}
