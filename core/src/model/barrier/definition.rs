//! What is known of one barrier.

use super::{AccommodationKind, BarrierKind};
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::model::feature::FeatureKind;

words! {
    /// The four headings of the guidance.
    closed Heading {
        /// Language and words.
        Language = "language",
        /// Body and access.
        Physical = "physical",
        /// Money.
        Financial = "financial",
        /// Feeling unwelcome.
        Psychological = "psychological",
    }
}

words! {
    /// Who can act.
    closed ResponsibleParty {
        /// The provider of the activity.
        Provider = "provider",
        /// The link worker.
        LinkWorker = "link_worker",
        /// A funder, or the health and care system.
        Funder = "funder",
        /// The client, who alone can answer some questions.
        Client = "client",
    }
}

record! {
    /// One thing that removes a barrier, and who can do it.
    Remedy {
        /// What is done.
        accommodation: AccommodationKind,
        /// Who can do it.
        by: Vec<ResponsibleParty>,
    }
}

record! {
    /// What is known of one barrier: which features show that it is none, what removes it, who can, and whether the
    /// client may waive it.
    ///
    /// The built-in ones stand in [`BarrierTable`](super::BarrierTable); a catalogue may bring its own extensions.
    BarrierDefinition {
        /// Which barrier.
        kind: BarrierKind,
        /// Under which heading.
        heading: Heading,
        /// The need behind it in plain words: `a way in without steps`.
        need: NonEmpty,
        /// Any of these features, answered yes, shows that there is no barrier. A requirement may name others.
        met_by: Vec<FeatureKind>,
        /// What removes it.
        remedies: Vec<Remedy>,
        /// Whether the client may waive it. Never for safeguarding or for need above support.
        waivable: bool,
    }
}
