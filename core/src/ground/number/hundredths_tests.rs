use proptest::prelude::*;

use super::Hundredths;
use crate::ground::error::Code;

#[test]
fn what_is_no_number_with_two_decimals_is_refused() {
    for text in ["", ".", "1.", ".5", "1.234", "1,5", "--1", "1e3", "NaN", "1234567890123", "9999999999999.99", "½"] {
        assert_eq!(text.parse::<Hundredths>().unwrap_err().code(), Code::NumberFormat, "{text}");
    }
    for number in [f64::NAN, f64::INFINITY, 0.001, 1e300] {
        assert_eq!(Hundredths::from_real(number).unwrap_err().code(), Code::NumberFormat, "{number}");
    }
    assert_eq!("7.000".parse(), Ok(Hundredths(700)));
    assert_eq!("-0.5".parse(), Ok(Hundredths(-50)));
    assert_eq!(Hundredths(-50).to_string(), "-0.50");
}

proptest! {
    #[test]
    fn every_number_comes_back_as_text_number_and_json(hundredths in -100_000_000_000_000..=100_000_000_000_000_i64) {
        let number = Hundredths(hundredths);
        prop_assert_eq!(number.to_string().parse(), Ok(number));
        if hundredths.abs() < 90_000_000_000_000 {
            prop_assert_eq!(Hundredths::from_real(number.to_real()), Ok(number));
            let json = serde_json::to_string(&number).unwrap();
            prop_assert_eq!(serde_json::from_str::<Hundredths>(&json).unwrap(), number);
        }
    }
}
