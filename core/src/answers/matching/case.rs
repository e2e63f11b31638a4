//! One client held against one activity at one site: all that a rule may look at.

use std::cell::OnceCell;

use super::evidence::Scope;
use super::policy::Policy;
use super::session_search::{Ahead, SessionSearch, search};
use crate::ground::place::distance_metres;
use crate::ground::time::{BankHolidays, Date, Timestamp};
use crate::model::activity::{Activity, Delivery, SessionPattern};
use crate::model::catalogue::{Catalogue, pointer};
use crate::model::client::Client;
use crate::model::partner::Partner;
use crate::model::provenance::Provenance;
use crate::model::site::Site;
use crate::model::verdict::Fact;

/// One client held against one activity at one site.
pub(crate) struct Case<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) policy: &'a Policy,
    pub(crate) holidays: &'a BankHolidays,
    pub(crate) client: &'a Client,
    pub(crate) activity: &'a Activity,
    pub(crate) partner: &'a Partner,
    /// The site it is judged at: only where people come to one.
    pub(crate) site: Option<&'a Site>,
    /// The straight line from the client's home to the site, rounded to the nearest metre, where both are known.
    pub(crate) metres: Option<u32>,
    pub(crate) at: Timestamp,
    pub(crate) on: Date,
    /// The sessions ahead, where somebody has worked them out already.
    pub(crate) known_ahead: Option<&'a Ahead>,
    pub(crate) ahead: OnceCell<Ahead>,
    pub(crate) sessions: OnceCell<SessionSearch>,
    /// Whether only the findings count, and nobody will read their facts.
    pub(crate) terse: bool,
}

impl<'a> Case<'a> {
    /// The same case with another record of the activity.
    pub(crate) fn with_activity<'b>(&'b self, activity: &'b Activity) -> Case<'b> {
        Case { activity, known_ahead: None, ahead: OnceCell::new(), sessions: OnceCell::new(), ..*self }
    }

    /// Whether people come to a site.
    pub(crate) fn is_at_site(&self) -> bool {
        self.activity.delivery == Delivery::AtSite
    }

    /// Where to look for facts about features: the activity, then its site.
    pub(crate) fn scope(&self) -> Scope<'a> {
        Scope {
            catalogue: self.catalogue,
            policy: self.policy,
            activity: Some(self.activity),
            site: self.site,
            on: self.on,
            terse: self.terse,
        }
    }

    /// The patterns of sessions that count at this site.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (usize, &'a SessionPattern)> + '_ {
        patterns_at(self.activity, self.site)
    }

    /// The sessions that count, whoever the client is. Worked out once.
    pub(crate) fn ahead(&self) -> &Ahead {
        self.known_ahead.unwrap_or_else(|| self.ahead.get_or_init(|| Ahead::of(self)))
    }

    /// The sessions ahead, and how they fit the client's week. Worked out once.
    pub(crate) fn sessions(&self) -> &SessionSearch {
        self.sessions.get_or_init(|| search(self))
    }

    /// A place in the activity's record.
    pub(crate) fn of_activity(&self, parts: &[&str]) -> String {
        self.place("activities", self.activity.id.as_str(), parts)
    }

    /// A place in the site's record, or in the activity's list of sites where there is none.
    pub(crate) fn of_site(&self, parts: &[&str]) -> String {
        match self.site {
            Some(site) => self.place("sites", site.id.as_str(), parts),
            None => self.of_activity(&["sites"]),
        }
    }

    /// A place in the partner's record.
    pub(crate) fn of_partner(&self, parts: &[&str]) -> String {
        self.place("partners", self.partner.id.as_str(), parts)
    }

    fn place(&self, list: &str, id: &str, parts: &[&str]) -> String {
        if self.terse { String::new() } else { under(list, id, parts) }
    }

    /// A fact of the activity's record, under its stamp.
    pub(crate) fn activity_fact(&self, parts: &[&str], says: impl Into<String>) -> Fact {
        stamped(self.of_activity(parts), says, Some(&self.activity.provenance))
    }

    /// A fact of the site's record, under its stamp.
    pub(crate) fn site_fact(&self, parts: &[&str], says: impl Into<String>) -> Fact {
        stamped(self.of_site(parts), says, self.site.and_then(|site| site.provenance.as_ref()))
    }

    /// A fact of the partner's record, under its stamp.
    pub(crate) fn partner_fact(&self, parts: &[&str], says: impl Into<String>) -> Fact {
        stamped(self.of_partner(parts), says, self.partner.provenance.as_ref())
    }

    /// A fact of the client's record. It says nothing about the person beyond what the reason itself says.
    pub(crate) fn client_fact(parts: &[&str]) -> Fact {
        Fact::new(client_path(parts), String::new())
    }
}

/// The patterns of an activity's sessions that count at one of its sites.
pub(crate) fn patterns_at<'a>(
    activity: &'a Activity,
    site: Option<&'a Site>,
) -> impl Iterator<Item = (usize, &'a SessionPattern)> {
    let here = move |pattern: &SessionPattern| match (&pattern.site, site) {
        (Some(named), Some(site)) => *named == site.id,
        _ => true,
    };
    activity.sessions.iter().enumerate().filter(move |(_, pattern)| here(pattern))
}

/// A place in the client's record.
pub(crate) fn client_path(parts: &[&str]) -> String {
    format!("/client{}", pointer(parts))
}

/// A place in one record of a list.
pub(crate) fn under(list: &str, id: &str, parts: &[&str]) -> String {
    pointer(&[&[list, id], parts].concat())
}

/// A fact under a stamp.
pub(crate) fn stamped(path: String, says: impl Into<String>, stamp: Option<&Provenance>) -> Fact {
    Fact {
        source: stamp.map(|stamp| stamp.source),
        checked_on: stamp.and_then(|stamp| stamp.checked_on),
        ..Fact::new(path, says.into())
    }
}

/// The straight line from a client's home to a site, rounded to the nearest metre, where both are known.
pub(crate) fn metres_between(client: &Client, site: Option<&Site>) -> Option<u32> {
    let (home, there) = (client.home?, site?.point?);
    metres_of(distance_metres(home, there))
}

/// A distance in whole metres.
pub(crate) fn metres_of(distance: f64) -> Option<u32> {
    let metres = distance.round();
    // Half the circumference of the earth is 20,015 km: a great-circle distance always fits.
    (0.0..=f64::from(u32::MAX)).contains(&metres).then(|| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range was checked on the line above")]
        let whole = metres as u32;
        whole
    })
}

/// The length of the way behind a straight line: so many hundredths of it, rounded up to a metre.
pub(crate) fn way_metres(straight: u32, detour_percent: u32) -> u64 {
    (u64::from(straight) * u64::from(detour_percent)).div_ceil(100)
}
