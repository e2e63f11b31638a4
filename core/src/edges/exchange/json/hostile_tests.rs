//! Texts made to break a reader.

use serde_json::Value;

use super::read::{read, read_directory};
use crate::ground::error::Code;

fn code(text: &str) -> Option<Code> {
    read::<Value>(text.as_bytes()).err().map(|error| error.code())
}

#[test]
fn depth() {
    let lists = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    let objects = |depth: usize| r#"{"a":"#.repeat(depth) + "1" + &"}".repeat(depth);
    assert_eq!(code(&lists(63)), None);
    assert_eq!(code(&lists(64)), None);
    assert_eq!(code(&lists(65)), Some(Code::ImportTooDeep));
    assert_eq!(code(&objects(64)), None);
    assert_eq!(code(&objects(65)), Some(Code::ImportTooDeep));
    assert_eq!(code(&"[".repeat(1_000_000)), Some(Code::ImportTooDeep));
    assert_eq!(code(&r#"{"a":"#.repeat(1_000_000)), Some(Code::ImportTooDeep));
    assert_eq!(code(&format!("[{}{}]", lists(63), "")), None, "leaving a list gives its depth back");
    assert_eq!(code(&format!("[{0},{0},{0}]", lists(63))), None);
}

#[test]
fn counts() {
    let names = |count: usize| format!("{{{}}}", (0..count).map(|i| format!("\"{i}\":0")).collect::<Vec<_>>().join(","));
    assert_eq!(code(&names(10_000)), None);
    assert_eq!(code(&names(10_001)), Some(Code::ImportTooMany));
    assert_eq!(code(&names(1_000_000)), Some(Code::ImportTooMany));
    let list = |count: usize| format!("[{}]", vec!["0"; count].join(","));
    assert_eq!(code(&list(1_000_000)), None);
    assert_eq!(code(&list(1_000_001)), Some(Code::ImportTooMany));
    let text = |length: usize| format!("\"{}\"", "a".repeat(length));
    assert_eq!(code(&text(1 << 20)), None);
    assert_eq!(code(&text((1 << 20) + 1)), Some(Code::TextTooLong));
}

#[test]
fn names_that_stand_twice_at_several_levels() {
    for text in [
        r#"{"a":1,"a":1}"#,
        r#"{"a":{"b":1,"b":1}}"#,
        r#"[{"a":[{"b":1,"c":2,"b":1}]}]"#,
        r#"{"":1,"":2}"#,
        r#"{"\u0061":1,"a":2}"#,
    ] {
        assert_eq!(code(text), Some(Code::ImportDuplicateKey), "{text}");
    }
    assert_eq!(code(r#"{"a":{"a":{"a":1}},"b":{"a":1}}"#), None, "one name in several objects is no fault");
    let many = (0..9_000).map(|i| format!("\"{i}\":0")).collect::<Vec<_>>().join(",");
    for late in [3, 30, 8_999] {
        assert_eq!(code(&format!("{{{many},\"{late}\":1}}")), Some(Code::ImportDuplicateKey), "{late}");
    }
}

#[test]
fn numbers() {
    for good in ["0", "-0", "1e308", "4.9e-324", "1E+2", "18446744073709551615", "18446744073709551616", "-9223372036854775808"] {
        assert_eq!(code(good), None, "{good}");
    }
    for bad in ["01", "-", "-a", "1.", ".5", "+1", "1e", "1e+", "0x10", "1_000", "NaN", "Infinity", "-Infinity", "１", "--1"] {
        assert_eq!(code(bad), Some(Code::ImportJsonSyntax), "{bad}");
    }
    assert_eq!(code("1e999"), Some(Code::ImportJsonType));
    assert_eq!(code(&"9".repeat(1_000_000)), Some(Code::ImportJsonType));
    assert_eq!(code(&format!("0.{}", "9".repeat(1_000_000))), None);
}

#[test]
fn texts() {
    for good in [r#""\u0000""#, r#""\ud83d\ude00""#, r#""\"\\\/\b\f\n\r\t""#, "\"\u{202e}\"", "\"\u{7f}\"", "\"\u{feff}\""] {
        assert_eq!(code(good), None, "{good}");
    }
    for bad in [r#""\ud800""#, r#""\ud800\ud800""#, r#""\ud800x""#, r#""\ud800\n""#, r#""\udc00""#, r#""\udc00\ud800""#] {
        assert_eq!(code(bad), Some(Code::ImportEncoding), "{bad}");
    }
    for bad in ["\"", "\"\\", "\"\\u12", r#""\u12g4""#, r#""\x41""#, "\"\t\"", "\"a\0\"", "'a'"] {
        assert_eq!(code(bad), Some(Code::ImportJsonSyntax), "{bad}");
    }
    assert_eq!(read::<String>(r#""\ud83d\ude00 \u00e9""#.as_bytes()).unwrap(), "😀 é");
}

#[test]
fn byte_order_marks() {
    let text = r#"{"area": "Newport", "division": "scotland"}"#;
    let with_mark = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
    assert_eq!(read_directory(&with_mark).unwrap(), read_directory(text.as_bytes()).unwrap());
    assert_eq!(
        read_directory(&[b"\xef\xbb\xbf\xef\xbb\xbf".as_slice(), text.as_bytes()].concat()).unwrap_err().code(),
        Code::ImportJsonSyntax
    );
    for bytes in [
        text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ] {
        assert_eq!(read_directory(&bytes).unwrap_err().code(), Code::ImportEncoding);
    }
}
