//! Reading a feed.

use std::collections::{HashMap, HashSet};

use super::assembly::Assembly;
use super::extension::{bare, record, restored, settled, settled_partner, settled_site};
use super::fields::list;
use super::inspect::{EXTENSION, inspect};
use super::item::{Item, what, with, without};
use super::location::LocationSeen;
use super::page::{ids, look, own_key};
use super::service::Around;
use super::version::Heard;
use super::{lines, location, organisation, service};
use crate::edges::exchange::json::{Document, Shape, Value};
use crate::edges::exchange::open_referral::notes::{Ledger, Notes};
use crate::edges::exchange::open_referral::nouns::Noun;
use crate::edges::exchange::open_referral::{KeptKind, OpenReferralImport, OpenReferralOptions};
use crate::edges::exchange::source::LARGEST_FEED;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::model::catalogue::Directory;

/// Reads a feed of Open Referral UK 1.0 or 3.0, or of international HSDS 3.0 or 3.1.
///
/// A page is the answer to one request: a list of services in its envelope, a bare list, one whole service, one object a
/// line, the answer to `GET /`. Several pages are one feed: whatever stands in more than one of them counts once, the counts of
/// the envelopes are not trusted, and the edition is heard from the fields. A fault in one service never loses the others.
///
/// Nothing is dropped: every service is an activity, or has a finding that says why not, and its source is kept; every path
/// that becomes part of no record is counted. What a feed cannot say is not guessed: kinds are `x-open-referral:service`,
/// themes and needs stay open, schedules that cannot be followed become questions.
///
/// ```
/// use fingerpost::{ActivityStatus, NonEmpty, OpenReferralOptions, UkDivision, read_open_referral};
///
/// let page = br#"{"contents": [{
///     "id": "ac148810", "name": "Mill memories", "status": "active", "assured_date": "2026-11-02",
///     "organization": {"id": "d9d5e0f5", "name": "Friends of the mill", "description": ""},
///     "schedules": [{"id": "48102e86", "byday": "TU,TH", "opens_at": "10:00Z", "closes_at": "12:00Z"}]
/// }]}"#;
/// let options = OpenReferralOptions::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let feed = read_open_referral(&[page], &options)?;
/// let activity = &feed.directory.activities[0];
/// assert_eq!(activity.status, ActivityStatus::Running);
/// assert_eq!(activity.sessions[0].timing.opens, Some("10:00".parse()?)); // on the wall, in summer and in winter
/// assert_eq!(feed.version.as_str(), "uk_3_0");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `import.too-large`, `import.encoding`, `import.json-syntax` and their kin where no page can be read at all. Where some can,
/// each of the others is a finding.
pub fn read_open_referral(pages: &[&[u8]], options: &OpenReferralOptions) -> Result<OpenReferralImport> {
    let mut feed = Feed::of(options);
    let (mut read, mut fault) = (0, None);
    let mut seen_pages = HashSet::new();
    for (number, page) in pages.iter().enumerate() {
        let prefix = if pages.len() > 1 { format!("page {} ", number + 1) } else { String::new() };
        if !seen_pages.insert(*page) {
            let detail = "the page is the same as one before; it counts once";
            feed.ledger.findings.add(Issue::notice(Code::OpenReferralRepeated, prefix.trim_end(), detail));
            read += 1;
            continue;
        }
        match feed.page(page, &prefix) {
            Ok(()) => read += 1,
            Err(error) => {
                feed.ledger.findings.add(Issue::error(error.code(), format!("{prefix}{}", error.path()), error.detail()));
                fault = fault.or(Some(error));
            }
        }
    }
    match fault {
        Some(error) if read == 0 => Err(error),
        _ => Ok(feed.finish(read)),
    }
}

/// A feed while it is read.
struct Feed<'o> {
    options: &'o OpenReferralOptions,
    around: Around,
    ledger: Ledger,
    assembly: Assembly,
    heard: Heard,
    directory: Option<Directory>,
    order: (HashMap<String, usize>, HashMap<String, usize>),
    services_read: u32,
    services_left_out: u32,
}

impl<'o> Feed<'o> {
    fn of(options: &'o OpenReferralOptions) -> Self {
        Self {
            options,
            around: Around { offsets: options.offsets.unwrap_or_default(), known_on: options.fetched_on },
            ledger: Ledger::default(),
            assembly: Assembly::read_as(options.fetched_on, options.offsets.unwrap_or_default()),
            heard: Heard::default(),
            directory: None,
            order: (HashMap::new(), HashMap::new()),
            services_read: 0,
            services_left_out: 0,
        }
    }

    fn page(&mut self, bytes: &[u8], prefix: &str) -> Result<()> {
        let document = Document::open(bytes, LARGEST_FEED)?;
        match document.outline(&["contents", "content"]) {
            Ok(outline) => {
                let Some((name, items)) = outline.list else {
                    if !matches!(outline.top.shape, Shape::Object(_)) {
                        let detail = format!("an object or a list is expected, not {}", outline.top.kind());
                        return Err(FingerpostError::import(
                            Code::ImportJsonType,
                            document.place("", &outline.top, &outline.top),
                            detail,
                        ));
                    }
                    self.heard.envelope(&outline.top, None);
                    self.item(&document, prefix.to_owned(), &outline.top);
                    return Ok(());
                };
                self.envelope(&document, prefix, &outline.top, &name, items.len());
                for item in items {
                    let slash = if name.is_empty() { String::new() } else { format!("/{name}") };
                    let value = document.item(&item)?;
                    self.item(&document, format!("{prefix}{slash}/{}", item.index), &value);
                }
                Ok(())
            }
            Err(error) => match lines::objects(bytes) {
                Some(rows) if error.code() == Code::ImportJsonSyntax => {
                    rows.into_iter().for_each(|(number, row)| self.row(row, &format!("{prefix}row {number} ")));
                    Ok(())
                }
                _ => Err(error),
            },
        }
    }

    fn row(&mut self, row: &[u8], prefix: &str) {
        let read = Document::open(row, LARGEST_FEED).and_then(|document| {
            let value = document.read()?;
            self.item(&document, prefix.to_owned(), &value);
            Ok(())
        });
        if let Err(error) = read {
            self.ledger.findings.add(Issue::error(error.code(), format!("{prefix}{}", error.path()), error.detail()));
        }
    }

    fn envelope(&mut self, document: &Document<'_>, prefix: &str, top: &Value<'_>, list: &str, items: usize) {
        self.heard.envelope(top, (!list.is_empty()).then_some(list));
        let mut notes = Notes::of(&mut self.ledger, document, prefix.to_owned(), top);
        if look(top, items, &mut notes) {
            self.assembly.keep(KeptKind::Other, "", &bare(top));
        }
        let Some(extension) = top.get(EXTENSION) else { return };
        if self.directory.is_none() {
            self.directory = record(top, "directory", &mut notes);
        }
        for (place, id) in ids(extension, "partners").into_iter().enumerate() {
            self.order.0.entry(id.to_owned()).or_insert(place);
        }
        for (place, id) in ids(extension, "sites").into_iter().enumerate() {
            self.order.1.entry(id.to_owned()).or_insert(place);
        }
        for object in list_of(extension, "organizations") {
            self.organisation(document, prefix, object, false);
        }
        for object in list_of(extension, "locations") {
            self.location(document, prefix, object, false);
        }
        for kept in list_of(extension, "kept") {
            let kind = kept.get("kind").and_then(Value::as_text).and_then(|word| word.parse().ok()).unwrap_or(KeptKind::Other);
            if let Some(source) = kept.get("source") {
                self.assembly.keep(kind, own_key(kept), source);
            }
        }
    }

    fn item(&mut self, document: &Document<'_>, prefix: String, value: &Value<'_>) {
        match what(value) {
            Item::Service => self.service(document, &prefix, value, value),
            Item::ServiceAtLocation => {
                self.assembly.keep(KeptKind::Other, own_key(value), &bare(value));
                let Some(service) = value.get("service") else { return };
                let place = Value::list([without(value, "service")]);
                self.service(document, &prefix, value, &with(service, "service_at_locations", place));
            }
            Item::Organisation => {
                self.organisation(document, &prefix, value, true);
                let owner = without(value, "services");
                for service in list(value, "services") {
                    self.service(document, &prefix, value, &with(service, "organization", owner.clone()));
                }
            }
            Item::Location => self.location(document, &prefix, value, true),
            Item::Other => {
                self.assembly.keep(KeptKind::Other, own_key(value), &bare(value));
                let mut notes = Notes::of(&mut self.ledger, document, prefix, value);
                notes.notice(Code::OpenReferralNoServices, value, "this is not a service; it is kept and written back");
            }
        }
    }

    fn service(&mut self, document: &Document<'_>, prefix: &str, root: &Value<'_>, value: &Value<'_>) {
        self.services_read = self.services_read.saturating_add(1);
        self.heard.item(value, Noun::Service);
        let mut notes = Notes::of(&mut self.ledger, document, prefix.to_owned(), root);
        let whole = restored(value, &mut notes);
        let plain = whole.as_ref().unwrap_or(value);
        inspect(plain, Noun::Service, &mut "/services/*".to_owned(), &mut notes);
        let extended = has_extension(plain);
        let source = if extended { &bare(plain) } else { plain };
        let Some(seen) = service::read(plain, &self.around, &mut notes) else {
            self.services_left_out = self.services_left_out.saturating_add(1);
            self.assembly.keep(KeptKind::LeftOut, own_key(plain), source);
            return;
        };
        let seen = if extended { settled(plain, seen, &self.around, &mut notes) } else { seen };
        self.assembly.service(seen, source, value, &mut notes);
    }

    fn organisation(&mut self, document: &Document<'_>, prefix: &str, value: &Value<'_>, keep: bool) {
        let mut notes = Notes::of(&mut self.ledger, document, prefix.to_owned(), value);
        if keep {
            self.heard.item(value, Noun::Organization);
            inspect(&without(value, "services"), Noun::Organization, &mut "/organizations/*".to_owned(), &mut notes);
            self.assembly.keep(KeptKind::Organisation, own_key(value), &bare(value));
        }
        if let Some(seen) = organisation::read(value, &mut notes) {
            let partner = settled_partner(value, seen, &mut notes);
            self.assembly.partner(partner, value, &mut notes);
        }
    }

    fn location(&mut self, document: &Document<'_>, prefix: &str, value: &Value<'_>, keep: bool) {
        let mut notes = Notes::of(&mut self.ledger, document, prefix.to_owned(), value);
        if keep {
            self.heard.item(value, Noun::Location);
            inspect(value, Noun::Location, &mut "/locations/*".to_owned(), &mut notes);
            self.assembly.keep(KeptKind::Location, own_key(value), &bare(value));
        }
        if let LocationSeen::Site(seen) = location::read(value, None, &mut notes) {
            let site = settled_site(value, *seen, &mut notes);
            self.assembly.site(site, value, &mut notes);
        }
    }

    fn finish(mut self, pages_read: u32) -> OpenReferralImport {
        let findings = &mut self.ledger.findings;
        let _ = self.assembly.complete(&mut |issue| findings.add(issue));
        let place = |order: &HashMap<String, usize>, id: &str| order.get(id).copied().unwrap_or(usize::MAX);
        if !self.order.0.is_empty() {
            self.assembly.partners.sort_by_cached_key(|partner| place(&self.order.0, partner.id.as_str()));
        }
        if !self.order.1.is_empty() {
            self.assembly.sites.sort_by_cached_key(|site| place(&self.order.1, site.id.as_str()));
        }
        let options = self.options;
        let facts = self.directory.unwrap_or_else(|| Directory {
            licence: options.licence.clone(),
            attribution: options.attribution.clone(),
            compiled_on: options.fetched_on,
            ..Directory::new(options.area.clone(), options.division)
        });
        self.ledger.findings.counts.sort_by_key(|counted| counted.code);
        let paths = self.ledger.take_paths();
        OpenReferralImport {
            directory: Directory {
                partners: self.assembly.partners,
                sites: self.assembly.sites,
                activities: self.assembly.activities,
                ..facts
            },
            kept: self.assembly.kept,
            issues: self.ledger.findings.listed,
            counts: self.ledger.findings.counts,
            paths,
            version: self.heard.version(),
            pages_read,
            services_read: self.services_read,
            services_left_out: self.services_left_out,
        }
    }
}

/// Whether a service, its organisation or one of its locations carries the extension.
fn has_extension(service: &Value<'_>) -> bool {
    let has = |value: &Value<'_>| value.get(EXTENSION).is_some();
    has(service)
        || service.get("organization").is_some_and(has)
        || list(service, "service_at_locations").iter().any(|item| item.get("location").is_some_and(has))
}

fn list_of<'v, 't>(object: &'v Value<'t>, name: &str) -> &'v [Value<'t>] {
    object.get(name).map(Value::items).unwrap_or_default()
}
