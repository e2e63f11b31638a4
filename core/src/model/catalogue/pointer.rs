//! Where something stands, as a JSON Pointer.

/// A JSON Pointer (RFC 6901) made of its parts: `/` and `~` inside a part are written `~1` and `~0`.
///
/// Places in a catalogue name records by id, so that they stay the same when others come and go:
/// `/activities/mill-walk/price`. Lists inside a record are counted from zero.
///
/// ```
/// assert_eq!(fingerpost::pointer(&["activities", "a/b", "price"]), "/activities/a~1b/price");
/// ```
#[must_use]
pub fn pointer(parts: &[&str]) -> String {
    let mut path = String::new();
    for part in parts {
        path.push('/');
        path.push_str(&part.replace('~', "~0").replace('/', "~1"));
    }
    path
}
