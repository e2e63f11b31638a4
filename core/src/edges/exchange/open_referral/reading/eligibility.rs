//! Who may come: ages and areas. Prose is kept; it is then unknown who may come.

use super::attribute::circumstances;
use super::fields::{list, text, whole};
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::model::activity::Eligibility;

/// The longest name an area has, in characters. What is longer is a sentence.
const LONGEST_AREA: usize = 60;

pub(super) fn read(service: &Value<'_>, notes: &mut Notes<'_>) -> Option<Eligibility> {
    let (youngest, oldest) = ages(service, notes);
    let circumstances = circumstances(service);
    let areas = areas(service, notes)?;
    let said = Eligibility { youngest, oldest, areas, circumstances };
    (said != Eligibility::new()).then_some(said)
}

fn ages(service: &Value<'_>, notes: &mut Notes<'_>) -> (Option<u32>, Option<u32>) {
    let (mut youngest, mut oldest) = (whole(service, "minimum_age", notes), whole(service, "maximum_age", notes));
    let older: Vec<_> = ["eligibilitys", "eligibilities"].iter().flat_map(|name| list(service, name)).collect();
    if youngest.is_none() && oldest.is_none() && !older.is_empty() {
        let each: Vec<_> =
            older.iter().map(|item| (whole(item, "minimum_age", notes), whole(item, "maximum_age", notes))).collect();
        // Several groups together reach from the youngest of any to the oldest of any; one without a limit lifts it.
        youngest = each.iter().map(|(from, _)| *from).collect::<Option<Vec<_>>>().and_then(|ages| ages.into_iter().min());
        oldest = each.iter().map(|(_, to)| *to).collect::<Option<Vec<_>>>().and_then(|ages| ages.into_iter().max());
    }
    if youngest.zip(oldest).is_some_and(|(from, to)| from > to) {
        let value = service.get("minimum_age").unwrap_or(service);
        notes.warn(Code::ActivityAgeRange, value, "the youngest age is above the oldest: neither is used");
        return (None, None);
    }
    (youngest, oldest)
}

/// The areas by name and code; none where they are prose.
fn areas(service: &Value<'_>, notes: &mut Notes<'_>) -> Option<Vec<NonEmpty>> {
    let mut areas: Vec<NonEmpty> = Vec::new();
    for item in list(service, "service_areas").iter().filter(|item| !item.fields().is_empty()) {
        let names = [text(item, "service_area"), text(item, "name"), text(item, "uri").and_then(code)];
        let known: Vec<_> = names.into_iter().flatten().filter(|name| is_a_name(name)).collect();
        if known.is_empty() {
            notes.notice(
                Code::OpenReferralArea,
                item,
                "the area is described in a sentence and has no name to hold a client's area against; it is unknown who may come",
            );
            return None;
        }
        for name in known.into_iter().filter_map(|name| NonEmpty::new(name).ok()) {
            if !areas.contains(&name) {
                areas.push(name);
            }
        }
    }
    Some(areas)
}

fn is_a_name(text: &str) -> bool {
    text.chars().count() <= LONGEST_AREA && !text.contains(". ") && text.split_whitespace().count() <= 7
}

/// The code at the end of the address of a statistical area: `E06000023`.
fn code(uri: &str) -> Option<&str> {
    let last = uri.trim_end_matches('/').rsplit(['/', '=']).next()?;
    let coded =
        last.len() == 9 && last.starts_with(['E', 'W', 'S', 'N', 'K']) && last.bytes().skip(1).all(|byte| byte.is_ascii_digit());
    coded.then_some(last)
}
