use fingerpost::{Referral, read_events, write_events};

pub(super) fn check(bytes: &[u8]) {
    let Ok(events) = read_events(bytes) else { return };
    super::json_elsewhere(bytes);
    assert_eq!(read_events(write_events(&events).as_bytes()).as_ref(), Ok(&events));
    let Some(at) = events.iter().map(|event| event.at).max() else { return };
    let Ok(referral) = Referral::replay(events) else { return };
    let again = Referral::replay(referral.events().cloned().collect());
    assert_eq!(again.map(|again| again.view(at)), Ok(referral.view(at)), "its own events tell the same");
}
