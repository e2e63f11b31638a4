//! One organisation.

use super::{
    CommittedCost, Contact, Experience, FundingLine, Hosting, PartnerKind, Reserve, SafeguardingRecord, TrainingRecord, Visit,
    Volunteers,
};
use crate::ground::id::PartnerId;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::client::NeedLevel;
use crate::model::provenance::Provenance;
use crate::model::site::ExternalId;

record! {
    /// An organisation that offers heritage activities, or helps others to offer them.
    ///
    /// Strengths, needs and gaps are said openly, for both sides of the collaboration: small local groups have less
    /// resource and more local knowledge, and neither counts in ranking.
    Partner {
        /// Its id.
        id: PartnerId,
        /// Its name.
        name: NonEmpty,
        /// What kind of organisation it is.
        kind: PartnerKind,
        [optional]
        /// What it is good at.
        strengths: Vec<NonEmpty>,
        /// What it needs from others.
        needs: Vec<NonEmpty>,
        /// What it cannot offer.
        gaps: Vec<NonEmpty>,
        /// The keys it is registered under, with the codes of org-id.guide for whose they are: its charity number (`GB-CHC` in
        /// England and Wales, `GB-SC` in Scotland, `GB-NIC` in Northern Ireland), its company number (`GB-COH`).
        external_ids: Vec<ExternalId>,
        /// Its website.
        website: Option<NonEmpty>,
        /// How to reach it.
        contact: Option<Contact>,
        /// Who was trained in what, and until when that holds.
        training: Vec<TrainingRecord>,
        /// Which checks have been seen for which role. Recorded, never computed.
        safeguarding: Vec<SafeguardingRecord>,
        /// Where it hosts link workers or other partners.
        hosting: Vec<Hosting>,
        /// Who of ours has visited, when, and what they saw.
        visits: Vec<Visit>,
        /// Where its money comes from, and until when.
        funding: Vec<FundingLine>,
        /// What it has promised to pay.
        costs: Vec<CommittedCost>,
        /// What it has in hand.
        reserve: Option<Reserve>,
        /// Its volunteers.
        volunteers: Option<Volunteers>,
        /// Whom it has welcomed before.
        experience: Vec<Experience>,
        /// Up to which level of need it can support people when it delivers together with another partner.
        supports_up_to: Option<NeedLevel>,
        /// Who said all this, and when.
        provenance: Option<Provenance>,
    }
}
