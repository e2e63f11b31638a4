//! WELLBYs, as they may be published.

use super::figure::figure;
use crate::answers::evidence::cost::{WellbyFigure, WellbyQuestion, Wellbys};
use crate::answers::evidence::disclosure::{DisclosureRule, PublishedNumber};
use crate::ground::money::Pence;
use crate::ground::number::real;
use crate::ground::record::record;

record! {
    /// WELLBYs as they may be published: worked out anew from what is published of the people and their points, and from nothing else.
    ///
    /// People and points as they are would say how many people there were to the last of them.
    rust PublishedWellbys {
        /// What was assumed.
        assumed: WellbyQuestion,
        /// The figure, with its year and its caveats.
        figure: WellbyFigure,
        /// How many points each gained on average, beyond what they would have without, to two decimals; and how many people that is about.
        points_each: PublishedNumber,
        [optional]
        /// How many WELLBYs that is, all people together, to two decimals; none where too few people are behind it.
        wellbys: Option<f64>,
        /// Where that lies by the interval of the mean change: at least.
        at_least: Option<f64>,
        /// At most.
        at_most: Option<f64>,
        /// What they are worth by the recommended figure, in the prices of its year.
        worth: Option<Pence>,
        /// What they are worth by the lower figure and the lower end of the interval.
        worth_at_least: Option<Pence>,
        /// What they are worth by the higher figure and the higher end.
        worth_at_most: Option<Pence>,
    }
}

impl Wellbys {
    /// The WELLBYs as they may be published under a rule.
    #[must_use]
    pub fn published(&self, rule: &DisclosureRule) -> PublishedWellbys {
        let (people, years) = (*self.people(), self.assumed().years.to_real());
        let mut found =
            PublishedWellbys::new(self.assumed().clone(), self.figure().clone(), figure(rule, people, Some(*self.points_each())));
        let behind = f64::from(people) * years;
        let each = |wellbys: f64| figure(rule, people, Some(wellbys / behind)).value;
        let all = |points: Option<f64>| {
            let people = real(i128::from(found.points_each.people?));
            Some((points? * people * years * 100.0).round() / 100.0)
        };
        let (least, most) = (all(each(*self.interval().low())), all(each(*self.interval().high())));
        let worth = |wellbys: Option<f64>, each: Pence| Some(Pence::rounded(wellbys? * real(i128::from(each.0))));
        let (low, high) = (self.figure().low, self.figure().high);
        found.wellbys = all(found.points_each.value);
        found.worth = worth(found.wellbys, self.figure().central);
        // Below zero the higher figure is the lower worth.
        found.worth_at_least = worth(least, low).min(worth(least, high));
        found.worth_at_most = worth(most, low).max(worth(most, high));
        (found.at_least, found.at_most) = (least, most);
        found
    }
}
