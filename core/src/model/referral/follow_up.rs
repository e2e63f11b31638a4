//! What became of the person afterwards.

use crate::ground::record::record;
use crate::ground::text::words;
use crate::model::activity::OnwardKind;
use crate::model::barrier::BarrierKind;

words! {
    /// When somebody asks what became of the person.
    closed FollowUpPoint {
        /// At the end.
        End = "end",
        /// Three months after.
        Month3 = "month_3",
        /// Six months after.
        Month6 = "month_6",
        /// Twelve months after.
        Month12 = "month_12",
    }
}

words! {
    /// With whom somebody has contact with heritage.
    closed Company {
        /// Alone.
        Alone = "alone",
        /// With family or friends.
        FamilyOrFriends = "family_or_friends",
        /// With people met through the activity.
        PeopleMetThere = "people_met_there",
        /// With another group.
        AnotherGroup = "another_group",
    }
}

record! {
    /// What became of the person, asked once at each point. Whoever was not reached is lost, and counted as such.
    FollowUp {
        /// At which point.
        point: FollowUpPoint,
        /// Whether they were reached.
        reached: bool,
        [optional]
        /// Whether they had any contact with heritage in the last four weeks without being prompted; known where reached.
        in_contact: Option<bool>,
        /// With whom.
        with: Option<Company>,
        /// In what role.
        step: Option<OnwardKind>,
        /// One answer on wellbeing, 0 to 10.
        wellbeing: Option<u32>,
        /// Which barriers came back.
        barriers_back: Vec<BarrierKind>,
        /// How often it was tried to reach them.
        attempts: u32,
    }
}
