//! Durations: `PT1H30M`, `P1D`, `P2W`.

/// Minutes are not enough: seconds. None where it cannot be read, is negative or longer than four weeks of years.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let rest = text.strip_prefix('+').unwrap_or(text).strip_prefix('P')?;
    let (days, time) = rest.split_once('T').map_or((rest, None), |(days, time)| (days, Some(time)));
    if time == Some("") || (days.is_empty() && time.is_none()) {
        return None;
    }
    let dated = sum(days, &[('W', 604_800), ('D', 86_400)])?;
    let timed = sum(time.unwrap_or_default(), &[('H', 3_600), ('M', 60), ('S', 1)])?;
    dated.checked_add(timed)
}

/// Adds up `1H30M`, units in their order, each once.
fn sum(text: &str, units: &[(char, i64)]) -> Option<i64> {
    let (mut rest, mut total, mut next) = (text, 0_i64, 0);
    while !rest.is_empty() {
        let end = rest.find(|letter: char| !letter.is_ascii_digit()).filter(|end| (1..=9).contains(end))?;
        let number: i64 = rest.get(..end)?.parse().ok()?;
        let unit = rest.get(end..)?.chars().next()?;
        let place = next + units.get(next..)?.iter().position(|(known, _)| *known == unit)?;
        total = total.checked_add(number.checked_mul(units.get(place)?.1)?)?;
        next = place + 1;
        rest = rest.get(end + 1..)?;
    }
    Some(total)
}
