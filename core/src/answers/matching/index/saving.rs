//! Saving an index to one file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::apart::Ties;
use super::asked::AllAsked;
use super::column::Column;
use super::combining::NOBODYS;
use super::engine::{Engine, anybody};
use super::file::{self, Origin};
use super::ground::Ground;
use super::head::{ColumnHead, Head, RULES};
use super::match_index::MatchIndex;
use super::names::Names;
use super::records::written;
use super::rule::Rule;
use crate::answers::matching::matcher::Matcher;
use crate::ground::error::Result;
use crate::model::barrier::BarrierKind;
use crate::model::catalogue::{Catalogue, Directory, digest_of};
use crate::model::client::{Client, Interest, NeedLevel, Requirement};
use crate::model::feature::FeatureKind;
use crate::model::partner::Partner;
use crate::model::theme::ThemeId;

/// Columns by the number of their rule and their ask.
type Ready = BTreeMap<(usize, String), Arc<Column>>;

impl MatchIndex {
    /// The index as one file, with every barrier, feature and theme that stands in a table or that the directory speaks of.
    ///
    /// [`SavedIndex::open`](crate::SavedIndex::open) answers from it without the catalogue, also those who ask for any of them together. The same index gives
    /// the same bytes on every machine, whoever has asked it anything before: nothing of them is in the file. Columns that nobody has asked for
    /// yet are made first, so that it takes longer than building.
    ///
    /// # Errors
    /// As [`placings`](Self::placings).
    pub fn save(&self) -> Result<Vec<u8>> {
        self.engine.write(&self.engine.ready()?)
    }
}

/// What an index of a matcher is made from, in a few bytes.
pub(super) fn origin(matcher: &Matcher) -> Result<Origin> {
    digest_of(&(matcher.catalogue().digest()?, matcher.policy(), matcher.holidays().lists()))
}

impl Engine {
    /// The columns of all that clients may be expected to ask. They are held here: the index itself may let them go again.
    fn ready(&self) -> Result<Ready> {
        let policy = self.records.matcher().policy();
        let mut ready = Ready::new();
        for client in expected(self.records.matcher().catalogue())? {
            for asked in AllAsked::of(&client, policy).asked {
                if let Some(column) = self.column(&asked, &client)? {
                    ready.insert((asked.number, asked.name.into_owned()), column);
                }
            }
        }
        Ok(ready)
    }

    fn write(&self, ready: &Ready) -> Result<Vec<u8>> {
        let matcher = self.records.matcher();
        let catalogue = matcher.catalogue();
        let (samples, speaking) = spokespeople(&self.ground, &ready.values().map(|column| &**column).collect::<Vec<_>>());
        let heads = ready.iter().zip(samples).filter_map(|(((rule, ask), column), samples)| {
            let rule = Rule::all().get(*rule)?.name.to_owned();
            Some(ColumnHead { rule, ask: ask.clone(), own: column.own, samples })
        });
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let long = |bytes: &[u8]| u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let activities = Names::write(catalogue.activities().iter().map(|activity| activity.id.as_str()));
        let sites = Names::write(catalogue.sites().iter().map(|site| site.id.as_str()));
        let partners = Names::write(catalogue.partners().iter().map(|partner| partner.id.as_str()));
        let (tied, ties) = Ties::write(catalogue);
        let points: Vec<u8> =
            self.ground.all().iter().flat_map(|entry| written(entry.and_then(|entry| entry.point(catalogue)))).collect();
        let head = Head {
            rules: RULES.to_owned(),
            at: self.at.at,
            policy: matcher.policy().clone(),
            holidays: matcher.holidays().lists(),
            activities: small(catalogue.activities().len()),
            sites: small(catalogue.sites().len()),
            blocks: small(self.ground.blocks.len()),
            partners: small(catalogue.partners().len()),
            names: (long(&activities), long(&sites), long(&partners)),
            ties: long(&ties),
            columns: heads.collect(),
            few: few(catalogue, &self.ground, &speaking),
            speaking,
        };
        let head = serde_json::to_vec(&head).map_err(|_| file::damaged("cannot be written"))?;
        let around = self.ground.written_around();
        let mut parts: Vec<&[u8]> = vec![self.ground.entries.bytes(), self.ground.marks.bytes(), self.ground.places.bytes()];
        parts.extend([around.as_slice(), &points, &activities, &sites, &partners, &tied, &ties]);
        parts.extend(ready.values().map(|column| column.bytes()));
        Ok(file::write(&origin(matcher)?, &head, &parts))
    }
}

/// People who together ask for every barrier, feature and theme that stands in a table or that anybody in the directory speaks of, each by itself.
fn expected(catalogue: &Catalogue) -> Result<Vec<Client>> {
    let mut everything = anybody()?;
    everything.need = NeedLevel::ALL.iter().copied().max().unwrap_or(NeedLevel::Low);
    let themes = themes(catalogue);
    everything.interests = themes.iter().map(|theme| Interest::new(theme.clone(), 1)).collect();
    let nobodys: BarrierKind = NOBODYS.parse()?;
    let alone =
        features(catalogue).into_iter().map(|feature| Requirement { met_by: vec![feature], ..Requirement::new(nobodys.clone()) });
    let barriers = barriers(catalogue).into_iter().chain([nobodys.clone()]).map(Requirement::new);
    everything.requirements = barriers.chain(alone).collect();
    let length = Requirement { at_most: Some(0), ..Requirement::new(BarrierKind::StaminaDuration) };
    everything.requirements.push(length);
    let avoiding = themes.into_iter().map(|theme| Ok(Client { avoid: vec![theme], ..anybody()? }));
    std::iter::once(Ok(everything)).chain(avoiding).collect()
}

fn themes(catalogue: &Catalogue) -> BTreeSet<ThemeId> {
    let known = catalogue.vocabulary().themes().iter().map(|theme| &theme.id);
    let told = catalogue.activities().iter().flat_map(|activity| activity.themes.iter().chain(activity.touches.iter().flatten()));
    known.chain(told).chain(catalogue.sites().iter().flat_map(|site| &site.themes)).cloned().collect()
}

fn features(catalogue: &Catalogue) -> BTreeSet<FeatureKind> {
    let said = catalogue.activities().iter().flat_map(|activity| &activity.features);
    let said = said.chain(catalogue.sites().iter().flat_map(|site| &site.features)).map(|fact| &fact.feature);
    FeatureKind::ALL.iter().chain(said).cloned().collect()
}

fn barriers(catalogue: &Catalogue) -> BTreeSet<BarrierKind> {
    let known = catalogue.barriers().rows().iter().map(|row| &row.kind);
    let spoken_of = catalogue.activities().iter().flat_map(|activity| &activity.accommodations).map(|offer| &offer.barrier);
    known.chain(spoken_of).cloned().collect()
}

/// Few entries that speak for all classes: for each column the one of each class, and all of them. Entries that are each of their own speak for
/// themselves.
fn spokespeople(ground: &Ground, columns: &[&Column]) -> (Vec<Vec<u32>>, Vec<u32>) {
    let mut chosen: BTreeSet<u32> = BTreeSet::new();
    let mut samples: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    let mut order: Vec<(usize, &&Column)> = columns.iter().enumerate().collect();
    order.sort_by_key(|(place, column)| (std::cmp::Reverse(column.classes()), *place));
    for (place, column) in order {
        let lying = column.lying();
        let class = |entry: u32| usize::try_from(entry).map_or(0, |entry| lying.get(entry));
        let mut own = column.samples.clone();
        let mut open = vec![true; own.len()];
        for entry in &chosen {
            if let (Some(open), Some(sample)) = (open.get_mut(class(*entry)), own.get_mut(class(*entry)))
                && *open
            {
                (*open, *sample) = (false, *entry);
            }
        }
        chosen.extend(own.iter().skip(usize::from(column.own)));
        samples.insert(place, own);
        if column.own {
            let all = (0..ground.lanes()).filter(|entry| ground.entry(*entry).is_some() && lying.get(*entry) == 0);
            chosen.extend(all.filter_map(|entry| u32::try_from(entry).ok()));
        }
    }
    (samples.into_values().collect(), chosen.into_iter().filter(|entry| is_there(ground, *entry)).collect())
}

fn is_there(ground: &Ground, entry: u32) -> bool {
    usize::try_from(entry).is_ok_and(|entry| ground.entry(entry).is_some())
}

/// The records of some entries, with all that rules look up beside them.
fn few(catalogue: &Catalogue, ground: &Ground, speaking: &[u32]) -> Directory {
    let entries = || speaking.iter().filter_map(|entry| ground.entry(usize::try_from(*entry).ok()?));
    let activities: BTreeMap<_, _> =
        entries().filter_map(|entry| entry.activity(catalogue)).map(|activity| (&activity.id, activity)).collect();
    let sites = activities.values().flat_map(|activity| &activity.sites).filter_map(|site| catalogue.site(site));
    let sites: BTreeMap<_, _> = sites.map(|site| (&site.id, site)).collect();
    let hosts = sites.keys().flat_map(|site| catalogue.hosts_of(site));
    let partners = activities.values().filter_map(|activity| catalogue.partner(&activity.partner)).chain(hosts);
    let mut partners: BTreeMap<_, _> = partners.map(|partner| (&partner.id, partner.clone())).collect();
    // Of others only that they could support somebody is ever read.
    for (partner, level) in catalogue.supporting_partners() {
        let bare = || Partner {
            supports_up_to: Some(level),
            ..Partner::new(partner.id.clone(), partner.name.clone(), partner.kind.clone())
        };
        partners.entry(&partner.id).or_insert_with(bare);
    }
    let whole = catalogue.directory();
    Directory {
        themes: whole.themes.clone(),
        barriers: whole.barriers.clone(),
        partners: partners.into_values().collect(),
        sites: sites.into_values().cloned().collect(),
        activities: activities.into_values().cloned().collect(),
        ..Directory::new(whole.area.clone(), whole.division)
    }
}
