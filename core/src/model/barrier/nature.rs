//! What decides about a barrier: the client's own fields, the place, or features.

use super::BarrierKind;

impl BarrierKind {
    /// Whether it is a barrier of the place or of the way there, which somebody who takes part from home does not meet.
    #[must_use]
    pub const fn is_of_place(&self) -> bool {
        matches!(
            self,
            Self::WalkDistance
                | Self::StepFreeEntrance
                | Self::StepFreeRoute
                | Self::SurfaceGradient
                | Self::AccessibleToilet
                | Self::SeatingRest
                | Self::AssistanceDog
                | Self::PersonalCare
                | Self::Parking
                | Self::TravelCost
        )
    }

    /// Whether it is measured by the client's own fields (language, distance, price, group size, level of need) and not
    /// by features.
    #[must_use]
    pub const fn is_measured(&self) -> bool {
        matches!(self, Self::EnglishLevel | Self::ReachTransport | Self::EntryPrice | Self::GroupSize | Self::NeedExceedsSupport)
    }
}
