use fingerpost::{Postcode, PostcodeTable};

pub(super) fn check(bytes: &[u8]) {
    for read in [PostcodeTable::from_onspd_csv(bytes), PostcodeTable::from_code_point_open_csv(bytes)] {
        let Ok((table, report)) = read else { continue };
        assert!(table.len() as u64 <= u64::from(report.rows), "no postcode comes of nothing");
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(postcode) = text.parse::<Postcode>()
    {
        assert_eq!(postcode.to_string().parse(), Ok(postcode));
    }
}
