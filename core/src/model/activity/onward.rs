//! What can come afterwards.

use crate::ground::id::ActivityId;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::model::activity::Price;

words! {
    /// The steps that can follow a prescription. Not strictly ordered; leaving by choice is an outcome like any other.
    closed OnwardKind {
        /// Coming again.
        ReturningParticipant = "returning_participant",
        /// Visiting alone, or as a member.
        IndependentVisitor = "independent_visitor",
        /// A group that runs itself.
        SelfRunGroup = "self_run_group",
        /// Supporting peers.
        PeerSupporter = "peer_supporter",
        /// Volunteering.
        Volunteer = "volunteer",
        /// Volunteering with training.
        TrainedVolunteer = "trained_volunteer",
        /// Speaking for heritage.
        HeritageChampion = "heritage_champion",
        /// Bringing others along.
        HeritageConnector = "heritage_connector",
        /// Paid work.
        Employed = "employed",
    }
}

record! {
    /// Something that can come after the activity, planned for from the start.
    OnwardStep {
        /// What kind of step.
        kind: OnwardKind,
        [optional]
        /// Which activity it leads to.
        activity: Option<ActivityId>,
        /// What it is.
        description: Option<NonEmpty>,
        /// What it costs: the free ticket ends with the prescription.
        price: Option<Price>,
    }
}
