//! The records of one case, as they are or as changes would make them.

use std::borrow::Cow;

use super::provision::ProvisionChange;
use crate::answers::matching::case::Case;
use crate::answers::matching::matcher::{Held, Known, Matcher, Moment};
use crate::answers::matching::session_search::Ahead;
use crate::ground::time::Date;
use crate::model::activity::Activity;
use crate::model::client::Client;
use crate::model::partner::Partner;
use crate::model::site::Site;

/// The records of one case, as they are or as changes would make them. No rule reads more of what a change can touch.
#[derive(Clone)]
pub(crate) struct Setting<'a> {
    pub(super) activity: Cow<'a, Activity>,
    pub(super) partner: Cow<'a, Partner>,
    pub(super) site: Option<Cow<'a, Site>>,
    /// How far the site is from the client.
    pub(super) metres: Option<u32>,
    /// The sessions ahead, while no change has touched them.
    pub(super) ahead: Option<&'a Ahead>,
}

impl<'a> Setting<'a> {
    /// The records as they are.
    pub(crate) fn new(activity: &'a Activity, partner: &'a Partner, site: Option<&'a Site>, metres: Option<u32>) -> Self {
        let site = site.map(Cow::Borrowed);
        Self { activity: Cow::Borrowed(activity), partner: Cow::Borrowed(partner), site, metres, ahead: None }
    }

    /// The same, where the sessions ahead are known.
    pub(crate) fn knowing(self, ahead: Option<&'a Ahead>) -> Self {
        Self { ahead, ..self }
    }

    /// The records with a change made to them.
    pub(crate) fn with(mut self, change: &ProvisionChange, on: Date) -> Self {
        use ProvisionChange as P;
        match change {
            P::Feature { site: Some(_), .. } => {
                if let Some(site) = &mut self.site {
                    change.to_site(site.to_mut(), on);
                }
            }
            P::SafeguardingSeen { .. } | P::Funding { .. } => change.to_partner(self.partner.to_mut(), on),
            _ => change.to_activity(self.activity.to_mut(), on),
        }
        if matches!(change, P::Session { .. } | P::ShorterSessions { .. } | P::AnotherSite { .. }) {
            self.ahead = None;
        }
        self
    }

    /// A client held against them.
    pub(crate) fn case<'c>(&'c self, matcher: &'c Matcher, client: &'c Client, at: Moment) -> Case<'c> {
        let held = Held { activity: &self.activity, partner: &self.partner, site: self.site.as_deref() };
        matcher.case(client, held, at, Known { metres: self.metres, ahead: self.ahead, terse: true })
    }
}
