use super::{PartnerId, SiteId};
use crate::ground::error::Code;

#[test]
fn ids_are_opaque() {
    for text in ["1", "a b", "https://example.org/x#1", "ŵy", "{\"a\":1}"] {
        assert_eq!(PartnerId::new(text).unwrap().as_str(), text);
    }
}

#[test]
fn limits() {
    assert_eq!(SiteId::new("").unwrap_err().code(), Code::IdEmpty);
    assert_eq!(SiteId::new("\t ").unwrap_err().code(), Code::IdEmpty);
    assert!(SiteId::new("a".repeat(512)).is_ok());
    assert_eq!(SiteId::new("a".repeat(513)).unwrap_err().code(), Code::IdTooLong);
}
