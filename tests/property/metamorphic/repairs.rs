//! For each rule, what would put right whatever it can find.

use fingerpost::{
    ActivityId, ActivityStatus, Answer, BarrierKind, BarrierTable, Booking, Capacity, Client, Date, DbsLevel, Delivery,
    Directory, Eligibility, FeatureFact, FeatureKind, FundingLine, FundingLineId, GroupSize, LanguageOffer, LanguageProvision,
    LanguageTag, NeedLevel, NonEmpty, Pence, Point, Price, Provenance, SafeguardingRecord, Source, TravelLimit, TravelMode,
};

pub(super) fn repair(rule: &str, area: &mut Directory, client: &mut Client, id: &ActivityId, on: Date) {
    let seen = Provenance { source: Source::Visit, checked_on: Some(on) };
    let activity = area.activities.iter_mut().find(|activity| activity.id == *id).unwrap();
    let partner = area.partners.iter_mut().find(|partner| partner.id == activity.partner).unwrap();
    match rule {
        "running" => {
            activity.status = ActivityStatus::Running;
            activity.provenance = seen;
        }
        "referral_route" => {
            activity.referral_use = None;
            activity.routes = vec![client.route];
        }
        "eligibility" | "age" => activity.eligibility = Some(Eligibility::new()),
        "level_of_need" => activity.need_ceiling = Some(NeedLevel::Complex),
        "safeguarding_conflict" => client.keep_apart.clear(),
        "safeguarding_record" => {
            let role = NonEmpty::new("session leader").unwrap();
            partner.safeguarding.push(SafeguardingRecord::new(role, DbsLevel::Enhanced, on));
        }
        "distance" => {
            let newport = Point::new(51.5889, -2.9986).unwrap();
            client.home = client.home.or(Some(newport));
            client.travel.push(TravelLimit::new(TravelMode::Car, 2_000_000));
            area.sites.iter_mut().for_each(|site| site.point = site.point.or(Some(newport)));
            if activity.sites.is_empty() {
                activity.delivery = Delivery::Doorstep;
            }
        }
        "session_times" | "session_length" => activity.any_time = true,
        "price" => activity.price = Some(Price { provenance: Some(seen), ..Price::free() }),
        "capacity" => activity.capacity = Some(Capacity::new(on, Booking::NotNeeded)),
        "language" => {
            let spoken = client.languages.first().cloned().unwrap_or(LanguageTag::new("en").unwrap());
            client.languages = vec![spoken.clone()];
            activity.languages.push(LanguageOffer::new(spoken, LanguageProvision::Spoken));
        }
        "group_size" => {
            activity.group = Some(GroupSize::new(1));
            client.group_limit = client.group_limit.or(Some(2));
        }
        "avoided_themes" => client.avoid.clear(),
        "requirements" => requirements(client, &mut activity.features, on),
        "funding" => {
            let (id, source) = (FundingLineId::new("repair").unwrap(), NonEmpty::new("a trust").unwrap());
            let mut line = FundingLine::new(id, source, Pence(1), on, on.plus_days(3_000).unwrap());
            line.confirmed = true;
            line.activities.push(activity.id.clone());
            partner.funding.push(line);
        }
        other => panic!("no repair is known for `{other}`"),
    }
}

/// Every feature that could meet a requirement is seen, with the shortest of measures.
fn requirements(client: &mut Client, facts: &mut Vec<FeatureFact>, on: Date) {
    for requirement in &mut client.requirements {
        let row = BarrierTable::builtin().get(&requirement.barrier);
        // Somebody who has asked names what helps to take part from home without a device of one's own.
        if requirement.barrier == BarrierKind::DigitalAccess && requirement.met_by.is_empty() {
            requirement.met_by = vec![FeatureKind::PhoneBooking];
        }
        if row.is_none_or(|row| row.met_by.is_empty()) && requirement.met_by.is_empty() && row.is_none() {
            requirement.met_by = vec![FeatureKind::QuietRoom];
        }
        let features = if requirement.met_by.is_empty() {
            row.map(|row| row.met_by.clone()).unwrap_or_default()
        } else {
            requirement.met_by.clone()
        };
        for feature in features {
            facts.retain(|fact| fact.feature != feature);
            let seen = FeatureFact::new(feature, Answer::Yes, Source::Visit);
            facts.push(FeatureFact { checked_on: Some(on), measure: Some(0), ..seen });
        }
    }
}
