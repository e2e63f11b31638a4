//! How much of an area hangs on which money.

use std::collections::BTreeMap;

use super::funder::{FunderLoss, funder_losses};
use super::scenario::{ScenarioOutcome, played};
use crate::answers::evidence::raw::raw;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::{ActivityId, PartnerId};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::activity::{Activity, ActivityStatus};
use crate::model::catalogue::Catalogue;
use crate::model::partner::FundingLine;
use crate::model::referral::ReferralView;
use crate::rules::funding::{FunderShare, RunwayBasis, runway};

record! {
    /// What is assumed of money that ends.
    rust FundingScenario {
        /// The day it is seen from.
        on: Date,
        /// How many months ahead, 1 to 60.
        months: u32,
        /// How many hundredths of the lines that end within them go on.
        renewed_percent: u32,
        /// How many times it is played, 1 to 100,000.
        draws: u32,
        /// The seed: the same seed, the same answer.
        seed: u64,
    }
}

record! {
    /// How a provider stands.
    rust ProviderStanding {
        /// Which partner.
        partner: PartnerId,
        /// Its name.
        name: NonEmpty,
        /// What the runway rests on.
        basis: RunwayBasis,
        [optional]
        /// For how many whole months its money lasts, where that is known and it runs out within five years.
        months: Option<u32>,
        /// Its largest single funder.
        largest_funder: Option<FunderShare>,
    }
}

raw! {
    /// How much of an area hangs on which money: places, and people who have or are on their way to one.
    AreaFragility {
        /// What was assumed.
        scenario: FundingScenario,
        /// How every provider stands, by name of id. Nothing in it is about people.
        providers: Vec<ProviderStanding>,
        /// How many activities run or will.
        activities: u32,
        /// Of how many of them confirmed money is recorded: only of these can be said what they hang on.
        funded: u32,
        /// How many places the area has, as far as places are known.
        places: u64,
        /// How many people have an open referral to one of its activities.
        people: u32,
        /// What would end if a funder gave nothing more, the largest loss of places first.
        funders: Vec<FunderLoss>,
        /// What ends when only some of the lines that run out go on.
        outcome: ScenarioOutcome,
    }
}

/// One activity with what hangs on it.
pub(super) struct Hanging<'c> {
    pub(super) id: &'c ActivityId,
    pub(super) partner: &'c PartnerId,
    pub(super) places: u64,
    pub(super) people: u32,
    /// The confirmed lines that pay for it now or later: those that name it, and those for its partner as a whole.
    pub(super) lines: Vec<&'c FundingLine>,
}

/// How much of an area hangs on which money. `views` are its referrals: the open ones are the people it is counted in.
///
/// Places are those of [`Capacity`](crate::Capacity), or else the most a group takes. An activity of which no confirmed money is recorded hangs
/// on nothing that is known, and is in no loss.
///
/// # Errors
/// [`Code::EvidenceScenario`] where a figure of the scenario cannot be, and as [`runway`](crate::runway).
pub fn area_fragility(catalogue: &Catalogue, views: &[ReferralView], scenario: &FundingScenario) -> Result<AreaFragility> {
    let wrong = |place: &str, detail: &str| Err(FingerpostError::invalid(Code::EvidenceScenario, detail).at(place));
    if !(1..=60).contains(&scenario.months) || scenario.renewed_percent > 100 {
        return wrong("/months", "a scenario looks 1 to 60 months ahead, and at most 100 hundredths of lines go on");
    }
    if !(1..=100_000).contains(&scenario.draws) {
        return wrong("/draws", "a scenario is played 1 to 100,000 times");
    }
    let mut providers = Vec::new();
    for partner in catalogue.partners() {
        let runway = runway(partner, scenario.on)?;
        providers.push(ProviderStanding {
            months: runway.months,
            largest_funder: runway.largest_funder,
            ..ProviderStanding::new(partner.id.clone(), partner.name.clone(), runway.basis)
        });
    }
    let mut people: BTreeMap<&ActivityId, u32> = BTreeMap::new();
    for activity in views.iter().filter(|view| !view.state.is_closed()).filter_map(|view| view.activity.as_ref()) {
        *people.entry(activity).or_default() += 1;
    }
    let goes_on = |activity: &&Activity| !matches!(activity.status, ActivityStatus::Ended);
    let hanging: Vec<Hanging<'_>> = catalogue
        .activities()
        .iter()
        .filter(goes_on)
        .map(|activity| hanging(catalogue, activity, people.get(&activity.id).copied().unwrap_or_default(), scenario.on))
        .collect();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(AreaFragility {
        scenario: scenario.clone(),
        providers,
        activities: count(hanging.len()),
        funded: count(hanging.iter().filter(|one| !one.lines.is_empty()).count()),
        places: hanging.iter().map(|one| one.places).sum(),
        people: hanging.iter().map(|one| one.people).sum(),
        funders: funder_losses(&hanging),
        outcome: played(&hanging, scenario)?,
    })
}

fn hanging<'c>(catalogue: &'c Catalogue, activity: &'c Activity, people: u32, on: Date) -> Hanging<'c> {
    let stated = activity.capacity.as_ref().and_then(|capacity| capacity.places);
    let places = stated.or_else(|| activity.group.as_ref().map(|group| group.most));
    let lines = catalogue.partner(&activity.partner).into_iter().flat_map(|partner| &partner.funding);
    let pays = |line: &&FundingLine| {
        line.confirmed && line.ends >= on && (line.activities.is_empty() || line.activities.contains(&activity.id))
    };
    Hanging {
        id: &activity.id,
        partner: &activity.partner,
        places: u64::from(places.unwrap_or_default()),
        people,
        lines: lines.filter(pays).collect(),
    }
}
