//! The one table of error and issue codes.

use super::codes_macro::codes;

codes! {
    IdEmpty = "id.empty" {
        cause: "an id is empty or only white space",
        example: r#"{"id": "  "}"#,
        fix: "give every record a non-empty id; any text will do, as long as it is unique among its kind"
    }
    IdTooLong = "id.too-long" {
        cause: "an id is longer than 512 bytes",
        example: r#"{"id": "aaaa…"}"#,
        fix: "use the source's own key, not its description"
    }
    TextEmpty = "text.empty" {
        cause: "a text that people will read is empty or only white space",
        example: r#"{"name": ""}"#,
        fix: "write the text, or leave the field out where it is optional"
    }
    TextTooLong = "text.too-long" {
        cause: "a text is longer than one mebibyte",
        example: r#"{"description": "…"}"#,
        fix: "shorten the text; link to long documents instead"
    }
    TextLanguageTag = "text.language-tag" {
        cause: "a language is not written as a language tag",
        example: r#"{"languages": ["Welsh"]}"#,
        fix: "use the short tag: `en`, `cy`, `bfi` for British Sign Language, `pt-BR`"
    }
    MoneyOverflow = "money.overflow" {
        cause: "an amount or a sum does not fit in 64 bits of pence",
        example: "9223372036854775807 pence + 1 penny",
        fix: "check the amount; real prices and grants fit with room to spare"
    }
    MoneyFormat = "money.format" {
        cause: "an amount of money cannot be read",
        example: r#"{"price": "five pounds"}"#,
        fix: "write pounds and pence as `4.50` or `£4.50`, at most two decimals"
    }
    KindUnknown = "kind.unknown" {
        cause: "a word is not one of those the field allows",
        example: r#"{"kind": "musuem"}"#,
        fix: "use one of the allowed words listed in the error, or an extension written `x-<organisation>:<slug>`"
    }
    KindExtension = "kind.extension" {
        cause: "an extension name is not written as `x-<organisation>:<slug>`",
        example: "`x-gwent` without a slug",
        fix: "write lower-case letters, digits, hyphens and underscores: `x-gwent:boat_trip`"
    }
    PlaceCoordinatesSwapped = "place.coordinates-swapped" {
        cause: "latitude and longitude stand the wrong way round",
        example: r#"{"latitude": -2.99, "longitude": 51.58}"#,
        fix: "swap them: latitude is the one near 50 to 61 in the United Kingdom, longitude the one near zero"
    }
    ThemeId = "theme.id" {
        cause: "a theme is not named by words in lower case joined by `_`",
        example: r#"{"theme": "Mills & textiles"}"#,
        fix: "use a name of the vocabulary such as `mills_and_textiles`, or an extension `x-<organisation>:<slug>`"
    }
    ThemeDuplicate = "theme.duplicate" {
        cause: "two themes of one vocabulary have the same name",
        example: r#"[{"id": "gardens", …}, {"id": "gardens", …}]"#,
        fix: "give your own theme an extension name, `x-<organisation>:<slug>`"
    }
    ThemeBroader = "theme.broader" {
        cause: "the wider theme of a theme is missing, or is itself a part of it",
        example: r#"{"id": "x-gwent:bridge", "broader": "bridges"}"#,
        fix: "name a theme of the same vocabulary, or leave the field out"
    }
    ThemeWording = "theme.wording" {
        cause: "a theme has no words in any language, or two sets of words in the same one",
        example: r#"{"id": "x-gwent:bridge", "wordings": []}"#,
        fix: "give one set of words for each language, at least one"
    }
    ThemeCue = "theme.cue" {
        cause: "a cue of a theme has no word in it, or more than eight",
        example: r#"{"cues": ["…"]}"#,
        fix: "write the words or short phrases with which people speak of the theme"
    }
    ThemeWordsTooLong = "theme.words-too-long" {
        cause: "a text to be heard for themes is longer than 20,000 characters",
        example: "the whole record of a case instead of what the client said",
        fix: "pass what the client said about their interests, one conversation at a time"
    }
}
