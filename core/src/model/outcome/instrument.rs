//! The measures people are asked.

use crate::ground::text::words;

words! {
    /// Which measure somebody was asked. Names only: the wording of many is licensed, and none is kept here.
    open Instrument {
        /// The four questions of the Office for National Statistics on personal wellbeing: 0 to 10 each, never added up.
        Ons4 = "ons4",
        /// The short Warwick-Edinburgh scale, seven items.
        Swemwbs = "swemwbs",
        /// The Warwick-Edinburgh scale, fourteen items.
        Wemwbs = "wemwbs",
        /// Three items on loneliness, 3 to 9.
        Ucla3 = "ucla3",
        /// One direct question on loneliness.
        OnsLoneliness = "ons_loneliness",
        /// The museum wellbeing measure, six items.
        MuseumWellbeing = "museum_wellbeing",
        /// How far a goal of their own was reached.
        GoalAttainment = "goal_attainment",
        /// ReQoL with ten items.
        Reqol10 = "reqol_10",
        /// ReQoL with twenty items.
        Reqol20 = "reqol_20",
    }
}
