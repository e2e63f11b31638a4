//! Reading a Bundle, or one resource.

use super::look::{Look, Noted};
use super::records::{
    ArrivedAnswers, ArrivedOrganization, ArrivedPerson, ArrivedReferral, ArrivedScore, FhirReference, TaskUpdate,
};
use super::references::Index;
use super::value_sets::BUNDLES;
use super::{observation, organization, patient, questionnaire_response, refusal, service_request, task};
use crate::edges::exchange::UnreadPath;
use crate::edges::exchange::assets::CodeCount;
use crate::edges::exchange::fhir::options::FhirQuestionnaire;
use crate::edges::exchange::json::{Document, Item, Shape, Value};
use crate::edges::exchange::source::LARGEST_FEED;
use crate::ground::error::{Code, FingerpostError, Issue, Result, Severity};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

/// How many resources a Bundle may have.
const MOST: usize = 100_000;
/// Our own name space, where the options name no other.
const NAME_SPACE: &str = "https://github.com/fingerpost/fingerpost";

record! {
    /// How to read.
    FhirReadOptions {
        [optional]
        /// The name space our own ids were written in, as in [`FhirOptions`](crate::FhirOptions); that of this library where left out.
        name_space: Option<NonEmpty>,
        /// Questionnaires of others whose answers are to be read. Our own are known.
        questionnaires: Vec<FhirQuestionnaire>,
    }
}

record! {
    /// How many resources of a kind there were.
    FhirResourceCount {
        /// Which kind.
        kind: String,
        /// How many.
        count: u32,
    }
}

record! {
    /// What came out of a Bundle. Every resource is among the records, or of a kind that is counted and not read, or has a finding
    /// that says why not.
    FhirImport {
        [optional]
        /// Requests that somebody be referred.
        referrals: Vec<ArrivedReferral>,
        /// What providers say of referrals.
        updates: Vec<TaskUpdate>,
        /// The people they are about.
        people: Vec<ArrivedPerson>,
        /// Organisations.
        organizations: Vec<ArrivedOrganization>,
        /// Numbers that somebody measured.
        scores: Vec<ArrivedScore>,
        /// What people answered to measures.
        answers: Vec<ArrivedAnswers>,
        /// How many resources of each kind there were, read or not.
        resources: Vec<FhirResourceCount>,
        /// What was not understood.
        not_understood: Vec<UnreadPath>,
        /// The first 1,000 findings.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
    }
}

/// Reads a Bundle of FHIR R4, or one resource: referrals that arrive, answers of providers, people, organisations, scores, answers.
///
/// A fault in one resource never loses the others. What changes the meaning of a resource and is not known here (a modifier
/// extension, rules of its own) keeps it from being read; anything else that was not understood is listed by its path.
///
/// ```
/// use fingerpost::{Code, FhirReadOptions, FhirTaskStatus, read_fhir};
///
/// let found = read_fhir(br#"{
///     "resourceType": "Task", "status": "rejected", "intent": "order", "priority": "routine",
///     "identifier": [{ "system": "https://github.com/fingerpost/fingerpost/Id/referral", "value": "r-1" }]
/// }"#, &FhirReadOptions::new())?;
/// assert_eq!(found.updates[0].status, Some(FhirTaskStatus::Rejected));
/// assert_eq!(found.updates[0].referral.as_ref().unwrap().as_str(), "r-1");
/// assert_eq!(found.not_understood[0].pattern, "Task/priority");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `import.*` where the file is no JSON, too large or too deep; `fhir.no-resource` where it is no resource of FHIR;
/// `fhir.implicit-rules` and `fhir.modifier-extension` where the Bundle as a whole must not be read.
pub fn read_fhir(bytes: &[u8], options: &FhirReadOptions) -> Result<FhirImport> {
    let document = Document::open(bytes, LARGEST_FEED)?;
    let outline = document.outline(&["entry"])?;
    let own = options.name_space.as_ref().map_or(NAME_SPACE, |space| space.as_str());
    let reading = Reading { document: &document, noted: Noted::default(), own, questionnaires: &options.questionnaires };
    let top = &outline.top;
    if outline.list.as_ref().is_some_and(|(name, _)| name.is_empty()) || !matches!(top.shape, Shape::Object(_)) {
        let detail =
            format!("a resource has to be an object; this is {}", if outline.list.is_some() { "a list" } else { top.kind() });
        return Err(FingerpostError::import(Code::FhirNoResource, document.place("", top, top), detail));
    }
    let Some(kind) = top.get("resourceType").and_then(Value::as_text) else {
        let detail = "`resourceType` is missing; this is not a resource of FHIR";
        return Err(FingerpostError::import(Code::FhirNoResource, document.place("", top, top), detail));
    };
    if kind == "Bundle" {
        return reading.bundle(top, outline.list.map(|(_, items)| items).unwrap_or_default());
    }
    let mut import = FhirImport::new();
    let whole = document.read()?;
    reading.resource(&mut import, &whole, &whole, "", None);
    Ok(reading.finished(import, &Index::default(), &[]))
}

/// A file while it is read.
struct Reading<'d, 't> {
    document: &'d Document<'t>,
    noted: Noted,
    own: &'d str,
    questionnaires: &'d [FhirQuestionnaire],
}

impl<'t> Reading<'_, 't> {
    fn look<'l>(&'l self, prefix: &'l str, root: &'l Value<'t>, kind: &'l str, entry: Option<usize>) -> Look<'l, 't> {
        Look { document: self.document, noted: &self.noted, prefix, root, kind, entry, own: self.own }
    }

    fn bundle(self, top: &Value<'t>, items: Vec<Item>) -> Result<FhirImport> {
        let look = self.look("", top, "Bundle", None);
        for (name, code) in [("implicitRules", Code::FhirImplicitRules), ("modifierExtension", Code::FhirModifierExtension)] {
            if let Some(value) = top.get(name) {
                let detail =
                    "the Bundle has `implicitRules`, which are not known here and may change what it means; it was not read";
                return Err(FingerpostError::import(code, self.document.place("", top, value), detail));
            }
        }
        if items.len() > MOST {
            let detail = format!("the Bundle has {} resources; at most {MOST} are taken", items.len());
            return Err(FingerpostError::import(Code::ImportTooMany, self.document.place("", top, top), detail));
        }
        look.only(top, "", &["type", "identifier", "timestamp", "total", "link", "meta", "entry"]);
        look.must_have(top, "type");
        look.code(top, "type", BUNDLES);
        look.moment(top, "timestamp");
        look.list(top, "entry");
        let mut import = FhirImport::new();
        let mut index = Index::default();
        for item in &items {
            let entry = self.document.item(item)?;
            self.entry(&mut import, &mut index, &entry, item.index);
        }
        Ok(self.finished(import, &index, &items))
    }

    fn entry(&self, import: &mut FhirImport, index: &mut Index, entry: &Value<'t>, place: usize) {
        let prefix = format!("/entry/{place}");
        let look = self.look(&prefix, entry, "Bundle", Some(place));
        if !look.is_object(entry) {
            return;
        }
        // Some senders leave the envelope out, and write the resource itself as the entry.
        if entry.get("resource").is_none() && entry.get("resourceType").is_some() {
            look.found(
                Severity::Warning,
                Code::FhirEntryForm,
                entry,
                "the entry is the resource itself; it belongs into `resource`",
            );
            return self.resource(import, entry, entry, &prefix, Some(place));
        }
        look.only(entry, "/entry/*", &["fullUrl", "resource", "request", "response", "search", "link", "modifierExtension"]);
        if let Some(modifier) = entry.get("modifierExtension") {
            let detail = "a modifier extension changes the meaning of the entry; its resource was not read";
            return look.wrong(Code::FhirModifierExtension, modifier, detail);
        }
        let Some(resource) = look.object(entry, "resource") else {
            if entry.get("response").is_none() && entry.get("request").is_none() {
                look.must_have(entry, "resource");
            }
            return;
        };
        let kind = resource.get("resourceType").and_then(Value::as_text).unwrap_or_default();
        let full = look.text(entry, "fullUrl").map(str::to_owned);
        let id = resource.get("id").and_then(Value::as_text).map(|id| format!("{kind}/{id}"));
        if let Some(earlier) = full.and_then(|address| index.keep(address, place, kind)) {
            let detail = format!("entry {earlier} has the same address");
            look.wrong(Code::FhirAddressTwice, entry.get("fullUrl").unwrap_or(entry), detail);
        }
        id.into_iter().for_each(|address| _ = index.keep(address, place, kind));
        self.resource(import, entry, resource, &prefix, Some(place));
    }

    /// Reads one resource, where it is of a kind that is read.
    fn resource(&self, import: &mut FhirImport, root: &Value<'t>, resource: &Value<'t>, prefix: &str, entry: Option<usize>) {
        let kind = resource.get("resourceType").and_then(Value::as_text).unwrap_or_default().to_owned();
        let look = self.look(prefix, root, &kind, entry);
        if kind.is_empty() {
            return look.wrong(Code::FhirNoResource, resource, "`resourceType` is missing");
        }
        let first = count(import, &kind);
        let inside = entry.is_some() && !std::ptr::eq(root, resource);
        let place = if inside { format!("{prefix}/resource") } else { prefix.to_owned() };
        if !matches!(
            kind.as_str(),
            "ServiceRequest" | "Task" | "Patient" | "Organization" | "Observation" | "QuestionnaireResponse"
        ) {
            // All of them are counted; one notice a kind leaves room for what is wrong.
            if first {
                let detail = "resources of this kind are counted, and not read";
                look.found(Severity::Notice, Code::FhirResourceNotRead, resource, detail);
            }
            return;
        }
        if refusal::refused(&look, resource) {
            return;
        }
        match kind.as_str() {
            "ServiceRequest" => import.referrals.push(service_request::service_request(&look, resource, place)),
            "Task" => import.updates.push(task::task(&look, resource, place)),
            "Patient" => import.people.push(patient::patient(&look, resource, place)),
            "Organization" => import.organizations.push(organization::organization(&look, resource, place)),
            "QuestionnaireResponse" => {
                let found = questionnaire_response::questionnaire_response(&look, resource, place, self.questionnaires);
                import.answers.extend(found);
            }
            _ => import.scores.extend(observation::observation(&look, resource, place)),
        }
    }

    /// Follows the references, and puts together what belongs together.
    fn finished(self, mut import: FhirImport, index: &Index, items: &[Item]) -> FhirImport {
        for pending in self.noted.pending.take() {
            let Some((code, detail)) = index.fault(&pending) else { continue };
            self.noted.findings.borrow_mut().note(code, |code| Issue::error(code, self.place_of(&pending, items), detail));
        }
        follow(&mut import, index);
        let mut findings = self.noted.findings.into_inner();
        findings.counts.sort_by_key(|counted| counted.code);
        import.not_understood = self.noted.unread.into_inner().sorted();
        (import.issues, import.counts) = (findings.listed, findings.counts);
        import
    }

    /// Where a reference stands.
    fn place_of(&self, pending: &super::references::Pending, items: &[Item]) -> String {
        let entry = pending.entry.and_then(|entry| items.get(entry));
        let (prefix, root) = match entry {
            Some(item) => (format!("/entry/{}", item.index), self.document.item(item)),
            None => (String::new(), self.document.read()),
        };
        let at = Value { at: pending.at, shape: Shape::Null };
        root.map_or(prefix.clone(), |root| self.document.place(&prefix, &root, &at))
    }
}

/// Counts a resource; whether it is the first of its kind.
fn count(import: &mut FhirImport, kind: &str) -> bool {
    // What is no kind of resource may be anything, and is not repeated.
    let is_kind = kind.len() <= 40 && kind.bytes().all(|letter| letter.is_ascii_alphabetic());
    let kind = if is_kind { kind } else { "…" };
    match import.resources.iter_mut().find(|known| known.kind == kind) {
        Some(known) => {
            known.count += 1;
            false
        }
        None => {
            import.resources.push(FhirResourceCount::new(kind.to_owned(), 1));
            true
        }
    }
}

/// Says of each reference which entry it leads to, gives each referral its person, and each update the referral it is about.
fn follow(import: &mut FhirImport, index: &Index) {
    let led = |reference: &mut FhirReference| {
        let entry = reference.reference.as_deref().and_then(|address| index.entry(address));
        reference.entry = entry.and_then(|entry| u32::try_from(entry).ok());
    };
    let place = |reference: &Option<FhirReference>| {
        reference.as_ref().and_then(|reference| reference.entry).map(|entry| format!("/entry/{entry}/resource"))
    };
    let people: std::collections::HashMap<&str, &ArrivedPerson> =
        import.people.iter().map(|person| (person.place.as_str(), person)).collect();
    for referral in &mut import.referrals {
        let all = referral.subject.iter_mut().chain(referral.requester.iter_mut());
        all.chain(&mut referral.performers).chain(&mut referral.based_on).for_each(led);
        referral.person = place(&referral.subject).and_then(|place| people.get(place.as_str()).map(|person| (*person).clone()));
    }
    let requests: std::collections::HashMap<&str, &ArrivedReferral> =
        import.referrals.iter().map(|referral| (referral.place.as_str(), referral)).collect();
    for update in &mut import.updates {
        let all = [&mut update.focus, &mut update.subject, &mut update.requester, &mut update.owner];
        all.into_iter().flatten().for_each(led);
        if update.referral.is_none() {
            let request = place(&update.focus).and_then(|place| requests.get(place.as_str()).copied());
            update.referral = request.and_then(|request| request.referral.clone());
        }
    }
    for person in &mut import.people {
        person.practices.iter_mut().for_each(led);
    }
    for score in &mut import.scores {
        score.subject.iter_mut().for_each(led);
    }
    for answers in &mut import.answers {
        answers.subject.iter_mut().for_each(led);
    }
}
