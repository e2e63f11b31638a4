//! The operations about the formats of others: feeds, FHIR, calendars, maps, and what free text seems to say.

use fingerpost::{
    AssetColumns, AssetOptions, CalendarOptions, CalendarReading, Catalogue, Client, Confidence, Directory, DirectoryText,
    FhirOptions, FhirReadOptions, GpMessageDetails, GpPractice, Issue, NonEmpty, OpenActiveOptions, OpenReferralOptions,
    OpenReferralWriting, OsmOptions, OsmTag, PersonalText, Policy, Ranking, Referral, ReferralView, ReferrerDetails, Result,
    find_duplicates, freshness_report, import_geojson, import_open_active, import_osm, message_to_gp, osm_features,
    propose_from_task, read_calendar, read_directory, read_events, read_fhir, read_open_referral, referral_to_fhir,
    suggest_facts, table, work, write_calendar, write_open_referral, write_sites_geojson,
};
use serde_json::{Value, json};

use super::{Input, degrees, value};

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("what is written is JSON")
}

/// Code and place of each finding, with line and column: a format of others says where.
fn found(issues: &[Issue]) -> Value {
    issues.iter().map(|issue| json!({ "code": issue.code.as_str(), "path": issue.path })).collect()
}

/// A feed read into a directory.
pub(crate) fn feed(input: &Input<'_>) -> Result<Value> {
    let pages: Vec<Vec<u8>> = texts(&input.0["pages"]).into_iter().map(String::into_bytes).collect();
    let pages: Vec<&[u8]> = pages.iter().map(Vec::as_slice).collect();
    let options = OpenReferralOptions {
        fetched_on: Some(input.parsed("fetched_on")?),
        ..OpenReferralOptions::new(NonEmpty::new(input.text("area"))?, input.parsed("division")?)
    };
    let feed = read_open_referral(&pages, &options)?;
    let written = write_open_referral(&feed.directory, &feed.kept, &OpenReferralWriting::new());
    Ok(json!({
        "directory": value(&feed.directory), "issues": found(&feed.issues), "version": value(&feed.version),
        "services_read": feed.services_read, "services_left_out": feed.services_left_out,
        "written": written.pages.iter().map(|page| read(page)).collect::<Value>(),
    }))
}

/// A directory written as a feed, without the extension.
pub(crate) fn feed_written(input: &Input<'_>) -> Result<Value> {
    let directory = read_directory(&input.file("directory"))?;
    let writing =
        OpenReferralWriting { version: Some(input.parsed("version")?), without_extension: true, ..OpenReferralWriting::new() };
    let export = write_open_referral(&directory, &[], &writing);
    let pages = export.pages.iter().map(|page| read(page)).collect::<Value>();
    Ok(json!({ "api": read(&export.api), "pages": pages, "issues": found(&export.issues) }))
}

/// A referral as a Bundle.
pub(crate) fn fhir(input: &Input<'_>) -> Result<Value> {
    let referral = Referral::replay(read_events(&input.file("events"))?)?;
    let catalogue = Catalogue::from_json(&input.file("directory"))?;
    let options = FhirOptions::new(input.parsed("at")?, input.parsed("purpose")?);
    let export = referral_to_fhir(&referral, &catalogue, &[], &options)?;
    Ok(json!({ "bundle": read(&export.json), "resources": export.resources, "left_out": found(&export.left_out) }))
}

/// A Bundle read, and what its Tasks come to for a referral.
pub(crate) fn fhir_read(input: &Input<'_>) -> Result<Value> {
    let import = read_fhir(&input.file("bundle"), &FhirReadOptions::new())?;
    let referral = Referral::replay(read_events(&input.file("events"))?)?;
    let proposals = import.updates.iter().map(|update| {
        let proposal = propose_from_task(&referral, update);
        json!({ "event": value(&proposal.event), "target": value(&proposal.target), "issues": found(&proposal.issues) })
    });
    Ok(json!({
        "referrals": import.referrals.iter().map(|arrived| json!({
            "place": arrived.place, "status": value(&arrived.status), "social_prescribing": arrived.social_prescribing,
        })).collect::<Value>(),
        "proposals": proposals.collect::<Value>(), "issues": found(&import.issues),
    }))
}

/// The message back to the practice and the referrer.
pub(crate) fn gp_message(input: &Input<'_>) -> Result<Value> {
    let referral = Referral::replay(read_events(&input.file("events"))?)?;
    let catalogue = Catalogue::from_json(&input.file("directory"))?;
    let words = |text: &str| NonEmpty::new(text);
    let said = Input(&input.0["referrer"]);
    let referrer =
        ReferrerDetails::new(words(said.text("role"))?, words(said.text("service"))?, words(said.text("organisation"))?);
    let details = GpMessageDetails {
        actions: texts(&input.0["actions"]).into_iter().map(NonEmpty::new).collect::<Result<_>>()?,
        no_actions: input.0["no_actions"] == true,
        ..GpMessageDetails::new(input.parsed("at")?, GpPractice::new(words(input.text("practice"))?), referrer)
    };
    let message = message_to_gp(&referral, &catalogue, &[], &details)?;
    let lines: Vec<&str> = message.text.split('\n').collect();
    Ok(json!({
        "lines": lines, "bundle": read(&message.bundle), "page": message.html.len(), "gaps": found(&message.gaps),
        "left_out": found(&message.left_out),
    }))
}

/// Places out of map data.
pub(crate) fn osm(input: &Input<'_>) -> Result<Value> {
    let options = OsmOptions { checked_on: Some(input.parsed("checked_on")?), ..OsmOptions::new(input.parsed("from")?) };
    let import = import_osm(&input.file("map"), &options)?;
    let unread: Vec<&str> = import.unread.iter().map(|unread| unread.pattern.as_str()).collect();
    Ok(json!({
        "places": import.places.iter().map(|place| json!({
            "id": value(&place.site.id), "name": value(&place.site.name), "postcode": value(&place.site.postcode),
            "point": place.site.point.map(degrees), "notes": place.notes,
            "facts": place.site.features.iter().map(|fact| json!([value(&fact.feature), value(&fact.answer)])).collect::<Value>(),
            "opens": place.hours.as_ref().map(|hours| hours.timings.len()),
        })).collect::<Value>(),
        "issues": found(&import.issues), "unread": unread, "bare": import.elements_bare, "placed": import.placed,
    }))
}

/// A page of an OpenActive feed.
pub(crate) fn open_active(input: &Input<'_>) -> Result<Value> {
    let area = NonEmpty::new(input.text("area"))?;
    let (division, partner, activity) =
        (input.parsed("division")?, input.text("partner_kind").parse()?, input.text("activity_kind").parse()?);
    let options = OpenActiveOptions {
        checked_on: Some(input.parsed("checked_on")?),
        ..OpenActiveOptions::new(area, division, partner, activity)
    };
    let import = import_open_active(&input.file("page"), &options)?;
    let unread: Vec<&str> = import.unread.iter().map(|unread| unread.pattern.as_str()).collect();
    Ok(json!({
        "directory": value(&import.directory), "issues": found(&import.issues), "unread": unread, "read": import.items_read,
        "deleted": import.items_deleted, "next": import.next,
    }))
}

/// The sessions of an activity as a calendar.
pub(crate) fn calendar(input: &Input<'_>) -> Result<Value> {
    let catalogue = Catalogue::from_json(&input.file("directory"))?;
    let holidays = fingerpost::BankHolidays::bundled()?;
    let export = write_calendar(&catalogue, &input.parsed("activity")?, input.parsed("at")?, &holidays, &CalendarOptions::new())?;
    Ok(
        json!({ "lines": export.text.split("\r\n").collect::<Vec<_>>(), "events": export.events, "issues": found(&export.issues) }),
    )
}

/// A provider's calendar.
pub(crate) fn calendar_read(input: &Input<'_>) -> Result<Value> {
    let import = read_calendar(input.text("text").as_bytes(), &CalendarReading::new(input.parsed("from")?))?;
    Ok(json!({
        "events": import.events.iter().map(|event| json!({
            "uid": event.uid, "line": event.line, "status": value(&event.status), "patterns": event.patterns.len(),
            "cancelled": value(&event.cancelled), "title": value(&event.title),
        })).collect::<Value>(),
        "issues": found(&import.issues), "events_left_out": import.events_left_out,
    }))
}

/// Sites as a map, and read from it again.
pub(crate) fn map(input: &Input<'_>) -> Result<Value> {
    let written = write_sites_geojson(&Catalogue::from_json(&input.file("directory"))?);
    let columns = AssetColumns::new("id".to_owned(), "name".to_owned());
    let again = import_geojson(written.text.as_bytes(), &columns, &AssetOptions::new())?;
    let ids: Vec<&str> = again.sites.iter().map(|site| site.id.as_str()).collect();
    Ok(json!({ "map": read(&written.text), "placed": written.placed, "unplaced": written.unplaced, "again": ids }))
}

/// What tags of OpenStreetMap say.
pub(crate) fn tags(input: &Input<'_>) -> Result<Value> {
    let tags = input.0["tags"].as_object().expect("tags");
    let tags: Vec<OsmTag> =
        tags.iter().map(|(key, value)| OsmTag::new(key.clone(), value.as_str().expect("a text").to_owned())).collect();
    let said = osm_features(&tags, Some(input.parsed("checked_on")?));
    let facts = said.facts.iter().map(|fact| json!({ "feature": value(&fact.feature), "answer": value(&fact.answer) }));
    Ok(json!({ "facts": facts.collect::<Value>(), "notes": said.notes, "unread": said.unread, "issues": found(&said.issues) }))
}

/// What a text seems to say.
pub(crate) fn said(input: &Input<'_>) -> Result<Value> {
    let text = DirectoryText::new(NonEmpty::new("description")?, PersonalText::from(input.text("text").to_owned()));
    let suggestions = suggest_facts(&[text]);
    let told = suggestions.iter().map(|one| {
        let sure: Confidence = one.confidence;
        json!({ "words": one.words.expose(), "confidence": value(&sure), "start_char": one.start_char, "end_char": one.end_char })
    });
    Ok(told.collect())
}

/// Likely duplicates, and what has to be checked again.
pub(crate) fn upkeep(input: &Input<'_>) -> Result<Value> {
    let directory: Directory = read_directory(&input.file("directory"))?;
    let pairs = find_duplicates(&directory).pairs;
    let report = freshness_report(&directory, &Policy::default(), input.parsed("on")?, 30);
    Ok(json!({
        "duplicates": pairs.iter().map(|pair| json!({ "likeness": value(&pair.likeness), "sentence": pair.sentence })).collect::<Value>(),
        "stale": report.stale, "ending_soon": report.ending_soon,
        "questions": report.verify_first.iter().map(|first| first.fact.question.as_str()).collect::<Vec<_>>(),
    }))
}

/// A table as a sheet.
pub(crate) fn sheet(input: &Input<'_>) -> Result<Value> {
    let catalogue = || Catalogue::from_json(&input.file("directory"));
    let rankings = || -> Result<Vec<Ranking>> {
        let client = Client::from_json(&input.file("client"))?;
        Ok(vec![input.matcher()?.rank(&client, input.parsed("at")?, input.count("top"))?])
    };
    let views = || -> Result<Vec<ReferralView>> {
        Ok(vec![Referral::replay(read_events(&input.file("events"))?)?.view(input.parsed("at")?)])
    };
    let table = match input.text("table") {
        "partners" => table::partners(&catalogue()?),
        "sites" => table::sites(&catalogue()?),
        "activities" => table::activities(&catalogue()?),
        "findings" => table::findings(&catalogue()?),
        "counts" => table::counts(&rankings()?),
        "matches" => table::matches(&rankings()?),
        "reasons" => table::reasons(&rankings()?),
        "excluded" => table::excluded(&rankings()?),
        "referrals" => table::referrals(&views()?),
        "transitions" => table::transitions(&views()?),
        "work" => {
            let referral = Referral::replay(read_events(&input.file("events"))?)?;
            table::work_items(&work(&referral.view(input.parsed("at")?), referral.policy(), input.parsed("until")?))
        }
        "duplicates" => table::duplicates(&find_duplicates(&read_directory(&input.file("directory"))?)),
        "stale_facts" => {
            let directory = read_directory(&input.file("directory"))?;
            table::stale_facts(&freshness_report(&directory, &Policy::default(), input.parsed("on")?, 30))
        }
        other => panic!("there is no table `{other}`"),
    };
    let text = table::write_csv(&table, &table::CsvOptions::new());
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').split("\r\n").collect();
    Ok(json!({ "mark": text.starts_with('\u{feff}'), "lines": lines }))
}

fn texts(list: &Value) -> Vec<String> {
    let text = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
    list.as_array().expect("a list").iter().map(text).collect()
}
