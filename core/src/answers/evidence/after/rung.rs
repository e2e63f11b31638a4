//! The rungs of the ladder.

use crate::ground::text::words;
use crate::model::activity::OnwardKind;
use crate::model::referral::FollowUpStanding;

words! {
    /// Where somebody stands on the ladder at a follow-up. Not strictly ordered; leaving by choice is an outcome like any other.
    closed LadderRung {
        /// Nobody knows: not reached, not asked, or not willing to be.
        Unknown = "unknown",
        /// No contact with heritage of their own accord in the last four weeks.
        NoContact = "no_contact",
        /// In contact, in no role that was named.
        InContact = "in_contact",
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

impl LadderRung {
    /// Where somebody stands by what was found; unknown where nothing was.
    pub(super) fn of(standing: &FollowUpStanding) -> Self {
        let Some(found) = standing.found.as_ref().filter(|found| found.reached) else { return Self::Unknown };
        match (found.in_contact, found.step) {
            (None, _) => Self::Unknown,
            (Some(false), _) => Self::NoContact,
            (Some(true), None) => Self::InContact,
            (Some(true), Some(step)) => match step {
                OnwardKind::ReturningParticipant => Self::ReturningParticipant,
                OnwardKind::IndependentVisitor => Self::IndependentVisitor,
                OnwardKind::SelfRunGroup => Self::SelfRunGroup,
                OnwardKind::PeerSupporter => Self::PeerSupporter,
                OnwardKind::Volunteer => Self::Volunteer,
                OnwardKind::TrainedVolunteer => Self::TrainedVolunteer,
                OnwardKind::HeritageChampion => Self::HeritageChampion,
                OnwardKind::HeritageConnector => Self::HeritageConnector,
                OnwardKind::Employed => Self::Employed,
            },
        }
    }
}
