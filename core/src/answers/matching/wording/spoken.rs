//! How dates, distances, languages and lists are said aloud.

use crate::ground::text::LanguageTag;
pub(crate) use crate::ground::time::spoken_date as date;
use crate::ground::time::{DayRule, Freq, Hours, Occurrence, Weekday};
use crate::model::activity::{Activity, OnwardKind, ReferralRoute};
use crate::model::client::TravelMode;

/// `Tuesday`.
pub(crate) const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// `Tuesday 24 November 2026 at 10:00`.
pub(crate) fn session(session: &Occurrence) -> String {
    let day = format!("{} {}", weekday(session.date.weekday()), date(session.date));
    match session.hours {
        Hours::Known | Hours::EndUnknown => format!("{day} at {}", session.starts_local.time()),
        Hours::AllDay => format!("{day}, at any hour"),
        Hours::Unknown => day,
    }
}

/// `about 300 metres` below one kilometre, `about 2.1 km` above.
pub(crate) fn distance(metres: u32) -> String {
    let tens = metres.saturating_add(5) / 10 * 10;
    if tens < 1000 {
        return format!("about {} metres", tens.max(10));
    }
    let tenths = metres.saturating_add(50) / 100;
    match tenths % 10 {
        0 => format!("about {} km", tenths / 10),
        tenth => format!("about {}.{tenth} km", tenths / 10),
    }
}

/// `by bus`.
pub(crate) const fn mode(mode: TravelMode) -> &'static str {
    match mode {
        TravelMode::Walk => "on foot",
        TravelMode::Wheelchair => "by wheelchair or scooter",
        TravelMode::Cycle => "by bicycle",
        TravelMode::Bus => "by bus",
        TravelMode::Train => "by train",
        TravelMode::Car => "by car",
        TravelMode::Lift => "with a lift",
        TravelMode::CommunityTransport => "by community transport",
    }
}

/// The English name of a language often met, its tag otherwise.
pub(crate) fn language(tag: &LanguageTag) -> String {
    let name = match tag.primary() {
        "en" => "English",
        "cy" => "Welsh",
        "bfi" => "British Sign Language",
        "ar" => "Arabic",
        "bn" => "Bengali",
        "fa" => "Persian",
        "fr" => "French",
        "ga" => "Irish",
        "gd" => "Gaelic",
        "gu" => "Gujarati",
        "it" => "Italian",
        "pa" => "Punjabi",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ro" => "Romanian",
        "so" => "Somali",
        "uk" => "Ukrainian",
        "ur" => "Urdu",
        "zh" => "Chinese",
        _ => return tag.to_string(),
    };
    name.to_owned()
}

/// `one place was`, `4 places were`.
pub(crate) fn places(free: u32) -> String {
    if free == 1 { "one place was".to_owned() } else { format!("{free} places were") }
}

/// By whom somebody comes: `by a link worker`.
pub(crate) const fn route(route: ReferralRoute) -> &'static str {
    match route {
        ReferralRoute::LinkWorker => "by a link worker",
        ReferralRoute::GeneralPractice => "by a GP",
        ReferralRoute::HealthProfessional => "by a health or care professional",
        ReferralRoute::VoluntarySector => "by a voluntary organisation",
        ReferralRoute::FamilyOrCarer => "by family or a carer",
        ReferralRoute::SelfReferral => "by themselves",
    }
}

/// `one activity`, `14 activities`.
pub(crate) fn activities(count: u32) -> String {
    if count == 1 { "one activity".to_owned() } else { format!("{count} activities") }
}

/// `one person`, `31 people`.
pub(crate) fn people(count: u32) -> String {
    if count == 1 { "one person".to_owned() } else { format!("{count} people") }
}

/// What a step afterwards is called.
pub(crate) const fn onward(kind: OnwardKind) -> &'static str {
    match kind {
        OnwardKind::ReturningParticipant => "coming again",
        OnwardKind::IndependentVisitor => "visiting by yourself",
        OnwardKind::SelfRunGroup => "a group that runs itself",
        OnwardKind::PeerSupporter => "supporting others",
        OnwardKind::Volunteer => "volunteering",
        OnwardKind::TrainedVolunteer => "volunteering with training",
        OnwardKind::HeritageChampion => "speaking up for heritage",
        OnwardKind::HeritageConnector => "bringing others along",
        OnwardKind::Employed => "paid work",
    }
}

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn list(mut words: Vec<String>) -> String {
    match words.pop() {
        None => String::new(),
        Some(last) if words.is_empty() => last,
        Some(last) => format!("{} and {last}", words.join(", ")),
    }
}

/// `Tuesday 10:00–12:00, weekly`.
pub(crate) fn pattern(activity: &Activity, i: usize) -> String {
    let Some(pattern) = activity.sessions.get(i) else { return String::new() };
    let timing = &pattern.timing;
    let rule = &timing.recurrence;
    let days = match rule.by_day.as_slice() {
        [] => weekday(rule.start.weekday()).to_owned(),
        days => list(days.iter().map(day_rule).collect()),
    };
    let hours = match (timing.opens, timing.closes) {
        (Some(opens), Some(closes)) => format!(" {opens}–{closes}"),
        (Some(opens), None) => format!(" from {opens}"),
        _ => String::new(),
    };
    let often = match (rule.freq, rule.interval) {
        (Freq::Once, _) => return format!("{}{hours}, once", date(rule.start)),
        (Freq::Weekly, 1) => "every week".to_owned(),
        (Freq::Weekly, 2) => "every other week".to_owned(),
        (Freq::Weekly, weeks) => format!("every {weeks} weeks"),
        (Freq::Monthly, 1) => "every month".to_owned(),
        (Freq::Monthly, months) => format!("every {months} months"),
    };
    let end = match (rule.count, rule.until) {
        (Some(count), _) => format!(", {count} times"),
        (None, Some(until)) => format!(", until {}", date(until)),
        (None, None) => String::new(),
    };
    format!("{days}{hours}, {often}{end}")
}

fn day_rule(rule: &DayRule) -> String {
    let day = weekday(rule.day);
    match rule.ordinal {
        None => day.to_owned(),
        Some(1) => format!("first {day}"),
        Some(2) => format!("second {day}"),
        Some(3) => format!("third {day}"),
        Some(4) => format!("fourth {day}"),
        Some(5) => format!("fifth {day}"),
        Some(-1) => format!("last {day}"),
        Some(ordinal) => format!("{day} ({ordinal})"),
    }
}
