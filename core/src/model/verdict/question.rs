//! What must be asked.

use crate::ground::id::{ActivityId, PartnerId};
use crate::ground::record::record;
use crate::model::barrier::{BarrierKind, ResponsibleParty};

record! {
    /// A missing fact, as a question to whoever can answer it.
    Question {
        /// Who can answer: the provider, or the client.
        to: ResponsibleParty,
        /// The question in plain words.
        text: String,
        /// Where the answer belongs: a JSON Pointer.
        path: String,
        /// The rule that needs it.
        rule: String,
        /// The activity it is about.
        activity: ActivityId,
        [optional]
        /// The barrier there would be, should the answer be no.
        barrier: Option<BarrierKind>,
    }
}

record! {
    /// All questions to one partner, so that one call answers them, or all questions to the client.
    QuestionList {
        /// Who can answer.
        to: ResponsibleParty,
        /// The questions, those about the best matches first.
        questions: Vec<Question>,
        [optional]
        /// The partner to call; none where the client is asked.
        partner: Option<PartnerId>,
        /// The partner's name.
        partner_name: Option<String>,
    }
}
