//! The message, heading by heading.

use super::details::{GpMessageDetails, Intervention};
use super::lines;
use super::section::{MessageHeading, MessageSection};
use crate::edges::exchange::fhir::writing::Case;
use crate::model::outcome::OutcomeReading;

pub(super) fn headings(
    case: &Case<'_>,
    details: &GpMessageDetails,
    readings: &[OutcomeReading],
    tried: &[Intervention],
) -> Vec<MessageHeading> {
    let below = |section: MessageSection| match section {
        MessageSection::Actions => lines::actions(details),
        MessageSection::Person => lines::person(case),
        MessageSection::Practice => lines::practice(details),
        MessageSection::Referral => lines::referral(case, details),
        MessageSection::Summary => lines::summary(case, details),
        MessageSection::Scores => lines::scores(readings),
        MessageSection::Interventions => lines::interventions(tried, case),
        MessageSection::Risks => lines::risks(case, details.risks.as_ref(), details.words),
        MessageSection::Consent => lines::consent(case),
    };
    let heading = |section: &MessageSection| MessageHeading::new(*section, section.title().to_owned(), below(*section));
    MessageSection::ALL.iter().map(heading).collect()
}
