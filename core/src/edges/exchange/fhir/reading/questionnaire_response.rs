//! What somebody answered to a measure.

use super::look::Look;
use super::profiles::meta;
use super::records::ArrivedAnswers;
use super::value_sets::QUESTIONNAIRE_RESPONSES;
use crate::edges::exchange::fhir::options::FhirQuestionnaire;
use crate::edges::exchange::json::Value;
use crate::ground::error::{Code, Severity};
use crate::ground::id::ReferralId;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{Instrument, ItemAnswer, OutcomePoint};

const NAMES: &[&str] = &["meta", "identifier", "questionnaire", "status", "subject", "authored", "item"];
/// How deep groups of questions may lie in one another.
const DEEPEST: usize = 16;

/// The answers; none where they must not be used, or nobody knows of which measure they are.
pub(super) fn questionnaire_response<'t>(
    look: &Look<'_, 't>,
    resource: &Value<'t>,
    place: String,
    known: &[FhirQuestionnaire],
) -> Option<ArrivedAnswers> {
    look.only(resource, "", NAMES);
    meta(look, resource);
    look.must_have(resource, "status");
    let status = look.code(resource, "status", QUESTIONNAIRE_RESPONSES);
    let identifier = look.object(resource, "identifier").map(|one| look.identifier(one, "/identifier"));
    let canonical = look.text(resource, "questionnaire");
    // A canonical address may name a version behind a bar.
    let address = canonical.map(|text| text.split_once('|').map_or(text, |(address, _)| address));
    let mapped = known.iter().find(|one| address == Some(one.address.as_str()));
    let on = look.moment(resource, "authored");
    let subject = look.reference(resource, "subject", &["Patient", "Group", "Device", "Location"]);
    let key = identifier
        .as_ref()
        .and_then(|one| look.own_key(std::slice::from_ref(one), "answers"))
        .map(OwnKey::of)
        .unwrap_or_default();
    let instrument = mapped.map(|one| one.instrument.clone()).or(key.instrument).or_else(|| own_instrument(look, address));
    let mut answers = Vec::new();
    items(look, resource, "/item/*", mapped, &mut answers, 0);
    let Some(instrument) = instrument else {
        let detail = "nobody has said of which measure this questionnaire is; name its address when reading";
        let value = resource.get("questionnaire").unwrap_or(resource);
        look.found(Severity::Warning, Code::FhirQuestionnaireUnknown, value, detail);
        return None;
    };
    let usable = matches!(status, Some("completed" | "amended" | "in-progress" | "stopped"));
    let day = on.as_deref().and_then(super::elements::day_of);
    usable.then(|| ArrivedAnswers {
        on: day,
        subject,
        referral: key.referral,
        point: key.point,
        ..ArrivedAnswers::new(place, instrument, answers)
    })
}

/// The measure of one of our own questionnaires. The address writes the colon of an extension as a hyphen: our own key says which it was.
fn own_instrument(look: &Look<'_, '_>, address: Option<&str>) -> Option<Instrument> {
    address?.strip_prefix(look.own)?.strip_prefix("/Questionnaire/")?.parse().ok()
}

/// What our own key of answers says.
#[derive(Default)]
struct OwnKey {
    referral: Option<ReferralId>,
    instrument: Option<Instrument>,
    point: Option<OutcomePoint>,
}

impl OwnKey {
    /// Referral, measure, point and day.
    fn of(key: &str) -> Self {
        let mut parts = key.rsplitn(4, '/').skip(1);
        let (point, instrument, referral) = (parts.next(), parts.next(), parts.next());
        Self {
            referral: referral.and_then(|id| ReferralId::new(id).ok()),
            instrument: instrument.and_then(|word| word.parse().ok()),
            point: point.and_then(|word| word.parse().ok()),
        }
    }
}

/// The answers of items, and of items inside items.
fn items<'t>(
    look: &Look<'_, 't>,
    parent: &Value<'t>,
    path: &str,
    known: Option<&FhirQuestionnaire>,
    answers: &mut Vec<ItemAnswer>,
    depth: usize,
) {
    if depth > DEEPEST {
        return look.wrong(Code::FhirElementKind, parent, "questions lie too deep in one another; the inner ones were not read");
    }
    for item in look.objects(parent, "item") {
        look.only(item, path, &["linkId", "answer", "item", "text"]);
        let link = look.required(item, "linkId");
        let inner = format!("{path}/item/*");
        for (number, answer) in look.objects(item, "answer").into_iter().enumerate() {
            look.one_of(answer, "value");
            if number > 0 {
                look.wrong(Code::FhirAnswerKind, answer, "a question of a measure has one answer; the first counts");
                continue;
            }
            let Some(link) = link else { continue };
            let item = known.and_then(|known| known.items.iter().find(|one| one.link_id == link)).map(|one| one.item.clone());
            let Some(item) = item.or_else(|| NonEmpty::new(link).ok()) else { continue };
            match number_of(look, answer, known) {
                Some(value) => answers.push(ItemAnswer::new(item, value)),
                None => {
                    look.wrong(Code::FhirAnswerKind, answer, "the answer is no whole number, nor a code that was named as one")
                }
            }
            items(look, answer, &inner, known, answers, depth + 1);
        }
        items(look, item, &inner, known, answers, depth + 1);
    }
}

/// The number of an answer: whole, whole with a decimal point, or that of a code.
fn number_of<'t>(look: &Look<'_, 't>, answer: &Value<'t>, known: Option<&FhirQuestionnaire>) -> Option<i32> {
    let number = look.get(answer, "valueInteger").or_else(|| look.get(answer, "valueDecimal"));
    if let Some(text) = number.and_then(Value::as_number) {
        let whole =
            text.split_once('.').map_or(text, |(whole, part)| if part.bytes().all(|byte| byte == b'0') { whole } else { text });
        return whole.parse().ok();
    }
    let coding = look.object(answer, "valueCoding");
    let code = coding.map_or_else(|| look.get(answer, "valueString")?.as_text(), |coding| look.text(coding, "code"))?;
    known?.codes.iter().find(|one| one.code == code).map(|one| one.value)
}
