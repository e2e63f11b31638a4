//! Worlds that differ from this one in what is granted, so that matching can be asked again.

use crate::ground::id::ClientId;
use crate::ground::place::Point;
use crate::ground::text::LanguageTag;
use crate::ground::time::Date;
use crate::model::activity::{Activity, Booking, Capacity, Eligibility, LanguageOffer, LanguageProvision, Price, ReferralRoute};
use crate::model::barrier::BarrierKind;
use crate::model::catalogue::Directory;
use crate::model::client::{Client, NeedLevel, TravelLimit, TravelMode};
use crate::model::provenance::{Provenance, Source};

/// What is granted in a world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct World {
    /// Nobody is kept out by who may come: eligibility, ages, routes and levels of need.
    pub(super) rules: bool,
    /// Every provider meets every need: access, languages, price, places, group size, times.
    pub(super) provision: bool,
    /// Travel is free and takes no time.
    pub(super) travel: bool,
}

impl World {
    /// This world first, then every other; the number of a world has a bit for each thing granted.
    pub(super) const ALL: [Self; 8] =
        [Self::of(0), Self::of(1), Self::of(2), Self::of(3), Self::of(4), Self::of(5), Self::of(6), Self::of(7)];

    const fn of(number: u8) -> Self {
        Self { rules: number & 1 != 0, provision: number & 2 != 0, travel: number & 4 != 0 }
    }

    /// What the area offers in it.
    pub(super) fn directory(self, directory: &Directory, on: Date, languages: &[LanguageTag]) -> Directory {
        let mut directory = directory.clone();
        for activity in &mut directory.activities {
            if self.rules {
                let_everybody_in(activity);
            }
            if self.provision {
                provide(activity, on, languages);
            }
        }
        directory
    }

    /// What a client needs in it.
    pub(super) fn client(self, client: &Client, anywhere: Option<Point>) -> Client {
        let mut client = client.clone();
        client.requirements.retain(|need| if is_of_the_way(&need.barrier) { !self.travel } else { !self.provision });
        if self.provision {
            client.group_limit = None;
            client.free_times = None;
            // The languages of providers are granted; whoever stated none is asked for theirs otherwise.
            if client.languages.is_empty() {
                client.languages.extend(LanguageTag::new("en"));
            }
        }
        if self.travel {
            client.travel = vec![TravelLimit::new(TravelMode::Car, u32::MAX)];
            client.home = client.home.or(anywhere);
        }
        client
    }
}

/// Whether a need is about getting there.
fn is_of_the_way(barrier: &BarrierKind) -> bool {
    matches!(barrier, BarrierKind::ReachTransport | BarrierKind::WalkDistance | BarrierKind::Parking | BarrierKind::TravelCost)
}

fn let_everybody_in(activity: &mut Activity) {
    activity.eligibility = Some(Eligibility::new());
    activity.routes = ReferralRoute::ALL.to_vec();
    activity.need_ceiling = Some(NeedLevel::Complex);
}

fn provide(activity: &mut Activity, on: Date, languages: &[LanguageTag]) {
    let today = Provenance { checked_on: Some(on), ..Provenance::new(Source::Provider) };
    activity.price = Some(Price { provenance: Some(today), ..Price::free() });
    activity.capacity = Some(Capacity::new(on, Booking::NotNeeded));
    activity.languages =
        languages.iter().map(|language| LanguageOffer::new(language.clone(), LanguageProvision::Spoken)).collect();
}

/// Every language of these clients, each once.
pub(super) fn languages(clients: &[Client]) -> Vec<LanguageTag> {
    let mut languages: Vec<LanguageTag> = clients.iter().flat_map(|client| client.languages.iter().cloned()).collect();
    languages.extend(LanguageTag::new("en"));
    languages.sort();
    languages.dedup();
    languages
}

/// Whether a client stands twice.
pub(super) fn stands_twice(clients: &[Client]) -> bool {
    let mut ids: Vec<&ClientId> = clients.iter().map(|client| &client.id).collect();
    ids.sort_unstable();
    ids.windows(2).any(|pair| pair.first() == pair.last())
}
