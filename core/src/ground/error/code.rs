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
    PlaceNotANumber = "place.not-a-number" {
        cause: "a latitude or longitude is not a finite number",
        example: "a calculation that divided by zero",
        fix: "leave the point out where it is not known"
    }
    PlaceNullIsland = "place.null-island" {
        cause: "latitude and longitude are both zero, which is what empty cells turn into",
        example: r#"{"latitude": 0, "longitude": 0}"#,
        fix: "leave the point out where it is not known"
    }
    PlaceCoordinatesProjected = "place.coordinates-projected" {
        cause: "an easting and a northing in metres stand where degrees should",
        example: r#"{"latitude": 185290, "longitude": 328850}"#,
        fix: "give eastings and northings as such, or convert them to latitude and longitude first"
    }
    PlaceLatitudeRange = "place.latitude-range" {
        cause: "a latitude is not between -90 and 90 degrees",
        example: r#"{"latitude": 515.617, "longitude": -3.0276}"#,
        fix: "check the decimal point; in the United Kingdom latitudes are near 50 to 61"
    }
    PlaceLongitudeRange = "place.longitude-range" {
        cause: "a longitude is not between -180 and 180 degrees",
        example: r#"{"latitude": 51.5617, "longitude": -302.76}"#,
        fix: "check the decimal point; in the United Kingdom longitudes are between -9 and 2"
    }
    PlacePostcodeEmpty = "place.postcode-empty" {
        cause: "a postcode is empty",
        example: r#"{"postcode": ""}"#,
        fix: "write the postcode, or leave the field out where it is not known"
    }
    PlacePostcodeIncomplete = "place.postcode-incomplete" {
        cause: "only the first half of a postcode is given",
        example: r#"{"postcode": "NP10"}"#,
        fix: "write the whole postcode, such as `NP10 8YW`"
    }
    PlacePostcodeLookAlike = "place.postcode-look-alike" {
        cause: "a letter O or I stands for a digit in a postcode, or a digit 0 or 1 for a letter",
        example: r#"{"postcode": "NP1O 8YW"}"#,
        fix: "check the character named; it is never exchanged silently"
    }
    PlacePostcodeFormat = "place.postcode-format" {
        cause: "a text does not have the shape of a postcode",
        example: r#"{"postcode": "Newport"}"#,
        fix: "write a full postcode such as `NP10 8YW`; case and spaces do not matter"
    }
    PlaceOutsideNationalGrid = "place.outside-national-grid" {
        cause: "a place is not on the National Grid, which covers Great Britain and the Isle of Man",
        example: "the National Grid place of a point in Belfast",
        fix: "use latitude and longitude; Ireland and the Channel Islands have grids of their own"
    }
    PlaceGridRefLetters = "place.grid-ref-letters" {
        cause: "a grid reference does not begin with the two letters of a square of the National Grid",
        example: r#"{"grid_ref": "J 338 740"}"#,
        fix: "write the letters first, such as `ST 309 882`; references of the Irish Grid are not read"
    }
    PlaceGridRefFigures = "place.grid-ref-figures" {
        cause: "a grid reference has no figures, or other signs among them",
        example: r#"{"grid_ref": "ST 309-882"}"#,
        fix: "write two to ten figures after the letters, such as `ST 309 882`"
    }
    PlaceGridRefUneven = "place.grid-ref-uneven" {
        cause: "the two halves of a grid reference have different numbers of figures",
        example: r#"{"grid_ref": "ST 309 88"}"#,
        fix: "write as many figures for the northing as for the easting"
    }
    PlaceGridRefTooLong = "place.grid-ref-too-long" {
        cause: "a grid reference has more than ten figures",
        example: r#"{"grid_ref": "ST 309123 882345"}"#,
        fix: "cut each half to five figures, which name a square of one metre"
    }
    PlacePostcodeColumns = "place.postcode-columns" {
        cause: "a file of postcodes lacks a column that is needed",
        example: "a directory without `oseast1m` and `osnrth1m`",
        fix: "give a file of the ONS Postcode Directory with its header, or use the loader for Code-Point Open"
    }
    PlacePostcodeRow = "place.postcode-row" {
        cause: "a row of a file of postcodes cannot be read",
        example: "`NP10 8YW,,east,185290`",
        fix: "nothing, if there are few; where most rows are bad, the file has another layout"
    }
    PlacePostcodeSource = "place.postcode-source" {
        cause: "a source of postcodes broke off before its end",
        example: "a download that stopped half way",
        fix: "fetch the file again"
    }
}
