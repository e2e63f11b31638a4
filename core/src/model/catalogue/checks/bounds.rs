//! Figures are possible.

use crate::ground::error::{Code, Issue};
use crate::ground::money::Pence;
use crate::model::activity::{Activity, Price};
use crate::model::catalogue::check::Ground;

pub(in crate::model::catalogue) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for (i, activity) in ground.directory.activities.iter().enumerate() {
        let place = format!("/activities/{i}");
        if let Some(stated) = &activity.price {
            price(stated, &format!("{place}/price"), issues);
        }
        for (j, step) in activity.onward.iter().enumerate() {
            if let Some(stated) = &step.price {
                price(stated, &format!("{place}/onward/{j}/price"), issues);
            }
        }
        people(activity, &place, issues);
    }
}

fn people(activity: &Activity, place: &str, issues: &mut Vec<Issue>) {
    let mut wrong = |code, field: &str, detail: &str| issues.push(Issue::error(code, format!("{place}/{field}"), detail));
    if let Some(who) = &activity.eligibility
        && let (Some(youngest), Some(oldest)) = (who.youngest, who.oldest)
        && youngest > oldest
    {
        wrong(Code::ActivityAgeRange, "eligibility", "the youngest age that may come is above the oldest");
    }
    if let Some(capacity) = &activity.capacity
        && let (Some(places), Some(free)) = (capacity.places, capacity.free)
        && free > places
    {
        wrong(Code::ActivityCapacity, "capacity/free", "more places are free than there are");
    }
    if let Some(group) = &activity.group
        && (group.most == 0 || group.usual.is_some_and(|usual| usual > group.most))
    {
        wrong(Code::ActivityGroupSize, "group", "a group has at least one member, and usually no more than its most");
    }
}

fn price(price: &Price, place: &str, issues: &mut Vec<Issue>) {
    let mut stated =
        vec![(format!("{place}/per_session"), price.per_session), (format!("{place}/whole_course"), price.whole_course)];
    for (i, concession) in price.concessions.iter().enumerate() {
        stated.push((format!("{place}/concessions/{i}/per_session"), concession.per_session));
        stated.push((format!("{place}/concessions/{i}/whole_course"), concession.whole_course));
    }
    for (path, amount) in stated {
        if amount.is_some_and(|amount| amount < Pence::ZERO) {
            issues.push(Issue::error(Code::ActivityPriceNegative, path, "a price is zero or more"));
        }
    }
}
