//! How like two records are, and why.

use super::entries::{EntryToCompare, RecordKind};
use super::names::alike;
use crate::ground::place::distance_metres;
use crate::ground::text::words;

words! {
    /// How surely two records are one thing.
    closed Likeness {
        /// Hardly anything else is possible.
        Same = "same",
        /// Most probably.
        Likely = "likely",
        /// Worth a look.
        Possible = "possible",
    }
}

words! {
    /// What two records have in common.
    closed DuplicateReason {
        /// The same key of somebody else: a list entry, a charity number.
        SameIdentifier = "same_identifier",
        /// The same name, but for case, order, articles and the form of the company.
        SameName = "same_name",
        /// Names that differ by slips of the pen or a word.
        SimilarName = "similar_name",
        /// The same telephone number.
        SameTelephone = "same_telephone",
        /// The same e-mail address.
        SameEmail = "same_email",
        /// The same host on the web.
        SameWebHost = "same_web_host",
        /// The same postcode.
        SamePostcode = "same_postcode",
        /// Within 150 metres of each other.
        SamePlace = "same_place",
        /// Run by a partner of the same name.
        SamePartner = "same_partner",
        /// On the same days of the week.
        SameDays = "same_days",
    }
}

impl DuplicateReason {
    /// The reason as it stands in a sentence.
    pub(super) const fn phrase(self) -> &'static str {
        match self {
            Self::SameIdentifier => "the same identifier",
            Self::SameName => "the same name",
            Self::SimilarName => "a similar name",
            Self::SameTelephone => "the same telephone number",
            Self::SameEmail => "the same e-mail address",
            Self::SameWebHost => "the same website",
            Self::SamePostcode => "the same postcode",
            Self::SamePlace => "nearly the same point on the map",
            Self::SamePartner => "the same partner",
            Self::SameDays => "the same days",
        }
    }
}

/// Within how many metres two points are one place (convention).
const NEAR: f64 = 150.0;

/// From how many hundredths of their letters names are similar (convention).
const SIMILAR: u32 = 80;

/// From how many hundredths names are alike enough for a shared website to say something: a council's site is that of many (convention).
const HALF: u32 = 40;

/// What two records of one kind have in common, and what that comes to; none where it comes to nothing.
pub(super) fn likeness(a: &EntryToCompare, b: &EntryToCompare) -> Option<(Likeness, Vec<DuplicateReason>)> {
    use DuplicateReason as R;
    let mut reasons = Vec::new();
    let mut note = |is: bool, reason: R| {
        if is {
            reasons.push(reason);
        }
        is
    };
    let shared = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
    let alike = alike(&a.words, &b.words);
    let identifier = note(a.identifiers.iter().any(|id| b.identifiers.contains(id)), R::SameIdentifier);
    let same_name = note(!a.words.is_empty() && a.words == b.words, R::SameName);
    let similar = note(!same_name && alike >= SIMILAR, R::SimilarName);
    let telephone = note(shared(&a.telephone, &b.telephone), R::SameTelephone);
    let email = note(shared(&a.email, &b.email), R::SameEmail);
    let host = note(shared(&a.host, &b.host), R::SameWebHost);
    let postcode = note(a.postcodes.iter().any(|code| b.postcodes.contains(code)), R::SamePostcode);
    let close = a.points.iter().any(|point| b.points.iter().any(|other| distance_metres(*point, *other) <= NEAR));
    let place = note(!postcode && close, R::SamePlace);
    let partner = note(shared(&a.partner, &b.partner), R::SamePartner);
    let days = note(!a.days.is_empty() && a.days == b.days, R::SameDays);

    let elsewhere = !a.postcodes.is_empty() && !b.postcodes.is_empty() && !postcode && !close;
    let other_days = !a.days.is_empty() && !b.days.is_empty() && !a.days.iter().any(|day| b.days.contains(day));
    let against = elsewhere || other_days;
    let ways_to_reach = usize::from(telephone) + usize::from(email) + usize::from(host);
    let by = ways_to_reach + usize::from(postcode || place) + usize::from(partner) + usize::from(days && partner);
    let activity = a.of.kind == RecordKind::Activity;
    let likeness = match () {
        () if identifier => Likeness::Same,
        () if same_name && by > 0 && !against && (!activity || by > 1 || postcode) => Likeness::Same,
        () if (same_name || similar) && by > 0 && !against => Likeness::Likely,
        () if same_name && !activity && !against && a.of.kind == RecordKind::Partner => Likeness::Likely,
        () if ways_to_reach > 1 => Likeness::Likely,
        () if same_name
            || similar && (a.words.len() > 1 || by > 0)
            || telephone
            || email
            || (host && !activity && alike >= HALF) =>
        {
            Likeness::Possible
        }
        () => return None,
    };
    Some((likeness, reasons))
}
