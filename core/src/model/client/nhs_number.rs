//! Recognising an NHS number, so that none is used as a pseudonym.

/// Whether a text is an NHS number: ten digits, spaces and hyphens aside, whose last is the check digit
/// (weights 10 to 2, modulo 11).
pub(crate) fn is_nhs_number(text: &str) -> bool {
    let plain: Vec<u32> = text.chars().filter(|c| !matches!(c, ' ' | '-')).map_while(|c| c.to_digit(10)).collect();
    if plain.len() != 10 || text.chars().any(|c| !matches!(c, ' ' | '-' | '0'..='9')) {
        return false;
    }
    let sum: u32 = plain.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    match 11 - sum % 11 {
        10 => false,
        11 => plain.last() == Some(&0),
        check => plain.last() == Some(&check),
    }
}
