use std::collections::BTreeSet;

use super::{Theme, ThemeId, ThemeRelation, ThemeWording, Vocabulary, suggest};
use crate::ground::error::Code;

/// Words of the trade that put people off: they may stand in no phrase, prompt or label.
const JARGON: &[&str] = &[
    "heritage",
    "wellbeing",
    "engage",
    "engagement",
    "intervention",
    "participation",
    "participant",
    "participants",
    "asset",
    "assets",
    "intangible",
    "tangible",
    "cultural",
    "reminiscence",
    "referral",
    "signpost",
    "signposting",
    "conservation",
    "archive",
    "archives",
    "archival",
    "vernacular",
    "curate",
    "curated",
    "artefact",
    "artefacts",
    "stakeholder",
    "service user",
    "client",
    "outcomes",
    "holistic",
    "therapeutic",
    "provision",
    "interpretation",
    "industrial",
    "archaeology",
    "archaeological",
    "genealogy",
    "ecclesiastical",
    "domestic",
    "social history",
    "oral history",
    "collections",
    "accession",
    "historic environment",
    "diaspora",
    "ethnic",
    "minority",
    "vulnerable",
    "empower",
    "inclusive",
    "accessible",
];

fn id(text: &str) -> ThemeId {
    ThemeId::new(text).unwrap()
}

fn own(name: &str, broader: Option<&str>) -> Theme {
    let text = |text: &str| text.try_into().unwrap();
    let wording = ThemeWording {
        language: text_tag("en"),
        label: text("The Transporter Bridge"),
        phrases: vec![text("the bridge that carries you over")],
        prompts: vec![text("Did you ever ride across on it?")],
        cues: vec![text("gondola"), text("Transporter")],
        not_when: vec![text("car transporter")],
    };
    Theme { id: id(name), broader: broader.map(id), wordings: vec![wording] }
}

fn text_tag(tag: &str) -> crate::LanguageTag {
    crate::LanguageTag::new(tag).unwrap()
}

#[test]
fn the_built_in_vocabulary_is_whole() {
    let themes = Vocabulary::builtin().themes();
    assert!(themes.len() >= 48, "{}", themes.len());
    let mut labels = BTreeSet::new();
    for theme in themes {
        let wording = theme.wording(&text_tag("en")).unwrap();
        assert!(theme.id.extension().is_none() && labels.insert(theme.label()), "{}", theme.id);
        assert!(wording.phrases.len() >= 3 && wording.prompts.len() >= 2 && wording.cues.len() >= 10, "{}", theme.id);
        for prompt in &wording.prompts {
            assert!(prompt.as_str().ends_with('?'), "{prompt}");
        }
        let unique: BTreeSet<_> = wording.cues.iter().chain(&wording.not_when).collect();
        assert_eq!(unique.len(), wording.cues.len() + wording.not_when.len(), "{}", theme.id);
    }
}

#[test]
fn plain_words_only() {
    for theme in Vocabulary::builtin().themes() {
        for wording in &theme.wordings {
            for text in wording.phrases.iter().chain(&wording.prompts).chain(std::iter::once(&wording.label)) {
                let plain: String =
                    text.as_str().to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
                for word in JARGON {
                    assert!(!format!(" {plain} ").contains(&format!(" {word} ")), "{word}: {text}");
                }
            }
        }
    }
}

#[test]
fn every_cue_leads_to_its_theme() {
    let mut lost = Vec::new();
    for theme in Vocabulary::builtin().themes() {
        for cue in theme.wordings.iter().flat_map(|w| &w.cues) {
            let heard = suggest(Vocabulary::builtin(), cue.as_str()).unwrap();
            if !heard.iter().any(|s| s.theme == theme.id) {
                lost.push(format!("{}: {cue}", theme.id));
            }
        }
    }
    assert!(lost.is_empty(), "{} {lost:#?}", lost.len());
}

#[test]
fn names() {
    for good in ["gardens", "chapels_and_churches", "a1_b2", "x-gwent:boat_trip", "x-a:b-c"] {
        assert_eq!(id(good).as_str(), good);
    }
    for bad in ["", "Gardens", "gardens_", "_gardens", "a__b", "1st", "jardín", "a b", &"a".repeat(65)] {
        assert_eq!(ThemeId::new(bad).unwrap_err().code(), Code::ThemeId, "{bad}");
    }
    assert_eq!(ThemeId::new("x-gwent").unwrap_err().code(), Code::KindExtension);
}

#[test]
fn a_programme_adds_its_own() {
    let longer = Vocabulary::builtin().extended_with(vec![own("x-gwent:transporter", Some("rivers_and_bridges"))]).unwrap();
    let mine = id("x-gwent:transporter");
    assert_eq!(longer.get(&mine).unwrap().label(), "The Transporter Bridge");
    assert!(longer.related(&id("rivers_and_bridges")).iter().any(|r| r.theme == mine && r.relation == ThemeRelation::Narrower));
    let heard = |words| suggest(&longer, words).unwrap().into_iter().map(|s| s.theme).collect::<Vec<_>>();
    assert_eq!(heard("the gondolas"), std::slice::from_ref(&mine));
    assert!(!heard("a car transporter").contains(&mine));
    assert!(Vocabulary::builtin().get(&mine).is_none());
}

#[test]
fn faults_are_told() {
    let code = |themes| Vocabulary::builtin().extended_with(themes).unwrap_err().code();
    assert_eq!(code(vec![own("gardens", None)]), Code::ThemeDuplicate);
    assert_eq!(code(vec![own("x-a:b", Some("nowhere"))]), Code::ThemeBroader);
    assert_eq!(code(vec![own("x-a:b", Some("x-a:c")), own("x-a:c", Some("x-a:b"))]), Code::ThemeBroader);
    assert_eq!(code(vec![own("x-a:b", Some("x-a:b"))]), Code::ThemeBroader);
    assert_eq!(code(vec![Theme { wordings: Vec::new(), ..own("x-a:b", None) }]), Code::ThemeWording);
    let mut twice = own("x-a:b", None);
    twice.wordings.extend(own("x-a:b", None).wordings);
    assert_eq!(code(vec![twice]), Code::ThemeWording);
    for bad in ["…", "one two three four five six seven eight nine"] {
        let mut theme = own("x-a:b", None);
        theme.wordings[0].cues.push(bad.try_into().unwrap());
        assert_eq!(code(vec![theme]), Code::ThemeCue);
    }
    let error = Vocabulary::of(vec![own("gardens", None), own("gardens", Some("nowhere"))]).unwrap_err();
    assert_eq!((error.path(), error.issues().len()), ("/themes/1/id", 2));
}

#[test]
fn neighbours_are_symmetric() {
    let all = Vocabulary::builtin();
    for theme in all.themes() {
        for near in all.related(&theme.id) {
            let back = match near.relation {
                ThemeRelation::Broader => ThemeRelation::Narrower,
                ThemeRelation::Narrower => ThemeRelation::Broader,
                ThemeRelation::Sibling => ThemeRelation::Sibling,
            };
            assert!(all.related(&near.theme).iter().any(|r| r.theme == theme.id && r.relation == back));
        }
    }
    assert!(all.related(&id("x-a:unknown")).is_empty());
}

#[test]
fn themes_read_back_from_json() {
    for theme in Vocabulary::builtin().themes() {
        let text = serde_json::to_string(theme).unwrap();
        assert_eq!(serde_json::from_str::<Theme>(&text).unwrap(), *theme);
    }
    assert!(serde_json::from_str::<Theme>(r#"{"id": "gardens", "wordings": [], "colour": "red"}"#).is_err());
}
