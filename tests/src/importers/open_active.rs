use fingerpost::{ActivityKind, Catalogue, NonEmpty, OpenActiveOptions, PartnerKind, UkDivision, import_open_active};

/// A page that was taken is JSON elsewhere too, and its directory can be checked.
pub(super) fn check(bytes: &[u8]) {
    let options = OpenActiveOptions::new(
        NonEmpty::new("Newport").expect("a name"),
        UkDivision::EnglandAndWales,
        PartnerKind::FriendsGroup,
        ActivityKind::HeritageWalk,
    );
    let Ok(found) = import_open_active(bytes, &options) else { return };
    super::json_elsewhere(bytes);
    let _ = Catalogue::new(found.directory);
}
