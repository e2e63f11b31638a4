//! Values as people write them in spreadsheets.

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::money::Pence;
use crate::ground::text::{LanguageTag, NonEmpty};
use crate::ground::time::{Date, DateSpan, TimeOfDay};
use crate::model::activity::{LanguageOffer, LanguageProvision};
use crate::model::site::ExternalId;

pub(super) fn wrong(detail: &str) -> FingerpostError {
    FingerpostError::invalid(Code::ImportCellFormat, detail)
}

/// `2026-11-22`, or `22/11/2026` with the day first: 03/04/2026 is 3 April and never 4 March.
pub(super) fn date(text: &str) -> Result<Date> {
    let fault =
        || FingerpostError::invalid(Code::TimeDateFormat, "a date is written `2026-11-22` or `22/11/2026`, the day first");
    let parts: Vec<&str> = text.split('/').collect();
    let &[day, month, year] = parts.as_slice() else {
        return text.parse().map_err(|_| fault());
    };
    let figures =
        |part: &str, most: usize| !part.is_empty() && part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
    if !figures(day, 2) || !figures(month, 2) || !figures(year, 4) || year.len() != 4 {
        return Err(fault());
    }
    format!("{year}-{month:0>2}-{day:0>2}").parse().map_err(|_| fault())
}

/// `14:30`, also `9:05`.
pub(super) fn time(text: &str) -> Result<TimeOfDay> {
    let short = text.find(':') == Some(1);
    if short { format!("0{text}").parse() } else { text.parse() }
}

/// `yes` or `no`.
pub(super) fn yes_or_no(text: &str) -> Result<bool> {
    match text.to_lowercase().as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(wrong("`yes` or `no` is expected")),
    }
}

/// A whole number from 0.
pub(super) fn number(text: &str) -> Result<u32> {
    text.parse().map_err(|_| wrong("a whole number from 0 is expected"))
}

/// A whole number, also below zero.
pub(super) fn signed(text: &str) -> Result<i32> {
    text.parse().map_err(|_| wrong("a whole number is expected, such as `15` or `-1`"))
}

/// Degrees.
pub(super) fn degrees(text: &str) -> Result<f64> {
    let number = text.parse::<f64>().ok().filter(|degrees| degrees.is_finite());
    number.ok_or_else(|| wrong("degrees are written as a number, such as `51.5617` or `-3.0276`"))
}

/// `2026-12-20..2027-01-04`, with a reason behind it where there is one.
pub(super) fn span(text: &str) -> Result<DateSpan> {
    let fault = || wrong("a stretch of days is written `2026-12-20..2027-01-04`, with a reason behind it where there is one");
    let (from, rest) = text.split_once("..").ok_or_else(fault)?;
    let (to, why) = rest.trim().split_once(' ').map_or((rest, None), |(to, why)| (to, Some(why.trim().to_owned())));
    Ok(DateSpan { from: date(from.trim())?, to: date(to.trim())?, why })
}

pub(super) fn span_text(span: &DateSpan) -> String {
    let why = span.why.as_ref().map(|why| format!(" {why}")).unwrap_or_default();
    format!("{}..{}{why}", span.from, span.to)
}

/// `NHLE=1067598`: whose key it is, and the key.
pub(super) fn external_id(text: &str) -> Result<ExternalId> {
    let fault = || wrong("a key of others is written with whose it is: `NHLE=1067598`");
    let (scheme, value) = text.split_once('=').ok_or_else(fault)?;
    Ok(ExternalId::new(NonEmpty::new(scheme).map_err(|_| fault())?, NonEmpty::new(value).map_err(|_| fault())?))
}

pub(super) fn written_id(id: &ExternalId) -> String {
    format!("{}={}", id.scheme, id.value)
}

/// `cy`, or `cy interpreted`.
pub(super) fn language(text: &str) -> Result<LanguageOffer> {
    let (tag, provision) = text.split_once(' ').unwrap_or((text, "spoken"));
    Ok(LanguageOffer { language: LanguageTag::new(tag)?, provision: provision.trim().parse()? })
}

pub(super) fn language_text(offer: &LanguageOffer) -> String {
    match offer.provision {
        LanguageProvision::Spoken => offer.language.to_string(),
        other => format!("{} {other}", offer.language),
    }
}

/// Pounds as a plain number, `4.50`, which spreadsheets can add up.
pub(super) fn pounds(amount: Pence) -> String {
    let pence = amount.0.unsigned_abs();
    format!("{}{}.{:02}", if amount.0 < 0 { "-" } else { "" }, pence / 100, pence % 100)
}
