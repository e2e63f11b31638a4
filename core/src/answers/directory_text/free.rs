//! Free of charge, and the many other uses of "free".

use super::found::Found;
use super::suggestion::{Confidence, PriceBasis, PriceSaid, SuggestedFact};
use super::token::{Kind, Text};

pub(super) fn read(text: Text<'_>) -> Vec<Found> {
    (0..text.tokens.len()).filter_map(|place| one(text, place)).collect()
}

const OUTRIGHT: &[&str] = &[
    "free of charge",
    "free to attend",
    "free to join",
    "free to all",
    "free entry",
    "free admission",
    "no charge",
    "no cost",
    "free to take part",
    "free to everyone",
    "free to access",
    "free to enter",
    "at no cost",
    "without charge",
];

/// Nouns whose being free says that the thing itself is.
const THING: &[&str] = &[
    "service",
    "session",
    "sessions",
    "event",
    "events",
    "class",
    "classes",
    "group",
    "activity",
    "activities",
    "course",
    "courses",
    "support",
    "advice",
    "workshop",
    "workshops",
    "programme",
    "confidential",
    "and confidential",
    ", confidential",
    "counselling",
    "drop in",
    "drop-in",
    "independent",
    "help",
    "impartial",
    ", impartial",
    ", independent",
    "information",
    "and independent",
    "and impartial",
    "specialist",
    "helpline",
    "training",
    "weekly",
    "club",
    "legal",
    "and open",
    "at the point",
];

/// Other things that are free, and other meanings.
const ELSE: &[&str] = &[
    "parking",
    "wifi",
    "wi fi",
    "from",
    "time",
    "trial",
    "travel",
    "bus",
    "meals",
    "school",
    "up",
    "phone",
    "call",
    "calls",
    "range",
    "lunch",
    "refreshments",
    "childcare",
    "hours",
    "early",
    "places",
    "place",
    "to be",
    "to contact",
    "to call",
    "to ring",
    "to get",
    "to ask",
    "to email",
    "tea",
    "food",
    "prescriptions",
    "with",
    "for under",
    "for children under",
    "taster",
    "movement",
    "post",
    "text",
    "number",
    "app",
    "will",
    "hand",
    "download",
    "downloads",
    "resources",
    "wales",
    "delivery",
    "nursery",
    "entitlement",
    "from landlines",
    "nhs",
    "swimming",
    "play",
    "flow",
    "car",
    "sight",
    "eye",
    "dental",
    "milk",
    "access",
    "consultation",
    "initial",
];

/// What has to be named before "free of charge" for it to be said of the whole.
const SERVICES: &[&str] = &[
    "service|services",
    "session|sessions",
    "group|groups",
    "class|classes",
    "course|courses",
    "event|events",
    "activities",
    "support",
    "all",
    "everything",
    "workshops",
    "it",
];

fn one(text: Text<'_>, place: usize) -> Option<Found> {
    let found = |first, end, confidence| {
        let price = PriceSaid::new(PriceBasis::Free);
        Some(Found { first, end, fact: SuggestedFact::Price { price }, confidence })
    };
    let near = |first, end| text.asks(first, end) || text.denied_before(first, 3);
    if let Some(end) = text.any_phrase(place, OUTRIGHT) {
        let hedges = ["most", "would", "may", "might", "some", "usually", "unless", "often"];
        let call = text.sentence_has(place, end, &hedges)
            || text.sentence_has(place, end, &["call", "calls", "phone", "parking", "number", "landline", "mobile", "download"]);
        return (!near(place, end) || text.is_any(place, &["no", "without"]))
            .then(|| {
                let things = text.has(text.sentence_start(place), place, SERVICES);
                let worded =
                    text.any_phrase(place, &["free to attend|join|all|everyone|enter", "free entry|admission"]).is_some();
                let sure = if things || worded { Confidence::Certain } else { Confidence::Likely };
                found(place, end, if call { Confidence::Possible } else { sure })
            })
            .flatten();
    }
    if !text.is(place, "free") {
        return None;
    }
    let end = place + 1;
    let hyphen = place > 0 && text.is(place - 1, "-") && text.glued(place) && text.glued(place - 1);
    let other = text.before(
        place,
        &[
            "feel",
            "set",
            "break",
            "drug",
            "smoke",
            "alcohol",
            "hassle",
            "barrier",
            "call",
            "cruelty",
            "interest",
            "gluten",
            "toll",
            "tax",
            "live",
            "be",
            "violence",
            "plastic",
            "get",
            "symptom",
            "debt",
            "first session",
            "parking",
            "phone",
            "smoke -",
            "first one",
            "calls",
            "for",
        ],
    );
    if hyphen || other || text.any_phrase(end, ELSE).is_some() || text.is(end, "-") && text.glued(end) || near(place, end) {
        return None;
    }
    let line =
        |place: usize| text.at(place).is_none_or(|token| token.kind == Kind::Line || token.is_any(&[".", ",", "!", ")", ";"]));
    let priced = text.before(
        place,
        &[
            "cost :",
            "costs :",
            "price :",
            "prices :",
            "fee :",
            "fees :",
            "cost",
            "charge :",
            "cost is",
            "cost -",
            "entry :",
            "admission :",
            "entry",
            "admission",
        ],
    );
    let verb = text.before(
        place,
        &[
            "is",
            "are",
            "its",
            "is completely",
            "are completely",
            "is totally",
            "are all",
            "is currently",
            "completely",
            "totally",
            "absolutely",
            "entirely",
            "is also",
        ],
    );
    let alone = line(end) && (place == 0 || text.at(place - 1).is_some_and(|token| token.kind == Kind::Line));
    match () {
        () if priced && line(end) || alone => found(place, end, Confidence::Certain),
        () if verb && (line(end) || text.is_any(end, &["and", "to"])) => {
            let things = text.sentence_has(
                place,
                end,
                &[
                    "service",
                    "services",
                    "session",
                    "sessions",
                    "event",
                    "events",
                    "class",
                    "classes",
                    "group",
                    "activities",
                    "support",
                    "course",
                    "courses",
                    "membership",
                    "it",
                    "workshops",
                ],
            );
            let for_some = text.is_any(end, &["for", "to"]);
            found(place, end, if things && !for_some { Confidence::Certain } else { Confidence::Likely })
        }
        () if (end..end + 3).any(|next| text.any_phrase(next, THING).is_some()) && !text.ends_before(end + 1) => {
            found(place, end, Confidence::Likely)
        }
        () => found(place, end, Confidence::Possible),
    }
}
