//! Killed while confirmations are recorded: the referral and its place go together.

use std::ffi::OsString;
use std::sync::Arc;

use fingerpost::{Casebook, ReferralState};
use fingerpost_tests::cases::{activity, at, referral};

use super::lane::{Phase, compare, reopen, sound};
use super::tally::Found;
use super::template::{ACTIVITY, REFERRALS, casebook, put};
use crate::scratch::Scratch;

pub struct Confirming {
    folder: Scratch,
    number: usize,
    confirmed: i64,
    head: String,
}

impl Confirming {
    pub fn new() -> Self {
        let folder = Scratch::on_disk();
        put(&folder.path("store-0"), &casebook().0);
        Self { folder, number: 0, confirmed: 0, head: casebook().1.clone() }
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path(&format!("store-{}", self.number))
    }
}

/// How many referrals are confirmed: a beginning of all of them, each with its place.
fn confirmed(book: &Casebook, around: i64) -> i64 {
    let places = book.places(&activity(ACTIVITY), at("2026-11-25T10:00:00Z")).expect("places");
    let count = places.taken.len();
    assert_eq!(count + places.held.len(), REFERRALS, "places were lost or made");
    let from = usize::try_from(around).expect("few").saturating_sub(1);
    for number in from..(count + 2).min(REFERRALS) {
        let name = referral(&format!("r-{number}"));
        let state = book.referral(&name).expect("a referral").state();
        let expected = if number < count { ReferralState::Confirmed } else { ReferralState::Accepted };
        assert_eq!(state, expected, "{name} does not agree with its place");
        assert_eq!(places.taken.contains(&name), number < count, "{name} does not agree with its place");
    }
    i64::try_from(count).expect("few")
}

impl Phase for Confirming {
    fn arguments(&self) -> Vec<OsString> {
        vec!["confirm".into(), self.path().into(), self.confirmed.to_string().into()]
    }

    fn judge(&mut self, said: &[String]) -> Found {
        let (store, reopened) = reopen(&self.path());
        self.head = sound(&store, &self.head);
        let book = Casebook::new(Arc::new(store));
        let found = confirmed(&book, self.confirmed);
        let compared = compare(self.confirmed, said, found, reopened);
        self.confirmed = found;
        if usize::try_from(found).expect("few") + 20 > REFERRALS {
            (self.number, self.confirmed, self.head) = (self.number + 1, 0, casebook().1.clone());
            put(&self.path(), &casebook().0);
        }
        compared
    }
}
