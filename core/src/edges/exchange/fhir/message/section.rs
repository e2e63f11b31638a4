//! The headings of the message, after the information standard for social prescribing.

use crate::edges::exchange::fhir::terminology::{
    HEAD_ACTIONS, HEAD_CONSENT, HEAD_GP, HEAD_INTERVENTIONS, HEAD_PERSON, HEAD_REFERRAL, HEAD_RISKS, HEAD_SCORES, HEAD_SUMMARY,
    Term,
};
use crate::ground::record::record;
use crate::ground::text::words;

words! {
    /// A heading of the message, in the order they stand. What is asked for comes first.
    closed MessageSection {
        /// What the practice is asked to do, or that it is nothing.
        Actions = "actions",
        /// The person, as a pseudonym.
        Person = "person",
        /// The practice.
        Practice = "practice",
        /// The referral, and who referred.
        Referral = "referral",
        /// What came of it.
        Summary = "summary",
        /// First and later scores.
        Scores = "scores",
        /// What was tried, and what did not work.
        Interventions = "interventions",
        /// Risks, and whether anybody has said anything about them.
        Risks = "risks",
        /// What the person has agreed to.
        Consent = "consent",
    }
}

impl MessageSection {
    /// The heading as people read it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Actions => "Actions for the practice",
            Self::Person => "Person",
            Self::Practice => "GP practice",
            Self::Referral => "Referral",
            Self::Summary => "Summary of outcomes",
            Self::Scores => "Assessment scores",
            Self::Interventions => "What was tried",
            Self::Risks => "Risks and safeguarding",
            Self::Consent => "Consent",
        }
    }

    /// The heading as records carry it.
    pub(super) const fn code(self) -> &'static Term {
        match self {
            Self::Actions => &HEAD_ACTIONS,
            Self::Person => &HEAD_PERSON,
            Self::Practice => &HEAD_GP,
            Self::Referral => &HEAD_REFERRAL,
            Self::Summary => &HEAD_SUMMARY,
            Self::Scores => &HEAD_SCORES,
            Self::Interventions => &HEAD_INTERVENTIONS,
            Self::Risks => &HEAD_RISKS,
            Self::Consent => &HEAD_CONSENT,
        }
    }
}

record! {
    /// One line below a heading.
    MessageLine {
        /// What it is about: `Date of referral`.
        label: String,
        /// What is said.
        text: String,
    }
}

record! {
    /// A heading with its lines. None is ever empty: where nothing is known, that is said.
    MessageHeading {
        /// Which.
        section: MessageSection,
        /// As people read it.
        title: String,
        /// The lines.
        lines: Vec<MessageLine>,
    }
}
