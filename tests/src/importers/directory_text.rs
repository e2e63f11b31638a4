use fingerpost::{DirectoryText, NonEmpty, PersonalText, accept, clean_text, suggest_facts};

/// The words a suggestion rests on stand in the text, and whatever is suggested can be accepted.
pub(super) fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let said = PersonalText::from(text.to_owned());
    let cleaned = clean_text(text);
    let given = DirectoryText::new(NonEmpty::new("description").expect("a name"), said);
    for suggestion in suggest_facts(&[given]) {
        assert!(cleaned.contains(suggestion.words.expose()), "the words stand in the text");
        assert!(suggestion.start_char < suggestion.end_char);
        let _ = accept(&suggestion, "2026-11-23".parse().expect("a day"));
    }
}
