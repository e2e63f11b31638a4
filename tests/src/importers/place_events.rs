use fingerpost::{read_place_events, write_place_events};

pub(super) fn check(bytes: &[u8]) {
    let Ok(events) = read_place_events(bytes) else { return };
    super::json_elsewhere(bytes);
    assert_eq!(read_place_events(write_place_events(&events).as_bytes()), Ok(events));
}
