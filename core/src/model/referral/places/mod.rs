//! The places of an activity.

mod event;
mod view;

pub use event::{PlaceChange, PlaceEvent};
pub use view::{PlaceHeld, PlacesView};
