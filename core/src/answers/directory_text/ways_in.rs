//! How one gets a place: by coming, by booking, by being referred.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::found::Found;
use super::suggestion::{BookingSaid, Confidence, SuggestedFact};
use super::token::Text;
use crate::model::activity::ReferralRoute;

type Row = (&'static str, BookingSaid, Option<ReferralRoute>, Confidence);

const fn row(words: &'static str, booking: BookingSaid, confidence: Confidence) -> Row {
    (words, booking, None, confidence)
}

const fn by(words: &'static str, route: ReferralRoute, confidence: Confidence) -> Row {
    (words, BookingSaid::Referral, Some(route), confidence)
}

use BookingSaid::{Needed, NotNeeded, Referral};
use Confidence::{Certain, Likely, Possible};

const ROWS: &[Row] = &[
    row("no need to book", NotNeeded, Certain),
    row("no booking required|needed|necessary", NotNeeded, Certain),
    row("booking not|isnt required|needed|necessary", NotNeeded, Certain),
    row("booking is not required|needed|necessary", NotNeeded, Certain),
    row("no appointment required|needed|necessary", NotNeeded, Certain),
    row("no appointments required|needed|necessary", NotNeeded, Certain),
    row("without an appointment", NotNeeded, Likely),
    row("dont|not need to book", NotNeeded, Certain),
    row("just turn|come up|along", NotNeeded, Certain),
    row("do is turn|come up|along", NotNeeded, Likely),
    row("just drop in", NotNeeded, Certain),
    row("just pop in|along", NotNeeded, Certain),
    row("turn up and play|join", NotNeeded, Certain),
    row("drop in session|sessions|basis|group|groups|service|clinic|clinics|centre|advice|event|events", NotNeeded, Likely),
    row("drop in", NotNeeded, Likely),
    row("drop ins", NotNeeded, Likely),
    row("dropin", NotNeeded, Likely),
    row("walk in", NotNeeded, Possible),
    row("booking essential|required|necessary|needed", Needed, Certain),
    row("booking is essential|required|necessary|needed", Needed, Certain),
    row("pre booking essential|required|necessary", Needed, Certain),
    row("advance booking", Needed, Likely),
    row("bookings essential|required", Needed, Certain),
    row("must be booked", Needed, Certain),
    row("must book", Needed, Certain),
    row("need|needs to be booked", Needed, Certain),
    row("need to book", Needed, Certain),
    row("have to book", Needed, Certain),
    row("by appointment only", Needed, Certain),
    row("appointment only", Needed, Certain),
    row("appointments only", Needed, Certain),
    row("by appointment", Needed, Likely),
    row("please book", Needed, Likely),
    row("book in advance", Needed, Likely),
    row("book a place", Needed, Possible),
    row("book your place", Needed, Likely),
    row("to book", Needed, Possible),
    row("booking advised|recommended", Needed, Possible),
    row("make|book an appointment", Needed, Possible),
    by("self referral|referrals", ReferralRoute::SelfReferral, Certain),
    by("self refer", ReferralRoute::SelfReferral, Certain),
    by("refer yourself", ReferralRoute::SelfReferral, Certain),
    by("refer themselves", ReferralRoute::SelfReferral, Certain),
    by("no referral needed|required|necessary", ReferralRoute::SelfReferral, Likely),
    by("gp referral|referrals", ReferralRoute::GeneralPractice, Certain),
    by("referral|referrals|referred from|by|through|via a|your|the gp|gps|doctor", ReferralRoute::GeneralPractice, Certain),
    by("referred|referral|referrals by|from|through|via gp|gps", ReferralRoute::GeneralPractice, Certain),
    by("your gp can|to refer you", ReferralRoute::GeneralPractice, Certain),
    by("gp can|to|will refer", ReferralRoute::GeneralPractice, Certain),
    by(
        "referred|referral|referrals by|from|through|via a|your health|healthcare|medical professional|professionals",
        ReferralRoute::HealthProfessional,
        Certain,
    ),
    by(
        "referral|referrals|referred from|by|through|via health|healthcare|medical professionals|professional",
        ReferralRoute::HealthProfessional,
        Certain,
    ),
    by("referred|referral by|from a|your health visitor|visitors", ReferralRoute::HealthProfessional, Certain),
    by("referral|referrals from|by professionals", ReferralRoute::HealthProfessional, Possible),
    by("social prescriber|prescribers", ReferralRoute::LinkWorker, Possible),
    by("link workers|worker", ReferralRoute::LinkWorker, Possible),
    row("by referral only", Referral, Certain),
    row("referral only", Referral, Certain),
    row("requires|require|needs|need a referral", Referral, Likely),
    row("referrals can be made", Referral, Likely),
    row("book a session|slot", Needed, Possible),
    row("by referral", Referral, Likely),
    row("referral is required|needed|necessary", Referral, Certain),
    row("referral required|needed|necessary", Referral, Certain),
    row("referral form", Referral, Possible),
    row("make a referral", Referral, Possible),
    row("must be referred", Referral, Certain),
    row("need|needs to be referred", Referral, Certain),
];

/// The rows by each of their possible first words.
static BY_FIRST: LazyLock<HashMap<&'static str, Vec<&'static Row>>> = LazyLock::new(|| {
    let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
    for row in ROWS {
        for word in row.0.split(' ').next().unwrap_or_default().split('|') {
            by_first.entry(word).or_default().push(row);
        }
    }
    by_first
});

pub(super) fn read(text: Text<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < text.tokens.len() {
        let rows = text.at(place).and_then(|token| BY_FIRST.get(token.plain.as_str())).map(Vec::as_slice).unwrap_or_default();
        let longest = rows.iter().filter_map(|row| Some((text.phrase(place, row.0)?, *row)));
        let Some((end, (_, booking, route, sure))) = longest.reduce(|best, next| if next.0 > best.0 { next } else { best })
        else {
            place += 1;
            continue;
        };
        found.extend(said(text, (place, end), *booking, *route, *sure));
        // Who refers is often said in the words that follow.
        place = if *booking == Referral && route.is_none() { place + 1 } else { end };
    }
    found
}

fn said(
    text: Text<'_>,
    (first, end): (usize, usize),
    booking: BookingSaid,
    route: Option<ReferralRoute>,
    sure: Confidence,
) -> Option<Found> {
    let worded = text.is_any(first, &["no", "dont", "not", "without"]);
    // "Not a drop-in", "no self-referrals": nothing is said of what it is instead.
    if text.is_any(end, &["not", "isnt"]) || !worded && text.denied_before(first, 4) {
        return None;
    }
    let mixed =
        text.sentence_has(first, end, &["or", "either", "if", "some", "also", "sometimes", "can be", "recommended", "advised"])
            && booking != BookingSaid::Referral;
    let confidence = if text.asks(first, end) {
        Confidence::Possible
    } else if mixed {
        sure.max(Confidence::Likely)
    } else {
        sure
    };
    Some(Found { first, end, fact: SuggestedFact::WayIn { booking, route }, confidence })
}
