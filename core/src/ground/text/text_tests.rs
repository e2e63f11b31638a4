use proptest::prelude::*;

use super::{ExtensionName, LanguageTag, NonEmpty, PersonalText, words};
use crate::ground::error::Code;

words! {
    /// Colours, for these tests.
    open Colour {
        /// Red.
        Red = "red",
        /// Green.
        Green = "green",
    }
}

#[test]
fn words_read_back_and_extensions_are_kept() {
    assert_eq!(Colour::ALL, [Colour::Red, Colour::Green]);
    for word in ["red", "green", "x-gwent:teal"] {
        assert_eq!(word.parse::<Colour>().unwrap().as_str(), word);
    }
}

#[test]
fn an_unknown_word_is_told_what_is_allowed() {
    let error = "rde".parse::<Colour>().unwrap_err();
    assert_eq!(error.code(), Code::KindUnknown);
    assert_eq!(error.detail(), "`rde` is not one of: red, green, or an extension `x-<organisation>:<slug>`");
    let long = "a very long text that is certainly not a word of any vocabulary".parse::<Colour>().unwrap_err();
    assert!(!long.detail().contains("vocabulary"));
}

#[test]
fn language_tags() {
    for (given, kept) in [("en", "en"), ("CY", "cy"), ("en-gb", "en-GB"), ("zh-Hant-TW", "zh-hant-TW"), ("bfi", "bfi")] {
        assert_eq!(LanguageTag::new(given).unwrap().as_str(), kept);
    }
    for bad in ["", "e", "Welsh", "en_GB", "en--GB", "12", "ŵy"] {
        assert_eq!(LanguageTag::new(bad).unwrap_err().code(), Code::TextLanguageTag, "{bad}");
    }
}

#[test]
fn extensions() {
    for bad in ["", "x-", "x-gwent", "x-gwent:", "x-:a", "x-Gwent:a", "gwent:a", "x-a:b c"] {
        assert_eq!(ExtensionName::new(bad).unwrap_err().code(), Code::KindExtension, "{bad}");
    }
}

proptest! {
    #[test]
    fn non_empty_is_trimmed_and_stable(text in "\\PC{0,40}") {
        match NonEmpty::new(text.as_str()) {
            Ok(kept) => {
                prop_assert_eq!(kept.as_str(), text.trim());
                prop_assert_eq!(NonEmpty::new(kept.as_str()).unwrap(), kept);
            }
            Err(error) => {
                prop_assert!(text.trim().is_empty());
                prop_assert_eq!(error.code(), Code::TextEmpty);
            }
        }
    }

    #[test]
    fn personal_text_never_shows(text in "[A-Za-z]{5,40}") {
        let personal = PersonalText::from(text.clone());
        let shown = format!("{personal:?} {:#?}", Some(&personal));
        prop_assert!(!shown.contains(&text));
    }
}
