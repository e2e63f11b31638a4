use fingerpost::{AcceptedValue, DirectoryText, NonEmpty, PersonalText, Severity, accept, clean_text, suggest_facts};

/// The words a suggestion rests on stand in the text, at the place it names, and what is accepted of it is a value without fault.
pub(super) fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let said = PersonalText::from(text.to_owned());
    let cleaned = clean_text(text);
    let given = DirectoryText::new(NonEmpty::new("description").expect("a name"), said);
    let letters: Vec<char> = text.chars().collect();
    let plain = !text.contains(['<', '&']);
    for suggestion in suggest_facts(&[given]) {
        let words = suggestion.words.expose();
        assert!(cleaned.contains(words), "the words stand in the text");
        let range = suggestion.start_char as usize..suggestion.end_char as usize;
        assert!(!range.is_empty());
        let there: String = letters.get(range).expect("the place is within the text").iter().collect();
        if plain {
            assert_eq!(together(&there), together(words), "another place than that of the words");
        }
        match accept(&suggestion, "2026-11-23".parse().expect("a day")).value {
            Some(AcceptedValue::Session { pattern }) => {
                assert!(pattern.timing.check().iter().all(|issue| issue.severity != Severity::Error), "{pattern:?}");
            }
            Some(AcceptedValue::Eligibility { eligibility }) => {
                let ages = eligibility.youngest.zip(eligibility.oldest);
                assert!(ages.is_none_or(|(youngest, oldest)| youngest <= oldest), "{eligibility:?}");
            }
            _ => {}
        }
    }
}

/// A text without what stands between its words, which cleaning changes.
fn together(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect()
}
