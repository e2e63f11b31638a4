//! What every activity comes to for one client wherever they set out from: all rules but the one that reads the way.

use std::collections::BTreeSet;

use crate::answers::area::changes::{SessionsAhead, Setting, partner_of, sites_of};
use crate::answers::matching::constraints::{CONSTRAINTS, Constraint};
use crate::answers::matching::finding::Finding;
use crate::answers::matching::matcher::{Matcher, Moment};
use crate::ground::error::Result;
use crate::ground::place::{Point, distance_metres};
use crate::model::activity::Activity;
use crate::model::client::Client;
use crate::model::partner::Partner;
use crate::model::site::Site;
use crate::model::verdict::{Outcome, Verdict};

/// The one rule that reads where a client sets out from.
const OF_THE_WAY: &str = "distance";

/// What some findings come to.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Sum {
    /// The findings that alone rule it out.
    pub(super) ruled_out_by: BTreeSet<&'static str>,
    unknown: bool,
    not_met: bool,
}

impl Sum {
    fn add(&mut self, finding: &Finding) {
        if finding.rules_out() {
            self.ruled_out_by.insert(finding.key);
        }
        self.unknown |= finding.outcome == Outcome::Unknown;
        self.not_met |= finding.outcome == Outcome::NotMet;
    }

    pub(super) fn verdict(&self) -> Verdict {
        if !self.ruled_out_by.is_empty() {
            Verdict::Unsuitable
        } else if self.unknown {
            Verdict::Undetermined
        } else if self.not_met {
            Verdict::SuitableWithPlan
        } else {
            Verdict::Suitable
        }
    }
}

/// One activity at one of its sites.
pub(super) struct Entry<'a> {
    pub(super) activity: &'a Activity,
    pub(super) partner: &'a Partner,
    pub(super) site: Option<&'a Site>,
    without_the_way: Sum,
}

/// Every activity, in the order of the catalogue, with its entries.
pub(super) struct Prepared<'a> {
    pub(super) activities: Vec<Vec<Entry<'a>>>,
}

impl<'a> Prepared<'a> {
    pub(super) fn of(matcher: &'a Matcher, client: &Client, at: Moment, ahead: &'a SessionsAhead) -> Result<Self> {
        let mut activities = Vec::new();
        for activity in matcher.catalogue().activities() {
            let partner = partner_of(matcher, activity)?;
            let entry = |site: Option<&'a Site>| {
                let setting = Setting::new(activity, partner, site, None).knowing(ahead.get(activity, site));
                let case = setting.case(matcher, client, at);
                let mut without_the_way = Sum::default();
                for rule in CONSTRAINTS.iter().filter(|rule| rule.rule != OF_THE_WAY) {
                    rule.check.all(&case).iter().for_each(|finding| without_the_way.add(finding));
                }
                Entry { activity, partner, site, without_the_way }
            };
            activities.push(sites_of(matcher, activity).into_iter().map(entry).collect());
        }
        Ok(Self { activities })
    }
}

impl Entry<'_> {
    /// What it comes to for a client who sets out from somewhere.
    pub(super) fn sum(&self, matcher: &Matcher, client: &Client, at: Moment) -> Sum {
        let mut sum = self.without_the_way.clone();
        let setting = Setting::new(self.activity, self.partner, self.site, self.metres(client));
        let case = setting.case(matcher, client, at);
        let way = |rule: &&Constraint| rule.rule == OF_THE_WAY;
        for rule in CONSTRAINTS.iter().filter(way) {
            rule.check.all(&case).iter().for_each(|finding| sum.add(finding));
        }
        sum
    }

    /// How far it is.
    pub(super) fn metres(&self, client: &Client) -> Option<u32> {
        crate::answers::matching::case::metres_between(client, self.site)
    }
}

/// How far two points are from each other, in whole metres.
pub(super) fn metres(from: Point, to: Point) -> Option<u32> {
    crate::answers::matching::case::metres_of(distance_metres(from, to))
}
