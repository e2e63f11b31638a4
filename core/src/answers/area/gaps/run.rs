//! Looking from every place.

use std::collections::BTreeMap;

use super::options::GapOptions;
use super::place::GapPlace;
use super::prepared::{Prepared, Sum};
use super::report::{GapReport, GapStanding, PlaceGap};
use super::subject::{Subject, at_home, everywhere, setting_out_from};
use super::worth;
use crate::answers::area::changes::SessionsAhead;
use crate::answers::matching::doorstep;
use crate::answers::matching::matcher::{Matcher, Moment};
use crate::answers::matching::wording::label;
use crate::ground::error::Result;
use crate::ground::text::NonEmpty;
use crate::ground::time::Timestamp;
use crate::model::client::Client;
use crate::model::verdict::{Counts, ReasonCount, Verdict};

/// How many activities are enough for one person, where nothing is said (convention).
const ENOUGH: u32 = 3;

impl Matcher {
    /// Where provision has gaps for a caseload: what each client can reach from home, what excludes the rest, and what one thing more
    /// would be worth.
    ///
    /// No place in the report says where a client lives; each is called by the client's pseudonym.
    ///
    /// # Errors
    /// `client.*` where a client's record breaks a rule.
    ///
    /// ```
    /// use fingerpost::{Catalogue, Client, ClientId, Directory, GapOptions, GapStanding, Matcher, NeedLevel, NonEmpty, Policy, ReferralRoute, UkDivision};
    ///
    /// let area = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    /// let matcher = Matcher::new(Catalogue::new(area)?, Policy::default())?;
    /// let client = Client::new(ClientId::new("c-104")?, NeedLevel::Low, ReferralRoute::LinkWorker);
    /// let report = matcher.gaps_of_clients(&[client], "2026-11-23T09:00:00Z".parse()?, &GapOptions::default())?;
    /// assert_eq!(report.places[0].standing, GapStanding::Nothing);
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    pub fn gaps_of_clients(&self, clients: &[Client], at: Timestamp, options: &GapOptions) -> Result<GapReport> {
        report(self, clients, &at_home(clients), at, options)
    }

    /// Where provision has gaps over an area: what typical clients could reach from every place, were they to set out from there.
    ///
    /// Places are the cells of a grid ([`grid_places`](crate::grid_places)), small areas ([`small_area_places`](crate::small_area_places)), or any
    /// others. The home of a typical client is not looked at; everything else in their record is.
    ///
    /// # Errors
    /// `client.*` where a client's record breaks a rule.
    ///
    /// ```
    /// use fingerpost::{Catalogue, Client, ClientId, Directory, GapOptions, Matcher, NeedLevel, NonEmpty, Point, Policy, ReferralRoute, UkDivision, grid_places};
    ///
    /// let area = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    /// let matcher = Matcher::new(Catalogue::new(area)?, Policy::default())?;
    /// let walker = Client::new(ClientId::new("walks-a-mile")?, NeedLevel::Low, ReferralRoute::LinkWorker);
    /// let cells = grid_places(Point::new(51.57, -3.02)?, Point::new(51.60, -2.97)?, 1_000)?;
    /// let report = matcher.gaps_of_places(&cells, &[walker], "2026-11-23T09:00:00Z".parse()?, &GapOptions::default())?;
    /// assert_eq!(report.places.len(), cells.len());
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    pub fn gaps_of_places(
        &self,
        places: &[GapPlace],
        clients: &[Client],
        at: Timestamp,
        options: &GapOptions,
    ) -> Result<GapReport> {
        report(self, clients, &everywhere(places, clients), at, options)
    }
}

/// What one subject can reach.
pub(super) struct Reached {
    /// Whether each activity is suitable as it is.
    pub(super) suitable: Vec<bool>,
    /// How many are, as they are or with a plan.
    pub(super) reach: u32,
}

fn report(
    matcher: &Matcher,
    clients: &[Client],
    subjects: &[Subject<'_>],
    at: Timestamp,
    options: &GapOptions,
) -> Result<GapReport> {
    clients.iter().try_for_each(Client::checked)?;
    let (moment, ahead) = (Moment::of(at), SessionsAhead::of(matcher, at)?);
    let prepared: Vec<Prepared<'_>> = clients
        .iter()
        .map(|client| {
            // Any home will do: only the way depends on which.
            let anywhere = setting_out_from(client, client.home.or_else(|| subjects.iter().find_map(|subject| subject.home)));
            Prepared::of(matcher, &anywhere, moment, &ahead)
        })
        .collect::<Result<_>>()?;
    let mut places = Vec::with_capacity(subjects.len());
    let mut reached = Vec::with_capacity(subjects.len());
    let mut total = Exclusions::default();
    for subject in subjects {
        let Some((client, prepared)) = clients.get(subject.who).zip(prepared.get(subject.who)) else { continue };
        let (gap, what) = look(matcher, client, prepared, subject, moment, &mut total)?;
        places.push(gap);
        reached.push(what);
    }
    let enough = options.enough.unwrap_or(ENOUGH);
    let worth =
        worth::Worth { matcher, clients, subjects, prepared: &prepared, reached: &reached, ahead: &ahead, at: moment, enough };
    let one_more_activity = worth.of_activities()?;
    let one_more_change = if options.without_changes { Vec::new() } else { worth.of_changes(options)? };
    Ok(GapReport::new(at, enough, places, total.rows(), one_more_activity, one_more_change))
}

/// Looks from one place for one client.
fn look(
    matcher: &Matcher,
    client: &Client,
    prepared: &Prepared<'_>,
    subject: &Subject<'_>,
    at: Moment,
    total: &mut Exclusions,
) -> Result<(PlaceGap, Reached)> {
    let here = setting_out_from(client, subject.home);
    let mut counts = Counts::new(0, 0, 0, 0, 0);
    let mut excluded = Exclusions::default();
    let mut suitable = Vec::with_capacity(prepared.activities.len());
    for entries in &prepared.activities {
        let sums: Vec<Sum> = entries.iter().map(|entry| entry.sum(matcher, &here, at)).collect();
        let verdict = sums.iter().map(Sum::verdict).min().unwrap_or(Verdict::Unsuitable);
        let of = match verdict {
            Verdict::Suitable => &mut counts.suitable,
            Verdict::SuitableWithPlan => &mut counts.suitable_with_plan,
            Verdict::Undetermined => &mut counts.undetermined,
            Verdict::Unsuitable => &mut counts.unsuitable,
        };
        *of = of.saturating_add(1);
        counts.total = counts.total.saturating_add(1);
        suitable.push(verdict == Verdict::Suitable);
        if verdict == Verdict::Unsuitable {
            match sums.as_slice() {
                [one] => excluded.add(one.ruled_out_by.iter().copied()),
                // Of several sites the one that suits best is told, as a ranking tells it.
                _ => {
                    if let Some(entry) = entries.first() {
                        let judged = matcher.judge(&here, entry.activity, at)?;
                        let keys: std::collections::BTreeSet<_> = judged.ruled_out_by.into_iter().collect();
                        excluded.add(keys.into_iter());
                    }
                }
            }
        }
    }
    total.take(&excluded);
    let doorstep = doorstep::suggest(matcher.catalogue(), matcher.policy(), &here, at.on).place.map(|place| place.site);
    let reach = counts.suitable.saturating_add(counts.suitable_with_plan);
    let standing = if reach > 0 {
        GapStanding::Provided
    } else if counts.undetermined > 0 {
        GapStanding::ToBeAsked
    } else if doorstep.is_some() {
        GapStanding::DoorstepOnly
    } else {
        GapStanding::Nothing
    };
    let id = match subject.place {
        Some(place) => place.id.clone(),
        None => NonEmpty::new(client.id.as_str())?,
    };
    let place = subject.place;
    let gap = PlaceGap {
        name: place.and_then(|place| place.name.clone()),
        people: place.and_then(|place| place.people),
        point: place.map(|place| place.point),
        outline: place.map(|place| place.outline.clone()).unwrap_or_default(),
        doorstep,
        ..PlaceGap::new(id, client.id.clone(), standing, reach, counts, excluded.rows())
    };
    Ok((gap, Reached { suitable, reach }))
}

/// How often each reason, and how often it alone.
#[derive(Default)]
struct Exclusions(BTreeMap<&'static str, (u32, u32)>);

impl Exclusions {
    /// What ruled one activity out, each once.
    fn add(&mut self, keys: impl ExactSizeIterator<Item = &'static str>) {
        let alone = u32::from(keys.len() == 1);
        for key in keys {
            let row = self.0.entry(key).or_default();
            *row = (row.0.saturating_add(1), row.1.saturating_add(alone));
        }
    }

    fn take(&mut self, other: &Self) {
        for (key, (all, alone)) in &other.0 {
            let row = self.0.entry(key).or_default();
            *row = (row.0.saturating_add(*all), row.1.saturating_add(*alone));
        }
    }

    /// The most frequent first, then by name.
    fn rows(&self) -> Vec<ReasonCount> {
        let row = |(key, (all, alone)): (&&'static str, &(u32, u32))| {
            ReasonCount::new((*key).to_owned(), label(key).to_owned(), *all, *alone)
        };
        let mut rows: Vec<ReasonCount> = self.0.iter().map(row).collect();
        rows.sort_by(|a, b| b.activities.cmp(&a.activities).then_with(|| a.finding.cmp(&b.finding)));
        rows
    }
}
