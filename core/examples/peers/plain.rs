//! Whether an activity suits somebody, and its score: plain comparisons, one after another.

use crate::neutral::{Asker, Case};

/// From this level of need on somebody asks for a safeguarding record.
const HIGH: i64 = 3;

/// The score of a case that suits somebody so many metres away; nothing for any other.
pub(crate) fn score(case: &Case, asker: &Asker, metres: i64) -> Option<i64> {
    let suits = metres <= asker.reach
        && case.routed
        && (case.youngest == 0 || asker.age >= case.youngest)
        && case.ceiling >= asker.need
        && (asker.need < HIGH || case.safeguarded)
        && asker.hours >> case.hour & 1 == 1
        && (case.price == 0 || case.price > 0 && case.price <= asker.budget)
        && case.places > 0
        && case.english
        && (asker.limit == 0 || case.most > 0 && case.most <= asker.limit)
        && (!asker.avoids || case.touches_known && !case.told.meets(asker.avoid))
        && asker.needs.iter().all(|any| *any == 0 || case.features & any != 0);
    if !suits {
        return None;
    }
    let liked = asker.interests.iter().map(|(weight, theme, near)| {
        if case.themes.meets(*theme) {
            weight * 20
        } else if case.themes.meets(*near) {
            weight * 6
        } else {
            0
        }
    });
    let comfortable = if asker.limit > 0 && case.most > 0 && case.most * 3 <= asker.limit * 2 { 10 } else { 0 };
    let pace = if asker.pace > 0 && asker.pace == case.pace { 10 } else { 0 };
    Some(case.points + (60 - metres / 250).max(0) + comfortable + pace + liked.sum::<i64>())
}
