//! How old people must be.

use super::found::Found;
use super::suggestion::{Confidence, SuggestedFact};
use super::token::Text;

/// Nobody is older.
const OLDEST: u32 = 110;

pub(super) fn read(text: Text<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut place = 0;
    while place < text.tokens.len() {
        let read = one(text, place).filter(|read| !of_something_else(text, read)).map(|read| doubted(text, read));
        place = read.as_ref().map_or(place + 1, |read| read.end.max(place + 1));
        found.extend(read);
    }
    found
}

/// Numbers of another kind: prices for some ages, years of experience, what children of visitors pay.
fn of_something_else(text: Text<'_>, read: &Found) -> bool {
    text.before(
        read.first,
        &[
            "£",
            "free for",
            "free to",
            "free for children",
            "price for",
            "cost for",
            "for over",
            "discount for",
            "children",
            "year",
            "years",
            "grade",
            "level",
            "stage",
        ],
    ) && !text.before(read.first, &["for children", "children and young people"])
        || text.is_any(read.end, &["of", "ago", "experience", "old house", "later", "%", "cooked", "old baby"])
        || text
            .any_phrase(
                read.end,
                &[
                    "go free",
                    "are free",
                    "pay",
                    "cost",
                    "- £",
                    ": £",
                    "£",
                    "must be accompanied",
                    "need to be accompanied",
                    "free",
                ],
            )
            .is_some()
}

/// Ages that may be those of a part of what is offered.
fn doubted(text: Text<'_>, read: Found) -> Found {
    let part = text.sentence_has(
        read.first,
        read.end,
        &["places", "daycare", "nursery", "free", "funded", "jab", "jabs", "vaccine", "members"],
    );
    let confidence = if part { Confidence::Possible } else { read.confidence };
    Found { confidence, ..read }
}

fn age(text: Text<'_>, place: usize) -> Option<u32> {
    let token = text.at(place).filter(|token| token.plain.len() <= 2)?;
    let decimal = text.is(place + 1, ".")
        && text.glued(place + 1)
        && text.glued(place + 2)
        && text.at(place + 2).is_some_and(|part| part.number().is_some());
    let sum = place > 0 && text.is_any(place - 1, &["£", ".", ":", "/"]) && text.glued(place);
    token.number().filter(|number| *number <= OLDEST && !decimal && !sum)
}

const LEADS: &[&str] = &[
    "aged between the ages of",
    "aged between",
    "between the ages of",
    "from the ages of",
    "from ages",
    "from age",
    "of the ages of",
    "the ages of",
    "age range :",
    "age range",
    "age group :",
    "age group",
    "ages :",
    "age :",
    "ages of",
    "age of",
    "aged from",
    "aged",
    "ages",
    "age",
];

const YEARS: &[&str] =
    &["years old", "year olds", "year old", "years of age", "yrs old", "yr olds", "yr old", "years", "yrs", "yr"];

fn years(text: Text<'_>, place: usize) -> usize {
    let place_of_word = place + usize::from(text.is(place, "-") && text.glued(place));
    text.any_phrase(place_of_word, YEARS).unwrap_or(place)
}

fn fact(youngest: Option<u32>, oldest: Option<u32>) -> SuggestedFact {
    SuggestedFact::Ages { youngest, oldest }
}

fn one(text: Text<'_>, first: usize) -> Option<Found> {
    let lead = text.any_phrase(first, LEADS);
    let sure = |confidence, end, youngest, oldest| Some(Found { first, end, fact: fact(youngest, oldest), confidence });
    if let Some(read) = under_or_over(text, first) {
        return Some(read);
    }
    let place = lead.unwrap_or(first);
    let from = place + usize::from(text.is_any(place, &["between", "from"]) && age(text, place + 1).is_some());
    let number = age(text, from)?;
    let said = lead.is_some();
    let unit = years(text, from + 1);
    let months = text
        .is_any(unit, &["month", "months", "mths", "weeks", "week", "hours", "minutes", "days", "people", "places", "sessions"]);
    if months {
        return None;
    }
    if let Some((oldest, end)) = upper(text, unit) {
        let unit = years(text, end);
        let olds = unit > end && !text.is(unit - 1, "years") || text.any_phrase(end, &["years old", "years of age"]).is_some();
        let years_after = unit > end;
        if text.is_any(
            unit,
            &["month", "months", "weeks", "hours", "minutes", "mins", "pm", "am", "people", "weeks", "days", "sessions"],
        ) || oldest <= number
        {
            return None;
        }
        return match () {
            () if said || olds => sure(Confidence::Certain, unit, Some(number), Some(oldest)),
            () if years_after && oldest <= 30 => sure(Confidence::Likely, unit, Some(number), Some(oldest)),
            () => None,
        };
    }
    let over = [
        "and over",
        "and above",
        "or over",
        "and older",
        "or older",
        "or above",
        "upwards",
        "onwards",
        "and up",
        "and upwards",
        "plus",
        "+",
    ];
    if let Some(end) = text.any_phrase(unit, &over) {
        let end = years(text, end);
        let plus = text.is(unit, "+");
        let near = text.sentence_has(
            first,
            end,
            &["adults", "adult", "people", "aged", "age", "ages", "women", "men", "residents", "anyone"],
        );
        let alone = text.at(end).is_none_or(|next| next.is_any(&["\n", ".", ")", ",", "s"]));
        if number < 3
            || text.is_any(end, &["hours", "hrs", "people", "members", "groups", "countries", "languages", "organisations"])
        {
            return None;
        }
        return match () {
            () if said || !plus || unit > from + 1 => sure(
                if plus || said || unit > from + 1 { Confidence::Certain } else { Confidence::Likely },
                end,
                Some(number),
                None,
            ),
            () if near || alone && (number == 16 || number == 18 || number >= 50) => {
                sure(Confidence::Likely, end, Some(number), None)
            }
            () => sure(Confidence::Possible, end, Some(number), None),
        };
    }
    let below = ["and under", "or under", "and below", "or below", "or younger", "and younger"];
    if let Some(end) = text.any_phrase(unit, &below) {
        return sure(if said { Confidence::Certain } else { Confidence::Likely }, end, None, Some(number));
    }
    None
}

fn upper(text: Text<'_>, place: usize) -> Option<(u32, usize)> {
    let next = text.any_phrase(place, &["-", "to", "and", "up to", "through to"])?;
    let next = next + usize::from(text.is(next, "age"));
    Some((age(text, next)?, next + 1))
}

/// `over 55s`, `under the age of 18`, `up to 25 years old`.
fn under_or_over(text: Text<'_>, first: usize) -> Option<Found> {
    let rows = [
        (
            &[
                "over the age of",
                "above the age of",
                "aged over",
                "from the age of",
                "ages over",
                "people over",
                "anyone over",
                "adults over",
                "everyone over",
            ][..],
            true,
            true,
        ),
        (&["over", "the over", "overs"][..], true, false),
        (&["under the age of", "below the age of", "aged under", "ages under", "people under"][..], false, true),
        (&["under", "the under", "unders"][..], false, false),
        (&["aged up to", "up to the age of", "up to age"][..], false, true),
    ];
    let (start, is_over, aged) =
        rows.iter().find_map(|(phrases, over, aged)| text.any_phrase(first, phrases).map(|at| (at, *over, *aged)))?;
    let start = start + usize::from(text.is(start, "-"));
    let number = age(text, start)?;
    let mut end = start + 1;
    // `over 50's`
    end += usize::from(text.is_any(end, &["'", "’"]) && text.glued(end) && text.is(end + 1, "s") && text.glued(end + 1));
    let plural = text.is(end, "s") && text.glued(end);
    end += usize::from(plural);
    let unit = years(text, end);
    let olds = unit > end && !text.is_any(unit - 1, &["years", "yrs"]) && !plural;
    let up_to = text.any_phrase(first, &["aged up to", "up to the age of", "up to age"]).is_some();
    let inclusive = text.any_phrase(first, &["from the age of"]).is_some() || up_to;
    if !(plural || aged || olds) || text.is_any(unit, &["month", "months", "weeks", "hours", "minutes", "%"]) {
        return None;
    }
    if let Some((oldest, end)) = upper(text, unit).filter(|(oldest, _)| inclusive && is_over && *oldest > number) {
        return Some(Found { first, end, fact: fact(Some(number), Some(oldest)), confidence: Confidence::Certain });
    }
    let end = if plural { end } else { unit };
    let (youngest, oldest) = match (is_over, inclusive) {
        (true, _) => (Some(number), None),
        (false, true) => (None, Some(number)),
        (false, false) => (None, Some(number.checked_sub(1)?)),
    };
    // `over 55s` by usage means 55 and older, by grammar 56; `under 5s` often come with somebody who is older.
    let confidence = match () {
        () if inclusive => Confidence::Certain,
        () if is_over || number >= 16 => Confidence::Likely,
        () => Confidence::Possible,
    };
    Some(Found { first, end, fact: fact(youngest, oldest), confidence })
}
