//! How somebody gets about.

use crate::ground::record::record;
use crate::ground::text::words;

words! {
    /// How somebody gets about.
    closed TravelMode {
        /// On foot.
        Walk = "walk",
        /// By wheelchair or scooter.
        Wheelchair = "wheelchair",
        /// By bicycle.
        Cycle = "cycle",
        /// By bus.
        Bus = "bus",
        /// By train.
        Train = "train",
        /// By car.
        Car = "car",
        /// With somebody who drives them.
        Lift = "lift",
        /// By community transport.
        CommunityTransport = "community_transport",
    }
}

record! {
    /// How far somebody will go in one way.
    TravelLimit {
        /// In which way.
        mode: TravelMode,
        /// How far at most, one way, in metres of the way they take.
        metres: u32,
    }
}
