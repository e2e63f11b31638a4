//! UUIDs made of keys: the same key always gives the same one (version 5 of RFC 9562).

use super::sha1::sha1;

/// The namespace of fingerpost's names: the UUID of `https://fingerpost.example/` in the namespace of URLs.
const NAMESPACE: [u8; 16] = [0x17, 0xbf, 0x30, 0x29, 0xc7, 0x94, 0x5f, 0x49, 0xb0, 0x31, 0x92, 0x1f, 0x61, 0x65, 0x0b, 0x5a];

/// The UUID of the key of a noun.
pub(in crate::edges::exchange::open_referral) fn uuid(noun: &str, key: &str) -> String {
    let mut name = NAMESPACE.to_vec();
    name.extend_from_slice(noun.as_bytes());
    name.push(b':');
    name.extend_from_slice(key.as_bytes());
    let mut text = String::new();
    for (at, byte) in sha1(&name).into_iter().take(16).enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let byte = match at {
            6 => byte & 0x0f | 0x50,
            8 => byte & 0x3f | 0x80,
            _ => byte,
        };
        text.push_str(&format!("{byte:02x}"));
    }
    text
}
