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
    let mut path = String::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        path.push('/');
        let mut rest = *part;
        while let Some((before, odd)) = rest.find(['~', '/']).and_then(|at| rest.split_at_checked(at)) {
            path.push_str(before);
            path.push_str(if odd.starts_with('~') { "~0" } else { "~1" });
            rest = odd.get(1..).unwrap_or_default();
        }
        path.push_str(rest);
    }
    path
}
