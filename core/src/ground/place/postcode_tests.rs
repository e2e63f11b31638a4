use proptest::prelude::*;

use super::Postcode;
use crate::ground::error::Code;

#[test]
fn every_shape() {
    let cases = [
        ("m1 1ae", "M1 1AE", "M"),
        ("B33 8TH", "B33 8TH", "B"),
        ("CR2 6XH", "CR2 6XH", "CR"),
        ("DN551PT", "DN55 1PT", "DN"),
        ("W1A 0AX", "W1A 0AX", "W"),
        ("W1Y 3AA", "W1Y 3AA", "W"),
        ("EC1A 1BB", "EC1A 1BB", "EC"),
        (" gir  0aa ", "GIR 0AA", "GIR"),
        ("BFPO 57", "BFPO 57", "BFPO"),
        ("bfpo1234", "BFPO 1234", "BFPO"),
        ("BF1 3AA", "BF1 3AA", "BF"),
        ("BT1 5GS", "BT1 5GS", "BT"),
        ("JE2 3XP", "JE2 3XP", "JE"),
        ("G Y1\t1AA", "GY1 1AA", "GY"),
        ("im1 1ah", "IM1 1AH", "IM"),
    ];
    for (given, kept, area) in cases {
        let postcode = Postcode::new(given).unwrap();
        assert_eq!((postcode.as_str(), postcode.area()), (kept, area), "{given}");
        assert_eq!(format!("{} {}", postcode.outward(), postcode.inward()), kept);
        assert_eq!(postcode.is_northern_ireland(), area == "BT");
    }
}

#[test]
fn each_fault_has_its_name() {
    let cases = [
        ("", Code::PlacePostcodeEmpty),
        (" \t", Code::PlacePostcodeEmpty),
        ("NP10", Code::PlacePostcodeIncomplete),
        ("ec1a", Code::PlacePostcodeIncomplete),
        ("NP1O 8YW", Code::PlacePostcodeLookAlike),
        ("NPIO 8YW", Code::PlacePostcodeLookAlike),
        ("0X1 2JD", Code::PlacePostcodeLookAlike),
        ("W1A OAX", Code::PlacePostcodeLookAlike),
        ("W1O 1AA", Code::PlacePostcodeLookAlike),
        ("GlR 0AA", Code::PlacePostcodeFormat),
        ("BFP0 57", Code::PlacePostcodeLookAlike),
        ("BFPO", Code::PlacePostcodeFormat),
        ("BFPO 12345", Code::PlacePostcodeFormat),
        ("NP10 8CW", Code::PlacePostcodeFormat),
        ("NP10 8YWX", Code::PlacePostcodeFormat),
        ("QP10 8YW", Code::PlacePostcodeFormat),
        ("NPT 8YW", Code::PlacePostcodeFormat),
        ("NP10-8YW", Code::PlacePostcodeFormat),
        ("ŴP10 8YW", Code::PlacePostcodeFormat),
        ("12345", Code::PlacePostcodeFormat),
    ];
    for (text, code) in cases {
        assert_eq!(Postcode::new(text).unwrap_err().code(), code, "{text}");
    }
    let detail = Postcode::new("NP1O 8YW").unwrap_err();
    assert!(detail.detail().starts_with("character 4 of the postcode"), "{detail}");
}

#[test]
fn files_hold_the_normal_form() {
    let postcode: Postcode = serde_json::from_str(r#""np108yw""#).unwrap();
    assert_eq!(serde_json::to_string(&postcode).unwrap(), r#""NP10 8YW""#);
    let error = serde_json::from_str::<Postcode>(r#""NP1O 8YW""#).unwrap_err().to_string();
    assert!(error.contains("place.postcode-look-alike") && !error.contains("8YW"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_spelling_reads_as_one(outward in "[A-PR-UWYZ][A-HK-Y][1-9][0-9]?", digit in "[0-9]", unit in "[ABD-HJLNP-UW-Z]{2}",
                                 spaces in " {0,3}", lower in any::<bool>()) {
        let normal = format!("{outward} {digit}{unit}");
        let spelt = format!("{spaces}{outward}{spaces}{digit}{unit}");
        let spelt = if lower { spelt.to_lowercase() } else { spelt };
        let postcode = Postcode::new(&spelt).unwrap();
        prop_assert_eq!(postcode.as_str(), normal.as_str());
        prop_assert_eq!(Postcode::new(postcode.as_str()).unwrap(), postcode);
        let shown = format!("{postcode:?}");
        prop_assert!(!shown.contains(postcode.inward()));
    }

    #[test]
    fn any_text_is_read_or_refused_without_repeating_it(text in "\\PC{0,12}|[A-Z0-9 ]{5,9}") {
        match Postcode::new(&text) {
            Ok(postcode) => prop_assert_eq!(Postcode::new(postcode.as_str()).unwrap(), postcode),
            Err(error) => prop_assert!(text.trim().len() < 5 || !error.detail().contains(text.trim())),
        }
    }

    #[test]
    fn order_is_the_order_of_the_texts(a in "[A-Z][0-9] [0-9][A-Z]{2}", b in "[A-Z]{2}[0-9]{2} [0-9][A-Z]{2}") {
        if let (Ok(one), Ok(two)) = (Postcode::new(&a), Postcode::new(&b)) {
            prop_assert_eq!(one.cmp(&two), one.as_str().cmp(two.as_str()));
        }
    }
}
