use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::{DirectoryText, accept, clean_text, suggest_facts};
use crate::ground::text::NonEmpty;
use crate::model::provenance::Source;

fn text(said: &str) -> DirectoryText {
    DirectoryText::new(NonEmpty::new("description").unwrap(), said.into())
}

fn talk() -> impl Strategy<Value = String> {
    let words = vec![
        "Monday",
        "Mondays",
        "Tue",
        "to",
        "-",
        "–",
        "and",
        ",",
        ".",
        ":",
        "9",
        "10",
        "12",
        "30",
        "am",
        "pm",
        "9am",
        "5pm",
        "noon",
        "£",
        "3",
        "50",
        "p",
        "per session",
        "free",
        "donation",
        "from",
        "18",
        "+",
        "over",
        "under",
        "aged",
        "years",
        "s",
        "first",
        "of the month",
        "every",
        "term time",
        "only",
        "no",
        "not",
        "hearing loop",
        "wheelchair access",
        "toilet",
        "drop in",
        "booking",
        "essential",
        "GP referral",
        "0117",
        "496",
        "0000",
        "a@b.uk",
        "www.example.org",
        "\n",
        "<p>",
        "</p>",
        "<br>",
        "&amp;",
        "&nbsp;",
        "<",
        ">",
        "(",
        ")",
        "/",
        "|",
        "999999999999",
        "00",
        "é",
        "🏛",
        "'",
        "’",
    ];
    prop::collection::vec((prop::sample::select(words), any::<bool>()), 0..60).prop_map(|words| {
        words.into_iter().map(|(word, space)| if space { format!("{word} ") } else { word.to_owned() }).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_is_said_the_words_stand_in_the_text(said in prop_oneof![3 => talk(), 1 => any::<String>()]) {
        let cleaned = clean_text(&said);
        let letters: Vec<char> = said.chars().collect();
        for one in suggest_facts(&[text(&said)]) {
            prop_assert!(!one.words.is_empty() && cleaned.contains(one.words.expose()));
            let there: String = letters[one.start_char as usize..one.end_char as usize].iter().collect();
            prop_assert_eq!(clean_text(&there), one.words.expose());
            let accepted = accept(&one, "2026-11-23".parse().unwrap());
            prop_assert_eq!(accepted.provenance.source, Source::Directory);
            prop_assert!(accepted.value.is_some() != accepted.question.is_some());
            if let Some(super::AcceptedValue::Session { pattern }) = accepted.value {
                let errors = pattern.timing.check().into_iter().filter(|issue| issue.severity == crate::ground::error::Severity::Error);
                prop_assert_eq!(errors.count(), 0);
            }
        }
    }

    #[test]
    fn suggestions_go_through_json(said in talk()) {
        let found = suggest_facts(&[text(&said)]);
        let json = serde_json::to_string(&found).unwrap();
        prop_assert_eq!(serde_json::from_str::<Vec<super::FactSuggestion>>(&json).unwrap(), found);
    }
}

/// Text made to be slow: what one reader would look at again and again.
#[test]
fn time_grows_with_the_length_only() {
    let hostile = [
        "<",
        "<a",
        "<!--",
        "<script>",
        "&",
        "&amp",
        "&#59",
        "&amp;",
        "Monday and ",
        "Monday-",
        "10-",
        "10am ",
        "£1,000,000,",
        "no ",
        "0",
        "0 ",
        "a.",
        "first ",
        "2nd and ",
        "every ",
        "(",
        "over ",
        "aged ",
        "drop ",
        "free ",
        "a@",
        "\n",
        "’",
        "a’",
        "wheelchair ",
    ];
    for piece in hostile {
        let took = |times: usize| {
            let said = text(&piece.repeat(times / piece.len()));
            let begun = Instant::now();
            let _ = suggest_facts(&[said]);
            begun.elapsed()
        };
        // Ten times the text; quadratic time would be a hundredfold, at every try.
        let in_proportion = || took(40_000) < took(4_000) * 40 + Duration::from_millis(300);
        assert!((0..5).any(|_| in_proportion()), "`{piece}` takes more than in proportion");
    }
}

#[test]
fn nothing_of_the_text_shows_itself() {
    let found = suggest_facts(&[text("Ring Ann on 0117 496 0000 or ann@example.org.")]);
    assert_eq!(found.len(), 2);
    let shown = format!("{found:?}{:?}", text("Ann"));
    assert!(!shown.contains("496") && !shown.contains("ann@") && !shown.contains("Ann"), "{shown}");
}
