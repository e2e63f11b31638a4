//! The conformance suite: cases with one right answer, which every language gives byte for byte.
//!
//! `tests/conformance/README.md` says what each operation does. `FINGERPOST_REWRITE=1` writes the answers of this version
//! into the cases; whoever runs it reads every changed one against `docs/matching.md`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::collections::{BTreeMap, BTreeSet};

use fingerpost::{
    BankHolidays, BarrierKind, BarrierTable, Catalogue, Client, Code, EastingNorthing, EventKind, FingerpostError, GridRef,
    Horizon, Issue, LanguageTag, Matcher, Pence, Point, PointFields, Policy, Postcode, Referral, Result, Timing, UkDivision,
    Vocabulary, WorkKind, distance_metres, read_events, suggest,
};
use fingerpost_tests::json::{canonical, each_name};
use fingerpost_tests::{files, rewriting, root, short, text};
use serde::Serialize;
use serde_json::{Value, json};

#[path = "conformance/areas.rs"]
mod areas;
#[path = "conformance/changes.rs"]
mod changes;
#[path = "conformance/evidence.rs"]
mod evidence;
#[path = "conformance/exchange.rs"]
mod exchange;
#[path = "conformance/people.rs"]
mod people;
#[path = "conformance/saved.rs"]
mod saved;
#[path = "conformance/together.rs"]
mod together;

/// What an operation takes, under names.
struct Input<'a>(&'a Value);

impl Input<'_> {
    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_else(|| panic!("`{name}` is a text"))
    }

    fn number(&self, name: &str) -> f64 {
        self.0[name].as_f64().unwrap_or_else(|| panic!("`{name}` is a number"))
    }

    fn count(&self, name: &str) -> u32 {
        self.0[name].as_u64().and_then(|count| u32::try_from(count).ok()).unwrap_or_else(|| panic!("`{name}` is a whole number"))
    }

    /// A record as its file would hold it: an object is written out, a text is taken as it stands.
    fn file(&self, name: &str) -> Vec<u8> {
        match &self.0[name] {
            Value::Null => panic!("`{name}` is missing"),
            Value::String(text) => text.clone().into_bytes(),
            record => record.to_string().into_bytes(),
        }
    }

    fn matcher(&self) -> Result<Matcher> {
        self.matcher_over("directory")
    }

    fn matcher_over(&self, directory: &str) -> Result<Matcher> {
        let policy = if self.0.get("policy").is_some() { Policy::from_json(&self.file("policy"))? } else { Policy::default() };
        Matcher::new(Catalogue::from_json(&self.file(directory))?, policy)
    }

    fn parsed<T: std::str::FromStr<Err = FingerpostError>>(&self, name: &str) -> Result<T> {
        self.text(name).parse()
    }

    fn point(&self, name: &str) -> Result<Point> {
        let place = Input(&self.0[name]);
        Point::new(place.number("latitude"), place.number("longitude"))
    }
}

fn value(record: &impl Serialize) -> Value {
    serde_json::to_value(record).expect("a record is JSON")
}

/// Degrees with six decimals, as a text.
fn degrees(point: Point) -> Value {
    let PointFields { latitude, longitude } = point.into();
    json!({ "latitude": format!("{latitude:.6}"), "longitude": format!("{longitude:.6}") })
}

/// Whole metres.
fn metres(place: EastingNorthing) -> Value {
    let whole = |number: f64| format!("{number:.0}").parse::<i64>().expect("a whole number");
    json!({ "easting": whole(place.easting()), "northing": whole(place.northing()) })
}

fn answer(operation: &str, input: &Input<'_>) -> Result<Value> {
    Ok(match operation {
        "rank" => {
            let ranking =
                input.matcher()?.rank(&Client::from_json(&input.file("client"))?, input.parsed("at")?, input.count("top"))?;
            value(&ranking)
        }
        "placings" => {
            let index = input.matcher()?.index(input.parsed("at")?)?;
            value(&index.placings(&Client::from_json(&input.file("client"))?, input.count("top"))?)
        }
        "suitable" => {
            let index = input.matcher()?.index(input.parsed("at")?)?;
            value(&index.suitable(&Client::from_json(&input.file("client"))?, input.count("top"))?)
        }
        "saved_placings" => saved::placings(input)?,
        "shortlist" => {
            let index = input.matcher()?.index(input.parsed("at")?)?;
            value(&index.shortlist(&Client::from_json(&input.file("client"))?, input.count("top"))?)
        }
        "explain" => {
            let matcher = input.matcher()?;
            let client = Client::from_json(&input.file("client"))?;
            value(&matcher.explain(&client, &input.parsed("activity")?, input.parsed("at")?)?)
        }
        "catalogue" => {
            let catalogue = Catalogue::from_json(&input.file("directory"))?;
            json!({
                "partners": catalogue.partners().len(), "sites": catalogue.sites().len(),
                "activities": catalogue.activities().len(), "issues": value(&catalogue.issues()),
            })
        }
        "client_issues" => value(&Client::from_json(&input.file("client"))?.check()),
        "themes" => value(&suggest(Vocabulary::builtin(), input.text("words"))?),
        "postcode" => {
            let postcode: Postcode = input.parsed("text")?;
            json!({ "postcode": postcode.as_str(), "outward": postcode.outward(), "inward": postcode.inward(), "area": postcode.area() })
        }
        "grid_ref" => {
            let reference: GridRef = input.parsed("text")?;
            json!({
                "text": reference.as_str(), "figures": reference.figures(), "side_metres": reference.side_metres(),
                "south_west": metres(reference.south_west()), "centre": degrees(reference.centre().to_point()),
            })
        }
        "to_grid" => metres(EastingNorthing::from_point(Point::new(input.number("latitude"), input.number("longitude"))?)?),
        "from_grid" => degrees(EastingNorthing::new(input.number("easting"), input.number("northing"))?.to_point()),
        "distance" => json!(
            format!("{:.0}", distance_metres(input.point("from")?, input.point("to")?)).parse::<i64>().expect("a whole number")
        ),
        "occurrences" => {
            let timing: Timing = serde_json::from_value(input.0["timing"].clone()).expect("a timing");
            let division: UkDivision = input.parsed("division")?;
            value(&timing.upcoming(
                division,
                &BankHolidays::bundled()?,
                input.parsed("from")?,
                Horizon::days(input.count("days")),
            )?)
        }
        "bank_holiday" => {
            let (division, date) = (input.parsed("division")?, input.parsed("date")?);
            let known = BankHolidays::bundled()?;
            json!({ "is_holiday": known.is_holiday(division, date), "name": known.name(division, date) })
        }
        "money" => {
            let amount: Pence = input.parsed("text")?;
            json!({ "pence": amount.0, "spoken": amount.to_string() })
        }
        "language_tag" => {
            let tag: LanguageTag = input.parsed("text")?;
            json!({ "tag": tag.as_str(), "primary": tag.primary() })
        }
        "barrier" => value(&BarrierTable::builtin().get(&input.parsed::<BarrierKind>("kind")?)),
        "referral" => referral(input)?,
        "merge" => together::merge(input)?,
        "work" => together::work(input)?,
        "follow_up_bounds" => together::bounds(input)?,
        "scores" => evidence::scores(input)?,
        "client_change" => evidence::change(input)?,
        "evaluation_plan" => evidence::plan(input)?,
        "due_measures" => evidence::due(input)?,
        "places" => together::places(input)?,
        "open_referral" => exchange::feed(input)?,
        "open_referral_written" => exchange::feed_written(input)?,
        "fhir" => exchange::fhir(input)?,
        "fhir_read" => exchange::fhir_read(input)?,
        "gp_message" => exchange::gp_message(input)?,
        "calendar" => exchange::calendar(input)?,
        "calendar_read" => exchange::calendar_read(input)?,
        "map" => exchange::map(input)?,
        "postcode_table" => areas::postcodes(input)?,
        "small_areas" => areas::small_areas(input)?,
        "changes" => changes::one(input)?,
        "changes_for_many" => changes::many(input)?,
        "gaps" => changes::gaps(input)?,
        "osm" => exchange::osm(input)?,
        "osm_tags" => exchange::tags(input)?,
        "open_active" => exchange::open_active(input)?,
        "suggest_facts" => exchange::said(input)?,
        "upkeep" => exchange::upkeep(input)?,
        "sheet" => exchange::sheet(input)?,
        "publish" => people::publish(input)?,
        "fairness" => people::fairness(input)?,
        other => panic!("there is no operation `{other}`"),
    })
}

/// Events one after another, what became of each, and the referral at the end.
fn referral(input: &Input<'_>) -> Result<Value> {
    let at = input.parsed("at")?;
    let mut referral: Option<Referral> = None;
    let mut told = Vec::new();
    for event in read_events(&input.file("events"))? {
        let next = match &referral {
            None => Referral::begin(event),
            Some(referral) => referral.record(event),
        };
        told.push(match next {
            Ok(next) => {
                let state = next.state();
                referral = Some(next);
                json!({ "state": state })
            }
            Err(error) => refused(&error),
        });
    }
    Ok(json!({ "events": told, "view": referral.map(|referral| value(&referral.view(at))) }))
}

/// An error of an event: with everything that stands in the way, and what is allowed instead.
fn refused(error: &FingerpostError) -> Value {
    let mut told = refusal(error);
    let issue = |issue: &Issue| json!({ "code": issue.code.as_str(), "path": issue.path });
    told["error"]["issues"] = error.issues().iter().map(issue).collect();
    if let Some(refusal) = error.refusal() {
        told["error"]["state"] = json!(refusal.state);
        told["error"]["event"] = json!(refusal.event);
        told["error"]["allowed"] = json!(refusal.allowed);
    }
    told
}

/// An error as a case expects it: its kind, its code, and its path without line and column.
fn refusal(error: &FingerpostError) -> Value {
    let kind = value(error)["kind"].clone();
    let path = error.path().split_once('(').map_or(error.path(), |(path, _)| path.trim_end());
    json!({ "error": { "kind": kind, "code": error.code().as_str(), "path": path } })
}

fn outcome(case: &Value) -> Value {
    let operation = case["operation"].as_str().expect("an operation");
    answer(operation, &Input(&case["input"])).unwrap_or_else(|error| refusal(&error))
}

#[test]
fn every_case_has_its_answer() {
    let paths = files(&root().join("tests/conformance"), ".json");
    assert!(paths.len() >= 70, "there are {} cases", paths.len());
    let mut wrong = Vec::new();
    for path in &paths {
        let case: Value = serde_json::from_str(&text(path)).expect("JSON");
        let found = outcome(&case);
        if rewriting() {
            let mut whole = case.clone();
            whole["expect"] = found;
            std::fs::write(path, canonical(&whole)).expect("a file that can be written");
        } else if canonical(&found) != canonical(&case["expect"]) {
            wrong.push(format!("{}\n  expected {}\n  found    {}", short(path), case["expect"], found));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases differ:\n{}", wrong.len(), paths.len(), wrong.join("\n"));
}

#[test]
fn every_case_is_in_order() {
    let mut operations: BTreeMap<String, u32> = BTreeMap::new();
    let mut names = BTreeSet::new();
    for path in files(&root().join("tests/conformance"), ".json") {
        let written = text(&path);
        let case: Value = serde_json::from_str(&written).expect("JSON");
        assert_eq!(written, canonical(&case), "{} is not canonical", short(&path));
        let fields: Vec<_> = case.as_object().expect("an object").keys().collect();
        assert_eq!(fields, ["expect", "input", "name", "operation"], "{}", short(&path));
        let operation = case["operation"].as_str().expect("a text");
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        assert!(stem.starts_with(&format!("{operation}-")), "{stem} does not begin with its operation");
        assert!(names.insert(case["name"].to_string()), "{} has the name of another case", short(&path));
        *operations.entry(operation.to_owned()).or_default() += 1;
    }
    let page = text(&root().join("tests/conformance/README.md"));
    for operation in operations.keys() {
        assert!(page.contains(&format!("`{operation}`")), "the page does not say what `{operation}` is");
    }
    println!("{operations:?}");
}

/// What only a store comes to: the casebook's tests have it.
const OF_A_STORE: &[&str] = &["referral.unknown"];

#[test]
fn every_event_every_refusal_and_every_kind_of_work_has_a_case() {
    let (mut accepted, mut codes, mut work) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for path in files(&root().join("tests/conformance"), ".json") {
        let case: Value = serde_json::from_str(&text(&path)).expect("JSON");
        let (operation, input, expect) = (case["operation"].as_str().expect("a text"), &case["input"], &case["expect"]);
        let recorded = match operation {
            "referral" => "events",
            "merge" => "then",
            "work" => {
                work.extend(expect.as_array().expect("a list").iter().map(|item| item["kind"].to_string()));
                continue;
            }
            "places" => "nothing",
            _ => continue,
        };
        let list = |value: &Value| value[recorded].as_array().cloned().unwrap_or_default();
        for (event, told) in list(input).iter().zip(list(expect)) {
            if told.get("state").is_some() {
                accepted.extend(event["action"].as_object().expect("an action").keys().cloned());
            }
        }
        each_name(expect, &mut |name, value| {
            if name == "code" {
                codes.insert(value.as_str().expect("a code").to_owned());
            }
        });
    }
    let missing: Vec<_> = EventKind::ALL.iter().map(ToString::to_string).filter(|kind| !accepted.contains(kind)).collect();
    assert_eq!(missing, [""; 0], "an event is accepted in no case");
    let known = Code::ALL.iter().map(|code| code.as_str());
    let known = known.filter(|code| code.starts_with("referral.") || code.starts_with("places."));
    let missing: Vec<_> = known.filter(|code| !codes.contains(*code)).collect();
    assert_eq!(missing, OF_A_STORE, "a code occurs in no case");
    let missing: Vec<_> = WorkKind::ALL.iter().map(|kind| format!("\"{kind}\"")).filter(|kind| !work.contains(kind)).collect();
    assert_eq!(missing, [""; 0], "a kind of work is listed in no case");
}
