//! The lines below each heading.

use super::details::{GpMessageDetails, Intervention, RiskStatement};
use super::section::MessageLine;
use crate::edges::exchange::fhir::writing::Case;
use crate::ground::time::spoken_date;
use crate::model::outcome::OutcomeReading;
use crate::model::referral::SessionOutcome;

pub(super) fn line(label: impl Into<String>, text: impl Into<String>) -> MessageLine {
    MessageLine::new(label.into(), text.into())
}

fn spoken(word: &str) -> String {
    word.rsplit('.').next().unwrap_or(word).replace(['_', '-'], " ")
}

pub(super) fn actions(details: &GpMessageDetails) -> Vec<MessageLine> {
    if details.no_actions {
        return vec![line("Actions", "No actions are asked of the practice.")];
    }
    let numbered = details.actions.iter().enumerate();
    numbered.map(|(place, action)| line(format!("Action {}", place + 1), action.as_str())).collect()
}

pub(super) fn person(case: &Case<'_>) -> Vec<MessageLine> {
    vec![
        line("Pseudonym", case.view.client.as_str()),
        line("Name and date of birth", "Held by the link worker and the practice; not part of this message."),
    ]
}

pub(super) fn practice(details: &GpMessageDetails) -> Vec<MessageLine> {
    let code = details.practice.ods_code.as_ref().map_or("not given", |code| code.as_str());
    vec![line("Name", details.practice.name.as_str()), line("Practice code", code)]
}

pub(super) fn referral(case: &Case<'_>, details: &GpMessageDetails) -> Vec<MessageLine> {
    let view = &case.view;
    let begun = view.transitions.first().map_or(view.since, |step| step.at).uk_date();
    let referrer = &details.referrer;
    let name = referrer.name.as_ref().map_or("name not given", |name| name.expose());
    let mut lines = vec![
        line("Referral", view.referral.as_str()),
        line("Date of referral", spoken_date(begun)),
        line("Referred by", format!("{name}, {}, {}, {}", referrer.role, referrer.service, referrer.organisation)),
    ];
    lines.extend(referrer.contact.as_ref().map(|contact| line("Contact", contact.expose())));
    let to = match (case.activity_name(), case.partner_name()) {
        (Some(activity), Some(partner)) => format!("{activity}, {partner}"),
        (Some(activity), None) => activity.to_owned(),
        _ => "nothing has been chosen yet".to_owned(),
    };
    lines.push(line("Referred to", to));
    lines.push(line("Where it stands", format!("{}, since {}", spoken(view.state.as_str()), spoken_date(view.since.uk_date()))));
    lines.extend(reason(case).map(|reason| line("Reason", reason)));
    lines
}

/// The reason for where it stands, where one was given.
pub(super) fn reason(case: &Case<'_>) -> Option<String> {
    Some(spoken(case.view.transitions.last()?.reason?.as_str()))
}

pub(super) fn summary(case: &Case<'_>, details: &GpMessageDetails) -> Vec<MessageLine> {
    let mut lines = vec![line("Summary", details.summary.as_ref().map_or("No summary was written.", |summary| summary.as_str()))];
    for outcome in SessionOutcome::ALL {
        let count = case.view.sessions.iter().filter(|session| session.outcome == *outcome).count();
        if count > 0 {
            lines.push(line(format!("Sessions, {}", spoken(outcome.as_str())), count.to_string()));
        }
    }
    if let Some(exit) = &case.view.exit {
        let step = exit.step.map_or_else(|| "takes no further step, by choice".to_owned(), |step| spoken(step.as_str()));
        lines.push(line("Afterwards", step));
    }
    for standing in &case.view.follow_ups {
        let Some(found) = &standing.found else { continue };
        let said = match (found.reached, found.in_contact) {
            (false, _) => "not reached",
            (true, Some(true)) => "in contact with heritage without being prompted",
            (true, Some(false)) => "not in contact with heritage",
            (true, None) => "reached; contact with heritage not known",
        };
        lines.push(line(format!("Follow-up, {}", spoken(standing.point.as_str())), said));
    }
    lines
}

/// First and later scores of each measure, in the order of their days.
pub(super) fn scores(readings: &[OutcomeReading]) -> Vec<MessageLine> {
    if readings.is_empty() {
        return vec![line("Scores", "No measure was recorded.")];
    }
    let mut measures: Vec<&str> = Vec::new();
    for reading in readings {
        if !measures.contains(&reading.instrument.as_str()) {
            measures.push(reading.instrument.as_str());
        }
    }
    let mut lines = Vec::new();
    for measure in measures {
        let of_measure: Vec<_> = readings.iter().filter(|reading| reading.instrument.as_str() == measure).collect();
        for (place, reading) in of_measure.iter().enumerate() {
            let which = if place == 0 { "first" } else { "later" };
            lines.push(line(format!("{}, {which}", spoken(measure)), score(reading)));
        }
        if of_measure.len() == 1 {
            lines.push(line(format!("{}, later", spoken(measure)), "not asked again"));
        }
    }
    lines
}

fn score(reading: &OutcomeReading) -> String {
    let answers: Vec<String> = reading.answers.iter().map(|answer| format!("{} = {}", answer.item, answer.value)).collect();
    let score = reading.score.as_ref().map_or_else(|| "no score".to_owned(), |score| format!("score {score}"));
    let answers = if answers.is_empty() { String::new() } else { format!("; answers {}", answers.join(", ")) };
    format!("{score}, {} ({}){answers}", spoken_date(reading.on), spoken(reading.point.as_str()))
}

pub(super) fn interventions(tried: &[Intervention], case: &Case<'_>) -> Vec<MessageLine> {
    let said = |one: &Intervention| {
        let note = one.note.as_ref().map(|note| format!("; {note}")).unwrap_or_default();
        line(spoken(one.result.as_str()), format!("{}{note}", one.what))
    };
    let mut lines: Vec<MessageLine> = tried.iter().map(said).collect();
    let open = case.view.barriers.iter().filter(|barrier| !barrier.status.is_settled());
    lines.extend(open.map(|barrier| line("still in the way", barrier.need.as_str())));
    if lines.is_empty() {
        lines.push(line("Interventions", "Nothing has been tried yet."));
    }
    if !tried.iter().any(|one| one.result.is_failure()) {
        lines.push(line("What did not work", "Nothing is recorded."));
    }
    lines
}

pub(super) fn risks(case: &Case<'_>, statement: Option<&RiskStatement>, words: bool) -> Vec<MessageLine> {
    let mut lines = Vec::new();
    match statement {
        None => lines.push(line("Risks", "Not known: nobody has said whether there are risks.")),
        Some(said) if said.none_known => {
            lines.push(line(
                "Risks",
                format!("No known risks, said by the {} on {}.", spoken(said.said_by.as_str()), spoken_date(said.on)),
            ));
        }
        Some(said) => lines.extend(said.risks.iter().map(|risk| {
            line("Risk", format!("{risk} (said by the {} on {})", spoken(said.said_by.as_str()), spoken_date(said.on)))
        })),
    }
    for concern in &case.view.concerns {
        let read = if concern.read { "read by the link worker" } else { "not yet read by the link worker" };
        let words = concern.words.as_ref().filter(|_| words).map(|words| format!(": {}", words.expose())).unwrap_or_default();
        let by = spoken(concern.role.as_str());
        lines.push(line(
            "Safeguarding",
            format!("A worry about safety, raised by the {by} on {}, {read}{words}", spoken_date(concern.on)),
        ));
    }
    if case.view.concerns.is_empty() {
        lines.push(line("Safeguarding", "No worry about safety is recorded."));
    }
    lines
}

pub(super) fn consent(case: &Case<'_>) -> Vec<MessageLine> {
    let given = case.view.consents.iter().filter(|given| case.leaves.scopes.contains(&given.scope));
    given
        .map(|given| {
            let until = given.until.map(|until| format!(", until {}", spoken_date(until))).unwrap_or_default();
            line(
                spoken(given.scope.as_str()),
                format!("given on {} ({}){until}", spoken_date(given.since), spoken(given.manner.as_str())),
            )
        })
        .collect()
}
