//! `serde_json` as an independent oracle of the grammar: both take the same texts and read the same values, but for
//! the faults that are ours to refuse (names that stand twice).

use proptest::prelude::*;
use serde_json::Value;

use super::read::read;
use crate::ground::error::Code;

fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((i, a), (j, b))| i == j && same(a, b))
        }
        (Value::Number(a), Value::Number(b)) if a.is_f64() || b.is_f64() => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            a.is_sign_negative() == b.is_sign_negative() && (a - b).abs() <= a.abs() * 1e-14 + f64::MIN_POSITIVE
        }
        (a, b) => a == b,
    }
}

fn agree(text: &str) {
    let ours = read::<Value>(text.as_bytes());
    let theirs = serde_json::from_str::<Value>(text);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert!(same(ours, theirs), "{text}"),
        (Err(_), Err(_)) => {}
        (Err(error), Ok(_)) => assert_eq!(error.code(), Code::ImportDuplicateKey, "{text}: {error}"),
        (Ok(_), Err(error)) => panic!("{text} was taken: {error}"),
    }
}

/// Values of any shape, written with any white space.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..8).prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn written_values_read_back(value in values(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert_eq!(read::<Value>(text.as_bytes()).unwrap(), value);
    }

    #[test]
    fn damaged_texts_are_taken_or_refused_alike(
        value in values(), at in any::<prop::sample::Index>(), with in "[\\[\\]{}\",:0-9eE.+\\-tfnu\\\\ \n\0aé]{0,3}", drop in 0usize..3,
    ) {
        let text: Vec<char> = serde_json::to_string(&value).unwrap().chars().collect();
        let at = at.index(text.len() + 1);
        let damaged: String = text.iter().take(at).copied().chain(with.chars()).chain(text.iter().skip(at + drop).copied()).collect();
        agree(&damaged);
    }

    #[test]
    fn soup_is_taken_or_refused_alike(text in "[\\[\\]{}\",:0-9eE.+\\-\\\\u \n]{0,24}|(null|true|false|[0-9]|\"a\"|\"b\"|[\\[\\]{},:]){0,12}") {
        agree(&text);
    }
}

#[test]
fn a_record_that_no_field_reads_is_still_read_strictly() {
    // What is passed over unread is held to the grammar too.
    for (text, good) in
        [(r#"{"a": [1, {"b": null}]}"#, true), (r#"{"a": [1, {"b": nul}]}"#, false), (r#"{"a": 1, "a": 2}"#, false)]
    {
        assert_eq!(read::<serde::de::IgnoredAny>(text.as_bytes()).is_ok(), good, "{text}");
    }
}
