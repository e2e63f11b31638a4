//! Any value: read as `serde_json` reads it, written so that it reads back, found again by its place.

use proptest::prelude::*;

use super::document::Document;
use super::value::{Shape, Value};
use super::value_write::{write_line, write_value};
use crate::ground::error::Code;

fn read(text: &str) -> crate::ground::error::Result<Value<'_>> {
    Document::open(text.as_bytes(), 1 << 20)?.read()
}

fn trees() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        any::<String>().prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(6, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(serde_json::Value::from),
            prop::collection::vec((any::<String>(), inner), 0..8)
                .prop_map(|pairs| serde_json::Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Every value inside a value, with its pointer.
fn all<'v, 't>(value: &'v Value<'t>, pointer: String, found: &mut Vec<(String, &'v Value<'t>)>) {
    found.push((pointer.clone(), value));
    for (index, item) in value.items().iter().enumerate() {
        all(item, format!("{pointer}/{index}"), found);
    }
    for (name, inner) in value.fields() {
        all(inner, format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), found);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_read_is_what_another_parser_reads(tree in trees(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&tree) } else { serde_json::to_string(&tree) }.unwrap();
        let value = read(&text).unwrap();
        for written in [write_line(&value), write_value(&value)] {
            prop_assert_eq!(&serde_json::from_str::<serde_json::Value>(&written).unwrap(), &tree);
            prop_assert_eq!(&read(&written).unwrap(), &value);
        }
        prop_assert_eq!(value.clone().into_owned(), value);
    }

    #[test]
    fn every_value_is_found_again_by_its_place(tree in trees()) {
        let text = serde_json::to_string_pretty(&tree).unwrap();
        let document = Document::open(text.as_bytes(), 1 << 20).unwrap();
        let root = document.read().unwrap();
        let mut found = Vec::new();
        all(&root, String::new(), &mut found);
        for (pointer, value) in found {
            let place = document.place("", &root, value);
            let (told, position) = place.rsplit_once('(').map(|(told, position)| (told.trim_end(), position)).unwrap();
            let steps = pointer.split('/').map(|step| step.replace("~1", "/").replace("~0", "~"));
            if steps.into_iter().all(|step| super::place::short(&step) == step) {
                prop_assert_eq!(told, pointer.as_str());
            }
            prop_assert_eq!(position, super::place::line_and_column(&text, value.at) + ")");
        }
    }

    #[test]
    fn an_outline_holds_what_reading_whole_holds(before in trees(), items in prop::collection::vec(trees(), 0..6), after in trees()) {
        let text = serde_json::json!({ "before": before, "contents": items, "then": after }).to_string();
        let document = Document::open(text.as_bytes(), 1 << 20).unwrap();
        let whole = document.read().unwrap();
        let outline = document.outline(&["content", "contents"]).unwrap();
        let (name, items) = outline.list.unwrap();
        prop_assert_eq!(name, "contents");
        prop_assert_eq!(outline.top.get("before"), whole.get("before"));
        prop_assert_eq!(outline.top.get("then"), whole.get("then"));
        prop_assert_eq!(outline.top.get("contents"), None);
        let read: Vec<_> = items.iter().map(|item| document.item(item).unwrap()).collect();
        prop_assert_eq!(read.as_slice(), whole.get("contents").unwrap().items());
        for (item, value) in items.iter().zip(&read) {
            let place = document.place(&format!("/contents/{}", item.index), value, value);
            prop_assert_eq!(place, document.place("", &whole, &whole.get("contents").unwrap().items()[item.index]));
        }
    }
}

#[test]
fn numbers_keep_their_digits() {
    let text = r#"[1.50,1e2,-0,100000000000000000000000,0.1000]"#;
    assert_eq!(write_line(&read(text).unwrap()), text);
}

#[test]
fn a_list_at_the_top_is_its_own_outline() {
    let document = Document::open(b"[1, {\"a\": 2}]", 100).unwrap();
    let (name, items) = document.outline(&["contents"]).unwrap().list.unwrap();
    assert_eq!((name.as_str(), items.len()), ("", 2));
    assert_eq!(document.item(&items[1]).unwrap().get("a").and_then(Value::as_number), Some("2"));
}

#[test]
fn faults_are_told_with_their_place_whichever_way_the_text_is_read() {
    for (text, code, place) in [
        (r#"{"contents": [{"a": 1, "a": 2}]}"#, Code::ImportDuplicateKey, "/contents/0/a (line 1 column 24)"),
        ("{\"contents\": [\n1,]}", Code::ImportJsonSyntax, "/contents/1 (line 2 column 3)"),
        (r#"{"contents": [{"b": tru}]}"#, Code::ImportJsonSyntax, "/contents/0/b (line 1 column 21)"),
        (r#"{"contents": []} x"#, Code::ImportJsonSyntax, "(line 1 column 18)"),
        (r#"{"contents": [], }"#, Code::ImportJsonSyntax, "(line 1 column 18)"),
    ] {
        let document = Document::open(text.as_bytes(), 100).unwrap();
        for error in [document.read().unwrap_err(), document.outline(&["contents"]).err().unwrap()] {
            assert_eq!((error.code(), error.path()), (code, place), "{text}");
        }
    }
    let deep = "[".repeat(100);
    assert_eq!(read(&deep).unwrap_err().code(), Code::ImportTooDeep);
    assert_eq!(Document::open(&[b' '; 101], 100).err().unwrap().code(), Code::ImportTooLarge);
}

#[test]
fn values_are_made_as_they_are_read() {
    let made = Value::object([
        ("name", Some(Value::text("Mill"))),
        ("none", None),
        ("price", Some(Value::number("4.50"))),
        ("open", Some(true.into())),
        ("days", Some(Value::list([Value::text("MO"), Shape::Null.into()]))),
    ]);
    assert_eq!(write_line(&made), r#"{"name":"Mill","price":4.50,"open":true,"days":["MO",null]}"#);
    assert_eq!(read(&write_line(&made)).unwrap(), made);
}
