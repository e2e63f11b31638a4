//! Changes to what is provided, in English. Each is said as a thing, so that it can stand in a sentence.

use super::phrase::fill;

/// What is said of each change.
#[rustfmt::skip]
const CHANGES: &[(&str, &str)] = &[
    ("ask_first", "ask first: {change}"),
    ("feature.site", "{feature}{place}"),
    ("feature.activity", "{feature} for “{activity}”"),
    ("language.spoken", "“{activity}” in {language}"),
    ("language.interpreted", "an interpreter of {language} for “{activity}”"),
    ("session.added", "“{activity}” also on {day} from {from} to {to}{place}"),
    ("session.instead", "“{activity}” on {day} from {from} to {to}{place} instead"),
    ("shorter_sessions", "“{activity}” for at most {minutes} minutes{place}"),
    ("free_of_charge", "“{activity}” free of charge"),
    ("price_confirmed", "the price of “{activity}” as it is stated"),
    ("place", "a free place at “{activity}”"),
    ("smaller_group", "“{activity}” in a group of at most {most}"),
    ("co_delivery", "“{activity}” together with {partner}"),
    ("need_held", "“{activity}” for people whose need is {level}"),
    ("funding", "money for “{activity}” until {until}"),
    ("running", "“{activity}” running as described"),
    ("route", "“{activity}” open to people who come {route}"),
    ("open_to_all", "“{activity}” open to everybody"),
    ("area_served", "“{activity}” open to people from {area}"),
    ("safeguarding_seen", "a look at the checks held at {partner}"),
    ("touches_nothing_else", "“{activity}” touching nothing besides what it is about"),
    ("another_site", "“{activity}”{place} too"),
    ("accommodation", "{accommodation} for “{activity}”, refused so far"),
    ("effect", "{change}: that would open {activities} to {people}."),
    ("effect_together", "{change}: by itself that opens nothing, together with others {activities} to {people}."),
];

/// A change in words.
pub(crate) fn change(key: &str, words: &[(&'static str, String)]) -> String {
    CHANGES.iter().find(|(known, _)| *known == key).map(|(_, said)| fill(said, words)).unwrap_or_default()
}

/// Every key, for the test that holds them to the kinds of change.
#[cfg(test)]
pub(crate) fn changes() -> &'static [(&'static str, &'static str)] {
    CHANGES
}
