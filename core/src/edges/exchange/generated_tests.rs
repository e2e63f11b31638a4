//! Directories and clients made up for property tests: modest, but with every awkward text.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use crate::ground::id::{ActivityId, ClientId, PartnerId, SiteId};
use crate::ground::money::Pence;
use crate::ground::place::Point;
use crate::ground::text::{NonEmpty, PersonalText};
use crate::ground::time::{BankHolidayPolicy, Block, Date, DateSpan, DayRule, Freq, Recurrence, Timing, UkDivision, Weekday};
use crate::model::activity::ReferralRoute;
use crate::model::activity::{
    Activity, ActivityKind, ActivityStatus, Concession, ConcessionKind, Delivery, Eligibility, OnwardKind, OnwardStep, Price,
    SessionPattern,
};
use crate::model::catalogue::Directory;
use crate::model::client::{Client, Goal, KeepApart, NeedLevel};
use crate::model::feature::{Answer, FeatureFact, FeatureKind};
use crate::model::partner::{Contact, Partner, PartnerKind, TrainingRecord, TrainingTopic};
use crate::model::provenance::{Provenance, Source};
use crate::model::site::{ExternalId, ReferralUse, Site};

/// Texts of every kind: plain, awkward for JSON, for spreadsheets, for terminals.
pub(super) fn texts() -> impl Strategy<Value = NonEmpty> {
    let awkward = prop::sample::select(vec![
        "=1+1",
        "'",
        "''",
        "@",
        "-",
        "a;b",
        "a\\;b",
        "\\",
        ";",
        "\"",
        "a,b",
        "a\nb",
        "a\r\nb",
        "\u{202e}x",
        "\u{feff}x",
        "ŵ",
        "😀",
        "NA",
        "none",
        "null",
        "\0",
        "</script>",
        "{{7*7}}",
        "%s",
        "0",
        "1e5",
        "e\u{301}",
        "\u{200d}",
        "x\u{a0}",
        "Ω≈ç√",
        "表ポあ",
        "١٢٣",
        "🏳️‍🌈",
    ]);
    prop_oneof![3 => "[a-zA-Z ,.;'\"=+@-]{0,12}[a-z]", 2 => awkward.prop_map(str::to_owned), 1 => "\\PC{0,10}x"]
        .prop_filter_map("blank", |text| NonEmpty::new(text).ok())
}

fn word<T: Clone + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn dates() -> impl Strategy<Value = Date> {
    (1990i16..2060, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn stamps() -> impl Strategy<Value = Provenance> {
    (word(Source::ALL), of(dates())).prop_map(|(source, checked_on)| Provenance { source, checked_on })
}

fn points() -> impl Strategy<Value = Point> {
    (50.0..60.0f64, -7.0..1.9f64).prop_map(|(latitude, longitude)| Point::new(latitude, longitude).unwrap())
}

fn facts() -> impl Strategy<Value = FeatureFact> {
    (word(FeatureKind::ALL), word(Answer::ALL), word(Source::ALL), of(dates()), of(any::<u32>()), of(texts())).prop_map(
        |(feature, answer, source, checked_on, measure, detail)| FeatureFact {
            checked_on,
            measure,
            detail,
            ..FeatureFact::new(feature, answer, source)
        },
    )
}

fn rules() -> impl Strategy<Value = SessionPattern> {
    let days = vec(
        (of(prop_oneof![1i32..=5, -5i32..=-1]), word(Weekday::ALL)).prop_map(|(ordinal, day)| DayRule { ordinal, day }),
        0..3,
    );
    let gap = (dates(), dates(), of("[a-z]{1,5}( [a-z]{1,5})?"))
        .prop_map(|(from, to, why)| DateSpan { why, ..DateSpan::new(from, to) });
    let block = (0u32..9, 0u32..9).prop_map(|(sessions, pause_weeks)| Block { sessions, pause_weeks });
    let ends = (dates(), of(dates()), of(any::<u32>()), vec(dates(), 0..3), vec(gap, 0..2), of(block));
    let rest = (word(Freq::ALL), 0u32..5, days, vec(-31i32..31, 0..3), word(BankHolidayPolicy::ALL), any::<bool>(), of(texts()));
    (ends, rest, of(0i8..24)).prop_map(
        |(
            (start, until, count, exceptions, gaps, block),
            (freq, interval, by_day, by_month_day, bank_holidays, all_day, note),
            opens,
        )| {
            let recurrence = Recurrence {
                freq,
                interval,
                by_day,
                by_month_day,
                until,
                count,
                exceptions,
                gaps,
                block,
                bank_holidays,
                ..Recurrence::once(start)
            };
            let opens = opens.map(|hour| crate::ground::time::TimeOfDay::new(hour, 5).unwrap());
            SessionPattern { note, ..SessionPattern::new(Timing { recurrence, opens, closes: opens, all_day }) }
        },
    )
}

fn prices() -> impl Strategy<Value = Price> {
    let pence = || of((-10_000i64..10_000_000).prop_map(Pence));
    let concession = (word(ConcessionKind::ALL), pence(), pence()).prop_map(|(kind, per_session, whole_course)| Concession {
        per_session,
        whole_course,
        ..Concession::new(kind)
    });
    (pence(), pence(), vec(concession, 0..3), of(any::<u32>()), of(stamps())).prop_map(
        |(per_session, whole_course, concessions, funded_places, provenance)| Price {
            per_session,
            whole_course,
            concessions,
            funded_places,
            provenance,
        },
    )
}

fn partners() -> impl Strategy<Value = Partner> {
    let training =
        (word(TrainingTopic::ALL), texts(), dates()).prop_map(|(topic, role, on)| TrainingRecord::new(topic, role, on));
    let contact = (texts(), of("[a-z]{1,8}@[a-z]{1,8}"))
        .prop_map(|(role, email)| Contact { email: email.map(PersonalText::from), ..Contact::new(role) });
    let ids = (word(&["GB-CHC", "GB-COH", "local register"]), texts())
        .prop_map(|(scheme, value)| ExternalId::new(NonEmpty::new(scheme).unwrap(), value));
    (texts(), word(PartnerKind::ALL), vec(texts(), 0..3), of(contact), vec(training, 0..2), of(stamps()), vec(ids, 0..3))
        .prop_map(|(name, kind, strengths, contact, training, provenance, external_ids)| {
            let id = PartnerId::new("p").unwrap();
            Partner { strengths, contact, training, provenance, external_ids, ..Partner::new(id, name, kind) }
        })
}

fn sites() -> impl Strategy<Value = Site> {
    let key = ("[a-zA-Z ]{0,5}[a-z]", texts()).prop_map(|(scheme, value)| ExternalId::new(NonEmpty::new(scheme).unwrap(), value));
    let more = (vec(word(ReferralUse::ALL), 0..3), vec(facts(), 0..3), vec(key, 0..2), of(texts()), of(stamps()));
    (texts(), of(points()), of(word(UkDivision::ALL)), more).prop_map(
        |(name, point, division, (uses, features, external_ids, address, provenance))| {
            let id = SiteId::new("s").unwrap();
            Site { point, division, uses, features, external_ids, address, provenance, ..Site::new(id, name) }
        },
    )
}

fn activities() -> impl Strategy<Value = Activity> {
    let who = (of(any::<u32>()), of(any::<u32>()), vec(texts(), 0..2)).prop_map(|(youngest, oldest, areas)| Eligibility {
        youngest,
        oldest,
        areas,
        circumstances: Vec::new(),
    });
    let onward = word(OnwardKind::ALL).prop_map(OnwardStep::new);
    let more = (vec(rules(), 0..3), vec(facts(), 0..2), of(prices()), of(who), vec(onward, 0..2), of(texts()), any::<bool>());
    let kinds = (word(ActivityKind::ALL), word(Delivery::ALL), word(ActivityStatus::ALL), stamps());
    (texts(), kinds, more).prop_map(
        |(name, (kind, delivery, status, stamp), (sessions, features, price, eligibility, onward, description, any_time))| {
            let (id, partner) = (ActivityId::new("a").unwrap(), PartnerId::new("p").unwrap());
            let base = Activity::new(id, name, partner, kind, delivery, status, stamp);
            Activity { sessions, features, price, eligibility, onward, description, any_time, ..base }
        },
    )
}

/// Whole directories, whose records refer to each other. Ids are numbered and awkward.
pub(super) fn directories() -> impl Strategy<Value = Directory> {
    let lists = (vec(partners(), 0..4), vec(sites(), 0..4), vec(activities(), 0..4));
    (texts(), word(UkDivision::ALL), of(texts()), lists, of(dates())).prop_map(
        |(area, division, note, (mut partners, mut sites, mut activities), compiled_on)| {
            let name = |kind: &str, i: usize| format!("{kind};{i}");
            for (i, partner) in partners.iter_mut().enumerate() {
                partner.id = PartnerId::new(name("=p", i)).unwrap();
            }
            for (i, site) in sites.iter_mut().enumerate() {
                site.id = SiteId::new(name("s", i)).unwrap();
                site.partner = partners.first().map(|partner| partner.id.clone());
            }
            if partners.is_empty() {
                activities.clear();
            }
            for (i, activity) in activities.iter_mut().enumerate() {
                activity.id = ActivityId::new(name("-a", i)).unwrap();
                activity.partner = partners.iter().cycle().nth(i).unwrap().id.clone();
                activity.sites = sites.iter().take(i + 1).map(|site| site.id.clone()).collect();
            }
            Directory { note, compiled_on, partners, sites, activities, ..Directory::new(area, division) }
        },
    )
}

/// Clients with words of their own.
pub(super) fn clients() -> impl Strategy<Value = Client> {
    (texts(), word(NeedLevel::ALL), of(points()), vec(texts(), 0..3), any::<bool>()).prop_map(|(id, need, home, words, apart)| {
        Client {
            home,
            goals: words.into_iter().map(|words| Goal::new(PersonalText::from(words.as_str()))).collect(),
            keep_apart: if apart { vec![KeepApart::Site { id: SiteId::new("s").unwrap() }] } else { Vec::new() },
            ..Client::new(ClientId::new(id.as_str()).unwrap(), need, ReferralRoute::LinkWorker)
        }
    })
}
