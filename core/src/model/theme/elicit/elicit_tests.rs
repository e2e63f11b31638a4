use std::collections::BTreeSet;

use proptest::prelude::*;

use super::inflections::forms;
use super::{ThemeStance, WORDS_LIMIT, suggest};
use crate::ground::error::Code;
use crate::model::theme::Vocabulary;

fn themes(words: &str, stance: ThemeStance) -> Vec<String> {
    let heard = suggest(Vocabulary::builtin(), words).unwrap();
    heard.into_iter().filter(|s| s.stance == stance).map(|s| s.theme.as_str().to_owned()).collect()
}

fn liked(words: &str) -> Vec<String> {
    themes(words, ThemeStance::Liked)
}

fn avoided(words: &str) -> Vec<String> {
    themes(words, ThemeStance::Avoided)
}

#[test]
fn forms_of_words() {
    for (word, form) in [
        ("train", "trains"),
        ("church", "churches"),
        ("story", "stories"),
        ("weave", "weaving"),
        ("knit", "knitting"),
        ("bake", "baked"),
        ("sew", "sewing"),
        ("carry", "carried"),
        ("policeman", "policemen"),
        ("dance", "dancing"),
        ("play", "plays"),
        ("potato", "potatoes"),
        ("dig", "digging"),
        ("bus", "buses"),
        ("class", "classes"),
    ] {
        assert!(forms(word).contains(&form.to_owned()), "{word} {form} {:?}", forms(word));
    }
    for (word, other) in [("car", "care"), ("car", "caring"), ("plan", "plane"), ("mill", "million"), ("flowers", "flower")] {
        assert!(!forms(word).contains(&other.to_owned()), "{word} {other}");
    }
}

#[test]
fn only_whole_words_are_heard() {
    assert_eq!(liked("A million things, a trained millipede, caring, scarf, carpenters' unionised."), ["wood_and_metal_crafts"]);
    assert_eq!(liked("THE MILL"), ["mills_and_textiles"]);
    assert_eq!(liked("down at t’mill"), ["mills_and_textiles"]);
    assert_eq!(liked("cafe\u{301}, café, CAFÉ"), ["food_and_cooking"]);
}

#[test]
fn longer_cues_go_before_shorter_ones() {
    assert_eq!(liked("Sunday school"), ["chapels_and_churches"]);
    assert_eq!(liked("the family tree"), ["family_history"]);
    assert_eq!(liked("a cup in the family. Tree"), ["nature_and_wildlife"]);
}

#[test]
fn words_with_two_meanings() {
    for nothing in [
        "I went to the bank.",
        "That book is mine, a friend of mine says.",
        "Off we march in March.",
        "cotton wool",
        "My root canal.",
    ] {
        assert_eq!(liked(nothing).iter().filter(|t| *t != "writing_and_poetry").count(), 0, "{nothing} {:?}", liked(nothing));
    }
    assert_eq!(liked("He worked in the mine."), ["coal_and_iron"]);
    assert_eq!(liked("We sat on the river bank."), ["rivers_and_bridges"]);
    assert_eq!(liked("Harry Potter"), ["writing_and_poetry"]);
}

#[test]
fn dislike_reaches_to_the_end_of_its_clause() {
    for (words, stays, goes) in [
        (
            "I don't like castles, museums or chapels.",
            &["castles_and_medieval", "chapels_and_churches", "old_places"][..],
            &[][..],
        ),
        ("I don't like castles but I love chapels.", &["castles_and_medieval"], &["chapels_and_churches"]),
        ("I don't like castles. Chapels are nice.", &["castles_and_medieval"], &["chapels_and_churches"]),
        ("I hate castles, I love chapels.", &["castles_and_medieval"], &["chapels_and_churches"]),
        ("Castles aren't for me.", &["castles_and_medieval"], &[]),
        ("Castles? Can't stand them.", &["castles_and_medieval"], &[]),
        ("Castles I love, but chapels upset me.", &["chapels_and_churches"], &["castles_and_medieval"]),
        ("Please, no castles.", &["castles_and_medieval"], &[]),
        ("I don’t really much like castles", &["castles_and_medieval"], &[]),
        ("Dad hated the castle.", &[], &["castles_and_medieval"]),
        ("I hated the way they shut the castle, mind.", &["castles_and_medieval"], &[]),
        ("I wouldn't mind a castle.", &[], &["castles_and_medieval"]),
        ("I can't get enough of castles.", &[], &["castles_and_medieval"]),
        ("It's not that I don't like castles.", &[], &["castles_and_medieval"]),
        ("There was no chapel there then.", &[], &["chapels_and_churches"]),
        ("I can't do gardening since my back went.", &[], &["gardens"]),
        ("I like rugby. I don't like cricket.", &["sport_and_clubs"], &["sport_and_clubs"]),
    ] {
        let sorted = |list: Vec<String>| list.into_iter().collect::<BTreeSet<_>>();
        let given = |list: &[&str]| list.iter().map(|t| (*t).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!((sorted(avoided(words)), sorted(liked(words))), (given(stays), given(goes)), "{words}");
    }
}

#[test]
fn more_words_are_stronger_and_the_same_word_twice_is_not() {
    let strength = |words: &str| suggest(Vocabulary::builtin(), words).unwrap()[0].strength;
    assert_eq!(strength("the loom"), 10);
    assert_eq!(strength("the loom, the loom, the LOOM"), 10);
    assert_eq!(strength("the loom and the bobbin"), 20);
    assert_eq!(strength("the weaving shed"), 15);
    let everything: Vec<_> = Vocabulary::builtin().themes()[1].wordings[0].cues.iter().map(|c| c.as_str()).collect();
    assert_eq!(strength(&everything.join(". ")), 100);
}

#[test]
fn nothing_personal_is_in_debug_or_errors() {
    let heard = suggest(Vocabulary::builtin(), "My nan took me to chapel in Tredegar").unwrap();
    assert!(!heard.is_empty());
    assert!(!format!("{heard:?}").contains("hapel in"));
    assert!(!format!("{:?}", heard[0].words).contains("chapel"));
    let error = suggest(Vocabulary::builtin(), &"secret ".repeat(3_000)).unwrap_err();
    assert_eq!(error.code(), Code::ThemeWordsTooLong);
    assert_eq!(error.detail(), "the text has 21000 characters; at most 20000 are listened to at once");
}

#[test]
fn the_longest_text_is_heard_in_reasonable_time() {
    for piece in ["the ", "mill ", "I hate the war, not the no ", "?", "ŵ", "down the pit. "] {
        let text: String = piece.chars().cycle().take(WORDS_LIMIT).collect();
        suggest(Vocabulary::builtin(), &text).unwrap();
    }
}

/// Text rich in what matters here: cues, turns of phrase, punctuation, odd letters.
fn talk() -> impl Strategy<Value = String> {
    let pieces = vec![
        "mill",
        "the war",
        "chapel",
        "Sunday school",
        "down the pit",
        "I",
        "hate",
        "don't like",
        "not",
        "no",
        "but",
        "love",
        "and",
        "it",
        "café",
        "Diwali",
        "t'mill",
        "can't stand it",
        "nan's",
        "ŵyr",
        "👵🏽",
        "e\u{301}glise",
        "ﬁshing",
        "İzmir",
        "train set",
        "isn't for me",
        "rather",
    ];
    let joints = vec![" ", " ", " ", ", ", ". ", "? ", "! ", " - ", "-", "’", "\n", "; "];
    prop::collection::vec((prop::sample::select(pieces), prop::sample::select(joints)), 0..24)
        .prop_map(|parts| parts.into_iter().map(|(piece, joint)| format!("{piece}{joint}")).collect())
}

fn check_offsets(text: &str) -> Result<(), TestCaseError> {
    for suggestion in suggest(Vocabulary::builtin(), text).unwrap() {
        prop_assert!((10..=100).contains(&suggestion.strength));
        prop_assert!(!suggestion.words.is_empty());
        for heard in &suggestion.words {
            let (start, end) = (heard.start_char as usize, heard.end_char as usize);
            let cut: String = text.chars().skip(start).take(end - start).collect();
            prop_assert_eq!(cut, heard.text.expose());
            prop_assert!(start < end);
        }
        let order: Vec<_> = suggestion.words.iter().map(|w| (w.start_char, w.end_char)).collect();
        prop_assert!(order.is_sorted());
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_heard_and_offsets_cut_the_words(text in "\\PC{0,200}") {
        check_offsets(&text)?;
    }

    #[test]
    fn any_talk_is_heard_and_offsets_cut_the_words(text in talk()) {
        check_offsets(&text)?;
        prop_assert_eq!(suggest(Vocabulary::builtin(), &text).unwrap(), suggest(Vocabulary::builtin(), &text).unwrap());
    }

    #[test]
    fn case_does_not_matter(text in talk()) {
        let set = |text: &str| -> BTreeSet<_> {
            suggest(Vocabulary::builtin(), text).unwrap().into_iter().map(|s| (s.theme, s.stance, s.strength)).collect()
        };
        prop_assert_eq!(set(&text.to_uppercase()), set(&text));
    }

    #[test]
    fn the_order_of_sentences_does_not_matter(sentences in prop::collection::vec(talk(), 1..5).prop_shuffle(), turn in 0usize..5) {
        let set = |sentences: &[String]| -> BTreeSet<_> {
            let text: String = sentences.iter().map(|s| format!("{s} .\n")).collect();
            suggest(Vocabulary::builtin(), &text).unwrap().into_iter().map(|s| (s.theme, s.stance, s.strength)).collect()
        };
        let mut turned = sentences.clone();
        turned.rotate_left(turn % sentences.len());
        turned.reverse();
        prop_assert_eq!(set(&sentences), set(&turned));
    }
}
