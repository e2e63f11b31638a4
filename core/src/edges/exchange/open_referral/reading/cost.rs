//! Costs: a price, where it is certain what is paid for and by whom.

use super::fields::{date, list, phrase, text};
use super::service::Around;
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::ground::money::Pence;
use crate::model::activity::{Concession, ConcessionKind, Price};

/// What is written for a price of one session.
pub(in crate::edges::exchange::open_referral) const SESSION: &str = "per session";
/// What is written for the price of a whole course.
pub(in crate::edges::exchange::open_referral) const COURSE: &str = "for the whole course";

/// Phrases for one session, as a whole and in lower case.
const EACH: &[&str] =
    &["per session", "a session", "each session", "session", "per visit", "per class", "per week", "weekly", "each"];
/// Phrases for a whole course.
const WHOLE: &[&str] =
    &["for the whole course", "per course", "course", "whole course", "for the course", "per programme", "for the programme"];
/// What the price for everybody is called.
const EVERYBODY: &[&str] =
    &["standard", "standard price", "full price", "full", "adult", "adults", "everyone", "everybody", "all", "general"];

/// Who pays less: what is written, and which phrases are understood.
const TITLES: &[(ConcessionKind, &[&str])] = &[
    (ConcessionKind::Pension, &["pensioners", "pensioner", "people of pension age", "state pension", "pension"]),
    (ConcessionKind::UniversalCredit, &["universal credit", "people on universal credit"]),
    (ConcessionKind::PensionCredit, &["pension credit", "people on pension credit"]),
    (ConcessionKind::DisabilityBenefit, &["disability benefit", "disability benefits"]),
    (ConcessionKind::Unwaged, &["unwaged", "unemployed", "out of work"]),
    (ConcessionKind::Student, &["students", "student"]),
    (ConcessionKind::Carer, &["carers", "carer"]),
    (ConcessionKind::Resident, &["residents", "resident"]),
    (ConcessionKind::Member, &["members", "member"]),
    (ConcessionKind::SocialPrescription, &["social prescription", "social prescribing", "people referred by a link worker"]),
];

#[derive(Clone, Copy, PartialEq)]
enum Basis {
    Each,
    Whole,
}

/// The price, where any cost option can be used.
pub(super) fn read(service: &Value<'_>, around: &Around, notes: &mut Notes<'_>) -> Option<Price> {
    let mut price = Price::new();
    for option in list(service, "cost_options").iter().filter(|item| !item.fields().is_empty()) {
        let Some((amount, basis)) = usable(option, around, notes) else { continue };
        match whom(option) {
            Whom::Everybody => put(&mut price.per_session, &mut price.whole_course, amount, basis, option, notes),
            Whom::Some(kind) => {
                let at = match price.concessions.iter().position(|known| known.kind == kind) {
                    Some(at) => at,
                    None => {
                        price.concessions.push(Concession::new(kind));
                        price.concessions.len() - 1
                    }
                };
                if let Some(known) = price.concessions.get_mut(at) {
                    put(&mut known.per_session, &mut known.whole_course, amount, basis, option, notes);
                }
            }
            Whom::Unknown => {
                let value = option.get("option").unwrap_or(option);
                notes.warn(
                    Code::OpenReferralCost,
                    value,
                    "it cannot be told who pays this amount; it is kept, and no price is taken from it",
                );
            }
        }
    }
    (price != Price::new()).then_some(price)
}

/// Where two amounts are given for the same, the higher one counts: a price is never found too low.
fn put(each: &mut Option<Pence>, whole: &mut Option<Pence>, amount: Pence, basis: Basis, at: &Value<'_>, notes: &mut Notes<'_>) {
    let known = if basis == Basis::Each { each } else { whole };
    if known.is_some_and(|known| known != amount) {
        notes.warn(Code::OpenReferralContradicted, at, "two amounts are given for the same people; the higher one counts");
    }
    *known = Some(known.map_or(amount, |known| known.max(amount)));
}

enum Whom {
    Everybody,
    Some(ConcessionKind),
    Unknown,
}

fn whom(option: &Value<'_>) -> Whom {
    let Some(said) = text(option, "option") else { return Whom::Everybody };
    if let Ok(kind) = said.parse::<ConcessionKind>() {
        return Whom::Some(kind);
    }
    let said = phrase(said);
    if EVERYBODY.contains(&said.as_str()) {
        return Whom::Everybody;
    }
    TITLES
        .iter()
        .find(|(_, phrases)| phrases.contains(&said.as_str()))
        .map_or(Whom::Unknown, |(kind, _)| Whom::Some(kind.clone()))
}

fn usable(option: &Value<'_>, around: &Around, notes: &mut Notes<'_>) -> Option<(Pence, Basis)> {
    if let Some(until) = date(option, "valid_to", notes)
        && around.known_on.is_some_and(|known_on| until < known_on)
    {
        let value = option.get("valid_to").unwrap_or(option);
        notes.warn(Code::OpenReferralLapsed, value, "the last day of this price has passed; what it costs now is unknown");
        return None;
    }
    if let Some(from) = date(option, "valid_from", notes)
        && around.known_on.is_some_and(|known_on| from > known_on)
    {
        let value = option.get("valid_from").unwrap_or(option);
        notes.notice(Code::OpenReferralLapsed, value, "the price holds only from a later day; it is kept and not used yet");
        return None;
    }
    if let Some(currency) = text(option, "currency").filter(|currency| !currency.eq_ignore_ascii_case("gbp")) {
        let value = option.get("currency").unwrap_or(option);
        let _ = currency;
        notes.warn(Code::OpenReferralCurrency, value, "the amount is not in pounds; it is kept and not used");
        return None;
    }
    let amount = amount(option, notes)?;
    let said = text(option, "amount_description").map(phrase);
    match said.as_deref() {
        _ if amount == Pence::ZERO && text(option, "option").is_none() => Some((amount, Basis::Each)),
        Some(said) if EACH.contains(&said) => Some((amount, Basis::Each)),
        Some(said) if WHOLE.contains(&said) => Some((amount, Basis::Whole)),
        None => {
            notes.notice(
                Code::OpenReferralCost,
                option,
                "nothing says what the amount pays for; it is taken as the price of one session",
            );
            Some((amount, Basis::Each))
        }
        Some(_) => {
            let value = option.get("amount_description").unwrap_or(option);
            notes.warn(
                Code::OpenReferralCost,
                value,
                "it cannot be told what the amount pays for, a session or the whole \
                course; it is kept, and no price is taken from it",
            );
            None
        }
    }
}

fn amount(option: &Value<'_>, notes: &mut Notes<'_>) -> Option<Pence> {
    let value = option.get("amount")?;
    let digits = value.as_number()?;
    let trimmed = match digits.split_once('.') {
        Some((pounds, pence)) => format!("{pounds}.{:0<2}", pence.trim_end_matches('0')),
        None => digits.to_owned(),
    };
    let read: Option<Pence> = trimmed.parse().ok();
    match read {
        Some(pence) if pence < Pence::ZERO => {
            notes.warn(Code::ActivityPriceNegative, value, "a price cannot be below zero; it is not used");
            None
        }
        None => {
            notes.warn(Code::MoneyFormat, value, "an amount has pounds and at most two decimals; it is not used");
            None
        }
        read => read,
    }
}
