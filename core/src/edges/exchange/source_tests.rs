use super::source::{LARGEST_FILE, checked, utf8};
use crate::ground::error::Code;

#[test]
fn what_is_no_text_is_named() {
    let cases: &[(&[u8], Code)] = &[
        (b"PK\x03\x04rest", Code::ImportArchive),
        (b"\x1f\x8b\x08", Code::ImportArchive),
        (b"\xd0\xcf\x11\xe0", Code::ImportArchive),
        (b"\xff\xfe{\0", Code::ImportEncoding),
        (b"\xfe\xff\0{", Code::ImportEncoding),
        (b"{\0}\0", Code::ImportEncoding),
        (b"\0{\0}", Code::ImportEncoding),
    ];
    for (bytes, code) in cases {
        assert_eq!(checked(bytes).unwrap_err().code(), *code, "{bytes:?}");
    }
    assert_eq!(checked(b"\xef\xbb\xbf{}").unwrap(), b"{}");
    assert_eq!(checked(b"").unwrap(), b"");
}

#[test]
fn the_byte_that_is_wrong_is_named() {
    let error = utf8(b"{\"a\": \"\xe9\"}").unwrap_err();
    assert_eq!(error.code(), Code::ImportEncoding);
    assert!(error.detail().contains("byte 8 "), "{error}");
    assert!(utf8(b"\xc0\xaf").is_err(), "overlong forms");
    assert!(utf8(b"\xed\xa0\x80").is_err(), "half a pair");
}

#[test]
fn size_has_a_limit() {
    assert!(checked(&vec![b' '; LARGEST_FILE]).is_ok());
    assert_eq!(checked(&vec![b' '; LARGEST_FILE + 1]).unwrap_err().code(), Code::ImportTooLarge);
}
