//! Bad directories and clients: which code, and where.

use super::read::{read_client, read_directory, read_policy};
use crate::ground::error::{Code, FingerpostError};

/// A directory with something put into it, on a line of its own.
fn directory(inside: &str) -> FingerpostError {
    let text = format!("{{\"area\": \"Newport\", \"division\": \"england_and_wales\",\n{inside}}}");
    read_directory(text.as_bytes()).expect_err(inside)
}

#[test]
fn a_directory_names_code_and_place() {
    use Code as C;
    let cases: &[(&str, Code, &str)] = &[
        (
            r#""sites": [{"id": "a", "name": "A", "postcode": "NP1O 8YW"}]"#,
            C::PlacePostcodeLookAlike,
            "/sites/0/postcode (line 2 column 48)",
        ),
        (
            r#""sites": [{"id": "a", "name": "A", "postcode": "NP10"}]"#,
            C::PlacePostcodeIncomplete,
            "/sites/0/postcode (line 2 column 48)",
        ),
        (r#""sites": [{"id": "a", "name": "A", "postcode": ""}]"#, C::PlacePostcodeEmpty, "/sites/0/postcode (line 2 column 48)"),
        (
            r#""sites": [{"id": "a", "name": "A", "point": {"latitude": -3.0, "longitude": 51.5}}]"#,
            C::PlaceCoordinatesSwapped,
            "/sites/0/point (line 2 column 45)",
        ),
        (
            r#""sites": [{"id": "a", "name": "A", "point": {"latitude": 0, "longitude": 0}}]"#,
            C::PlaceNullIsland,
            "/sites/0/point (line 2 column 45)",
        ),
        (
            r#""sites": [{"id": "a", "name": "A", "point": {"latitude": 185290, "longitude": 328850}}]"#,
            C::PlaceCoordinatesProjected,
            "/sites/0/point (line 2 column 45)",
        ),
        (r#""sites": [{"id": "a", "name": "A", "point": [51.5, -3.0]}]"#, C::ImportJsonType, "/sites/0/point (line 2 column 45)"),
        (
            r#""sites": [{"id": "a", "name": "A", "point": {"latitude": "51.5", "longitude": -3}}]"#,
            C::ImportJsonType,
            "/sites/0/point/latitude (line 2 column 58)",
        ),
        (
            r#""sites": [{"id": "a", "name": "A", "point": {"latitude": 51.5}}]"#,
            C::ImportMissingField,
            "/sites/0/point (line 2 column 45)",
        ),
        (r#""sites": [{"id": " ", "name": "A"}]"#, C::IdEmpty, "/sites/0/id (line 2 column 18)"),
        (r#""sites": [{"id": "a", "name": ""}]"#, C::TextEmpty, "/sites/0/name (line 2 column 31)"),
        (r#""sites": [{"id": 7, "name": "A"}]"#, C::ImportJsonType, "/sites/0/id (line 2 column 18)"),
        (r#""sites": [{"id": "a"}]"#, C::ImportMissingField, "/sites/0 (line 2 column 11)"),
        (
            r#""sites": [{"id": "a", "name": "A", "uses": ["signpost", "programm"]}]"#,
            C::KindUnknown,
            "/sites/0/uses/1 (line 2 column 57)",
        ),
        (r#""sites": [{"id": "a", "name": "A", "uses": "signpost"}]"#, C::ImportJsonType, "/sites/0/uses (line 2 column 44)"),
        (
            r#""sites": [{"id": "a", "name": "A", "postcod": "NP10 8YW"}]"#,
            C::ImportUnknownField,
            "/sites/0/postcod (line 2 column 36)",
        ),
        (r#""sites": [{"id": "a", "name": "A", "id": "b"}]"#, C::ImportDuplicateKey, "/sites/0/id (line 2 column 36)"),
        (r#""sites": [], "sites": []"#, C::ImportDuplicateKey, "/sites (line 2 column 14)"),
        (r#""site\u0073": [], "sites": []"#, C::ImportDuplicateKey, "/sites (line 2 column 19)"),
        (r#""sites": {}"#, C::ImportJsonType, "/sites (line 2 column 10)"),
        (r#""sites": [[]]"#, C::ImportJsonType, "/sites/0 (line 2 column 11)"),
        (r#""sites": [null]"#, C::ImportJsonType, "/sites/0 (line 2 column 11)"),
        (r#""a/b~c": 1"#, C::ImportUnknownField, "/… (line 2 column 1)"),
        (r#""compiled_on": "22/11/2026""#, C::TimeDateFormat, "/compiled_on (line 2 column 16)"),
        (r#""compiled_on": 20261122"#, C::ImportJsonType, "/compiled_on (line 2 column 16)"),
        (r#""compiled_on": "2026-02-30""#, C::TimeDateFormat, "/compiled_on (line 2 column 16)"),
        (r#""partners": [{"id": "p", "name": "P", "kind": "musuem"}]"#, C::KindUnknown, "/partners/0/kind (line 2 column 47)"),
        (r#""partners": [{"id": "p", "name": "P", "kind": "x-gwent"}]"#, C::KindExtension, "/partners/0/kind (line 2 column 47)"),
        (
            r#""partners": [{"id": "p", "name": "P", "kind": "museum", "volunteers": {"active": -1}}]"#,
            C::ImportJsonType,
            "/partners/0/volunteers/active (line 2 column 82)",
        ),
        (
            r#""partners": [{"id": "p", "name": "P", "kind": "museum", "volunteers": {"active": 4294967296}}]"#,
            C::ImportJsonType,
            "/partners/0/volunteers/active (line 2 column 82)",
        ),
        (
            r#""partners": [{"id": "p", "name": "P", "kind": "museum", "volunteers": {"active": 2.5}}]"#,
            C::ImportJsonType,
            "/partners/0/volunteers/active (line 2 column 82)",
        ),
        (r#""version": 1e999"#, C::ImportJsonType, "/version (line 2 column 12)"),
        (r#""version": NaN"#, C::ImportJsonSyntax, "/version (line 2 column 12)"),
        (r#""version": -Infinity"#, C::ImportJsonSyntax, "/version (line 2 column 13)"),
        (r#""version": 'one'"#, C::ImportJsonSyntax, "/version (line 2 column 12)"),
        (r#""version": "\ud800""#, C::ImportEncoding, "/version (line 2 column 13)"),
        (r#""version": "\q""#, C::ImportJsonSyntax, "/version (line 2 column 14)"),
        ("\"version\": \"a\nb\"", C::ImportJsonSyntax, "/version (line 2 column 14)"),
        (r#""version": "ŵŷ", "version": "b""#, C::ImportDuplicateKey, "/version (line 2 column 18)"),
        (r#""sites": [],"#, C::ImportJsonSyntax, "(line 2 column 13)"),
        (r#""sites": [1 2]"#, C::ImportJsonType, "/sites/0 (line 2 column 11)"),
        (r#""sites": [] "themes": []"#, C::ImportJsonSyntax, "(line 2 column 13)"),
        (r#""sites" []"#, C::ImportJsonSyntax, "/sites (line 2 column 9)"),
        (r#""sites": [}"#, C::ImportJsonSyntax, "/sites/0 (line 2 column 11)"),
    ];
    for (inside, code, place) in cases {
        let error = directory(inside);
        assert!(matches!(error, FingerpostError::Import { .. }), "{inside}");
        assert_eq!((error.code(), error.path()), (*code, *place), "{inside}: {error}");
    }
}

#[test]
fn a_client_names_code_and_place_and_nothing_personal() {
    let cases = [
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "home": {"latitude": -2.9977, "longitude": 51.5842}}"#,
            Code::PlaceCoordinatesSwapped,
            "/home (line 1 column 60)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "goals": "Mair Jones"}"#,
            Code::ImportJsonType,
            "/goals (line 1 column 61)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "goals": [{"words": ["Mair Jones"]}]}"#,
            Code::ImportJsonType,
            "/goals/0/words (line 1 column 72)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "group_limit": "Mair Jones"}"#,
            Code::ImportJsonType,
            "/group_limit (line 1 column 67)",
        ),
        (r#"{"id": "c", "need": "low"}"#, Code::ImportMissingField, "(line 1 column 1)"),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "keep_apart": [{"partner": {}}]}"#,
            Code::ImportMissingField,
            "/keep_apart/0/partner (line 1 column 79)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "keep_apart": [{"person": {}}]}"#,
            Code::KindUnknown,
            "/keep_apart/0/person (line 1 column 68)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "keep_apart": [3]}"#,
            Code::ImportJsonType,
            "/keep_apart/0 (line 1 column 67)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "keep_apart": [{"site": {"id": "s"}, "partner": {}}]}"#,
            Code::ImportJsonSyntax,
            "/keep_apart/0 (line 1 column 87)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "free_times": [{"day": "monday", "from": "9am", "to": "12:00"}]}"#,
            Code::TimeTimeFormat,
            "/free_times/0/from (line 1 column 93)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "free_times": [["monday", "09:00", "12:00"]]}"#,
            Code::ImportJsonType,
            "/free_times/0 (line 1 column 67)",
        ),
        (
            r#"{"id": "c", "need": "low", "route": "link_worker", "languages": ["Welsh"]}"#,
            Code::TextLanguageTag,
            "/languages/0 (line 1 column 66)",
        ),
    ];
    for (text, code, place) in cases {
        let error = read_client(text.as_bytes()).expect_err(text);
        assert_eq!((error.code(), error.path()), (code, place), "{error}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("Mair") && !shown.contains("51.58"), "{shown}");
    }
}

#[test]
fn sentences_help() {
    let said = |inside| directory(inside).detail().to_owned();
    assert_eq!(said(r#""sits": []"#), "there is no field `sits` here; did you mean `sites`?");
    assert_eq!(said(r#""compiled_on": 3"#), "a text is expected, not a whole number");
    assert_eq!(
        said(r#""version": "a", "version": "b""#),
        "`version` stands twice in one object: at line 2 column 1 and at line 2 column 17"
    );
    assert_eq!(
        said(r#""partners": [{"id": "p", "name": "P", "kind": "museum", "volunteers": {"active": -1}}]"#),
        "a whole number from 0 to 4,294,967,295 is expected; this one is not"
    );
    assert_eq!(said(r#""sites": [],"#), "a name is missing before the bracket; a comma too many is the usual reason");
    assert_eq!(read_policy(b"[]").unwrap_err().detail(), "an object is expected, not a list");
    assert_eq!(read_policy(b"").unwrap_err().detail(), "the text ends here, but a value is missing");
}

#[test]
fn a_code_in_a_word_does_not_deceive() {
    let error = directory(r#""partners": [{"id": "p", "name": "P", "kind": "a [id.empty]"}]"#);
    assert_eq!(error.code(), Code::KindUnknown);
    let error = directory(r#""a [id.empty]": 1"#);
    assert_eq!(error.code(), Code::ImportUnknownField);
}
