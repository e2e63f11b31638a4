use proptest::prelude::*;

use super::Pence;
use crate::ground::error::Code;

#[test]
fn reads_what_people_write() {
    for (text, pence) in [("4.50", 450), ("£4.5", 450), ("0", 0), ("1,250", 125_000), (" £ 3 ", 300), ("-3.01", -301)] {
        assert_eq!(text.parse::<Pence>().unwrap(), Pence(pence), "{text}");
    }
    for bad in ["", "£", "4.", "4.505", "five", "1,25", "4,50", "1e3", "٣", "--1", "4.5.0"] {
        assert_eq!(bad.parse::<Pence>().unwrap_err().code(), Code::MoneyFormat, "{bad}");
    }
}

#[test]
fn sums_that_do_not_fit_are_errors() {
    let most = Pence(i64::MAX);
    assert_eq!(most.plus(Pence(1)).unwrap_err().code(), Code::MoneyOverflow);
    assert_eq!(Pence(i64::MIN).minus(Pence(1)).unwrap_err().code(), Code::MoneyOverflow);
    assert_eq!(most.times(2).unwrap_err().code(), Code::MoneyOverflow);
    assert_eq!("92233720368547758.08".parse::<Pence>().unwrap_err().code(), Code::MoneyOverflow);
}

#[test]
fn half_pennies_round_up() {
    assert_eq!(Pence(5).percent(50).unwrap(), Pence(3));
    assert_eq!(Pence(5).percent(30).unwrap(), Pence(2));
}

proptest! {
    #[test]
    fn writing_then_reading_gives_the_amount(pence in -1_000_000_000_000i64..1_000_000_000_000) {
        prop_assert_eq!(Pence(pence).to_string().parse::<Pence>().unwrap(), Pence(pence));
    }
}
