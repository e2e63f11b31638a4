//! How much of a gap is due to rules, to provision and to travel: matching asked again in worlds where they are granted.

use std::num::NonZeroUsize;

use super::published_gap::PublishedGap;
use super::strata::Strata;
use super::worlds::{World, languages, stands_twice};
use crate::answers::evidence::disclosure::{
    CategoryOf, CountDimension, CountTable, DisclosureRule, PublishedTable, protect_together,
};
use crate::answers::matching::{Matcher, Policy};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::text::NonEmpty;
use crate::ground::time::Timestamp;
use crate::model::catalogue::{Catalogue, Directory};
use crate::model::client::Client;

/// Whom something suits, in this world and in seven others: raw. It is published by [`publish`](Self::publish) and by nothing else,
/// and `Debug` shows its type alone.
///
/// It answers the same question eight times for everybody, by an index for each of four catalogues: rules and provision are granted in
/// the catalogue, travel at the client. The cost is that of eight times as many clients (`docs/performance.md`).
///
/// ```
/// use std::num::NonZeroUsize;
/// use fingerpost::{Client, ClientId, Directory, DisclosureRule, GapAudit, NeedLevel, NonEmpty, Policy, ReferralRoute, Strata, UkDivision};
///
/// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let clients = [Client::new(ClientId::new("c-1")?, NeedLevel::Low, ReferralRoute::LinkWorker)];
/// let car = Strata::new(NonEmpty::new("car")?, [(clients[0].id.clone(), NonEmpty::new("no")?)])?;
/// let raw = GapAudit::new(&directory, &Policy::default(), &clients, &car, "2026-11-23T09:00:00Z".parse()?, NonZeroUsize::MIN)?;
/// assert_eq!(raw.publish(&DisclosureRule::default())?.gap, None);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone)]
pub struct GapAudit {
    name: NonEmpty,
    groups: Vec<NonEmpty>,
    /// Of each world and group: how many something suits, and how many there are.
    worlds: Vec<Vec<(u64, u64)>>,
}

impl std::fmt::Debug for GapAudit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GapAudit(..)")
    }
}

/// Whom something suits, and whom nothing does.
const SUITS: &str = "suits";
const YES: &str = "yes";
const NO: &str = "no";

impl GapAudit {
    /// Asks the matcher again, eight times for each client.
    ///
    /// # Errors
    /// [`Code::AuditPeople`] where a client stands twice; those of [`Catalogue::new`], [`Matcher::new`] and
    /// [`MatchIndex::placings_of_many`](crate::MatchIndex::placings_of_many).
    pub fn new(
        directory: &Directory,
        policy: &Policy,
        clients: &[Client],
        strata: &Strata,
        at: Timestamp,
        threads: NonZeroUsize,
    ) -> Result<Self> {
        Self::heeding(directory, policy, clients, strata, at, threads, &|_| true)
    }

    /// The same, heeding whoever waits for it: `heed` is told now and then how many answers are there, of [`Self::answers`] in all, by any of the
    /// threads, and says whether to go on.
    ///
    /// # Errors
    /// As for [`new`](Self::new); [`Code::CatalogueAnswerStopped`] where `heed` says to stop.
    pub fn heeding(
        directory: &Directory,
        policy: &Policy,
        clients: &[Client],
        strata: &Strata,
        at: Timestamp,
        threads: NonZeroUsize,
        heed: &(dyn Fn(usize) -> bool + Sync),
    ) -> Result<Self> {
        if stands_twice(clients) {
            return Err(FingerpostError::invalid(Code::AuditPeople, "a client stands twice among the people of an audit"));
        }
        let groups = strata.groups(clients.iter().map(|client| &client.id));
        let spoken = languages(clients);
        let anywhere = directory.sites.iter().find_map(|site| site.point);
        let mut worlds = Vec::new();
        for (number, world) in World::ALL.into_iter().enumerate() {
            let before = number * clients.len();
            let catalogue = Catalogue::new(world.directory(directory, at.uk_date(), &spoken))?;
            let index = Matcher::new(catalogue, policy.clone())?.index(at)?;
            let asked: Vec<Client> = clients.iter().map(|client| world.client(client, anywhere)).collect();
            let answers = index.placings_of_many(&asked, 0, threads, &|done| heed(before + done))?;
            let mut counts = vec![(0_u64, 0_u64); groups.len()];
            for answer in answers {
                let group = strata.group(&answer.client);
                let Some((suits, of)) = groups.iter().position(|one| *one == group).and_then(|at| counts.get_mut(at)) else {
                    continue;
                };
                *suits += u64::from(answer.counts.suitable > 0 || answer.counts.suitable_with_plan > 0);
                *of += 1;
            }
            worlds.push(counts);
        }
        Ok(Self { name: strata.name().clone(), groups, worlds })
    }

    /// How many answers an audit of so many clients takes.
    #[must_use]
    pub const fn answers(clients: usize) -> usize {
        clients.saturating_mul(World::ALL.len())
    }

    /// The gap between the groups that lie furthest apart in this world, as it may be published.
    ///
    /// # Errors
    /// `publish.*` where the rule makes no sense or there are too many groups.
    pub fn publish(&self, rule: &DisclosureRule) -> Result<PublishedGap> {
        let table = |counts: &Vec<(u64, u64)>| {
            let groups = CountDimension::new(self.name.clone(), self.groups.clone());
            let suits = CountDimension::new(NonEmpty::known(SUITS), vec![NonEmpty::known(YES), NonEmpty::known(NO)]);
            CountTable::new(
                vec![groups, suits],
                counts.iter().flat_map(|(suits, of)| [*suits, of.saturating_sub(*suits)]).collect(),
            )
        };
        let tables: Vec<CountTable> = self.worlds.iter().map(table).collect::<Result<_>>()?;
        let key =
            |world: usize, group: usize| [format!("{world} yes {group}"), format!("{world} no {group}"), format!("of {group}")];
        let keys: Vec<Vec<String>> =
            (0..tables.len()).map(|world| (0..=self.groups.len()).flat_map(|group| key(world, group)).collect()).collect();
        let worlds = protect_together(&tables, &keys, rule)?;
        let mut gap = PublishedGap::new(self.name.clone(), rule.clone(), worlds);
        let shares: Vec<Vec<Option<f64>>> =
            gap.worlds.iter().map(|world| self.groups.iter().map(|group| self.share(world, group)).collect()).collect();
        let here = shares.first().map(Vec::as_slice).unwrap_or_default();
        let known: Vec<(f64, usize)> = here.iter().zip(0..).filter_map(|(share, group)| Some(((*share)?, group))).collect();
        let lowest = known.iter().min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).copied();
        let highest = known.iter().max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).copied();
        if let (Some((_, low)), Some((_, high)), true) = (lowest, highest, known.len() > 1) {
            gap.lowest = self.groups.get(low).cloned();
            gap.highest = self.groups.get(high).cloned();
            let apart = |of: &Vec<Option<f64>>| Some(of.get(high).copied()?? - of.get(low).copied()??);
            gap.gap = shares.first().and_then(apart);
            let every: Option<Vec<f64>> = shares.iter().map(apart).collect();
            if let Some([rules, provision, travel, rest]) = every.as_deref().and_then(parts) {
                (gap.rules, gap.provision, gap.travel, gap.rest) = (Some(rules), Some(provision), Some(travel), Some(rest));
            }
        }
        Ok(gap)
    }

    /// The share of a group whom something suits, where it is published and the group is large enough to be judged.
    fn share(&self, world: &PublishedTable, group: &NonEmpty) -> Option<f64> {
        let group = CategoryOf::new(self.name.clone(), group.clone());
        let yes = CategoryOf::new(NonEmpty::known(SUITS), NonEmpty::known(YES));
        let people = world.cell(std::slice::from_ref(&group))?.count?;
        let share = world.rate(&[group.clone(), yes], &[group])?.rate;
        share.filter(|_| world.rule.behind(people).0 >= super::audit::FEWEST)
    }
}

/// What each of three grants takes off the gap, averaged over every order of granting, and what is left. The gaps are those of the worlds
/// in their order.
fn parts(gaps: &[f64]) -> Option<[f64; 4]> {
    let gap = |world: usize| gaps.get(world).copied();
    let part = |bit: usize| {
        let others: Vec<usize> = [1, 2, 4].into_iter().filter(|other| *other != bit).collect();
        let (a, b) = (others.first().copied()?, others.last().copied()?);
        let taken = |before: usize| Some(gap(before)? - gap(before + bit)?);
        // Of six orders, two grant it first, two last, and one after each of the others.
        Some((2.0 * taken(0)? + taken(a)? + taken(b)? + 2.0 * taken(a + b)?) / 6.0)
    };
    Some([part(1)?, part(2)?, part(4)?, gap(7)?])
}
