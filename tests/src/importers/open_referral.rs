use fingerpost::{NonEmpty, OpenReferralOptions, OpenReferralWriting, UkDivision, read_open_referral, write_open_referral};

/// A feed that was taken is written and read again as the same directory.
pub(super) fn check(bytes: &[u8]) {
    let options = OpenReferralOptions::new(NonEmpty::new("Newport").expect("a name"), UkDivision::EnglandAndWales);
    let Ok(feed) = read_open_referral(&[bytes], &options) else { return };
    let told: u32 = feed.counts.iter().map(|counted| counted.count).sum();
    assert!(feed.services_left_out <= feed.services_read && (feed.services_left_out == 0 || told > 0));
    let written = write_open_referral(&feed.directory, &feed.kept, &OpenReferralWriting::new());
    for page in &written.pages {
        super::json_elsewhere(page.as_bytes());
    }
    let pages: Vec<&[u8]> = written.pages.iter().map(String::as_bytes).collect();
    if feed.directory.activities.is_empty() {
        return;
    }
    let again = read_open_referral(&pages, &options).expect("our own feed is taken");
    assert_eq!(again.directory.activities.len(), feed.directory.activities.len(), "no activity is lost on the way");
}
