//! The index itself.

use super::best::Place;
use super::engine::Engine;
use super::entry::Entry;
use super::placing::{Placing, Placings};
use crate::answers::matching::judge::judge;
use crate::answers::matching::matcher::{Matcher, questions};
use crate::ground::error::Result;
use crate::ground::time::Timestamp;
use crate::model::activity::Delivery;
use crate::model::client::Client;
use crate::model::verdict::{Match, Shortlist, Verdict};

/// A catalogue made ready for one moment, so that many clients can be answered quickly.
///
/// It answers as [`Matcher::rank`] does, from the same rules: activities of which a rule reads the same are in one class,
/// and the rule is asked once for each class and client instead of once for each activity. Use it where a catalogue
/// is large or clients are many; for one client and an area's few hundred activities, `rank` is as good and needs no building.
///
/// Everything that depends on the day (shelf lives, sessions ahead) is worked out for the moment it is built for. Build another
/// for another moment.
///
/// Memory grows with the number of activities times their sites, by one to four bytes for each different thing clients ask. The cost of an
/// answer grows with the number of activities within reach, and with the catalogue only by its blocks. The figures are in `docs/performance.md`.
///
/// ```
/// use fingerpost::{Catalogue, Client, ClientId, Directory, Matcher, NeedLevel, NonEmpty, Policy, ReferralRoute, UkDivision};
///
/// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let matcher = Matcher::new(Catalogue::new(directory)?, Policy::default())?;
/// let index = matcher.index("2026-11-23T09:00:00Z".parse()?)?;
/// let client = Client::new(ClientId::new("c-104")?, NeedLevel::Low, ReferralRoute::LinkWorker);
/// assert_eq!(index.placings(&client, 10)?.counts.total, 0);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug)]
pub struct MatchIndex {
    pub(super) engine: Engine,
}

impl Matcher {
    /// An index of the catalogue for a moment.
    ///
    /// # Errors
    /// [`Code::CatalogueDanglingReference`](crate::Code::CatalogueDanglingReference) as for [`rank`](Matcher::rank); a checked catalogue has none.
    pub fn index(&self, at: Timestamp) -> Result<MatchIndex> {
        Ok(MatchIndex { engine: Engine::build(self.clone(), at)? })
    }
}

impl MatchIndex {
    /// The matcher it was made from.
    #[must_use]
    pub const fn matcher(&self) -> &Matcher {
        self.engine.records.matcher()
    }

    /// The moment it was made for.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        self.engine.at.at
    }

    /// How many bytes it keeps beside the catalogue.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.engine.bytes()
    }

    /// The best few activities for a client, and how many there are of each verdict in the whole catalogue: what
    /// [`rank`](crate::Matcher::rank) says, without the reasons.
    ///
    /// # Errors
    /// `client.*` where the client's record breaks a rule.
    pub fn placings(&self, client: &Client, top: u32) -> Result<Placings> {
        client.checked()?;
        let Some((counts, best)) = self.engine.best(client, top)? else { return self.one_by_one(client, top) };
        Ok(Placings::new(client.id.clone(), self.at(), counts, best.iter().filter_map(|place| self.placing(place)).collect()))
    }

    /// The best few activities that suit a client as they are: the first of [`placings`](Self::placings), as far as they are
    /// [`Suitable`](Verdict::Suitable).
    ///
    /// It names nothing that would have to be arranged or asked about, and counts nothing. Use it where only a quick yes is wanted, as for the pins on a
    /// map while somebody moves it: it looks no further than the client goes by themselves, and takes a fraction of the time.
    ///
    /// ```
    /// use fingerpost::{Catalogue, Client, ClientId, Directory, Matcher, NeedLevel, NonEmpty, Policy, ReferralRoute, UkDivision};
    ///
    /// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    /// let index = Matcher::new(Catalogue::new(directory)?, Policy::default())?.index("2026-11-23T09:00:00Z".parse()?)?;
    /// let client = Client::new(ClientId::new("c-104")?, NeedLevel::Low, ReferralRoute::LinkWorker);
    /// assert!(index.suitable(&client, 10)?.is_empty());
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    ///
    /// # Errors
    /// As [`placings`](Self::placings).
    pub fn suitable(&self, client: &Client, top: u32) -> Result<Vec<Placing>> {
        client.checked()?;
        match self.engine.suitable(client, top)? {
            Some(best) => Ok(best.iter().filter_map(|place| self.placing(place)).collect()),
            None => {
                let mut placings = self.one_by_one(client, top)?.placings;
                placings.retain(|placing| placing.verdict == Verdict::Suitable);
                Ok(placings)
            }
        }
    }

    fn placing(&self, place: &Place) -> Option<Placing> {
        let catalogue = self.matcher().catalogue();
        let entry = Entry { activity: place.activity, site: place.site };
        let activity = entry.activity(catalogue)?.id.clone();
        let site = entry.site(catalogue).map(|site| site.id.clone());
        Some(Placing { site, metres: place.far.1, ..Placing::new(activity, place.verdict, place.score.0) })
    }

    /// The same with every reason for those on the shortlist.
    ///
    /// # Errors
    /// As [`placings`](Self::placings).
    pub fn shortlist(&self, client: &Client, top: u32) -> Result<Shortlist> {
        let placings = self.placings(client, top)?;
        let explain = |placing: &Placing| self.explain(client, placing);
        let matches: Vec<Match> = placings.placings.iter().map(explain).collect::<Result<_>>()?;
        let questions = questions(&matches);
        Ok(Shortlist::new(placings.client, placings.at, placings.counts, matches, questions))
    }

    /// Why an activity comes where it comes, at the site where it is best. A site that is none of its own is not believed.
    fn explain(&self, client: &Client, placing: &Placing) -> Result<Match> {
        let (matcher, catalogue) = (self.matcher(), self.matcher().catalogue());
        let activity = catalogue.activity(&placing.activity)?;
        let own = placing.site.as_ref().filter(|site| activity.delivery == Delivery::AtSite && activity.sites.contains(site));
        match own.and_then(|site| catalogue.site(site)) {
            Some(site) => matcher.with_case(client, activity, Some(site), self.engine.at, |case| judge(case).answer),
            None => Ok(matcher.judge(client, activity, self.engine.at)?.answer),
        }
    }

    /// The slow way, for barriers that cannot be told apart here: those that stand in no table, or far down a long one.
    fn one_by_one(&self, client: &Client, top: u32) -> Result<Placings> {
        let ranking = self.matcher().rank(client, self.at(), top)?;
        let placing = |answer: Match| Placing {
            site: answer.site,
            metres: answer.metres,
            ..Placing::new(answer.activity, answer.verdict, answer.score)
        };
        let placings = ranking.shortlist.into_iter().map(placing).collect();
        Ok(Placings::new(ranking.client, self.at(), ranking.counts, placings))
    }
}
