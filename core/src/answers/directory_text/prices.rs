//! What it costs, where a sum is named.

use super::found::Found;
use super::suggestion::{Confidence, PriceBasis, PriceSaid, SuggestedFact};
use super::token::Text;
use crate::ground::money::Pence;
use crate::model::activity::ConcessionKind;

pub(super) fn read(text: Text<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for place in 0..text.tokens.len() {
        if let Some((pence, end)) = sum(text, place) {
            found.extend(priced(text, place, pence, end));
        }
        if let Some(end) = text.any_phrase(
            place,
            &["by donation", "donations welcome", "donation welcome", "voluntary donation", "pay what you can"],
        ) {
            let price = PriceSaid::new(PriceBasis::SuggestedDonation);
            found.push(Found { first: place, end, fact: SuggestedFact::Price { price }, confidence: Confidence::Possible });
        }
    }
    found
}

/// `£4`, `£4.50`, `£1,200`, `50p`: the sum and the place after it.
fn sum(text: Text<'_>, place: usize) -> Option<(Pence, usize)> {
    if !text.is(place, "£") {
        let pence = text.at(place)?.number().filter(|number| *number < 100)?;
        let written =
            text.glued(place + 1) && text.is(place + 1, "p") && !text.is(place + 2, ".") && !text.is(place.checked_sub(1)?, ".");
        return written.then_some((Pence(i64::from(pence)), place + 2));
    }
    let mut pounds = i64::from(text.at(place + 1)?.number()?);
    let mut end = place + 2;
    while text.is(end, ",")
        && text.glued(end)
        && text.glued(end + 1)
        && text.at(end + 1).is_some_and(|part| part.plain.len() == 3)
    {
        pounds = pounds.checked_mul(1_000)?.checked_add(i64::from(text.at(end + 1)?.number()?))?;
        end += 2;
    }
    let mut pence = 0;
    let part = text.at(end + 1).filter(|part| part.glued && part.plain.len() == 2 && text.is(end, ".") && text.glued(end));
    if let Some(part) = part.and_then(super::token::Token::number) {
        (pence, end) = (i64::from(part), end + 2);
    }
    // `£1.2 million`
    end += if text.is(end, ".") && text.glued(end + 1) && text.at(end + 1).is_some_and(|part| part.plain.len() == 1) {
        2
    } else {
        0
    };
    let big = text.is_any(end, &["m", "k", "bn", "million", "billion", "thousand"]);
    (!big).then_some((Pence(pounds.checked_mul(100)?.checked_add(pence)?), end))
}

const PER_SESSION: &[&str] = &[
    "per session",
    "a session",
    "each session",
    "/ session",
    "per class",
    "a class",
    "per visit",
    "a visit",
    "each time",
    "per workshop",
    "per lesson",
    "per ticket",
    "per walk",
    "per meeting",
    "pay as you go",
    "per child per session",
    "per person per session",
    "per session per child",
    "for each session",
];

const EACH: &[&str] = &[
    "per person",
    "pp",
    "p / p",
    "per adult",
    "per head",
    "each",
    "per child",
    "per family",
    "a ticket",
    "entry",
    "admission",
    "on the door",
];

const COURSE: &[&str] =
    &["per course", "for the course", "for the whole course", "for the full course", "a course", "for a course"];

const OTHER: &[&str] = &[
    "per week",
    "a week",
    "per month",
    "a month",
    "per term",
    "a term",
    "per year",
    "a year",
    "per annum",
    "pa",
    "annually",
    "per hour",
    "an hour",
    "per half hour",
    "per day",
    "a day",
    "per night",
    "monthly",
    "yearly",
    "annual",
    "weekly",
    "/ month",
    "/ hour",
    "/ week",
];

const COSTS: &[&str] = &[
    "cost",
    "costs",
    "price",
    "prices",
    "fee",
    "fees",
    "charge",
    "charges",
    "charged",
    "entry",
    "admission",
    "ticket",
    "tickets",
    "sessions are",
    "session is",
    "priced",
    "pay",
    "membership",
    "subscription",
    "rate",
    "rates",
];

/// Money that is no price of the thing: grants, benefits, incomes, fines, savings.
const NO_PRICE: &[&str] = &[
    "grant",
    "grants",
    "benefit",
    "benefits",
    "income",
    "earn",
    "earning",
    "earnings",
    "savings",
    "save",
    "worth",
    "fund",
    "funding",
    "raised",
    "raise",
    "award",
    "awards",
    "payment",
    "payments",
    "fine",
    "up to £",
    "less than £",
    "more than £",
    "over £",
    "under £",
    "allowance",
    "capital",
    "discount",
    "off",
    "voucher",
    "vouchers",
    "loan",
    "loans",
    "budget",
    "debt",
    "debts",
    "rent",
    "wage",
    "salary",
    "minimum",
    "credit",
    "turnover",
    "receive",
    "get",
    "prize",
    "tax",
    "council",
    "deposit",
    "refund",
    "mortgage",
];

/// The highest sum read as a price (convention).
const MOST: Pence = Pence(100_000);

fn priced(text: Text<'_>, first: usize, pence: Pence, end: usize) -> Option<Found> {
    let (start, until) = (text.sentence_start(first), text.sentence_end(end));
    let after = end + usize::from(text.is_any(end, &["(", "-", ","]));
    let donation = text.any_phrase(
        after,
        &[
            "donation",
            "suggested donation",
            "voluntary donation",
            "contribution",
            "voluntary contribution",
            "suggested contribution",
        ],
    );
    let asked = text.before(
        first,
        &[
            "donation of",
            "donation",
            "donations of",
            "contribution of",
            "donation :",
            "donation is",
            "contribution",
            "donation of around",
        ],
    );
    let lower = concession(text, first, end);
    let per_session = text.any_phrase(end, PER_SESSION);
    let each = text.any_phrase(end, EACH);
    let course = text.any_phrase(end, COURSE);
    let other = text.any_phrase(end, OTHER);
    let from = text.before(
        first,
        &[
            "from",
            "from only",
            "from just",
            "from as little as",
            "starting at",
            "starts at",
            "as little as",
            "start at",
            "start from",
        ],
    );
    let alien = text.has(start, until, NO_PRICE);
    let costs = text.has(start, until, COSTS);
    let last = |found: Option<usize>| found.unwrap_or(end);
    let (basis, end, confidence) = match () {
        () if text.has(start, first, &["up to", "less than", "more than", "under", "over"]) && alien => return None,
        () if donation.is_some() || asked => (PriceBasis::SuggestedDonation, last(donation), Confidence::Certain),
        () if lower.is_some() => (PriceBasis::Concession, lower.as_ref().map_or(end, |(_, end)| *end), Confidence::Likely),
        () if from => (PriceBasis::From, last(per_session.or(each)), Confidence::Likely),
        () if per_session.is_some() => (PriceBasis::PerSession, last(per_session), Confidence::Certain),
        () if course.is_some() => (PriceBasis::WholeCourse, last(course), Confidence::Certain),
        () if text.before(
            first,
            &["lesson", "lessons", "lesson :", "class :", "session :", "sessions :", "per session :", "workshop"],
        ) =>
        {
            (PriceBasis::PerSession, end, Confidence::Likely)
        }
        () if other.is_some() => (PriceBasis::UnitNotSaid, last(other), Confidence::Likely),
        () if each.is_some() => (PriceBasis::PerSession, last(each), Confidence::Likely),
        () if costs => (PriceBasis::UnitNotSaid, end, Confidence::Likely),
        () => (PriceBasis::UnitNotSaid, end, Confidence::Possible),
    };
    if text.any_phrase(after, &["to £", "- £", "and £"]).is_some()
        || text.is(first.wrapping_sub(1), "-")
        || text.before(first, &["£|to", "and"]) && basis == PriceBasis::UnitNotSaid
    {
        // A span of prices is not one price.
        let price = PriceSaid { amount: Some(pence), ..PriceSaid::new(PriceBasis::From) };
        let low = text.any_phrase(after, &["to £", "- £"]).is_some();
        return low.then_some(Found { first, end, fact: SuggestedFact::Price { price }, confidence: Confidence::Likely });
    }
    let confidence = match () {
        () if alien && (basis == PriceBasis::UnitNotSaid) => return None,
        // Nobody goes to something for more: it is a cost, a grant or a saving.
        () if pence > MOST => return None,
        () if alien || text.asks(first, end) => Confidence::Possible,
        () => confidence,
    };
    let price = PriceSaid { amount: Some(pence), concession: lower.and_then(|(kind, _)| kind), ..PriceSaid::new(basis) };
    Some(Found { first, end, fact: SuggestedFact::Price { price }, confidence })
}

const LOWER: &[(&str, Option<ConcessionKind>)] = &[
    ("concessions|concession|concs|conc|concessionary", None),
    ("unwaged", Some(ConcessionKind::Unwaged)),
    ("unemployed", Some(ConcessionKind::Unwaged)),
    ("students|student", Some(ConcessionKind::Student)),
    ("members|member", Some(ConcessionKind::Member)),
    ("carers|carer", Some(ConcessionKind::Carer)),
    ("pensioners|oap|oaps|seniors", Some(ConcessionKind::Pension)),
    ("low income", None),
];

/// For whom the sum is lower, and the place after the words that say so.
fn concession(text: Text<'_>, first: usize, end: usize) -> Option<(Option<ConcessionKind>, usize)> {
    let gap = (0..3).map(|gap| end + gap).find(|place| !text.is_any(*place, &["(", "for", "/", "-"])).unwrap_or(end);
    let named = |place: usize| LOWER.iter().find_map(|(words, kind)| text.phrase(place, words).map(|end| (kind.clone(), end)));
    let after = named(gap);
    let before = LOWER.iter().find(|(words, _)| {
        let colon = format!("{words} :");
        let dash = format!("{words} -");
        text.before(first, &[words, &colon, &dash])
    });
    after.or_else(|| before.map(|(_, kind)| (kind.clone(), end)))
}
