//! Everything about matching that a programme may set: limits, shelf lives, points.

use crate::ground::record::record;
use crate::model::client::NeedLevel;
use crate::model::feature::FeatureKind;

record! {
    /// A shelf life of a programme's own for one feature.
    ShelfLife {
        /// The feature.
        feature: FeatureKind,
        /// For how many days a check is believed.
        days: u32,
    }
}

record! {
    /// The points each signal earns or costs. Integers, so that a score is the same everywhere and adds up.
    ///
    /// All are conventions. None rewards the size of an organisation, because nothing reads it.
    Weights {
        /// For a theme the client likes, times its weight from 1 to 5.
        theme: i64,
        /// For a theme close to one the client likes, times its weight.
        related_theme: i64,
        /// For an activity at the very door; falls by one point for every `nearness_step_metres`.
        nearness: i64,
        /// How many metres cost one point of nearness.
        nearness_step_metres: u32,
        /// For an activity that comes to the client, remotely or on the doorstep.
        comes_to_client: i64,
        /// For a group of at most two thirds of what the client can manage.
        comfortable_group: i64,
        /// For the pace the client likes.
        pace: i64,
        /// For each kind of onward step.
        onward_step: i64,
        /// For how many kinds of onward step at most.
        onward_steps_counted: u32,
        /// For facts checked within 30 days.
        fresh_month: i64,
        /// For facts checked within 90 days.
        fresh_quarter: i64,
        /// For facts checked within 180 days.
        fresh_half_year: i64,
        /// For a partner one of ours has visited within a year.
        visited: i64,
        /// For training that holds today in welcoming people who were referred.
        trained: i64,
        /// For having welcomed somebody with the same need within two years.
        experience: i64,
        /// For each barrier still to arrange for; negative.
        to_arrange: i64,
        /// For each barrier with a way out that is already offered; negative, and nearer zero.
        to_arrange_offered: i64,
        /// For each question still to ask; negative.
        to_ask: i64,
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            theme: 20,
            related_theme: 6,
            nearness: 60,
            nearness_step_metres: 250,
            comes_to_client: 30,
            comfortable_group: 10,
            pace: 10,
            onward_step: 8,
            onward_steps_counted: 3,
            fresh_month: 15,
            fresh_quarter: 10,
            fresh_half_year: 5,
            visited: 10,
            trained: 6,
            experience: 8,
            to_arrange: -15,
            to_arrange_offered: -5,
            to_ask: -8,
        }
    }
}

record! {
    /// Everything about matching that a programme may set. The default is documented and every figure in it a convention.
    Policy {
        /// How long the record of an activity is believed without a new check, in days.
        record_shelf_days: u32,
        /// How long a figure of free places is believed, in days.
        capacity_shelf_days: u32,
        /// How long what a provider said about an accommodation is believed, in days.
        offer_shelf_days: u32,
        /// How long a safeguarding record is believed, in days.
        safeguarding_shelf_days: u32,
        /// From which level of need a safeguarding record must have been seen.
        safeguarding_from: NeedLevel,
        /// How many weeks of sessions to look ahead.
        horizon_weeks: u32,
        /// How many hundredths of a course's sessions must lie in the client's free time.
        course_fit_percent: u32,
        /// How far a way is longer than the straight line, in hundredths of it.
        detour_percent: u32,
        /// Within which distance of the way transport could be arranged, in metres; beyond it, an activity is out of reach.
        transport_help_metres: u32,
        /// How many sessions to name in a match.
        sessions_shown: u32,
        /// The points.
        weights: Weights,
        [optional]
        /// Shelf lives of the programme's own.
        shelf_lives: Vec<ShelfLife>,
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            record_shelf_days: 365,
            capacity_shelf_days: 28,
            offer_shelf_days: 365,
            safeguarding_shelf_days: 1095,
            safeguarding_from: NeedLevel::High,
            horizon_weeks: 12,
            course_fit_percent: 75,
            detour_percent: 130,
            transport_help_metres: 30_000,
            sessions_shown: 3,
            weights: Weights::default(),
            shelf_lives: Vec::new(),
        }
    }
}

impl Weights {
    /// Every weight that is a number of points, with its name.
    pub(super) const fn points(&self) -> [(&'static str, i64); 16] {
        [
            ("theme", self.theme),
            ("related_theme", self.related_theme),
            ("nearness", self.nearness),
            ("comes_to_client", self.comes_to_client),
            ("comfortable_group", self.comfortable_group),
            ("pace", self.pace),
            ("onward_step", self.onward_step),
            ("fresh_month", self.fresh_month),
            ("fresh_quarter", self.fresh_quarter),
            ("fresh_half_year", self.fresh_half_year),
            ("visited", self.visited),
            ("trained", self.trained),
            ("experience", self.experience),
            ("to_arrange", self.to_arrange),
            ("to_arrange_offered", self.to_arrange_offered),
            ("to_ask", self.to_ask),
        ]
    }
}

impl Policy {
    /// For how many days a check of a feature is believed.
    #[must_use]
    pub fn shelf_days(&self, feature: &FeatureKind) -> u32 {
        let own = self.shelf_lives.iter().find(|own| own.feature == *feature);
        own.map_or(feature.definition().shelf_days, |own| own.days)
    }
}
