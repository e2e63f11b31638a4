//! What changes would do for a caseload.

use std::collections::{BTreeMap, BTreeSet};

use super::options::ChangeOptions;
use super::places::{SessionsAhead, places};
use super::proposals::Proposal;
use super::provision::ProvisionChange;
use super::report::{ChangeEffect, ChangeReport};
use super::said::{key, needed};
use super::search::Search;
use super::single::{search, sets};
use crate::answers::matching::constraints::Reach;
use crate::answers::matching::matcher::Matcher;
use crate::answers::matching::wording::{change, spoken};
use crate::ground::error::Result;
use crate::ground::money::Pence;
use crate::ground::time::Timestamp;
use crate::model::activity::Activity;
use crate::model::client::Client;

/// How many changes a set has at most, for a caseload, where nothing is said.
const FOR_MANY: u32 = 2;

impl Matcher {
    /// What each change would do for a caseload: how many activities it opens, to how many people, by itself and together with others.
    ///
    /// Every change that is part of a smallest set for anybody is made, by itself, for everybody: what it opens to them and what it closes is
    /// counted by the rules. The cost grows with the clients times the activities, and with the size of sets that is asked for.
    ///
    /// # Errors
    /// As [`changes`](Matcher::changes).
    ///
    /// ```
    /// use fingerpost::{Catalogue, ChangeOptions, Directory, Matcher, NonEmpty, Policy, UkDivision};
    ///
    /// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    /// let matcher = Matcher::new(Catalogue::new(directory)?, Policy::default())?;
    /// let report = matcher.changes_for_many(&[], "2026-11-23T09:00:00Z".parse()?, &ChangeOptions::default())?;
    /// assert!(report.effects.is_empty());
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    pub fn changes_for_many(&self, clients: &[Client], at: Timestamp, options: &ChangeOptions) -> Result<ChangeReport> {
        let ahead = SessionsAhead::of(self, at)?;
        let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
        let mut suits: Vec<BTreeSet<usize>> = Vec::new();
        let mut complete = true;
        for (who, client) in clients.iter().enumerate() {
            client.checked()?;
            let search = search(self, client, at, options, FOR_MANY)?;
            let mut suiting = BTreeSet::new();
            for (which, activity) in self.catalogue().activities().iter().enumerate() {
                let found = sets(&search, activity, Some(&ahead))?;
                complete &= found.complete;
                if found.sets.iter().any(|(set, _)| set.is_empty()) {
                    suiting.insert(which);
                    continue;
                }
                for proposal in found.sets.into_iter().flat_map(|(set, _)| set) {
                    let tally = tallies.entry(key(&proposal.change)).or_insert_with(|| Tally::new(&proposal));
                    tally.proposal.ask_first &= proposal.ask_first;
                    tally.people_together.insert(who);
                    tally.activities_together.insert(which);
                }
            }
            suits.push(suiting);
        }
        for tally in tallies.values_mut() {
            for (who, (client, suiting)) in clients.iter().zip(&suits).enumerate() {
                let search = search(self, client, at, options, FOR_MANY)?;
                tally.make(&search, who, suiting, &ahead)?;
            }
        }
        let mut effects: Vec<ChangeEffect> = tallies.into_values().map(|tally| tally.effect(self, options, &suits)).collect();
        effects.sort_by_cached_key(|effect| {
            let known = total_cost(effect);
            let by_cost = (known.is_none(), known);
            (
                std::cmp::Reverse((effect.people, effect.people_together)),
                by_cost,
                effect.change.label.clone(),
                key(&effect.change.change),
            )
        });
        let none = suits.iter().filter(|suiting| suiting.is_empty()).count();
        Ok(ChangeReport::new(at, count(clients.len()), count(none), effects, complete))
    }
}

/// One change, and what it does.
struct Tally {
    proposal: Proposal,
    people_together: BTreeSet<usize>,
    activities_together: BTreeSet<usize>,
    people: BTreeSet<usize>,
    activities: BTreeSet<usize>,
    losing: BTreeSet<usize>,
}

impl Tally {
    fn new(proposal: &Proposal) -> Self {
        let none = BTreeSet::new;
        Self {
            proposal: proposal.clone(),
            people_together: none(),
            activities_together: none(),
            people: none(),
            activities: none(),
            losing: none(),
        }
    }

    /// Makes the change for one client.
    fn make(&mut self, search: &Search<'_>, who: usize, suiting: &BTreeSet<usize>, ahead: &SessionsAhead) -> Result<()> {
        let made = &self.proposal.change;
        for (which, activity) in search.matcher.catalogue().activities().iter().enumerate() {
            if !concerns(made, activity) {
                continue;
            }
            let suits_then = suits_with(search, activity, made, ahead)?;
            match (suiting.contains(&which), suits_then) {
                (false, true) => {
                    self.people.insert(who);
                    self.activities.insert(which);
                    self.people_together.insert(who);
                    self.activities_together.insert(which);
                }
                (true, false) => {
                    self.losing.insert(who);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn effect(self, matcher: &Matcher, options: &ChangeOptions, suits: &[BTreeSet<usize>]) -> ChangeEffect {
        let change_made = needed(matcher.catalogue(), options, self.proposal);
        let first = self.people.iter().filter(|who| suits.get(**who).is_some_and(BTreeSet::is_empty)).count();
        let (activities, people) = (count(self.activities.len()), count(self.people.len()));
        let together = (count(self.activities_together.len()), count(self.people_together.len()));
        let (said, of) = if people > 0 { ("effect", (activities, people)) } else { ("effect_together", together) };
        let words =
            [("change", change_made.label.clone()), ("activities", spoken::activities(of.0)), ("people", spoken::people(of.1))];
        ChangeEffect::new(
            change_made,
            activities,
            people,
            count(first),
            together.0,
            together.1,
            count(self.losing.len()),
            change(said, &words),
        )
    }
}

/// Whether an activity is among those a change is made to.
pub(crate) fn concerns(made: &ProvisionChange, activity: &Activity) -> bool {
    match made {
        ProvisionChange::Feature { site: Some(site), .. } => activity.sites.contains(site),
        ProvisionChange::SafeguardingSeen { partner } => activity.partner == *partner,
        _ => made.activity() == Some(&activity.id),
    }
}

/// Whether an activity suits once a change is made.
fn suits_with(search: &Search<'_>, activity: &Activity, made: &ProvisionChange, ahead: &SessionsAhead) -> Result<bool> {
    let on = search.at.on;
    for place in places(search.matcher, search.client, activity, Some(ahead))? {
        // What is too far for the client is so before and after.
        let far = place.metres.is_some_and(|metres| {
            !search.client.travel.is_empty() && Reach::of(search.client, search.matcher.policy(), metres) == Reach::Beyond
        });
        if !far && search.is_reached(&place.with(made, on)) {
            return Ok(true);
        }
    }
    if let ProvisionChange::AnotherSite { site, .. } = made
        && let Some(site) = search.matcher.catalogue().site(site)
    {
        let partner = super::places::partner_of(search.matcher, activity)?;
        let metres = crate::answers::matching::case::metres_between(search.client, Some(site));
        let place = super::setting::Setting::new(activity, partner, Some(site), metres);
        return Ok(search.is_reached(&place.with(made, on)));
    }
    Ok(false)
}

/// What a change costs in all, where all of it is known.
fn total_cost(effect: &ChangeEffect) -> Option<Pence> {
    let each = effect.change.cost_each.map(|each| each.times(effect.people.max(1))).transpose().ok()?;
    match (effect.change.cost, each) {
        (None, None) => None,
        (once, each) => once.unwrap_or(Pence::ZERO).plus(each.unwrap_or(Pence::ZERO)).ok(),
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
