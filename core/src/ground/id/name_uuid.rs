//! UUIDs made from ids, for formats that ask for them: the same record has the same one in every file (version 5 of RFC 9562).

use super::sha1::sha1;

/// The name space our names are made in: the UUID (version 5) of the repository's address in the name space of addresses.
const SPACE: [u8; 16] = [0xed, 0x70, 0x9d, 0x99, 0x09, 0x17, 0x5a, 0x2a, 0x96, 0x9b, 0x06, 0xa6, 0x49, 0x19, 0xfa, 0x44];

/// The UUID of something of a kind that is made from one of our records.
pub(crate) fn uuid_of(kind: &str, id: &str) -> String {
    named(SPACE, &format!("{kind}/{id}"))
}

/// A UUID of version 5 (RFC 9562): always the same for the same name.
pub(super) fn named(space: [u8; 16], name: &str) -> String {
    let digest = sha1(&[&space, name.as_bytes()].concat());
    let mut text = String::with_capacity(36);
    for (place, byte) in digest.iter().take(16).enumerate() {
        let byte = match place {
            6 => (byte & 0x0f) | 0x50,
            8 => (byte & 0x3f) | 0x80,
            _ => *byte,
        };
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push_str(&format!("{byte:02x}"));
    }
    text
}
