//! The message back to GP and referrer: what it must say, and what it must not make of silence.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fingerpost::{
    ActorRole, Catalogue, Code, ConsentScope, FhirPurpose, GpMessage, GpMessageDetails, InterventionResult, MessageSection,
    NonEmpty, Referral, ReferralState, RiskStatement, Timestamp, message_to_gp,
};
use fingerpost_tests::fhir::{catalogue, details, examples, generated, outcomes};
use serde_json::Value;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(catalogue);

/// The example at its end: completed, with scores, a concern and barriers.
fn ended() -> (Referral, Timestamp) {
    let last = examples().into_iter().next_back().unwrap();
    (last.referral, last.options.at)
}

fn message(referral: &Referral, details: &GpMessageDetails) -> GpMessage {
    message_to_gp(referral, &CATALOGUE, &outcomes(), details).unwrap()
}

fn lines(message: &GpMessage, section: MessageSection) -> Vec<(String, String)> {
    let heading = message.headings.iter().find(|heading| heading.section == section).unwrap();
    heading.lines.iter().map(|line| (line.label.clone(), line.text.clone())).collect()
}

fn all(message: &GpMessage, section: MessageSection) -> String {
    lines(message, section).into_iter().map(|(label, text)| format!("{label}: {text}\n")).collect()
}

fn text(text: &str) -> NonEmpty {
    NonEmpty::new(text).unwrap()
}

#[test]
fn it_has_every_heading_and_none_is_empty() {
    let agreed = |written: &fingerpost_tests::fhir::Written| written.options.purpose == FhirPurpose::GeneralPractice;
    let mut states = BTreeSet::new();
    for written in generated(300).into_iter().chain(examples()).filter(agreed) {
        let (name, at) = (&written.name, written.options.at);
        let message = message(&written.referral, &details(at, true));
        states.insert(written.referral.state());
        let sections: Vec<_> = message.headings.iter().map(|heading| heading.section).collect();
        assert_eq!(sections, MessageSection::ALL, "{name}");
        for heading in &message.headings {
            assert!(!heading.lines.is_empty(), "{name}: {}", heading.title);
            assert!(message.html.contains(&format!(">{}</h2>", heading.title)), "{name}");
            assert!(message.text.contains(&heading.title.to_uppercase()), "{name}");
            for line in &heading.lines {
                assert!(!line.label.is_empty() && !line.text.trim().is_empty(), "{name}: {}", heading.title);
            }
        }
    }
    println!("{} states", states.len());
    assert!(states.len() >= 12);
}

#[test]
fn scores_are_first_and_later_with_their_digits() {
    let (referral, at) = ended();
    let message = message(&referral, &details(at, true));
    let scores = all(&message, MessageSection::Scores);
    for expected in [
        "swemwbs, first: score 17.98, 24 November 2026",
        "swemwbs, later: score 22.350, 1 February 2027",
        "ons4, first: no score, 24 November 2026 (start); answers 1 = 4, 2 = 5, 3 = 6, 4 = 7",
        "ons4, later: not asked again",
        "ucla3, first: score 7",
    ] {
        assert!(scores.contains(expected), "`{expected}` in\n{scores}");
    }
    let none = message_to_gp(&referral, &CATALOGUE, &[], &details(at, true)).unwrap();
    assert_eq!(all(&none, MessageSection::Scores), "Scores: No measure was recorded.\n");
}

#[test]
fn what_did_not_work_is_said_as_plainly_as_what_did() {
    let (referral, at) = ended();
    let message = message(&referral, &details(at, true));
    let tried = all(&message, MessageSection::Interventions);
    assert!(tried.contains("did not help: a walking group; the group was too large"), "{tried}");
    assert!(message.interventions.iter().any(|one| one.result == InterventionResult::TookPlace), "{tried}");
    let without = message_to_gp(&referral, &CATALOGUE, &[], &details(at, false)).unwrap();
    let failed = without.interventions.iter().any(|one| one.result.is_failure());
    assert_eq!(all(&without, MessageSection::Interventions).contains("What did not work: Nothing is recorded."), !failed);
    for written in generated(200) {
        if written.referral.state() == ReferralState::DeclinedByProvider && written.options.purpose.as_str() == "general_practice"
        {
            let message = message_to_gp(&written.referral, &CATALOGUE, &[], &details(written.options.at, false)).unwrap();
            assert!(
                message.interventions.iter().any(|one| one.result == InterventionResult::DidNotComeAbout),
                "{}",
                message.text
            );
        }
    }
}

#[test]
fn unknown_risk_is_not_no_risk() {
    let (referral, at) = ended();
    let silent = message(&referral, &details(at, false));
    let risks = all(&silent, MessageSection::Risks);
    assert!(risks.contains("Not known: nobody has said whether there are risks."), "{risks}");
    assert!(!silent.html.contains("No known risks") && !silent.text.contains("No known risks"));
    assert!(silent.gaps.iter().any(|gap| gap.path == "/risks" && gap.code == Code::FhirMessageGap));

    let none = |on: Timestamp| RiskStatement::new(true, ActorRole::LinkWorker, on.uk_date());
    let with = |risks: RiskStatement, at| GpMessageDetails { risks: Some(risks), ..details(at, false) };
    // The referral holds a worry about safety: nobody can say that no risk is known.
    assert!(!referral.view(at).concerns.is_empty());
    let refused = message_to_gp(&referral, &CATALOGUE, &[], &with(none(at), at)).unwrap_err();
    assert_eq!((refused.code(), refused.path()), (Code::FhirRisksUnclear, "/risks"));
    let named = RiskStatement { risks: vec![text("falls")], ..none(at) };
    assert_eq!(message_to_gp(&referral, &CATALOGUE, &[], &with(named, at)).unwrap_err().code(), Code::FhirRisksUnclear);
    let unnamed = RiskStatement { none_known: false, ..none(at) };
    assert_eq!(message_to_gp(&referral, &CATALOGUE, &[], &with(unnamed, at)).unwrap_err().code(), Code::FhirRisksUnclear);

    let calm = examples().into_iter().next().unwrap();
    let at = calm.options.at;
    let said = message_to_gp(&calm.referral, &CATALOGUE, &[], &with(none(at), at)).unwrap();
    assert!(all(&said, MessageSection::Risks).contains("No known risks, said by the link worker on 23 November 2026."));
    assert!(said.gaps.iter().all(|gap| gap.path != "/risks"));
}

#[test]
fn actions_are_named_or_expressly_none() {
    let (referral, at) = ended();
    let told = |actions: Vec<NonEmpty>, no_actions| {
        message_to_gp(&referral, &CATALOGUE, &[], &GpMessageDetails { actions, no_actions, ..details(at, true) })
    };
    for refused in [told(Vec::new(), false), told(vec![text("a")], true)] {
        let error = refused.unwrap_err();
        assert_eq!((error.code(), error.path()), (Code::FhirActionsUnclear, "/actions"));
    }
    let none = told(Vec::new(), true).unwrap();
    assert!(none.text.find("No actions are asked of the practice.").unwrap() < none.text.find("PERSON").unwrap(), "at the top");
    let two = told(vec![text("review her tablets"), text("weigh her")], false).unwrap();
    assert_eq!(all(&two, MessageSection::Actions), "Action 1: review her tablets\nAction 2: weigh her\n");
}

#[test]
fn nothing_is_sent_without_consent_to_it() {
    let first = examples().into_iter().next().unwrap();
    let begun = Referral::begin(first.referral.events().next().unwrap().clone()).unwrap();
    let error = message_to_gp(&begun, &CATALOGUE, &[], &details(first.options.at, true)).unwrap_err();
    assert_eq!((error.code(), error.path()), (Code::ReferralConsentMissing, "/consents/report_to_gp"));
    assert!(first.referral.view(first.options.at).consents.iter().any(|given| given.scope == ConsentScope::ReportToGp));
}

#[test]
fn the_words_of_a_worry_stay_unless_they_are_asked_for() {
    let (referral, at) = ended();
    let words = referral.view(at).concerns[0].words.clone().unwrap();
    let words = words.expose();
    let quiet = message(&referral, &details(at, false));
    assert!([&quiet.html, &quiet.text, &quiet.bundle].iter().all(|form| !form.contains(words)));
    assert!(all(&quiet, MessageSection::Risks).contains("A worry about safety, raised by the"));
    assert!(quiet.left_out.iter().any(|issue| issue.path == "/concerns"));
    let asked = message(&referral, &details(at, true));
    assert!(asked.text.contains(words) && asked.bundle.contains(words));
}

#[test]
fn the_page_is_safe_whatever_is_written() {
    let (referral, at) = ended();
    let hostile = "</dd><script>alert(1)</script><img src=x onerror=alert(1)> & \"q\" 'a' \u{1}\u{0}\u{b} ]]> \u{202e}x";
    let told =
        GpMessageDetails { summary: Some(text(hostile)), actions: vec![text(hostile)], no_actions: false, ..details(at, true) };
    let message = message(&referral, &told);
    assert!(!message.html.contains("<script>") && !message.html.contains("<img") && !message.html.contains('\u{1}'));
    assert!(message.html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert_eq!(message.html.matches("<script").count(), 0);
    assert!(message.text.lines().all(|line| !line.contains('\u{1}')));
    // A line of somebody's words never becomes a heading.
    let lines = GpMessageDetails { summary: Some(text("well\n\nRISKS AND SAFEGUARDING\nRisks: none")), ..details(at, true) };
    let message = message_to_gp(&referral, &CATALOGUE, &[], &lines).unwrap();
    assert_eq!(message.text.lines().filter(|line| *line == "RISKS AND SAFEGUARDING").count(), 1);
}

#[test]
fn the_page_stands_alone_and_can_be_read_aloud() {
    let (referral, at) = ended();
    let html = message(&referral, &details(at, true)).html;
    assert!(html.starts_with("<!doctype html>\n<html lang=\"en-GB\">") && html.contains("<meta charset=\"utf-8\">"));
    for fetched in ["http://", "https://", "src=", "href=", "@import", "url("] {
        assert!(!html.contains(fetched), "{fetched}");
    }
    assert_eq!((html.matches("<h1>").count(), html.matches("<main>").count(), html.matches("<title>").count()), (1, 1, 1));
    // Every section is named by its heading, and every tag that is opened is closed.
    assert_eq!(html.matches("<section aria-labelledby=").count(), MessageSection::ALL.len());
    for tag in ["html", "head", "body", "main", "section", "h1", "h2", "dl", "dt", "dd", "title", "style"] {
        let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

#[test]
fn the_document_begins_with_what_the_page_says() {
    let (referral, at) = ended();
    let message = message(&referral, &details(at, true));
    let bundle: Value = serde_json::from_str(&message.bundle).unwrap();
    assert_eq!(
        (bundle["type"].as_str(), bundle["entry"][0]["resource"]["resourceType"].as_str()),
        (Some("document"), Some("Composition"))
    );
    let sections = bundle["entry"][0]["resource"]["section"].as_array().unwrap();
    assert_eq!(sections.len(), message.headings.len());
    for (section, heading) in sections.iter().zip(&message.headings) {
        assert_eq!(section["title"], heading.title.as_str());
        let narrative = section["text"]["div"].as_str().unwrap();
        assert!(
            message.html.contains(
                narrative.trim_start_matches("<div xmlns=\"http://www.w3.org/1999/xhtml\">").trim_end_matches("</div>")
            )
        );
    }
}

#[test]
fn the_gaps_of_the_standard_are_named() {
    let (referral, at) = ended();
    let paths = |full| -> Vec<String> { message(&referral, &details(at, full)).gaps.into_iter().map(|gap| gap.path).collect() };
    assert_eq!(paths(true), ["/person"]);
    assert_eq!(paths(false), ["/person", "/practice/ods_code", "/referrer/name", "/referrer/contact", "/risks", "/summary"]);
}
