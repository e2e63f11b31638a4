use fingerpost::{
    NonEmpty, OpenReferralOptions, OpenReferralOutput, OpenReferralWriting, UkDivision, read_open_referral, write_open_referral,
};

/// A feed that was taken is written in either edition and read again as the same directory.
pub(super) fn check(bytes: &[u8]) {
    let options = OpenReferralOptions::new(NonEmpty::new("Newport").expect("a name"), UkDivision::EnglandAndWales);
    let Ok(feed) = read_open_referral(&[bytes], &options) else { return };
    let told: u32 = feed.counts.iter().map(|counted| counted.count).sum();
    assert!(feed.services_left_out <= feed.services_read && (feed.services_left_out == 0 || told > 0));
    if feed.directory.activities.is_empty() {
        return;
    }
    for version in OpenReferralOutput::ALL {
        let writing = OpenReferralWriting { version: Some(*version), ..OpenReferralWriting::new() };
        let written = write_open_referral(&feed.directory, &feed.kept, &writing);
        for page in &written.pages {
            super::json_elsewhere(page.as_bytes());
        }
        let pages: Vec<&[u8]> = written.pages.iter().map(String::as_bytes).collect();
        let again = read_open_referral(&pages, &options).expect("our own feed is taken");
        assert_eq!(again.directory, feed.directory, "{version}: {:?}", again.issues);
    }
}
