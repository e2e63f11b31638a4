//! What a feature is of: the place, or what is done there.

use super::FeatureKind;

impl FeatureKind {
    /// Whether it is of the place, so that whatever takes place there has it: a loop, seats, a way in without steps.
    ///
    /// The others are of what is done there and how: an interpreter, a code of conduct, kit that is supplied.
    #[must_use]
    pub const fn is_of_place(&self) -> bool {
        matches!(
            self,
            Self::WalkFromArrival
                | Self::DropOffPoint
                | Self::StepFreeEntrance
                | Self::StepFreeRoute
                | Self::LevelFirmGround
                | Self::AccessibleToilet
                | Self::SeatsToRest
                | Self::HearingLoop
                | Self::QuietRoom
                | Self::BreakOutSpace
                | Self::AssistanceDogWelcome
                | Self::AccessibleParking
                | Self::LinkWorkerHosted
                | Self::KnownVenue
        )
    }
}
