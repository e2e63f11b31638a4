use proptest::prelude::*;

use super::clean::clean;
use super::clean_text;

#[test]
fn markup_becomes_words_and_lines() {
    let rows = [
        ("plain words", "plain words"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("<ul><li>Loop</li><li>Lift</li></ul>", "Loop\nLift"),
        ("W<b>ednes</b>day", "Wednesday"),
        ("10am&nbsp;&ndash;&nbsp;12pm", "10am – 12pm"),
        ("&pound;3 &amp; &#163;4 &#xA3;5", "£3 & £4 £5"),
        ("&lt;p&gt;Escaped &amp;amp; twice&lt;/p&gt;", "Escaped & twice"),
        ("a <!-- <p>hidden</p> --> b", "a b"),
        ("a<script>let x = '<p>';</script>b", "ab"),
        ("under < 5 > 3", "under 5 3"),
        ("<a href=\"https://example.org\">Site</a>", "Site"),
        ("one<br/>two<br>\n\n three", "one\ntwo\nthree"),
        ("&unknown; &; &#99999999;x", "&unknown; &; x"),
        ("  <p>  </p> ", ""),
        ("<", ""),
        ("soft\u{ad}ly \u{feff}zero\u{200b}width", "softly zerowidth"),
        ("a <b", "a b"),
        ("<!-- never closed", "!-- never closed"),
    ];
    for (given, expected) in rows {
        assert_eq!(clean_text(given), expected, "{given}");
    }
}

fn junk() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<",
        ">",
        "&",
        ";",
        "&amp;",
        "&lt;",
        "&gt;",
        "amp;",
        "&#59;",
        "&#38",
        "#60;",
        "<p>",
        "</p>",
        "<b>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<br>",
        " ",
        "\n",
        "\u{a0}",
        "\u{ad}",
        "Monday",
        "10am",
        "-",
        "£",
        "5",
        ".",
        "é",
        "\u{301}",
        "🏛",
        "&nbsp;",
        "nbsp;",
        "lt;",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn cleaning_twice_is_cleaning_once(text in prop_oneof![junk(), any::<String>()]) {
        let once = clean_text(&text);
        prop_assert_eq!(clean_text(&once), once);
    }

    #[test]
    fn every_character_knows_where_it_stood(text in prop_oneof![junk(), any::<String>()]) {
        let cleaned = clean(&text);
        let length = text.chars().count();
        prop_assert_eq!(cleaned.letters.len(), cleaned.origin.len());
        prop_assert!(cleaned.origin.iter().all(|(from, until)| from < until && *until <= length));
        prop_assert!(cleaned.origin.windows(2).all(|two| two[0].0 <= two[1].0 && two[0].1 <= two[1].1));
        prop_assert!(!cleaned.letters.iter().any(|letter| matches!(letter, '<' | '>' | '\t' | '\r')));
    }

    #[test]
    fn text_without_markup_keeps_its_words(words in prop::collection::vec("[a-zA-Z0-9£.,]{1,8}", 0..20)) {
        prop_assert_eq!(clean_text(&words.join("  ")), words.join(" "));
    }
}
