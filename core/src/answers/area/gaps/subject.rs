//! Who is looked at, and from where.

use super::place::GapPlace;
use crate::ground::place::Point;
use crate::model::client::Client;

/// One client at one place: a caseload has as many as clients, a grid as many as cells times typical clients.
pub(super) struct Subject<'a> {
    /// Which of the clients.
    pub(super) who: usize,
    pub(super) place: Option<&'a GapPlace>,
    pub(super) home: Option<Point>,
}

/// Each client where they live.
pub(super) fn at_home(clients: &[Client]) -> Vec<Subject<'static>> {
    clients.iter().enumerate().map(|(who, client)| Subject { who, place: None, home: client.home }).collect()
}

/// Every typical client at every place, place by place.
pub(super) fn everywhere<'a>(places: &'a [GapPlace], clients: &[Client]) -> Vec<Subject<'a>> {
    let at =
        |place: &'a GapPlace| (0..clients.len()).map(move |who| Subject { who, place: Some(place), home: Some(place.point) });
    places.iter().flat_map(at).collect()
}

/// A client who sets out from somewhere.
pub(super) fn setting_out_from(client: &Client, home: Option<Point>) -> Client {
    Client { home, ..client.clone() }
}
