//! How addresses of the web, e-mail addresses, moments, dates and UUIDs are written.

use crate::ground::time::{Date, Timestamp};

/// Whether a text is a URI with a scheme, as RFC 3986 writes them; the ways of the web also name a host.
pub(super) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let named = scheme.bytes().next().is_some_and(|first| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let web = ["http", "https", "ftp"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let host = rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let hosted = host.is_none_or(is_host) && host.is_some_and(|host| !host.is_empty()) | !web;
    let after = rest.strip_prefix("//").map_or(rest, |rest| rest.get(host.unwrap_or_default().len()..).unwrap_or_default());
    named && hosted && after.matches('#').count() <= 1 && after.bytes().all(is_path_byte) && percents_are_whole(rest)
}

fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte)
}

fn is_host(host: &str) -> bool {
    let host = host.rsplit('@').next().unwrap_or_default();
    let (name, port) = host.rsplit_once(':').unwrap_or((host, ""));
    port.bytes().all(|byte| byte.is_ascii_digit())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=%".contains(&byte))
}

fn percents_are_whole(text: &str) -> bool {
    text.split('%').skip(1).all(|after| {
        let mut digits = after.bytes();
        (0..2).all(|_| digits.next().is_some_and(|digit| digit.is_ascii_hexdigit()))
    })
}

/// Whether a text is an e-mail address: something, one `@`, something.
pub(super) fn is_email(text: &str) -> bool {
    let mut halves = text.split('@');
    let (name, host, more) = (halves.next(), halves.next(), halves.next());
    let filled = |half: Option<&str>| half.is_some_and(|half| !half.is_empty());
    filled(name) && filled(host) && more.is_none() && !text.chars().any(char::is_whitespace)
}

/// Whether a text is a moment with its offset, as RFC 3339 writes them.
pub(super) fn is_moment(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shaped = bytes.len() >= 20 && bytes.get(10) == Some(&b'T') && bytes.get(16) == Some(&b':');
    let offset = text.ends_with('Z') || text.get(text.len().saturating_sub(6)..).is_some_and(|end| end.starts_with(['+', '-']));
    shaped && offset && text.parse::<Timestamp>().is_ok()
}

/// The day of a date, or of a moment that begins with one: `2023-03-15`, `2023-03-15T10:30:45Z`.
pub(super) fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    match text.split_once(['T', ' ']) {
        Some((day, _)) => day.parse().ok(),
        None => text.parse().ok(),
    }
}

/// Whether a text is a UUID.
pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
