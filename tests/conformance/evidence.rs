//! The operations about measures, scores, change of one client and plans.

use fingerpost::{
    EvaluationFacts, EvaluationPolicy, Hundredths, Issue, Measure, Measures, OutcomeReading, Referral, Result, client_change,
    due_measures, evaluation_plan, read_events, score_reading,
};
use serde_json::{Value, json};

use super::{Input, value};

fn found(issues: &[Issue]) -> Value {
    issues.iter().map(|issue| json!({ "code": issue.code.as_str(), "path": issue.path })).collect()
}

/// Two decimals, as a text.
fn number(number: Option<Hundredths>) -> Option<String> {
    number.map(|number| format!("{:.2}", number.to_real()))
}

/// The built-in measures, and those of the case.
fn measures(input: &Input<'_>) -> Result<Measures> {
    let own: Vec<Measure> = serde_json::from_value(input.0.get("measures").cloned().unwrap_or(json!([]))).expect("measures");
    Measures::builtin().extended_with(own)
}

fn readings(input: &Input<'_>) -> Vec<OutcomeReading> {
    serde_json::from_value(input.0["readings"].clone()).expect("readings")
}

/// What readings come to.
pub(crate) fn scores(input: &Input<'_>) -> Result<Value> {
    let measures = measures(input)?;
    let scored = readings(input).iter().map(|reading| score_reading(&measures, reading)).collect::<Result<Vec<_>>>()?;
    let answer = |one: &fingerpost::ScoredReading| {
        let scale = |scale: &fingerpost::ScaleScore| {
            json!({
                "scale": scale.scale, "answered": scale.answered, "items": scale.items, "missing": scale.missing,
                "raw": number(scale.raw), "score": number(scale.score), "band": scale.band, "given": scale.given,
            })
        };
        json!({ "scales": one.scales.iter().map(scale).collect::<Value>(), "issues": found(&one.issues), "copyright": one.copyright })
    };
    Ok(scored.iter().map(answer).collect())
}

/// What one client answered over time.
pub(crate) fn change(input: &Input<'_>) -> Result<Value> {
    let answer = |one: &fingerpost::ClientChange| {
        let point = |point: &fingerpost::ClientPoint| {
            json!({
                "point": point.point, "on": point.on, "score": number(point.score), "band": point.band, "missing": point.missing,
                "since_first": number(point.since_first), "kind": point.kind,
            })
        };
        json!({
            "instrument": one.instrument, "scale": one.scale, "direction": one.direction,
            "points": one.points.iter().map(point).collect::<Value>(),
        })
    };
    Ok(client_change(&measures(input)?, &readings(input))?.iter().map(answer).collect())
}

/// What to ask at an activity.
pub(crate) fn plan(input: &Input<'_>) -> Result<Value> {
    let facts: EvaluationFacts = serde_json::from_value(input.0["facts"].clone()).expect("facts");
    let plan = evaluation_plan(&facts, &EvaluationPolicy::default(), &measures(input)?)?;
    Ok(json!({
        "tier": plan.tier, "reason": plan.reason, "seconds_a_person": plan.seconds_a_person,
        "asks": plan.asks.iter().map(|ask| json!({
            "instrument": ask.instrument, "points": ask.points, "seconds": ask.seconds, "reason": ask.reason,
        })).collect::<Value>(),
        "not_collected": plan.not_collected.iter().map(|one| json!({ "what": one.what, "code": one.code.as_str() })).collect::<Value>(),
        "notes": found(&plan.notes),
    }))
}

/// What is due to be asked of a client.
pub(crate) fn due(input: &Input<'_>) -> Result<Value> {
    let facts: EvaluationFacts = serde_json::from_value(input.0["facts"].clone()).expect("facts");
    let plan = evaluation_plan(&facts, &EvaluationPolicy::default(), &measures(input)?)?;
    let mut events = read_events(&input.file("events"))?.into_iter();
    let begun = Referral::begin(events.next().expect("an event"))?;
    let view = events.try_fold(begun, |referral, event| referral.record(event))?.view(input.parsed("at")?);
    Ok(value(&due_measures(&plan, &view, &readings(input), input.parsed("on")?)))
}
