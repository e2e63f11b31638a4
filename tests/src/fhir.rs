//! Referrals to write as FHIR: the whole example history, and what the golden traces come to.

use fingerpost::{
    Action, Actor, ActorId, ActorRole, Catalogue, Code, ConsentManner, ConsentScope, EventId, FhirBundleKind, FhirOptions,
    FhirProfiles, FhirPurpose, FhirRequestStyle, GpMessageDetails, GpPractice, Instrument, Intervention, InterventionResult,
    ItemAnswer, NonEmpty, OutcomePoint, OutcomeReading, Referral, ReferralEvent, ReferrerDetails, RiskStatement, Timestamp,
    message_to_gp, read_events, referral_to_fhir,
};
use serde_json::{Value, json};

use crate::{root, text};

/// How many generated bundles the validator looks at.
pub const BUNDLES_WANTED: usize = 500;

/// One bundle, and what it was written from.
pub struct Written {
    /// Which referral, for whom, in which form.
    pub name: String,
    /// The referral itself.
    pub referral: Referral,
    /// How it was written.
    pub options: FhirOptions,
    /// The bundle.
    pub json: String,
}

impl Written {
    /// The bundle in one line.
    ///
    /// # Panics
    /// Where it is no JSON.
    #[must_use]
    pub fn line(&self) -> String {
        // Line breaks stand between values alone: inside texts JSON has none.
        self.json.lines().map(str::trim_start).collect()
    }
}

/// The directory of the whole example, with one more activity for each that the traces know: their sessions take place every week,
/// for ever and as a course.
///
/// # Panics
/// Where it cannot be read.
#[must_use]
pub fn catalogue() -> Catalogue {
    let mut directory: Value = serde_json::from_str(&text(&root().join("tests/full/directory.json"))).expect("JSON");
    for activity in ["tapes", "walks"] {
        let mut copy = directory["activities"][0].clone();
        copy["id"] = activity.into();
        copy["name"] = activity.into();
        copy["sessions"] = sessions(activity == "walks");
        directory["activities"].as_array_mut().expect("a list").push(copy);
    }
    Catalogue::from_json(directory.to_string().as_bytes()).expect("a catalogue")
}

/// Sessions of every week, with pauses; of a course, with a beginning and an end.
fn sessions(course: bool) -> Value {
    let gap = json!({ "from": "2027-04-05", "to": "2027-04-16", "why": "Easter <holidays> & \"rest\"" });
    let rule = |start: &str, days: &[&str]| {
        let days: Vec<Value> = days.iter().map(|day| json!({ "day": day })).collect();
        let mut rule = json!({
            "start": start, "freq": "weekly", "by_day": days, "gaps": [gap], "exceptions": ["2027-05-06"], "bank_holidays": "does_not_run"
        });
        if course {
            rule["until"] = "2027-11-30".into();
        }
        rule
    };
    let start = if course { "2027-03-01" } else { "2026-01-06" };
    json!([
        { "timing": { "recurrence": rule(start, &["tuesday", "thursday"]), "opens": "10:00", "closes": "12:30" } },
        { "timing": { "recurrence": rule(start, &["saturday"]), "all_day": true } }
    ])
}

/// Scores and answers as they come: with and without a score, with a code and without.
///
/// # Panics
/// Never: the numbers are written here.
#[must_use]
pub fn outcomes() -> Vec<OutcomeReading> {
    let answer = |item: usize, value| ItemAnswer::new(NonEmpty::new(item.to_string()).expect("a text"), value);
    let reading = |instrument, point, on: &str, answers: &[i32], score: Option<&str>| OutcomeReading {
        answers: answers.iter().enumerate().map(|(place, value)| answer(place + 1, *value)).collect(),
        score: score.map(|score| NonEmpty::new(score).expect("a text")),
        ..OutcomeReading::new(instrument, point, on.parse().expect("a day"))
    };
    let own = "x-gwent:mill-scale".parse().expect("a name");
    vec![
        reading(Instrument::Swemwbs, OutcomePoint::Start, "2026-11-24", &[2, 3, 2, 3, 3, 2, 3], Some("17.98")),
        reading(Instrument::Swemwbs, OutcomePoint::End, "2027-02-01", &[3, 4, 3, 4, 3, 3, 4], Some("22.350")),
        reading(Instrument::Ons4, OutcomePoint::Start, "2026-11-24", &[4, 5, 6, 7], None),
        reading(Instrument::Ucla3, OutcomePoint::Start, "2026-11-24", &[], Some("7")),
        reading(own, OutcomePoint::Review, "2027-01-04", &[-1, 0], Some("-0.50")),
    ]
}

/// The referral with a consent that holds at a moment.
fn agreed(referral: &Referral, scope: ConsentScope, at: Timestamp) -> Referral {
    let id = EventId::new(format!("agreed-{scope}")).expect("an id");
    let actor = Actor::new(ActorRole::Client, ActorId::new("c").expect("an id"));
    let give = Action::GiveConsent { scope, manner: ConsentManner::Spoken, until: None };
    let event = ReferralEvent::new(id, referral.id().clone(), at, actor, give);
    referral.record(event).unwrap_or_else(|_| referral.clone())
}

/// With everything agreed that an export may need.
fn all_agreed(referral: &Referral, at: Timestamp) -> Referral {
    use ConsentScope::{CodesToGp, ReportToGp, ShareMinimum, ShareRisk};
    [CodesToGp, ReportToGp, ShareMinimum, ShareRisk].into_iter().fold(referral.clone(), |kept, scope| agreed(&kept, scope, at))
}

/// Every form there is.
fn forms(at: Timestamp) -> Vec<FhirOptions> {
    let mut forms = Vec::new();
    for purpose in FhirPurpose::ALL {
        for bundle in FhirBundleKind::ALL {
            for style in FhirRequestStyle::ALL {
                for profiles in FhirProfiles::ALL {
                    forms.push(FhirOptions {
                        bundle: Some(*bundle),
                        style: Some(*style),
                        profiles: Some(*profiles),
                        words: *profiles == FhirProfiles::Base,
                        ..FhirOptions::new(at, *purpose)
                    });
                }
            }
        }
    }
    forms
}

fn written(name: &str, referral: &Referral, catalogue: &Catalogue, options: FhirOptions) -> Option<Written> {
    match referral_to_fhir(referral, catalogue, &outcomes(), &options) {
        Ok(export) => {
            let name = format!("{name}, {}, {:?}, {:?}", options.purpose, options.bundle, options.style);
            Some(Written { name, referral: referral.clone(), options, json: export.json })
        }
        Err(error) => {
            let expected = [Code::FhirNotYetSent, Code::ReferralConsentMissing];
            assert!(expected.contains(&error.code()), "{name}: {error}");
            None
        }
    }
}

/// The whole example history after each of its events, in every form.
///
/// # Panics
/// Where it cannot be read.
#[must_use]
pub fn examples() -> Vec<Written> {
    let events = read_events(text(&root().join("tests/full/history.json")).as_bytes()).expect("a history");
    let catalogue = catalogue();
    let mut found = Vec::new();
    for end in [1, 8, 20, 30, 40, 50, events.len()] {
        let at = events[end - 1].at;
        let referral = all_agreed(&Referral::replay(events[..end].to_vec()).expect("a referral"), at);
        let forms = forms(at);
        found.extend(forms.into_iter().filter_map(|form| written(&format!("the example at {end}"), &referral, &catalogue, form)));
    }
    found
}

/// So many bundles of what the golden traces come to, as they go.
///
/// # Panics
/// Where the traces cannot be read, or are too few.
#[must_use]
pub fn generated(wanted: usize) -> Vec<Written> {
    let traces: Vec<Vec<Value>> = serde_json::from_str(&text(&root().join("tests/golden/referral_traces.json"))).expect("traces");
    let catalogue = catalogue();
    let mut found = Vec::new();
    for round in 0.. {
        assert!(round < 64, "the traces give {} bundles only", found.len());
        for (number, steps) in traces.iter().enumerate() {
            // A prefix of another length, and another form, each time: all states are reached, and all forms.
            let end = steps.len() - (round * 7 + number) % steps.len();
            let Some((referral, at)) = told(&steps[..end]) else { continue };
            let forms = forms(at);
            let form = forms[(number + round * 5) % forms.len()].clone();
            let name = format!("trace {number} at {end}");
            found.extend(written(&name, &all_agreed(&referral, at), &catalogue, form));
            if found.len() == wanted {
                return found;
            }
        }
    }
    found
}

/// What the events of a trace come to, those that were refused aside; and the moment of the last.
fn told(steps: &[Value]) -> Option<(Referral, Timestamp)> {
    let mut told: Option<(Referral, Timestamp)> = None;
    for step in steps.iter().filter(|step| step["code"] == json!(null)) {
        let event: ReferralEvent = serde_json::from_value(step["event"].clone()).expect("an event");
        let at = event.at;
        let referral = match &told {
            None => Referral::begin(event).expect("a beginning"),
            Some((before, _)) => before.record(event).expect("an event that was recorded"),
        };
        let latest = told.map_or(at, |(_, latest)| latest.max(at));
        told = Some((referral, latest));
    }
    told
}

/// What a message needs besides, with the least or with everything said.
///
/// # Panics
/// Never: the texts are written here.
#[must_use]
pub fn details(at: Timestamp, full: bool) -> GpMessageDetails {
    let text = |text: &str| NonEmpty::new(text).expect("a text");
    let practice =
        GpPractice { ods_code: full.then(|| text("G82080")), ..GpPractice::new(text("Mill <Street> Surgery & \"Sons\"")) };
    let referrer = ReferrerDetails {
        name: full.then(|| "Dr Nobody".into()),
        contact: full.then(|| "01632 960 000".into()),
        ..ReferrerDetails::new(text("general practitioner"), text("primary care"), text("Mill Street Surgery"))
    };
    let risk = RiskStatement {
        risks: vec![text("falls on wet ground")],
        ..RiskStatement::new(false, ActorRole::LinkWorker, at.uk_date())
    };
    let tried = Intervention {
        note: Some(text("the group was too large")),
        ..Intervention::new(text("a walking group"), InterventionResult::DidNotHelp)
    };
    GpMessageDetails {
        summary: full.then(|| text("She goes by herself now.\nHer sleep is better.")),
        actions: full.then(|| text("review her sleep tablets")).into_iter().collect(),
        no_actions: !full,
        risks: full.then_some(risk),
        interventions: full.then_some(tried).into_iter().collect(),
        words: full,
        ..GpMessageDetails::new(at, practice, referrer)
    }
}

/// Messages back to the practice, as documents.
///
/// # Panics
/// Where one is refused.
#[must_use]
pub fn messages() -> Vec<Written> {
    let catalogue = catalogue();
    let of_general_practice = |written: &Written| written.options.purpose == FhirPurpose::GeneralPractice;
    let sources = examples().into_iter().chain(generated(BUNDLES_WANTED)).filter(of_general_practice);
    let message = |(place, source): (usize, Written)| {
        let details = GpMessageDetails { profiles: source.options.profiles, ..details(source.options.at, place % 2 == 0) };
        let message = message_to_gp(&source.referral, &catalogue, &outcomes(), &details);
        let json = message.unwrap_or_else(|error| panic!("{}: {error}", source.name)).bundle;
        Written { json, ..source }
    };
    sources.step_by(3).enumerate().map(message).collect()
}
